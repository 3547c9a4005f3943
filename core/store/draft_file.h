// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_record.h"
#include "store/unfinished_file.h"

namespace warroom {

class SigningKey;

/// One draft as one file that can be sent, kept and taken in elsewhere: the tables of a library
/// with the events of this draft alone, and a signature over where its hash chain ends
/// (docs/draft-files.md).
struct DraftFile {
    DraftId draft;
    std::vector<EventRecord> records; ///< all of them, unchanged since they were signed
    QByteArray publicKey;             ///< whose signature it is, see fingerprintOf()
    std::vector<PersonKey> keys;      ///< what its personal texts are sealed under, not signed
};

/// What is signed.
QByteArray signedText(const DraftId &draft, int lastVersion, const QByteArray &lastHash);

/// Writes \a records, the whole of a stream or its beginning, signed with \a key, and \a
/// personKeys, by which its texts can be read. Corrupt where they do not hold together, naming the
/// first event that does not. Whatever fails, no file is left half-written, and one that was there
/// is as it was.
tl::expected<void, StoreError> writeDraftFile(const QString &path, Existing existing,
                                              std::span<const EventRecord> records,
                                              std::span<const PersonKey> personKeys,
                                              const SigningKey &key);

/// Reads and checks the file at \a path: numbers, hashes, contents, rules, signature. A file
/// without a draft and a signature is Corrupt, as is one that was changed; the first event that was
/// is named. ReadOnly for a file of a newer Warroom.
tl::expected<DraftFile, StoreError> readDraftFile(const QString &path);

/// Whether the file at \a path says that it is signed. Whether that is true readDraftFile() tells.
tl::expected<bool, StoreError> isDraftFile(const QString &path);

/// What importDraftFile() did.
struct DraftImport {
    DraftId draft;
    int events = 0;
    QByteArray publicKey; ///< who signed the file
    bool wasHere = false; ///< the same events were here already; nothing was done
};

/// Takes the draft in the file at \a path into \a store: the same events with their ids, times and
/// hashes, all or none. Fails as readDraftFile() does, and with WrongExpectedVersion where the
/// draft is here already with other events, or with more or fewer.
tl::expected<DraftImport, StoreError> importDraftFile(EventStore &store, const QString &path);

} // namespace warroom
