// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second program on a store, for tests that need one:
//   store_probe write FILE          plays drafts in three threads for ever, and prints draft and
//                                   version of each event once it is acknowledged
//   store_probe open MODE FILE USER opens FILE as USER (0: as whoever started it) in MODE (create,
//                                   read) and prints the number of events or the kind of error
//   store_probe lock FOLDER         takes FOLDER, prints "locked" and waits to be killed

#include "store/library_lock.h"
#include "store/sample_draft.h"
#include "store/sqlite_event_store.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

std::mutex saying;

void say(const QString &line)
{
    const std::lock_guard lock(saying);
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// Plays drafts until a store fails, and says so then.
void play(const StoreFactory &open, int writer)
{
    const auto store = open();
    for (quint32 seed = 1; store; ++seed) {
        const DraftId draft(u"%1-%2"_s.arg(writer).arg(QUuid::createUuid().toString(QUuid::Id128)));
        int version = 0;
        for (const NewEvent &event : sample::fresh(sample::playedDraft(draft, seed))) {
            if (!(*store)->append(draft, ExpectedVersion::exactly(version), {&event, 1}))
                return say(u"failed"_s);
            say(u"%1 %2"_s.arg(draft.text()).arg(++version));
        }
    }
}

int writeForEver(const QString &file)
{
    const auto store = openSqliteStore({file});
    if (!store)
        return 1;
    std::vector<std::jthread> writers;
    for (int writer = 1; writer <= 3; ++writer)
        writers.emplace_back(play, (*store)->opener(), writer);
    return 0;
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
