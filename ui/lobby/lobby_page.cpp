// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/lobby_page.h"

#include "domain/objections.h"
#include "session/room_client.h"
#include "ui/chat/room_card.h"
#include "ui/chat/send_away_bar.h"
#include "ui/lobby/absences.h"
#include "ui/lobby/check_list.h"
#include "ui/lobby/countdown_card.h"
#include "ui/lobby/first_round.h"
#include "ui/lobby/host_card.h"
#include "ui/lobby/order_box.h"
#include "ui/lobby/request_list.h"
#include "ui/lobby/seat_grid.h"
#include "ui/lobby/seat_menu.h"
#include "ui/lobby/start_box.h"
#include "ui/room/courier.h"
#include "ui/room/moment.h"
#include "ui/room/room_bars.h"
#include "ui/room/room_header.h"
#include "ui/text/rejection_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int gap = 10;
constexpr int tickMs = 200;
constexpr int rightWidth = 380;
constexpr int roomHeight = 184; ///< of what is said meanwhile: four lines or so

} // namespace

LobbyPage::LobbyPage(RoomClient &client, Moment &moment, ThemeSource &themes, Settings &settings,
                     QWidget *parent)
    : QWidget(parent),
      m_courier(*new Courier(client, this)),
      m_themes(themes),
      m_absences(new Absences(client, this)),
      m_header(new RoomHeader(moment, m_courier, themes, this)),
      m_bars(new RoomBars(client, themes, this)),
      m_countdown(new CountdownCard(themes, this)),
      m_seatsCard(new Card(themes, this)),
      m_requests(new RequestList(m_courier, themes, m_seatsCard)),
      m_sendAway(new SendAwayBar(themes, Qt::Horizontal, m_seatsCard)),
      m_seats(new SeatGrid(themes, m_seatsCard)),
      m_others(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, m_seatsCard)),
      m_before(new Card(themes, this)),
      m_checks(new CheckList(themes, m_before)),
      m_order(new OrderBox(m_courier, themes, settings, m_before)),
      m_start(new StartBox(m_courier, themes, this)),
      m_room(new RoomCard(moment, m_courier, themes, this))
{
    layOut();
    connectParts();
    retranslate();
    m_tick.start(tickMs);
}

void LobbyPage::layOut()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(m_countdown);
    left->addWidget(makeSeats(), 1);
    m_room->setFixedHeight(Theme::scaled(roomHeight));
    left->addWidget(m_room);
    auto *inside = new QHBoxLayout;
    inside->setContentsMargins(14, gap, 14, gap);
    inside->setSpacing(gap);
    inside->addLayout(left, 1);
    inside->addWidget(makeRight());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_bars);
    layout->addLayout(inside, 1);
}

QWidget *LobbyPage::makeSeats()
{
    m_others->setWordWrap(true);
    m_seatsCard->body()->addWidget(m_sendAway);
    m_seatsCard->body()->addWidget(m_requests);
    m_seatsCard->body()->addWidget(m_seats, 1);
    m_seatsCard->body()->addWidget(m_others);
    return m_seatsCard;
}

/// What is asked for at the end, the start, stays in sight; the rest scrolls where it must.
QWidget *LobbyPage::makeRight()
{
    auto *inside = new QWidget(this);
    m_right = new QVBoxLayout(inside);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(gap);
    m_before->body()->addWidget(m_checks);
    m_before->body()->addWidget(m_order);
    m_before->body()->addStretch();
    m_right->addWidget(m_before, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *right = new QWidget(this);
    right->setFixedWidth(Theme::scaled(rightWidth));
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_start);
    return right;
}

void LobbyPage::connectParts()
{
    connect(&client(), &RoomClient::recorded, this, &LobbyPage::onRecorded);
    connect(&client(), &RoomClient::presenceChanged, this, &LobbyPage::refresh);
    connect(&client(), &RoomClient::connectionChanged, this, &LobbyPage::refresh);
    connect(&client(), &RoomClient::standstillChanged, this, &LobbyPage::refresh);
    connect(m_absences, &Absences::changed, this, &LobbyPage::refresh);
    connect(&m_tick, &QTimer::timeout, this, &LobbyPage::showTimes);
    connect(m_header, &RoomHeader::leaveWanted, this, &LobbyPage::leaveRequested);
    connect(m_header, &RoomHeader::hostWanted, this, [this] {
        if (m_host)
            m_host->startOrStop();
    });
    connect(m_seats, &SeatGrid::chosen, this, &LobbyPage::choose);
    connect(m_seats, &SeatGrid::menuWanted, this, &LobbyPage::openMenu);
    connect(m_seats, &SeatGrid::orderWanted, this, [this](const QList<TeamId> &order) {
        send(commands::ChangeOrder{reorderedRights(client().state(), order), {}});
    });
    connect(m_seats, &SeatGrid::revealingChanged, this,
            [this] { m_order->refresh(m_seats->isRevealing()); });
    connect(m_order, &OrderBox::skipWanted, m_seats, &SeatGrid::showAll);
    connect(m_order, &OrderBox::wished, this, &LobbyPage::send);
    connect(m_start, &StartBox::wished, this, &LobbyPage::send);
    connect(m_requests, &RequestList::wished, this, &LobbyPage::send);
    connect(m_sendAway, &SendAwayBar::wished, this, &LobbyPage::send);
    connect(m_sendAway, &SendAwayBar::closed, m_start, &StartBox::takeFocus);
}

