// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commissioner/commissioner_panel.h"

#include "session/room_client.h"
#include "ui/room/courier.h"
#include "ui/room/moment.h"
#include "ui/text/rejection_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

CommissionerPanel::CommissionerPanel(Moment &moment, Courier &courier, ThemeSource &themes,
                                     QWidget *parent)
    : Card(themes, parent),
      m_moment(moment),
      m_courier(courier),
      m_form(new QVBoxLayout),
      m_reasonHeading(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_reasonNote(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_reason(new QLineEdit(this)),
      m_refusal(makeLabel(themes.theme(), FontRole::Small, Tone::Danger, this)),
      m_cancel(new QPushButton(this)),
      m_do(new QPushButton(this)),
      m_footnote(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this))
{
    build();
    connect(m_cancel, &QPushButton::clicked, this, &CommissionerPanel::closed);
    connect(m_do, &QPushButton::clicked, this, &CommissionerPanel::doIt);
    connect(&moment.client(), &RoomClient::recorded, this, [this] { refresh(); });
    connect(m_reason, &QLineEdit::textEdited, this, &CommissionerPanel::forgetRefusal);
    // Queued: a panel is complete before it is asked what it says.
    QMetaObject::invokeMethod(
        this, [this] { retranslate(); }, Qt::QueuedConnection);
}

void CommissionerPanel::build()
{
    m_reason->setMaxLength(commands::longestReason);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_footnote->setWordWrap(true);
    m_footnote->hide();
    m_do->setProperty("kind", u"primary"_s);
    m_form->setSpacing(8);
    auto *why = new QHBoxLayout;
    why->addWidget(m_reasonHeading);
    why->addStretch();
    why->addWidget(m_reasonNote);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_do);
    body()->addLayout(m_form);
    body()->addSpacing(4);
    body()->addLayout(why);
    body()->addWidget(m_reason);
    body()->addWidget(m_refusal);
    body()->addSpacing(4);
    body()->addLayout(buttons);
    body()->addWidget(m_footnote);
    body()->addStretch();
}

const DraftState &CommissionerPanel::state() const
{
    return m_moment.client().state();
}

QLabel *CommissionerPanel::addHeading(QLabel **note)
{
    auto *heading = makeLabel(themes().theme(), FontRole::Caption, Tone::Muted, this);
    auto *row = new QHBoxLayout;
    row->addWidget(heading);
    row->addStretch();
    if (note) {
        *note = makeLabel(themes().theme(), FontRole::Small, Tone::Muted, this);
        row->addWidget(*note);
    }
    m_form->addSpacing(4);
    m_form->addLayout(row);
    return heading;
}

void CommissionerPanel::setHeading(QLabel &heading, const QString &text) const
{
    heading.setText(QLocale().toUpper(text));
}

void CommissionerPanel::setReady(const QString &doIt, bool ready)
{
    m_doText = doIt;
    m_ready = ready;
    showSending();
}

void CommissionerPanel::setFootnote(const QString &footnote)
{
    m_footnote->setText(footnote);
    m_footnote->setVisible(!footnote.isEmpty());
}

QString CommissionerPanel::reason() const
{
    return m_reason->text();
}

void CommissionerPanel::clearReason()
{
    m_reason->clear();
}

void CommissionerPanel::sendsByItself()
{
    m_plain = true;
    for (QWidget *part : {static_cast<QWidget *>(m_reasonHeading), static_cast<QWidget *>(m_reason),
                          static_cast<QWidget *>(m_reasonNote), static_cast<QWidget *>(m_do)})
        part->hide();
}

void CommissionerPanel::doIt()
{
    if (const std::optional<Command> command = wish())
        send(*command);
}

void CommissionerPanel::send(const Command &command)
{
    if (m_sending)
        return;
    say({});
    m_sending = true;
    showSending();
    m_courier.send(command, this, [this](const Answer &answer) {
        m_sending = false;
        showSending();
        if (answer.accepted)
            Q_EMIT closed();
        else
            say(refusalText(answer));
    });
}

void CommissionerPanel::forgetRefusal()
{
    say({});
}

void CommissionerPanel::say(const QString &refusal)
{
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
}

void CommissionerPanel::showSending()
{
    m_do->setText(m_sending ? tr("Sending…") : m_doText);
    m_do->setEnabled(m_ready && !m_sending);
}

void CommissionerPanel::retranslate()
{
    //: Who may use this part of the room
    setNote(tr("commissioner"));
    setHeading(*m_reasonHeading, tr("Reason"));
    m_reasonNote->setText(tr("everyone sees it"));
    m_reason->setAccessibleName(tr("Reason, which everyone sees"));
    m_reason->setPlaceholderText(tr("Reason, if there is one"));
    m_cancel->setText(m_plain ? tr("Close") : tr("Cancel"));
    refresh();
}

void CommissionerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

/// Enter does it and Escape goes away; neither may reach the room, where Enter drafts a player.
void CommissionerPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cancel->hasFocus())
            Q_EMIT closed();
        else if (m_do->isEnabled() && !event->isAutoRepeat())
            doIt();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace warroom
