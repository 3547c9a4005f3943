// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second program on a store, for tests that need one:
//   store_probe write FILE          appends events for ever and prints each version once it is
//                                   acknowledged, until somebody kills it
//   store_probe open MODE FILE USER opens FILE as USER (0: as whoever started it) in MODE (create,
//                                   read) and prints the number of events or the kind of error
//   store_probe lock FOLDER         takes FOLDER, prints "locked" and waits to be killed

#include "store/library_lock.h"
#include "store/sample_draft.h"
#include "store/sqlite_event_store.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

int writeForEver(const QString &file)
{
    auto store = openSqliteStore({file});
    const DraftId draft(u"draft"_s);
    int version = 0;
    while (store) {
        const NewEvent event = sample::fresh(sample::note(version));
        const auto recorded =
            (*store)->append(draft, ExpectedVersion::exactly(version), {&event, 1});
        if (!recorded)
            return 1;
        version = recorded->back().version;
        say(QString::number(version));
    }
    return 1;
}

void openAs(const QString &mode, const QString &file, uint user)
{
    if (user != 0 && (setgid(user) != 0 || setuid(user) != 0))
        return say(u"cannot become that user"_s);
    const OpenMode openMode = mode == u"read"_s ? OpenMode::ReadOnly : OpenMode::CreateOrOpen;
    const auto store = openSqliteStore({file, Durability::Full, openMode});
    if (!store)
        return say(enumName(store.error().kind) + u": "_s + store.error().detail);
    const auto events = (*store)->readAll({}, {}, 1000);
    say(events ? QString::number(events->size()) : events.error().detail);
}

int holdLock(const QString &folder)
{
    const auto lock = LibraryLock::take(folder);
    say(lock ? u"locked"_s : lock.error().detail);
    if (lock)
        pause();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString task = arguments.value(1);
    if (task == u"write"_s)
        return writeForEver(arguments.value(2));
    if (task == u"lock"_s)
        return holdLock(arguments.value(2));
    openAs(arguments.value(2), arguments.value(3), arguments.value(4).toUInt());
    _exit(0); // a leak checker cannot look into a process that changed its user
}
