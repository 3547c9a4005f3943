// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/person_bar.h"

#include "domain/objections.h"
#include "session/room_client.h"
#include "ui/chat/send_away_bar.h"
#include "ui/room/moment.h"
#include "ui/text/company_text.h"
#include "ui/text/event_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

PersonBar::PersonBar(Moment &moment, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_give(new QPushButton(this)),
      m_decline(new QPushButton(this)),
      m_mute(new QPushButton(this)),
      m_office(new QPushButton(this)),
      m_away(new QPushButton(this)),
      m_sendAway(new SendAwayBar(themes, Qt::Vertical, this))
{
    for (QPushButton *button : {m_decline, m_mute, m_office, m_away})
        button->setProperty("kind", u"ghost"_s);
    auto *asked = new QHBoxLayout;
    asked->addWidget(m_give);
    asked->addWidget(m_decline);
    asked->addStretch();
    auto *wishes = new QHBoxLayout;
    for (QPushButton *button : {m_mute, m_office, m_away})
        wishes->addWidget(button);
    wishes->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(asked);
    layout->addLayout(wishes);
    layout->addWidget(m_sendAway);
    connect(m_give, &QPushButton::clicked, this, [this] {
        if (const auto wanted = request())
            Q_EMIT wished(
                commands::ChangeSeat{{wanted->team, SeatControl::Person, m_person.text()}, {}});
    });
    connect(m_decline, &QPushButton::clicked, this,
            [this] { Q_EMIT wished(commands::DropSeatRequest{m_person}); });
    connect(m_mute, &QPushButton::clicked, this, [this] {
        setStanding(standing() == Standing::Welcome ? Standing::Muted : Standing::Welcome);
    });
    connect(m_office, &QPushButton::clicked, this, &PersonBar::toggleOffice);
    connect(m_away, &QPushButton::clicked, this, &PersonBar::askToSendAway);
    connect(m_sendAway, &SendAwayBar::wished, this, &PersonBar::wished);
    connect(m_sendAway, &SendAwayBar::closed, this, &PersonBar::refresh);
    connect(&m_moment.client(), &RoomClient::recorded, this, &PersonBar::refresh);
    refresh();
}

void PersonBar::setPerson(const PersonId &person)
{
    m_person = person;
    m_sendAway->hide();
    refresh();
}

Standing PersonBar::standing() const
{
    return m_moment.client().state().company.standingOf(m_person);
}

bool PersonBar::isCommissionerToo() const
{
    return m_moment.client().state().company.commissioners.contains(m_person);
}

std::optional<SeatRequest> PersonBar::request() const
{
    for (const SeatRequest &request : m_moment.client().state().company.requests) {
        if (request.person == m_person)
            return request;
    }
    return {};
}

void PersonBar::showRequest()
{
    const auto wanted = m_sendAway->isHidden() ? request() : std::nullopt;
    m_give->setVisible(wanted.has_value());
    m_decline->setVisible(wanted.has_value());
    if (!wanted)
        return;
    m_give->setText(
        tr("Give %1").arg(shortTeamText(wanted->team, *m_moment.client().state().setup)));
    m_decline->setText(tr("Decline"));
}

void PersonBar::askToSendAway()
{
    m_sendAway->ask(m_person, someone(m_person, m_moment.client().state().names));
    refresh();
}

void PersonBar::refresh()
{
    const RoomClient &client = m_moment.client();
    const Actor &actor = client.actor();
    const bool isFirst = actor.role == Role::Commissioner;
    const bool isHim = m_person == PersonId(actor.id);
    setVisible(!m_person.isEmpty() && !isHim && isCommissioner(client.state(), actor)
               && !client.isReadOnly() && (isFirst || !isCommissionerToo()));
    const bool isAsking = !m_sendAway->isHidden();
    showRequest();
    m_mute->setVisible(!isAsking && !isCommissionerToo());
    m_away->setVisible(!isAsking && !isCommissionerToo() && standing() != Standing::Removed);
    m_office->setVisible(!isAsking && isFirst && standing() == Standing::Welcome);
    m_mute->setText(standing() == Standing::Welcome     ? tr("Mute")
                        : standing() == Standing::Muted ? tr("No longer mute")
                                                        : tr("Let in again"));
    m_office->setText(isCommissionerToo() ? tr("No longer commissioner") : tr("Make commissioner"));
    m_away->setText(tr("Send away…"));
}

void PersonBar::setStanding(Standing standing)
{
    Q_EMIT wished(commands::ChangeStanding{m_person, standing, {}});
}

void PersonBar::toggleOffice()
{
    Q_EMIT wished(commands::NameCommissioner{m_person, !isCommissionerToo()});
}

void PersonBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace warroom
