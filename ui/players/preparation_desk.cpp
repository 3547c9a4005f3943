// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/players/preparation_desk.h"

#include "session/room_client.h"
#include "ui/room/courier.h"
#include "ui/text/rejection_text.h"

#include <utility>

namespace warroom {

PreparationDesk::PreparationDesk(Courier &courier, QObject *parent)
    : QObject(parent), m_courier(courier)
{
    connect(&courier.client(), &RoomClient::opened, this, &PreparationDesk::follow);
    connect(&courier.client(), &RoomClient::preparationChanged, this, &PreparationDesk::follow);
    connect(&courier.client(), &RoomClient::recorded, this, &PreparationDesk::changed);
    follow();
}

bool PreparationDesk::isOpen() const
{
    const RoomClient &client = m_courier.client();
    return client.state().setup && !client.isReadOnly();
}

const Preparation &PreparationDesk::recorded() const
{
    return m_courier.client().preparation();
}

const PersonalText *PreparationDesk::noteOn(const PlayerId &player) const
{
    const auto note = recorded().notes.constFind(player);
    return note == recorded().notes.cend() ? nullptr : &*note;
}

void PreparationDesk::put(const PlayerId &player, const PlayerId &other, Side side)
{
    if (player == other)
        return;
    Ranking without = m_ranking;
    without.takeOut(player);
    RankPlace place = without.end();
    if (const auto beside = without.placeOf(other))
        place = {beside->tier, beside->place + (side == Side::After ? 1 : 0)};
    Ranking wanted = m_ranking;
    if (wanted.put(player, place))
        arrange(wanted, commands::RankPlayer{player, place});
}

void PreparationDesk::rank(const PlayerId &player)
{
    put(player, {}, Side::After);
}

void PreparationDesk::moveUp(const PlayerId &player, const PlayerId &above)
{
    const auto place = m_ranking.placeOf(player);
    const auto other = m_ranking.placeOf(above);
    if (place && other)
        put(player, above, place->tier == other->tier ? Side::Before : Side::After);
}

void PreparationDesk::moveDown(const PlayerId &player, const PlayerId &below)
{
    const auto place = m_ranking.placeOf(player);
    const auto other = m_ranking.placeOf(below);
    if (place && other)
        put(player, below, place->tier == other->tier ? Side::After : Side::Before);
}

void PreparationDesk::takeOut(const PlayerId &player)
{
    Ranking wanted = m_ranking;
    wanted.takeOut(player);
    arrange(wanted, commands::RankPlayer{player, {}});
}

bool PreparationDesk::hasBreakBefore(const PlayerId &player) const
{
    const auto place = m_ranking.placeOf(player);
    return place && place->tier > 1 && place->place == 1;
}

void PreparationDesk::toggleBreak(const PlayerId &player)
{
    const bool wanted = !hasBreakBefore(player);
    Ranking ranking = m_ranking;
    if (ranking.setBreak(player, wanted))
        arrange(ranking, commands::SetTierBreak{player, wanted});
}

void PreparationDesk::toggleMark(const PlayerId &player, PlayerMark mark)
{
    send(commands::MarkPlayer{player, markOf(player) == mark ? PlayerMark::None : mark});
}

void PreparationDesk::writeNote(const PlayerId &player, const QString &text)
{
    send(commands::WriteNote{player, text});
}

void PreparationDesk::startFromBoard()
{
    const DraftState &state = m_courier.client().state();
    RankTier all;
    for (const Player &player : state.setup ? state.setup->created().players : QList<Player>())
        all.players.append(player.id);
    replace(Ranking({all}));
}

void PreparationDesk::clear()
{
    replace({});
}

void PreparationDesk::takeBack()
{
    if (const auto before = std::exchange(m_before, {}))
        arrange(*before, commands::ReplaceRanking{before->tiers()});
}

void PreparationDesk::replace(const Ranking &wanted)
{
    if (!isOpen() || wanted == m_ranking)
        return;
    const Ranking before = m_ranking;
    arrange(wanted, commands::ReplaceRanking{wanted.tiers()});
    if (!before.isEmpty())
        m_before = before;
    Q_EMIT changed();
}

void PreparationDesk::arrange(const Ranking &wanted, const PreparationCommand &command)
{
    if (!isOpen() || wanted == m_ranking)
        return;
    m_ranking = wanted;
    m_before.reset();
    send(command);
}

void PreparationDesk::send(const PreparationCommand &command)
{
    if (!isOpen())
        return;
    ++m_waiting;
    m_courier.send(command, this, [this](const Answer &answer) {
        --m_waiting;
        m_refusal = refusalText(answer);
        follow();
    });
    Q_EMIT changed();
}

void PreparationDesk::follow()
{
    if (m_waiting == 0)
        m_ranking = recorded().ranking;
    Q_EMIT changed();
}

} // namespace warroom
