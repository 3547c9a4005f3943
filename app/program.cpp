// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include "app/data_folder.h"
#include "net/keychain.h"
#include "net/tls_identity.h"
#include "session/steady_time.h"
#include "store/memory_event_store.h"
#include "store/postgres_event_store.h"
#include "store/sqlite_event_store.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// The keychain is the user's, as his folder is. Another folder is whole by itself: it may be
/// carried to another computer, or thrown away.
std::unique_ptr<TokenKeeper> keeperFor(const QString &folder)
{
    const bool isUsers = QDir(folder).absolutePath() == QDir(dataFolder()).absolutePath();
    return isUsers ? std::make_unique<Keychain>() : nullptr;
}

} // namespace

Program::Program(QSettings &storage, Theme theme, const StorePlace &library, StorePlaces places)
    : m_settings(storage),
      m_themes(std::move(theme)),
      m_library(library.open, systemNow, library.where),
      m_libraryPath(library.where),
      m_places(std::move(places)),
      m_hosting(m_library, m_places.folder, systemNow),
      m_keeper(keeperFor(m_places.folder)),
      m_joining(m_library, m_places.folder, systemNow, &m_hosting, m_keeper.get())
{
    m_library.setOwnKey(ownFingerprint(m_places.folder));
}

WindowParts Program::parts()
{
    return {m_library, m_themes,      m_scheme, m_settings, m_language,
            systemNow, m_libraryPath, m_places, &m_hosting, &m_joining};
}

Instant systemNow()
{
    return steadyNow();
}

StoreOpener libraryOpener(const QString &path)
{
    return [path](QString *error) -> std::unique_ptr<EventStore> {
        const QString folder = QFileInfo(path).absolutePath();
        if (!QDir().mkpath(folder)) {
            *error = u"%1: the folder cannot be made"_s.arg(folder);
            return nullptr;
        }
        auto store = openSqliteStore({path, Durability::Full, OpenMode::CreateOrOpen});
        if (!store) {
            *error = store.error().detail;
            return nullptr;
        }
        return std::move(*store);
    };
}

StoreOpener serverOpener(const QString &address)
{
    return [address](QString *error) -> std::unique_ptr<EventStore> {
        auto store = openPostgresStore({address});
        if (!store) {
            *error = store.error().detail;
            return nullptr;
        }
        return std::move(*store);
    };
}

StoreOpener memoryOpener()
{
    return [](QString *) { return makeMemoryStore(); };
}

} // namespace warroom
