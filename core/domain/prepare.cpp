// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/prepare.h"

#include <algorithm>

namespace warroom {

namespace {

bool canBeNoted(const QString &text)
{
    return text.isValidUtf16() && text.size() <= commands::longestNote
        && std::none_of(text.begin(), text.end(), [](QChar character) {
               return character.category() == QChar::Other_Control && character != u'\n';
           });
}

struct Decide {
    const Preparation &own;
    const DraftState &draft;
    const IssuedPreparation &command;

    Decision operator()(const commands::ReplaceRanking &replace) const
    {
        QSet<PlayerId> known;
        for (const RankTier &tier : replace.tiers) {
            for (const PlayerId &player : tier.players) {
                if (!isKnown(player))
                    return tl::unexpected(Rejection::UnknownPlayer);
                if (known.contains(player))
                    return tl::unexpected(Rejection::DuplicatePlayer);
                known.insert(player);
            }
        }
        const Ranking wanted(replace.tiers);
        if (wanted == own.ranking)
            return nothing();
        return record(events::RankingReplaced{wanted.tiers(), command.at});
    }

    Decision operator()(const commands::RankPlayer &rank) const
    {
        if (!isKnown(rank.player))
            return tl::unexpected(Rejection::UnknownPlayer);
        Ranking wanted = own.ranking;
        if (!rank.place)
            wanted.takeOut(rank.player);
        else if (!wanted.put(rank.player, *rank.place))
            return tl::unexpected(Rejection::RankOutOfRange);
        if (wanted == own.ranking)
            return nothing();
        return record(events::PlayerRanked{rank.player, rank.place, command.at});
    }

    Decision operator()(const commands::SetTierBreak &set) const
    {
        Ranking wanted = own.ranking;
        if (!wanted.setBreak(set.before, set.isThere))
            return tl::unexpected(Rejection::RankOutOfRange);
        if (wanted == own.ranking)
            return nothing();
        return record(events::TierBreakChanged{set.before, set.isThere, command.at});
    }

    Decision operator()(const commands::MarkPlayer &mark) const
    {
        if (!isKnown(mark.player))
            return tl::unexpected(Rejection::UnknownPlayer);
        if (own.markOf(mark.player) == mark.mark)
            return nothing();
        return record(events::PlayerMarked{mark.player, mark.mark, command.at});
    }

    Decision operator()(const commands::WriteNote &write) const
    {
        if (!isKnown(write.player))
            return tl::unexpected(Rejection::UnknownPlayer);
        const QString text = write.text.trimmed();
        if (!canBeNoted(text))
            return tl::unexpected(Rejection::UnusableNote);
        const auto known = own.notes.constFind(write.player);
        const bool isThere = known != own.notes.cend();
        if (text.isEmpty() ? !isThere : isThere && known->text == text)
            return nothing();
        events::PlayerNoted noted{write.player, {}, command.at};
        if (!text.isEmpty())
            noted.note = PersonalText{PersonId(command.actor.id), text, {}, {}};
        return record(noted);
    }

private:
    bool isKnown(const PlayerId &player) const { return draft.setup->player(player) != nullptr; }
    static Decision nothing() { return std::vector<Event>(); }

    Decision record(const Event &event) const
    {
        std::vector<Event> facts;
        if (!own.isBegun())
            facts.push_back(events::PreparationBegun{draft.setup->created().draft,
                                                     PersonId(command.actor.id), command.at});
        facts.push_back(event);
        return facts;
    }
};

struct Evolve {
    Preparation &own;

    void operator()(const events::PreparationBegun &begun) const
    {
        own.draft = begun.draft;
        own.person = begun.person;
    }
    void operator()(const events::RankingReplaced &replaced) const
    {
        own.ranking = Ranking(replaced.tiers);
    }
    void operator()(const events::PlayerRanked &ranked) const
    {
        if (ranked.place)
            own.ranking.put(ranked.player, *ranked.place);
        else
            own.ranking.takeOut(ranked.player);
    }
    void operator()(const events::TierBreakChanged &changed) const
    {
        own.ranking.setBreak(changed.before, changed.isThere);
    }
    void operator()(const events::PlayerMarked &marked) const
    {
        if (marked.mark == PlayerMark::None)
            own.marks.remove(marked.player);
        else
            own.marks.insert(marked.player, marked.mark);
    }
    void operator()(const events::PlayerNoted &noted) const
    {
        if (noted.note)
            own.notes.insert(noted.player, *noted.note);
        else
            own.notes.remove(noted.player);
    }
    /// What is true of the draft is not told here.
    template <typename OfTheDraft>
    requires(!PreparationEvent<OfTheDraft>) void operator()(const OfTheDraft &) const { }
};

} // namespace

Decision decide(const Preparation &own, const DraftState &draft, const IssuedPreparation &command)
{
    if (!draft.setup)
        return tl::unexpected(Rejection::NotCreated);
    const bool isHis = !own.isBegun() || own.person == PersonId(command.actor.id);
    if (command.actor.role == Role::Program || command.actor.role == Role::Spectator
        || command.actor.id.isEmpty() || !isHis)
        return tl::unexpected(Rejection::NotYourPreparation);
    return std::visit(Decide{own, draft, command}, command.command);
}

void evolve(Preparation &own, const Event &event)
{
    ++own.version;
    // Nothing is prepared before it is said whose it is, and that is said once.
    if (std::holds_alternative<events::PreparationBegun>(event) != own.isBegun())
        std::visit(Evolve{own}, event);
}

Preparation foldPreparation(std::span<const Event> events)
{
    Preparation own;
    for (const Event &event : events)
        evolve(own, event);
    return own;
}

} // namespace warroom
