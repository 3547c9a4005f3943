// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lottery_order.h"

#include "domain/draft_state.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMap>
#include <QtEndian>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

quint64 numberFor(const QString &seed, qsizetype place)
{
    const QByteArray hash = QCryptographicHash::hash(u"%1:%2"_s.arg(seed).arg(place).toUtf8(),
                                                     QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

/// The slots each team had at first, by round.
using Rights = QHash<TeamId, QMap<int, QList<Slot>>>;

Rights rightsOf(const DraftState &state)
{
    Rights rights;
    for (const SlotState &slot : state.slots)
        rights[slot.slot.originalTeam][slot.slot.round].append(slot.slot);
    return rights;
}

/// The teams as they come up first.
QList<TeamId> orderOf(const DraftState &state)
{
    QList<TeamId> order;
    for (const SlotState &slot : state.slots) {
        if (!order.contains(slot.slot.originalTeam))
            order.append(slot.slot.originalTeam);
    }
    return order;
}

} // namespace

QString lotteryHash(const QString &seed)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<TeamId> lotteryOrder(const QList<LotteryEntrant> &entrants, const QString &seed)
{
    QList<LotteryEntrant> left = entrants;
    QList<TeamId> order;
    while (!left.isEmpty()) {
        const quint64 lots = std::accumulate(left.begin(), left.end(), quint64{0},
                                             [](quint64 sum, const LotteryEntrant &entrant) {
                                                 return sum + static_cast<quint64>(entrant.lots);
                                             });
        quint64 winning = numberFor(seed, order.size() + 1) % lots;
        const auto holds = [&](const LotteryEntrant &entrant) {
            const auto own = static_cast<quint64>(entrant.lots);
            if (winning < own)
                return true;
            winning -= own;
            return false;
        };
        const auto winner = std::find_if(left.begin(), left.end(), holds);
        order.append(winner->team);
        left.erase(winner);
    }
    return order;
}

bool canBeDrawn(const DraftState &state)
{
    const Rights rights = rightsOf(state);
    const auto counts = [&](const TeamId &team) {
        QMap<int, qsizetype> byRound;
        const QMap<int, QList<Slot>> rounds = rights.value(team);
        for (auto round = rounds.begin(); round != rounds.end(); ++round)
            byRound.insert(round.key(), round->size());
        return byRound;
    };
    const QList<Team> &teams = state.setup->created().teams;
    return std::all_of(teams.begin(), teams.end(), [&](const Team &team) {
        return rights.contains(team.id) && counts(team.id) == counts(teams.first().id);
    });
}

QList<SlotRight> drawnRights(const DraftState &before, const QList<TeamId> &drawn)
{
    const Rights rights = rightsOf(before);
    const QList<TeamId> order = orderOf(before);
    QHash<TeamId, QMap<int, qsizetype>> given; // slots of each team that have their right already
    QList<SlotRight> changed;
    for (const SlotState &each : before.slots) {
        const Slot &slot = each.slot;
        const TeamId team = drawn.value(order.indexOf(slot.originalTeam));
        const Slot right = rights.value(team).value(slot.round).value(given[team][slot.round]++);
        if (slot.originalTeam != team || slot.via != right.via || slot.team != right.team)
            changed.append({slot.id, team, right.via, right.team});
    }
    return changed;
}

} // namespace warroom
