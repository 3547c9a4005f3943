// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/bundled_draft.h"

#include "domain/evolve.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

// Ids that follow from a name are the same in every library and every run.
QUuid namedId(const QString &name)
{
    static const QUuid space(u"5b1f7b0e-6a0b-4c53-9a53-2d1a1d3c9f22"_s);
    return QUuid::createUuidV5(space, name);
}

} // namespace

tl::expected<std::vector<NewEvent>, Rejection> recordPastDraft(const DraftId &draft,
                                                               const catalog::PastDraft &past)
{
    QList<catalog::TimedCommand> commands{{past.createdAt, past.create}};
    std::get<commands::CreateDraft>(commands.first().command).draft = draft;
    commands += past.then;

    DraftState state;
    std::vector<NewEvent> recorded;
    for (const catalog::TimedCommand &next : commands) {
        const QUuid id = namedId(draft.text() + QString::number(recorded.size()));
        const auto events =
            eventsFor(state, IssuedCommand{id, programActor(), next.at, next.command, {}});
        if (!events)
            return tl::unexpected(events.error());
        for (const NewEvent &event : *events)
            evolve(state, event.event);
        recorded.insert(recorded.end(), events->begin(), events->end());
    }
    return recorded;
}

tl::expected<void, QString> addBundledDraft(EventStore &store)
{
    const auto past = catalog::nflDraft2022();
    if (!past)
        return tl::unexpected(past.error().text());
    const DraftId draft(namedId(u"nfl-2022"_s).toString(QUuid::WithoutBraces));
    const auto events = recordPastDraft(draft, *past);
    if (!events)
        return tl::unexpected(u"the bundled 2022 draft breaks a rule: "_s
                              + enumName(events.error()));
    const auto recorded = store.append(draft, ExpectedVersion::noStream(), *events);
    if (!recorded)
        return tl::unexpected(recorded.error().detail);
    return {};
}

} // namespace warroom
