// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mock_draft.h"

#include "catalog/presets.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace warroom::gm {

MockDraft::MockDraft(const commands::CreateDraft &create)
{
    issue(create);
    issue(commands::StartDraft{});
}

void MockDraft::issue(const Command &command)
{
    const Actor actor{u"program"_s, Role::Program, {}};
    const Decision decision = decide(m_state, IssuedCommand{QUuid(), actor, m_now, command, {}});
    if (!decision)
        throw std::runtime_error("refused: " + std::string(enumName(decision.error()).data()));
    for (const Event &event : *decision)
        evolve(m_state, event);
}

void MockDraft::pick()
{
    const int slot = slotOnTheClock();
    const std::optional<Choice> choice = choosePick(m_state, slot);
    if (!choice)
        throw std::runtime_error("nobody was chosen");
    m_now += thinkingTime(m_state, slot);
    issue(commands::MakePick{m_state.slots.at(slot).slot.team, choice->player, choice->source,
                             choice->reason});
}

void MockDraft::pick(int count)
{
    for (int i = 0; i < count; ++i)
        pick();
}

void MockDraft::finish()
{
    while (m_state.isLive())
        pick();
}

commands::CreateDraft nflDraft(qint64 seed)
{
    static const commands::CreateDraft bundled = catalog::nflMock2026().value();
    commands::CreateDraft create = bundled;
    create.draft = DraftId(u"nfl"_s);
    create.program = {seed, Pace::AtOnce};
    return create;
}

commands::CreateDraft fantasyDraft(qint64 seed)
{
    commands::CreateDraft create = catalog::fantasySnake(12, 15).value();
    create.draft = DraftId(u"fantasy"_s);
    create.program = {seed, Pace::AtOnce};
    return create;
}

commands::CreateDraft smallDraft(const QStringList &positions, int rounds)
{
    commands::CreateDraft create;
    create.draft = DraftId(u"small"_s);
    create.title = u"Small"_s;
    create.draftType = u"linear"_s;
    create.rounds = rounds;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        create.teams.append(
            Team{TeamId(name), name, name, u"#000000"_s, u"#FFFFFF"_s, QStringList{}});
    for (int rank = 1; rank <= positions.size(); ++rank) {
        Player player;
        player.id = PlayerId(u"p%1"_s.arg(rank));
        player.name = u"Player %1"_s.arg(rank);
        player.position = positions.at(rank - 1);
        player.rank = rank;
        create.players.append(player);
    }
    return create;
}

} // namespace warroom::gm
