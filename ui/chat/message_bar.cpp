// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/message_bar.h"

#include "domain/objections.h"
#include "session/room_client.h"
#include "ui/chat/person_bar.h"
#include "ui/chat/reaction_icon.h"
#include "ui/room/moment.h"
#include "ui/text/company_text.h"
#include "ui/theme/theme_source.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

MessageBar::MessageBar(Moment &moment, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_themes(themes),
      m_pin(new QPushButton(this)),
      m_person(new PersonBar(moment, themes, this))
{
    auto *signs = new QHBoxLayout;
    signs->setSpacing(2);
    for (const Reaction reaction :
         {Reaction::Like, Reaction::Laugh, Reaction::Surprise, Reaction::Applause}) {
        auto *button = new QPushButton(this);
        button->setProperty("kind", u"ghost"_s);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, reaction] {
            Q_EMIT wished(commands::ReactToMessage{m_message, reaction, !hasGiven(reaction)});
        });
        m_reactions.append(button);
        signs->addWidget(button);
    }
    m_pin->setProperty("kind", u"ghost"_s);
    connect(m_pin, &QPushButton::clicked, this, [this] {
        if (const Message *said = message())
            Q_EMIT wished(commands::PinMessage{m_message, !said->pinned});
    });
    signs->addWidget(m_pin);
    signs->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(signs);
    layout->addWidget(m_person);
    connect(m_person, &PersonBar::wished, this, &MessageBar::wished);
    connect(&m_moment.client(), &RoomClient::recorded, this, &MessageBar::refresh);
    connect(&themes, &ThemeSource::changed, this, &MessageBar::draw);
    draw();
    setMessage({});
}

const Message *MessageBar::message() const
{
    return m_moment.client().state().company.message(m_message);
}

bool MessageBar::hasGiven(Reaction reaction) const
{
    const Message *said = message();
    return said
        && said->reactions.contains(
            MessageReaction{PersonId(m_moment.client().actor().id), reaction});
}

void MessageBar::setMessage(const MessageId &id)
{
    m_message = id;
    const Message *said = message();
    m_person->setPerson(said ? said->person : PersonId());
    refresh();
}

void MessageBar::refresh()
{
    const Message *said = message();
    const RoomClient &client = m_moment.client();
    setVisible(said && !client.isReadOnly() && client.actor().role != Role::Spectator);
    if (!said)
        return;
    for (qsizetype i = 0; i < m_reactions.size(); ++i) {
        const auto reaction = static_cast<Reaction>(i);
        m_reactions.at(i)->setChecked(hasGiven(reaction));
        m_reactions.at(i)->setToolTip(reactionText(reaction));
        m_reactions.at(i)->setAccessibleName(reactionText(reaction));
    }
    m_pin->setVisible(isCommissioner(client.state(), client.actor()));
    m_pin->setText(said->pinned ? tr("Unpin") : tr("Pin"));
}

void MessageBar::draw()
{
    for (qsizetype i = 0; i < m_reactions.size(); ++i)
        m_reactions.at(i)->setIcon(reactionIcon(static_cast<Reaction>(i), m_themes.theme()));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace warroom
