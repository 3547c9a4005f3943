// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QWidget>

class QPushButton;

namespace warroom {

class Moment;
class PersonBar;
class ThemeSource;

/// What a person may do about one message: answer it with a sign, and as commissioner pin it and
/// see to whoever said it.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    MessageBar(Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

    /// Shows what can be done about \a message; empty: hides.
    void setMessage(const MessageId &message);
    /// As things stand: a sign that was refused is not shown as given.
    void refresh();

Q_SIGNALS:
    void wished(const warroom::Command &command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    const Message *message() const;
    bool hasGiven(Reaction reaction) const;

    Moment &m_moment;
    ThemeSource &m_themes;
    MessageId m_message;
    QList<QPushButton *> m_reactions; ///< by Reaction
    QPushButton *m_pin;
    PersonBar *m_person;
};

} // namespace warroom
