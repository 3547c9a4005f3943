// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace warroom {

class ThemeSource;

/// Asks before somebody is sent away, and for the reason, inside the page: in one row, or where
/// there is less room in three.
class SendAwayBar : public QWidget {
    Q_OBJECT

public:
    SendAwayBar(ThemeSource &themes, Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Opens for \a person, who is called \a name.
    void ask(const PersonId &person, const QString &name);

Q_SIGNALS:
    void wished(const warroom::Command &command);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sendAway();
    void close();
    void retranslate();

    PersonId m_person;
    QString m_name;
    QLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_do;
    QPushButton *m_cancel;
};

} // namespace warroom
