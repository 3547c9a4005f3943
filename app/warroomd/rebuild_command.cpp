// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_store.h"
#include "app/warroomd/library.h"

using namespace Qt::StringLiterals;

namespace warroom::cli {

void declareRebuild(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"[FILE]"_s, u"A log (default: the library)."_s);
    declareDataOption(parser);
}

Outcome runRebuild(const QCommandLineParser &parser)
{
    const auto path = logOrLibrary(parser);
    if (!path)
        return tl::unexpected(path.error());
    const auto lock = lockIfLibrary(*path);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto store = openStoreAt(*path, OpenMode::MustExist);
    if (!store)
        return failed(store.error().detail);
    if (const auto done = (*store)->rebuildCurrentState(shownProgress(u"events"_s)); !done)
        return failed(done.error().detail);
    if (const auto done = (*store)->rebuildReadModels(shownProgress(u"completed drafts"_s)); !done)
        return failed(done.error().detail);
    const auto drafts = (*store)->drafts();
    if (!drafts)
        return failed(drafts.error().detail);
    print(u"%1: rebuilt from the events of %2\n"_s.arg(shownAddress(*path),
                                                       counted(drafts->size(), u"draft"_s)));
    return {};
}

} // namespace warroom::cli
