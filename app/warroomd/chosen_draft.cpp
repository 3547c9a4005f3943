// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warroomd/chosen_draft.h"

#include "store/event_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

tl::expected<DraftId, Failure> choose(const QList<DraftSummary> &drafts, const QString &wanted)
{
    if (drafts.isEmpty())
        return failed(u"there is no draft in this log"_s);
    if (wanted.isEmpty() && drafts.size() == 1)
        return drafts.first().draft;
    if (wanted.isEmpty())
        return badUsage(
            u"the log has %1 drafts; choose one with --draft (warroomd list FILE)"_s.arg(
                drafts.size()));
    QList<DraftId> matches;
    for (const DraftSummary &draft : drafts) {
        if (draft.draft.text().startsWith(wanted))
            matches.append(draft.draft);
    }
    if (matches.size() != 1)
        return failed(matches.isEmpty() ? u"there is no draft '%1' in this log"_s.arg(wanted)
                                        : u"'%1' is the beginning of several drafts"_s.arg(wanted));
    return matches.first();
}

} // namespace

void declareDraftOption(QCommandLineParser &parser)
{
    parser.addOption({u"draft"_s,
                      u"Which draft, where the log has several: its id or the "
                      "beginning of it."_s,
                      u"ID"_s});
}

tl::expected<DraftId, Failure> draftCalled(const EventStore &store, const QString &wanted)
{
    const auto drafts = store.drafts();
    if (!drafts)
        return failed(drafts.error().detail);
    return choose(*drafts, wanted);
}

} // namespace warroom::cli
