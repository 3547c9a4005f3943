// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/company_check.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

QString notCreated(const DraftState &state)
{
    return state.setup ? QString() : u"the draft is not created yet"_s;
}

QString drafts(const DraftState &state, const TeamId &team)
{
    if (!state.setup)
        return notCreated(state);
    return state.setup->team(team) ? QString()
                                   : u"team '%1' does not draft here"_s.arg(team.text());
}

QString wasSaid(const DraftState &state, const MessageId &message)
{
    return state.company.message(message) ? QString()
                                          : u"message '%1' was never said"_s.arg(message.text());
}

QString mayHost(const DraftState &state, const QString &key)
{
    return state.company.succession.offer(key) ? QString()
                                               : u"no computer with this key offered to host"_s;
}

QString hasNotBegun(const DraftState &state)
{
    return state.status == DraftStatus::Created ? QString() : u"the draft has begun"_s;
}

} // namespace

QString companyRuleBroken(const DraftState &state, const events::MessageSaid &said)
{
    if (state.company.message(said.message))
        return u"message '%1' is said twice"_s.arg(said.message.text());
    return said.words.person == said.person
        ? notCreated(state)
        : u"it has '%1' say a text of '%2'"_s.arg(said.person.text(), said.words.person.text());
}

QString companyRuleBroken(const DraftState &state, const events::MessageReacted &reacted)
{
    return wasSaid(state, reacted.message);
}

QString companyRuleBroken(const DraftState &state, const events::MessagePinned &pinned)
{
    return wasSaid(state, pinned.message);
}

QString companyRuleBroken(const DraftState &state, const events::StandingChanged &)
{
    return notCreated(state);
}

QString companyRuleBroken(const DraftState &state, const events::DrafterNudged &nudged)
{
    return drafts(state, nudged.team);
}

QString companyRuleBroken(const DraftState &state, const events::ReadinessChanged &changed)
{
    const QString objection = drafts(state, changed.team);
    return objection.isEmpty() ? hasNotBegun(state) : objection;
}

QString companyRuleBroken(const DraftState &state, const events::SeatRequested &requested)
{
    return drafts(state, requested.team);
}

QString companyRuleBroken(const DraftState &state, const events::SeatRequestDropped &)
{
    return notCreated(state);
}

QString companyRuleBroken(const DraftState &state, const events::StartPlanned &)
{
    return hasNotBegun(state);
}

QString companyRuleBroken(const DraftState &state, const events::CommissionerNamed &)
{
    return notCreated(state);
}

QString companyRuleBroken(const DraftState &state, const events::HostOffered &)
{
    return notCreated(state);
}

QString companyRuleBroken(const DraftState &state, const events::SuccessorNamed &named)
{
    return named.key.isEmpty() ? notCreated(state) : mayHost(state, named.key);
}

QString companyRuleBroken(const DraftState &state, const events::HostChanged &changed)
{
    const int next = state.company.succession.term + 1;
    if (changed.term != next)
        return u"it begins term %1 where %2 is next"_s.arg(changed.term).arg(next);
    return mayHost(state, changed.key);
}

} // namespace warroom
