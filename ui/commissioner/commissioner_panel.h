// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace warroom {

class Courier;
class Moment;
struct DraftState;

/// One of the commissioner's tools, beside what it is about: what to do, why, Cancel and do it.
///
/// Speaks of the draft as it stands now, whatever moment the room shows. A refusal is one line
/// above the buttons; what was accepted closes the panel.
class CommissionerPanel : public Card {
    Q_OBJECT

public:
    CommissionerPanel(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent);

    /// Gives the keyboard to what is filled in first.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    void closed();

protected:
    /// Says everything anew: the draft went on, or another language is spoken.
    virtual void refresh() = 0;
    /// The wish as it is filled in now; nothing where the parts send by themselves.
    virtual std::optional<Command> wish() const = 0;

    const DraftState &state() const;
    Moment &moment() const { return m_moment; }
    /// Where the panel's own controls go, above the reason.
    QVBoxLayout *form() const { return m_form; }
    /// A caption in capitals with a quiet note at its right, as the head of a part of the form.
    QLabel *addHeading(QLabel **note = nullptr);
    void setHeading(QLabel &heading, const QString &text) const;
    /// What the button says, and whether it can be pressed.
    void setReady(const QString &doIt, bool ready);
    void setFootnote(const QString &footnote);
    void forgetRefusal();
    QString reason() const;
    void clearReason();
    /// For a panel whose parts send by themselves: no reason, no buttons but Close.
    void sendsByItself();
    void send(const Command &command);

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void doIt();
    void retranslate();
    void showSending();
    void say(const QString &refusal);

    Moment &m_moment;
    Courier &m_courier;
    QVBoxLayout *m_form;
    QLabel *m_reasonHeading;
    QLabel *m_reasonNote;
    QLineEdit *m_reason;
    QLabel *m_refusal;
    QPushButton *m_cancel;
    QPushButton *m_do;
    QLabel *m_footnote;
    QString m_doText;
    bool m_ready = false;
    bool m_sending = false;
    bool m_plain = false;
};

} // namespace warroom
