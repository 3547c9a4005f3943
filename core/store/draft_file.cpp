// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/draft_file.h"

#include "store/key_copy.h"
#include "store/preparation_stream.h"
#include "store/signing_key.h"
#include "store/sqlite/draft_rows.h"
#include "store/sqlite/file_check.h"
#include "store/sqlite/key_rows.h"
#include "store/sqlite/recording.h"
#include "store/sqlite/schema.h"
#include "store/stream_records.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr qsizetype longestLine = 400;

/// \a text as one line a terminal can show: what a file says is a stranger's word.
QString oneLine(QString text)
{
    text = text.simplified();
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); },
        QChar::ReplacementCharacter);
    return text.size() <= longestLine ? text : text.first(longestLine) + u'…';
}

StoreError inOneLine(StoreError error)
{
    error.detail = oneLine(std::move(error.detail));
    return error;
}

tl::unexpected<StoreError> fail(StoreErrorKind kind, const QString &path, const QString &what)
{
    return tl::unexpected(inOneLine({kind, u"%1: %2"_s.arg(path, what)}));
}

/// The signature's word against the events'.
std::optional<QString> objectionTo(const DraftSignature &signature,
                                   std::span<const EventRecord> records)
{
    if (records.empty() || records.back().version != signature.version
        || records.back().hash != signature.hash)
        return u"the signature is about other events"_s;
    if (!isSignedBy(signature.publicKey,
                    signedText(signature.draft, signature.version, signature.hash),
                    signature.signature))
        return u"the signature does not fit; it was changed, or made for something else"_s;
    return {};
}

Done write(Connection &connection, std::span<const EventRecord> records,
           std::span<const PersonKey> personKeys, const SigningKey &key)
{
    if (Done done = writeNewKeys(connection, personKeys); !done)
        return done;
    if (const auto position = import(connection, records); !position)
        return tl::unexpected(position.error());
    const EventRecord &last = records.back();
    DraftSignature signature{last.draft, last.version, last.hash, key.publicKey(), {}};
    signature.signature = key.sign(signedText(last.draft, last.version, last.hash));
    return writeSignature(connection, signature);
}

Done writeTo(const QString &path, std::span<const EventRecord> records,
             std::span<const PersonKey> personKeys, const SigningKey &key)
{
    // Not durable step by step: the file is nothing until it is finished. Nobody else knows it,
    // so there is nobody to wait for.
    SqliteOptions options{path, Durability::Normal};
    options.busyTimeoutMs = 0;
    auto connection = Connection::open(options);
    if (!connection)
        return tl::unexpected(std::move(connection.error()));
    Done done = prepareFile(**connection, options);
    if (done)
        done = inTransaction(**connection,
                             [&] { return write(**connection, records, personKeys, key); });
    if (done)
        done = (*connection)->run("PRAGMA journal_mode = DELETE");
    return done;
}

tl::expected<std::unique_ptr<Connection>, StoreError> openToRead(const QString &path)
{
    const SqliteOptions options{path, Durability::Full, OpenMode::ReadOnly};
    if (Done done = checkPath(options); !done)
        return tl::unexpected(std::move(done.error()));
    auto connection = Connection::open(options);
    if (!connection)
        return std::move(connection).map_error(inOneLine);
    if (Done done = prepareStrangersFile(**connection); !done)
        return tl::unexpected(inOneLine(std::move(done.error())));
    return connection;
}

PersonKeys byId(std::span<const PersonKey> keys)
{
    PersonKeys all;
    for (const PersonKey &key : keys)
        all.insert(key.id, key);
    return all;
}

/// The living keys its events name; whatever else a stranger put there is not wanted.
Done readKeysOf(Connection &connection, DraftFile &file)
{
    const auto keys = readStrangersKeys(connection);
    if (!keys)
        return tl::unexpected(keys.error());
    for (const QUuid &id : keysNamedIn(file.records)) {
        if (const PersonKey key = keys->value(id); key.isAlive())
            file.keys.push_back(key);
    }
    return {};
}

