// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data_folder.h"
#include "app/open_store.h"
#include "app/warroomd/library.h"
#include "store/archive.h"
#include "store/key_copy.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

/// One line about what is true now, whether or not it was before.
QString sentence(const QString &person, const ErasedKeys &erased, int events)
{
    const QString unreadable = events == 0
        ? u"nothing was recorded under it"_s
        : u"the name and words in %1 can't be read any more"_s.arg(counted(events, u"event"_s));
    if (erased.destroyed == 0)
        return u"%1 was erased before; %2\n"_s.arg(person, unreadable);
    const QString keys = erased.destroyed == 1
        ? u"the key of %1 was destroyed"_s.arg(person)
        : u"%1 keys of %2 were destroyed"_s.arg(erased.destroyed).arg(person);
    return u"%1; %2\n"_s.arg(keys, unreadable);
}

/// In the drafts that were archived beside a library: their files have keys of their own.
tl::expected<ErasedFromArchive, StoreError> eraseBeside(const QString &log, const PersonId &person)
{
    const QDir folder = QFileInfo(log).absoluteDir();
    if (isServerAddress(log) || QFileInfo(log).absoluteFilePath() != libraryPath(folder.path()))
        return ErasedFromArchive();
    return eraseInArchive(folder.filePath(u"archive"_s), person, systemNow());
}

} // namespace

void declareErase(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"[FILE]"_s, u"A log (default: the library)."_s);
    declareDataOption(parser);
    parser.addOption(
        {u"person"_s, u"Whose name and words to erase: the id in the log."_s, u"ID"_s});
}

Outcome runErase(const QCommandLineParser &parser)
{
    const auto log = logOrLibrary(parser);
    if (!log)
        return tl::unexpected(log.error());
    const QString person = parser.value(u"person"_s);
    if (person.isEmpty())
        return badUsage(u"whom? Name the person with --person"_s);
    const auto lock = lockIfLibrary(*log);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto store = openStoreAt(*log, OpenMode::MustExist);
    if (!store)
        return failed(store.error().detail);
    const auto erased = (*store)->erasePerson(PersonId(person), systemNow());
    if (!erased)
        return failed(erased.error().detail);
    const auto archived = eraseBeside(*log, PersonId(person));
    if (!archived)
        return failed(archived.error().detail);
    const ErasedKeys all{erased->known + archived->keys.known,
                         erased->destroyed + archived->keys.destroyed};
    if (all.known == 0)
        return failed(
            u"%1: nothing of a person '%2' is kept here"_s.arg(shownAddress(*log), person));
    const auto events = eventsAbout(**store, PersonId(person));
    if (!events)
        return failed(events.error().detail);
    print(sentence(person, all, *events + archived->events));
    return {};
}

} // namespace warroom::cli
