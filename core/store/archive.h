// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/draft_file.h"

namespace warroom {

/// Finished drafts, each in a file of its own beside the library.

struct Archived {
    QString path;
    int events = 0;
};

/// Moves the completed draft \a draft out of \a store into a draft file in \a folder, which is made
/// if need be: writes the file, reads it back, and only then takes the draft out.
///
/// InvalidEventData for a draft that is not over. A file of the same name is kept; if it holds this
/// very draft, as after a power cut, it will do. Nobody may write to the draft meanwhile.
tl::expected<Archived, StoreError> archiveDraft(EventStore &store, const DraftId &draft,
                                                const QString &folder, const SigningKey &key,
                                                Instant now);

/// Brings the draft in \a file back. The file stays. Fails as importDraftFile() does.
tl::expected<DraftImport, StoreError> restoreDraft(EventStore &store, const QString &file);

/// What eraseInArchive() found.
struct ErasedFromArchive {
    ErasedKeys keys;
    int events = 0; ///< that hold a text of the person
};

/// Destroys the keys of \a person in every draft file of \a folder, as erasePerson() does in a
/// store. Fails with what the first file that cannot be written says; those before it are done.
tl::expected<ErasedFromArchive, StoreError> eraseInArchive(const QString &folder,
                                                           const PersonId &person, Instant now);

} // namespace warroom