tl::expected<DraftFile, StoreError> read(Connection &connection)
{
    const QString &path = connection.file();
    const auto signature = readSignature(connection);
    if (!signature)
        return tl::unexpected(signature.error());
    const auto strangers = connection.number(
        "SELECT count(*) FROM draft_events WHERE session_id <> ?", {signature->draft.text()});
    if (!strangers)
        return tl::unexpected(strangers.error());
    if (*strangers > 0)
        return fail(StoreErrorKind::Corrupt, path,
                    u"a draft file holds one draft, and in this one are events of others"_s);

    if (isPreparationStream(signature->draft))
        return fail(StoreErrorKind::Corrupt, path,
                    u"what somebody prepared for a draft is private and comes in no file"_s);
    DraftFile file{signature->draft, {}, signature->publicKey, {}};
    const Done whole = readAsFarAsItGoes(connection, file.draft, file.records);
    if (Done done = readKeysOf(connection, file); !done)
        return tl::unexpected(std::move(done.error()));
    const int head = whole ? signature->version : static_cast<int>(file.records.size());
    if (const std::optional<Finding> fault = firstFault(file.records, head, byId(file.keys)))
        return fail(StoreErrorKind::Corrupt, path, sentenceOf(*fault));
    if (!whole)
        return fail(StoreErrorKind::Corrupt, path,
                    u"event %1 cannot be read; the file is damaged"_s.arg(head + 1));
    if (const std::optional<QString> objection = objectionTo(*signature, file.records))
        return fail(StoreErrorKind::Corrupt, path, *objection);
    return file;
}

StoreError isHereAlready(const DraftFile &file, const std::vector<EventRecord> &here)
{
    const auto had = static_cast<int>(here.size());
    const auto offered = static_cast<int>(file.records.size());
    const int different = firstDifference(here, file.records);
    const QString how = different > 0
        ? u"another one: event %1 differs"_s.arg(different)
        : u"with %1 events, and %2 are in the file"_s.arg(had).arg(offered);
    return {StoreErrorKind::WrongExpectedVersion,
            u"draft %1 is here already, %2; nothing was taken in"_s.arg(file.draft.text(), how),
            offered, had};
}

} // namespace

QByteArray signedText(const DraftId &draft, int lastVersion, const QByteArray &lastHash)
{
    return "Warroom draft 1\n" + draft.text().toUtf8() + '\n' + QByteArray::number(lastVersion)
        + '\n' + lastHash.toHex() + '\n';
}

tl::expected<void, StoreError> writeDraftFile(const QString &path, Existing existing,
                                              std::span<const EventRecord> records,
                                              std::span<const PersonKey> personKeys,
                                              const SigningKey &key)
{
    if (existing == Existing::Keep && QFileInfo::exists(path))
        return fail(StoreErrorKind::ConnectionError, path,
                    u"there is a file already; nothing was written"_s);
    if (Done done = checkPath({path, Durability::Full, OpenMode::CreateOrOpen}); !done)
        return done;
    if (!records.empty() && isPreparationStream(records.front().draft))
        return fail(StoreErrorKind::InvalidEventData, path,
                    u"what somebody prepared for a draft is private and goes into no file"_s);
    const int head = records.empty() ? 0 : records.back().version;
    if (const std::optional<Finding> fault = firstFault(records, head, byId(personKeys)))
        return fail(StoreErrorKind::Corrupt, u"draft %1"_s.arg(fault->draft.text()),
                    sentenceOf(*fault));
    UnfinishedFile file(path);
    if (Done done = writeTo(file.path(), records, personKeys, key); !done)
        return done;
    return file.finish(existing);
}

tl::expected<DraftFile, StoreError> readDraftFile(const QString &path)
{
    const auto connection = openToRead(path);
    if (!connection)
        return tl::unexpected(connection.error());
    return read(**connection).map_error(inOneLine);
}

tl::expected<bool, StoreError> isDraftFile(const QString &path)
{
    const auto connection = openToRead(path);
    if (!connection)
        return tl::unexpected(connection.error());
    return hasSignature(**connection).map_error(inOneLine);
}

tl::expected<DraftImport, StoreError> importDraftFile(EventStore &store, const QString &path)
{
    const auto file = readDraftFile(path);
    if (!file)
        return tl::unexpected(file.error());
    DraftImport result{file->draft, static_cast<int>(file->records.size()), file->publicKey, false};
    const auto here = wholeStream(store, file->draft);
    if (here) {
        if (here->size() != file->records.size() || firstDifference(*here, file->records) != 0)
            return tl::unexpected(isHereAlready(*file, *here));
        result.wasHere = true;
        return result;
    }
    if (here.error().kind != StoreErrorKind::StreamNotFound)
        return tl::unexpected(here.error());
    if (auto known = store.importKeys(file->keys); !known)
        return tl::unexpected(inOneLine(std::move(known.error())));
    if (auto imported = store.importRecords(file->records); !imported)
        return tl::unexpected(inOneLine(std::move(imported.error())));
    return result;
}

} // namespace warroom
