// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/turn_call.h"

#include "session/room_client.h"
#include "ui/text/company_text.h"
#include "ui/text/event_text.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int warnedAhead = 2; ///< picks

} // namespace

TurnCall::TurnCall(const RoomClient &client, QWidget &window, std::function<bool()> isWanted)
    : QObject(&window), m_client(client), m_window(window), m_isWanted(std::move(isWanted))
{
    connect(&client, &RoomClient::opened, this, [this] { m_last = nextTurn(); });
    connect(&client, &RoomClient::recorded, this, &TurnCall::hear);
}

/// The person's next pick, where it is no more than two picks away.
std::optional<TurnCall::Turn> TurnCall::nextTurn() const
{
    const DraftState &state = m_client.state();
    if (!state.onTheClock || state.status != DraftStatus::InProgress)
        return {};
    const QList<int> ahead = state.upcoming(warnedAhead + 1); // the first is on the clock
    for (int i = 0; i < ahead.size(); ++i) {
        if (m_client.actor().teams.contains(state.slots.at(ahead.at(i)).slot.team))
            return Turn{ahead.at(i), i};
    }
    return {};
}

void TurnCall::look()
{
    const auto turn = nextTurn();
    if (!turn || turn == m_last) // a pause forgets nothing
        return;
    m_last = turn;
    if (turn->picksAway == 0 || turn->picksAway == warnedAhead)
        call(*turn);
}

void TurnCall::hear(int first, int last)
{
    for (int version = first; version <= last; ++version) {
        const Event &event = m_client.history().at(version).event;
        if (const auto *said = std::get_if<events::MessageSaid>(&event))
            onSaid(*said);
        else if (const auto *nudged = std::get_if<events::DrafterNudged>(&event))
            onNudged(*nudged);
    }
    look();
}

void TurnCall::onSaid(const events::MessageSaid &said)
{
    const PersonId me(m_client.actor().id);
    if (said.person != me && said.mentions.contains(me))
        call(tr("%1 speaks to you").arg(someone(said.person, m_client.state().names)),
             personText(said.words));
}

void TurnCall::onNudged(const events::DrafterNudged &nudged)
{
    if (m_client.actor().teams.contains(nudged.team) && nudged.by.text() != m_client.actor().id)
        call(tr("%1 would like you to go on").arg(someone(nudged.by, m_client.state().names)),
             teamText(nudged.team, *m_client.state().setup));
}

void TurnCall::call(const Turn &turn)
{
    const DraftState &state = m_client.state();
    const Slot &slot = state.slots.at(turn.slot).slot;
    const Team *team = state.setup->team(slot.team);
    const QString what = turn.picksAway == 0
        ? tr("You are on the clock")
        : tr("Your pick is %n pick(s) away", nullptr, turn.picksAway);
    const QString more = tr("%1: round %2, pick %3 of the draft")
                             .arg(team ? team->name : slot.team.text())
                             .arg(slot.round)
                             .arg(slot.overall);
    call(what, more);
}

void TurnCall::call(const QString &what, const QString &more)
{
    if (!m_isWanted() || m_window.isActiveWindow())
        return;
    QApplication::alert(&m_window);
    notify(what, more);
    Q_EMIT called(what, more);
}

/// See https://specifications.freedesktop.org/notification-spec/. Where nobody shows notifications
/// nothing happens.
void TurnCall::notify(const QString &what, const QString &more)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto service = u"org.freedesktop.Notifications"_s;
    QDBusMessage message = QDBusMessage::createMethodCall(
        service, u"/org/freedesktop/Notifications"_s, service, u"Notify"_s);
    const QVariantMap hints{{u"sound-name"_s, u"message-new-instant"_s},
                            {u"desktop-entry"_s, u"io.github.warroom.Warroom"_s}};
    message << u"Warroom"_s << m_notification << u"io.github.warroom.Warroom"_s << what << more
            << QStringList() << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> number = *answer;
        if (number.isValid())
            m_notification = number.value();
        answer->deleteLater();
    });
}

} // namespace warroom
