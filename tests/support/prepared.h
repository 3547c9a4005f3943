// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/prepare.h"
#include "support/given.h"

namespace warroom::test {

/// "p1 p2 | p3" as tiers.
inline QList<RankTier> tiersOf(QStringView words)
{
    QList<RankTier> tiers;
    for (const QStringView tier : words.split(u'|'))
        tiers.append(RankTier{idsIn<PlayerId>(tier)});
    return tiers;
}

inline QString told(const Ranking &ranking)
{
    QStringList tiers;
    for (const RankTier &tier : ranking.tiers()) {
        QStringList players;
        for (const PlayerId &player : tier.players)
            players << player.text();
        tiers << players.join(u' ');
    }
    return tiers.join(u" | "_s);
}

inline PreparationCommand ranks(QStringView tiers)
{
    return commands::ReplaceRanking{tiersOf(tiers)};
}

inline PreparationCommand rankAt(QStringView player, int tier, int place)
{
    return commands::RankPlayer{PlayerId(player.toString()), RankPlace{tier, place}};
}

inline PreparationCommand unrank(QStringView player)
{
    return commands::RankPlayer{PlayerId(player.toString()), {}};
}

inline PreparationCommand tierAt(QStringView player, bool isThere = true)
{
    return commands::SetTierBreak{PlayerId(player.toString()), isThere};
}

inline PreparationCommand mark(QStringView player, PlayerMark as)
{
    return commands::MarkPlayer{PlayerId(player.toString()), as};
}

inline PreparationCommand noteOn(QStringView player, const QString &text)
{
    return commands::WriteNote{PlayerId(player.toString()), text};
}

/// What one person has prepared for a draft so far, step by step.
class Prepared {
public:
    explicit Prepared(DraftState draft, QString person = u"ana"_s)
        : m_draft(std::move(draft)), m_actor{std::move(person), Role::Drafter, {}}
    {
    }

    Prepared &did(const PreparationCommand &command)
    {
        const Decision decision = decide(m_own, m_draft, issued(command, m_actor));
        if (!decision)
            qFatal("a given step was %s", qPrintable(told(decision)));
        for (const Event &event : *decision) {
            evolve(m_own, event);
            m_log.push_back(event);
        }
        return *this;
    }
    QString when(const PreparationCommand &command) const { return when(command, m_actor); }
    QString when(const PreparationCommand &command, const Actor &actor) const
    {
        return test::told(decide(m_own, m_draft, issued(command, actor)));
    }

    const Preparation &own() const { return m_own; }
    QString ranking() const { return test::told(m_own.ranking); }
    const std::vector<Event> &log() const { return m_log; }

private:
    static IssuedPreparation issued(const PreparationCommand &command, const Actor &actor)
    {
        return {QUuid(), actor, dayOne, command};
    }

    DraftState m_draft;
    Actor m_actor;
    Preparation m_own;
    std::vector<Event> m_log;
};

} // namespace warroom::test
