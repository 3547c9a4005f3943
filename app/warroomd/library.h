// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/warroomd/cli.h"
#include "store/event_store.h"
#include "store/library_lock.h"

namespace warroom {

class DraftLibrary;
class SigningKey;

namespace cli {

/// The user's library, as the commands that work on it see it.

/// Declares --data DIR.
void declareDataOption(QCommandLineParser &parser);

/// The one optional FILE argument, or the library's file.
tl::expected<QString, Failure> logOrLibrary(const QCommandLineParser &parser);

/// Keeps other programs from writing to the library in which \a path is, if it is in one, for as
/// long as it lives.
tl::expected<std::optional<LibraryLock>, Failure> lockIfLibrary(const QString &path);

/// The library, made if need be, locked against other programs and open to write.
struct OpenLibrary {
    std::optional<LibraryLock> lock;
    std::unique_ptr<EventStore> store;
};
tl::expected<OpenLibrary, Failure> openLibrary(const QCommandLineParser &parser);

/// A library on further doors into \a store; what goes wrong with it stands on standard error.
std::unique_ptr<DraftLibrary> draftLibrary(const EventStore &store, const QString &where);

/// The folder of the library, made if need be.
tl::expected<QString, Failure> madeFolder(const QCommandLineParser &parser);

/// The key the library's drafts are signed with, made at first use.
tl::expected<SigningKey, Failure> libraryKey(const QCommandLineParser &parser);

/// The time of day; a clock that is set while the program runs does not change it.
Instant systemNow();

/// One line on standard error, for what does not end the command.
void complain(const QString &line);

/// One line that counts \a what, where somebody is looking.
Progress shownProgress(const QString &what);

/// "1 draft", "3 drafts".
QString counted(qint64 count, const QString &what);

} // namespace cli

} // namespace warroom
