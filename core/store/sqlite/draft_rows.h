// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_record.h"
#include "store/sqlite/connection.h"

namespace warroom {

/// The table that makes a file with one draft a draft file, and reading what strangers wrote.

/// Who vouches for which end of a draft's hash chain.
struct DraftSignature {
    DraftId draft;
    int version = 0;
    QByteArray hash;
    QByteArray publicKey;
    QByteArray signature;
};

/// Makes ready to read a file that came from anywhere, of today's tables or older ones. Corrupt
/// where its events stand in anything but a plain table: reading that would run what a stranger
/// wrote.
Done prepareStrangersFile(Connection &connection);

/// Makes the table and writes its only row.
Done writeSignature(Connection &connection, const DraftSignature &signature);

tl::expected<bool, StoreError> hasSignature(Connection &connection);
/// Corrupt where there is none, or more than one.
tl::expected<DraftSignature, StoreError> readSignature(Connection &connection);

/// The personal keys in the file; none where it has no plain table of them.
tl::expected<PersonKeys, StoreError> readStrangersKeys(Connection &connection);

/// Adds the records of \a stream to \a records, by version; stops with the error at the first that
/// cannot be read.
Done readAsFarAsItGoes(Connection &connection, const DraftId &stream,
                       std::vector<EventRecord> &records);

} // namespace warroom
