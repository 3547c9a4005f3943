// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/archive.h"

#include "store/append_rules.h"
#include "store/key_copy.h"
#include "store/sqlite_event_store.h"
#include "store/stream_records.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

using Done = tl::expected<void, StoreError>;

tl::unexpected<StoreError> fail(StoreErrorKind kind, const QString &path, const QString &what)
{
    return tl::unexpected(StoreError{kind, u"%1: %2"_s.arg(path, what)});
}

Done checkIsOver(const EventStore &store, const DraftId &draft)
{
    const auto drafts = store.drafts();
    if (!drafts)
        return tl::unexpected(drafts.error());
    const auto found =
        std::find_if(drafts->begin(), drafts->end(),
                     [&](const DraftSummary &summary) { return summary.draft == draft; });
    if (found == drafts->end())
        return tl::unexpected(streamNotFound(draft));
    if (found->status != DraftStatus::Completed)
        return tl::unexpected(isNotCompleted(draft));
    return {};
}

/// Whether the file at \a path holds the draft as it is in \a store this moment.
Done checkHoldsAll(const QString &path, const EventStore &store, const DraftId &draft)
{
    const auto file = readDraftFile(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto records = wholeStream(store, draft);
    if (!records)
        return tl::unexpected(records.error());
    if (file->records.size() != records->size() || firstDifference(file->records, *records) != 0)
        return fail(StoreErrorKind::ConnectionError, path,
                    u"there is a file already, with another draft; nothing was archived"_s);
    return {};
}

QString archivePath(const QString &folder, const DraftId &draft)
{
    // Dots, too: a name that begins with one is hidden, and two of them are another folder.
    const QByteArray name = QUrl::toPercentEncoding(draft.text(), {}, ".");
    return QDir(folder).filePath(QString::fromLatin1(name) + u".warroom"_s);
}

} // namespace

tl::expected<Archived, StoreError> archiveDraft(EventStore &store, const DraftId &draft,
                                                const QString &folder, const SigningKey &key,
                                                Instant now)
{
    if (Done over = checkIsOver(store, draft); !over)
        return tl::unexpected(std::move(over.error()));
    const auto records = wholeStream(store, draft);
    if (!records)
        return tl::unexpected(records.error());
    const auto keys = livingKeys(store, *records);
    if (!keys)
        return tl::unexpected(keys.error());
    if (!QDir().mkpath(folder))
        return fail(StoreErrorKind::ReadOnly, folder, u"the folder cannot be made"_s);

    const QString path = archivePath(folder, draft);
    const bool isNew = !QFile::exists(path);
    Done done = isNew ? writeDraftFile(path, Existing::Keep, *records, *keys, key) : Done();
    if (!done)
        return tl::unexpected(std::move(done.error()));
    done = checkHoldsAll(path, store, draft);
    if (done)
        done = store.removeArchived(draft, static_cast<int>(records->size()), now);
    if (!done) {
        // An answer that was lost on its way looks like a failure: the file may be all there is.
        if (isNew && wholeStream(store, draft))
            QFile::remove(path);
        return tl::unexpected(std::move(done.error()));
    }
    return Archived{path, static_cast<int>(records->size())};
}

tl::expected<DraftImport, StoreError> restoreDraft(EventStore &store, const QString &file)
{
    return importDraftFile(store, file);
}

tl::expected<ErasedFromArchive, StoreError> eraseInArchive(const QString &folder,
                                                           const PersonId &person, Instant now)
{
    ErasedFromArchive all;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.warroom"_s}, QDir::Files)) {
        auto store = openSqliteStore({file.filePath(), Durability::Full, OpenMode::MustExist});
        if (!store)
            return tl::unexpected(std::move(store.error()));
        const auto erased = (*store)->erasePerson(person, now);
        if (!erased)
            return tl::unexpected(erased.error());
        const auto events = eventsAbout(**store, person);
        if (!events)
            return tl::unexpected(events.error());
        store->reset(); // nobody may have it open any more
        if (Done done = makeSingleFile(file.filePath()); !done)
            return tl::unexpected(std::move(done.error()));
        all.keys.known += erased->known;
        all.keys.destroyed += erased->destroyed;
        all.events += *events;
    }
    return all;
}

} // namespace warroom
