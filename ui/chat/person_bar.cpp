// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/person_bar.h"

#include "domain/objections.h"
#include "session/room_client.h"
#include "ui/room/moment.h"
#include "ui/text/event_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

PersonBar::PersonBar(Moment &moment, QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_give(new QPushButton(this)),
      m_decline(new QPushButton(this)),
      m_mute(new QPushButton(this)),
      m_office(new QPushButton(this)),
      m_away(new QPushButton(this)),
      m_reason(new QLineEdit(this)),
      m_sure(new QPushButton(this)),
      m_not(new QPushButton(this))
{
    for (QPushButton *button : {m_decline, m_mute, m_office, m_away, m_not})
        button->setProperty("kind", u"ghost"_s);
    m_sure->setProperty("kind", u"danger"_s);
    m_reason->setMaxLength(commands::longestReason);
    auto *asked = new QHBoxLayout;
    asked->addWidget(m_give);
    asked->addWidget(m_decline);
    asked->addStretch();
    auto *wishes = new QHBoxLayout;
    for (QPushButton *button : {m_mute, m_office, m_away})
        wishes->addWidget(button);
    wishes->addStretch();
    auto *answer = new QHBoxLayout;
    answer->addWidget(m_sure);
    answer->addWidget(m_not);
    answer->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(asked);
    layout->addLayout(wishes);
    layout->addWidget(m_reason);
    layout->addLayout(answer);
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
    connect(m_away, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_not, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_sure, &QPushButton::clicked, this, &PersonBar::sendAway);
    connect(m_reason, &QLineEdit::returnPressed, this, &PersonBar::sendAway);
    connect(&m_moment.client(), &RoomClient::recorded, this, &PersonBar::refresh);
    ask(false);
}

void PersonBar::setPerson(const PersonId &person)
{
    m_person = person;
    ask(false);
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

void PersonBar::showRequest(bool isAsking)
{
    const auto wanted = isAsking ? std::nullopt : request();
    m_give->setVisible(wanted.has_value());
    m_decline->setVisible(wanted.has_value());
    if (!wanted)
        return;
    m_give->setText(
        tr("Give %1").arg(shortTeamText(wanted->team, *m_moment.client().state().setup)));
    m_decline->setText(tr("Decline"));
}

void PersonBar::ask(bool isAsking)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reason, m_sure, m_not})
        widget->setVisible(isAsking);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_mute, m_office, m_away})
        widget->setVisible(!isAsking);
    if (isAsking)
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_reason->clear();
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
    const bool isAsking = m_reason->isVisibleTo(this);
    showRequest(isAsking);
    m_mute->setVisible(!isAsking && !isCommissionerToo());
    m_away->setVisible(!isAsking && !isCommissionerToo() && standing() != Standing::Removed);
    m_office->setVisible(!isAsking && isFirst && standing() == Standing::Welcome);
    m_mute->setText(standing() == Standing::Welcome     ? tr("Mute")
                        : standing() == Standing::Muted ? tr("No longer mute")
                                                        : tr("Let in again"));
    m_office->setText(isCommissionerToo() ? tr("No longer commissioner") : tr("Make commissioner"));
    m_away->setText(tr("Send away…"));
    m_reason->setPlaceholderText(tr("Why (may be left out)"));
    m_reason->setAccessibleName(tr("Why this person is sent away"));
    m_sure->setText(tr("Send away"));
    m_not->setText(tr("Not now"));
}

void PersonBar::setStanding(Standing standing)
{
    Q_EMIT wished(commands::ChangeStanding{m_person, standing, {}});
}

void PersonBar::toggleOffice()
{
    Q_EMIT wished(commands::NameCommissioner{m_person, !isCommissionerToo()});
}

void PersonBar::sendAway()
{
    const QString reason = m_reason->text();
    ask(false);
    Q_EMIT wished(commands::ChangeStanding{m_person, Standing::Removed, reason});
}

void PersonBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace warroom
