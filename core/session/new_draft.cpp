// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/new_draft.h"

#include "domain/evolve.h"
#include "domain/lottery_order.h"

namespace warroom {

namespace {

tl::expected<std::vector<NewEvent>, Rejection>
createdAndStarted(const commands::CreateDraft &create, const Actor &actor,
                  const QString &personName, const QList<LotteryEntrant> &lottery, Instant at)
{
    DraftState state;
    std::vector<NewEvent> all;
    const QUuid wish = QUuid::createUuid(); // one click, several commands
    std::vector<Command> commands{create};
    if (!personName.isEmpty())
        commands.emplace_back(commands::NamePerson{personName});
    if (!lottery.isEmpty()) {
        const QString seed = QUuid::createUuid().toString(QUuid::WithoutBraces);
        commands.emplace_back(commands::CommitLottery{lottery, lotteryHash(seed)});
        commands.emplace_back(commands::DrawLottery{seed});
    }
    commands.emplace_back(commands::StartDraft{});
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

} // namespace

Answer recordNewDraft(EventStore &store, const commands::CreateDraft &create, const Actor &actor,
                      Instant at, const QString &personName, const QList<LotteryEntrant> &lottery)
{
    Answer answer;
    const auto events = createdAndStarted(create, actor, personName, lottery, at);
    if (!events) {
        answer.rejection = events.error();
        return answer;
    }
    answer.command = events->back().metadata.causationId;
    const auto recorded = store.append(create.draft, ExpectedVersion::noStream(), *events);
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

} // namespace warroom
