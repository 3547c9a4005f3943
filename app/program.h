// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/room_hosting.h"
#include "net/room_joining.h"
#include "net/token_keeper.h"
#include "session/draft_library.h"
#include "ui/main_window.h"
#include "ui/settings/colour_scheme.h"
#include "ui/settings/language.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme_source.h"

namespace warroom {

/// Everything the window needs, built once and in the right order.
class Program {
public:
    /// \a storage remembers settings; drafts are kept at \a library, until the person chooses
    /// another of \a places.
    Program(QSettings &storage, Theme theme, const StorePlace &library, StorePlaces places);

    WindowParts parts();
    ThemeSource &themes() { return m_themes; }
    Language &language() { return m_language; }
    Settings &settings() { return m_settings; }
    DraftLibrary &library() { return m_library; }

private:
    Settings m_settings;
    ThemeSource m_themes;
    ColourScheme m_scheme;
    Language m_language;
    DraftLibrary m_library;
    QString m_libraryPath;
    StorePlaces m_places;
    RoomHosting m_hosting; ///< after the library, which it uses
    std::unique_ptr<TokenKeeper> m_keeper;
    RoomJoining m_joining;
};

/// The time of day; a clock that is set while the program runs does not change it.
Instant systemNow();

/// Opens the library's file, and its folder where it is missing.
StoreOpener libraryOpener(const QString &path);
/// Opens the store at \a address, a server's; fails where it is none.
StoreOpener serverOpener(const QString &address);
/// A library that is gone when the program ends.
StoreOpener memoryOpener();

} // namespace warroom
