// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/new_draft.h"

#include "domain/evolve.h"
#include "domain/lottery_order.h"

namespace warroom {

namespace {

std::vector<Command> creation(const commands::CreateDraft &create, const QString &personName)
{
    std::vector<Command> commands{create};
    if (!personName.isEmpty())
        commands.emplace_back(commands::NamePerson{personName});
    return commands;
}

/// What comes of all \a commands, or why not of one of them.
tl::expected<std::vector<NewEvent>, Rejection> decideAll(const std::vector<Command> &commands,
                                                         const Actor &actor, Instant at)
{
    DraftState state;
    std::vector<NewEvent> all;
    const QUuid wish = QUuid::createUuid(); // one click, several commands
    for (const Command &command : commands) {
        const auto events =
            eventsFor(state, IssuedCommand{QUuid::createUuid(), actor, at, command, {}}, wish);
        if (!events)
            return tl::unexpected(events.error());
        for (const NewEvent &event : *events)
            evolve(state, event.event);
        all.insert(all.end(), events->begin(), events->end());
    }
    return all;
}

/// All \a commands, the first of which makes \a draft, in one append.
Answer recordAll(EventStore &store, const DraftId &draft, const std::vector<Command> &commands,
                 const Actor &actor, Instant at)
{
    Answer answer;
    const auto events = decideAll(commands, actor, at);
    if (!events) {
        answer.rejection = events.error();
        return answer;
    }
    answer.command = events->back().metadata.causationId;
    const auto recorded = store.append(draft, ExpectedVersion::noStream(), *events);
    if (!recorded) {
        answer.storeError = recorded.error().detail;
        answer.trouble = troubleOf(recorded.error());
        return answer;
    }
    answer.accepted = true;
    answer.firstVersion = recorded->front().version;
    answer.lastVersion = recorded->back().version;
    return answer;
}

} // namespace

Answer recordNewDraft(EventStore &store, const commands::CreateDraft &create, const Actor &actor,
                      Instant at, const QString &personName, const QList<LotteryEntrant> &lottery)
{
    std::vector<Command> commands = creation(create, personName);
    if (!lottery.isEmpty()) {
        const QString seed = QUuid::createUuid().toString(QUuid::WithoutBraces);
        commands.emplace_back(commands::CommitLottery{lottery, lotteryHash(seed)});
        commands.emplace_back(commands::DrawLottery{seed});
    }
    commands.emplace_back(commands::StartDraft{});
    return recordAll(store, create.draft, commands, actor, at);
}

Answer recordLobby(EventStore &store, const commands::CreateDraft &create, const Actor &actor,
                   Instant at, const QString &personName,
                   const std::optional<commands::CommitLottery> &lottery)
{
    std::vector<Command> commands = creation(create, personName);
    if (lottery)
        commands.emplace_back(*lottery);
    return recordAll(store, create.draft, commands, actor, at);
}

} // namespace warroom
