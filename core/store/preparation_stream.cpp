// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/preparation_stream.h"

#include "domain/events.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr auto prefix = "preparation/"_L1;

struct RuleCheck {
    const Preparation &before;
    const DraftId &stream;

    QString operator()(const events::PreparationBegun &begun) const
    {
        if (before.isBegun())
            return u"the preparation begins twice"_s;
        return preparationStream(begun.draft, begun.person) == stream
            ? QString()
            : u"it begins what '%1' prepares for draft '%2'"_s.arg(begun.person.text(),
                                                                   begun.draft.text());
    }
    QString operator()(const events::RankingReplaced &replaced) const
    {
        return Ranking(replaced.tiers).tiers() == replaced.tiers
            ? QString()
            : u"a tier is empty, or somebody is ranked twice"_s;
    }
    QString operator()(const events::PlayerRanked &ranked) const
    {
        Ranking ranking = before.ranking;
        const bool isPossible = ranked.place ? ranking.put(ranked.player, *ranked.place)
                                             : ranking.numberOf(ranked.player) > 0;
        return isPossible ? QString() : u"'%1' cannot be ranked so"_s.arg(ranked.player.text());
    }
    QString operator()(const events::TierBreakChanged &changed) const
    {
        Ranking ranking = before.ranking;
        return ranking.setBreak(changed.before, changed.isThere)
            ? QString()
            : u"no tier can begin with '%1'"_s.arg(changed.before.text());
    }
    QString operator()(const events::PlayerMarked &) const { return {}; }
    QString operator()(const events::PlayerNoted &noted) const
    {
        return !noted.note || noted.note->person == before.person
            ? QString()
            : u"it is a note of '%1'"_s.arg(noted.note->person.text());
    }
    template <typename OfTheDraft>
    requires(!PreparationEvent<OfTheDraft>) QString operator()(const OfTheDraft &) const
    {
        return u"what happens in a draft has no place in a preparation"_s;
    }
};

} // namespace

DraftId preparationStream(const DraftId &draft, const PersonId &person)
{
    // A person may be called anything, and the name ends at the next slash.
    QString name = person.text();
    name.replace(u'%', u"%25"_s).replace(u'/', u"%2F"_s);
    return DraftId(prefix + name + u'/' + draft.text());
}

bool isPreparationStream(const DraftId &stream)
{
    return stream.text().startsWith(prefix);
}

QString ruleBroken(const Preparation &before, const DraftId &stream, const Event &event)
{
    if (!before.isBegun() && !std::holds_alternative<events::PreparationBegun>(event))
        return u"nobody began this preparation"_s;
    return std::visit(RuleCheck{before, stream}, event);
}

} // namespace warroom
