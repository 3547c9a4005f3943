// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_store.h"
#include "app/warroomd/library.h"
#include "store/log_copy.h"

using namespace Qt::StringLiterals;

namespace warroom::cli {

void declareBackup(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"[FILE]"_s, u"A log (default: the library)."_s);
    declareDataOption(parser);
    parser.addOption({u"out"_s, u"Where to write the copy."_s, u"FILE"_s});
}

Outcome runBackup(const QCommandLineParser &parser)
{
    const auto path = logOrLibrary(parser);
    if (!path)
        return tl::unexpected(path.error());
    const QString out = parser.value(u"out"_s);
    if (out.isEmpty())
        return badUsage(u"where to? Name a file with --out"_s);
    if (const auto readable = openLog(*path); !readable)
        return tl::unexpected(readable.error());
    if (const auto done = backUpSqliteStore(*path, out); !done)
        return failed(done.error().detail);
    const auto copy = openLog(out);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto drafts = (*copy)->drafts();
    if (!drafts)
        return failed(drafts.error().detail);
    print(u"%1: %2\n"_s.arg(out, counted(drafts->size(), u"draft"_s)));
    return {};
}

void declareMove(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FROM"_s, u"A log. It stays as it is."_s);
    parser.addPositionalArgument(u"TO"_s, u"Where its drafts shall be, too: a log, new or not."_s);
}

Outcome runMove(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        return badUsage(u"move takes two: FROM and TO"_s);
    const QString &to = arguments.last();
    const auto lockFrom = lockIfLibrary(arguments.first());
    if (!lockFrom)
        return tl::unexpected(lockFrom.error());
    const auto lockTo = lockIfLibrary(to);
    if (!lockTo)
        return tl::unexpected(lockTo.error());
    const auto from = openStoreAt(arguments.first(), OpenMode::ReadOnly);
    if (!from)
        return failed(from.error().detail);
    const auto copied = copyLog(**from, [&] { return openStoreAt(to, OpenMode::CreateOrOpen); },
                                {{}, systemNow(), shownProgress(u"events"_s)});
    if (!copied)
        return failed(copied.error().detail);
    print(u"%1: %2, %3 copied, %4 there already\n"_s.arg(
        shownAddress(to), counted(copied->drafts, u"draft"_s), counted(copied->copied, u"event"_s),
        QString::number(copied->passedOver)));
    return {};
}

} // namespace warroom::cli