void LobbyPage::offerHosting(Hosting *hosting)
{
    if (hosting == m_hosting)
        return;
    m_hosting = hosting;
    m_header->offerHosting(hosting);
    if (m_host) {
        m_host->hide();
        m_host->deleteLater(); // it may be the one that handed the draft over
        m_host = nullptr;
    }
    if (hosting) {
        m_host = new HostCard(*hosting, m_courier, m_themes, this);
        m_right->insertWidget(0, m_host);
        connect(hosting, &Hosting::changed, this, &LobbyPage::refresh, Qt::UniqueConnection);
    }
    refresh();
}

bool LobbyPage::canHost() const
{
    return m_host && mayRun();
}

void LobbyPage::host()
{
    if (canHost())
        m_host->start();
}

bool LobbyPage::canStart() const
{
    return mayRun() && !client().state().company.startsAt;
}

void LobbyPage::start()
{
    m_start->start();
}

const RoomClient &LobbyPage::client() const
{
    return m_courier.client();
}

bool LobbyPage::mayRun() const
{
    return client().isOpen() && !client().isReadOnly()
        && isCommissioner(client().state(), client().actor());
}

/// A lot that is drawn now is shown place by place, on every screen; who comes later sees what came
/// of it.
void LobbyPage::onRecorded(int first, int last)
{
    const auto &events = client().history().events();
    const auto isDraw = [](const EventEnvelope &each) {
        return std::holds_alternative<events::LotteryDrawn>(each.event);
    };
    if (isVisible() && std::any_of(events.begin() + first - 1, events.begin() + last, isDraw))
        m_seats->reveal();
    refresh();
}

void LobbyPage::refresh()
{
    if (!client().state().setup)
        return;
    if (m_rules.isEmpty())
        m_rules = preflight(client().state().setup->created());
    if (m_host)
        m_host->setDraft(client().state().setup->created());
    m_seats->setMovable(mayRun() && canReorder(client().state()));
    m_seatsCard->setNote(m_seats->isMovable() ? tr("drag to reorder, or Alt and the arrow keys")
                                              : QString());
    m_requests->refresh();
    m_order->refresh(m_seats->isRevealing());
    showOthers();
    showTimes();
}

/// What changes as time goes by.
void LobbyPage::showTimes()
{
    if (!client().state().setup || client().state().status != DraftStatus::Created)
        return;
    const auto &startsAt = client().state().company.startsAt;
    m_countdown->show(startsAt
                          ? std::optional(std::max(Milliseconds{0}, *startsAt - client().hostNow()))
                          : std::nullopt);
    const QList<GivenInvitation> given =
        m_host && m_host->isHere() ? m_hosting->invitations() : QList<GivenInvitation>();
    const QList<SeatView> seats = seatViews(client(), *m_absences, given);
    m_seats->setSeats(seats);
    const QList<StartCheck> checks = startChecks(client(), m_rules, seats, *m_absences);
    m_checks->show(checks);
    m_trouble = whyNoStart(checks);
    m_start->refresh(m_trouble);
    if (isVisible() && !focusWidget())
        m_start->takeFocus(); // who somebody is may be known later than the draft
}

void LobbyPage::showOthers()
{
    QStringList names;
    for (const PersonId &person : peopleHere(client())) {
        const auto sits = [&](const Team &team) {
            const Seat *seat = client().state().seat(team.id);
            return seat && seat->control == SeatControl::Person && seat->occupant == person.text();
        };
        const QList<Team> &teams = client().state().setup->created().teams;
        if (person.text() != client().actor().id && std::ranges::none_of(teams, sits))
            names << nameOnScreen(person, client());
    }
    m_others->setVisible(!names.isEmpty());
    m_others->setText(tr("Also here: %1").arg(names.join(u", "_s)));
}

void LobbyPage::send(const Command &command)
{
    m_start->say({});
    m_courier.send(command, this,
                   [this](const Answer &answer) { m_start->say(refusalText(answer)); });
}

/// Somebody without a team asks for one that is free by a click; others choose from a menu.
void LobbyPage::choose(const TeamId &team, const QPoint &where)
{
    if (asksOnly(team))
        send(commands::RequestSeat{team});
    else
        openMenu(team, where);
}

bool LobbyPage::asksOnly(const TeamId &team) const
{
    const SeatRequest own{PersonId(client().actor().id), team};
    return !mayRun() && !client().isReadOnly() && client().actor().teams.isEmpty()
        && client().state().isRunByProgram(team)
        && !client().state().company.requests.contains(own);
}

void LobbyPage::openMenu(const TeamId &team, const QPoint &where)
{
    auto *menu = new SeatMenu(client(), *m_seats, team, this);
    connect(menu, &SeatMenu::wished, this, &LobbyPage::send);
    connect(menu, &SeatMenu::sendAwayWanted, this, [this](const PersonId &person) {
        m_sendAway->ask(person, nameOnScreen(person, client()));
    });
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(where);
}

void LobbyPage::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (button && isEnter && !event->isAutoRepeat())
        button->click();
    else if (event->key() == Qt::Key_Escape && m_seats->isRevealing())
        m_seats->showAll();
    else
        QWidget::keyPressEvent(event);
}

void LobbyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_start->takeFocus();
}

void LobbyPage::retranslate()
{
    m_seatsCard->setCaption(tr("Seats"));
    m_seats->setAccessibleName(tr("Seats"));
    m_before->setCaption(tr("Before the start"));
    refresh();
}

void LobbyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
