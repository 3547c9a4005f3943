// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pictures.h"

#include "app/data_folder.h"
#include "app/program.h"
#include "app/store_places.h"
#include "session/bundled_draft.h"
#include "session/replay_client.h"
#include "store/memory_event_store.h"
#include "store/sqlite_event_store.h"
#include "ui/screenshot.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

tl::expected<std::unique_ptr<RoomClient>, QString> firstDraftOf(const EventStore &store,
                                                                const QString &name)
{
    const auto drafts = store.drafts();
    if (!drafts)
        return tl::unexpected(drafts.error().detail);
    if (drafts->isEmpty())
        return tl::unexpected(u"%1: there is no draft in it"_s.arg(name));
    auto events = readWhole(store, drafts->first().draft);
    if (!events)
        return tl::unexpected(events.error().detail);
    return std::make_unique<ReplayClient>(std::move(*events));
}

tl::expected<std::unique_ptr<RoomClient>, QString> openBundled()
{
    const auto store = makeMemoryStore();
    if (const auto added = addBundledDraft(*store); !added)
        return tl::unexpected(added.error());
    return firstDraftOf(*store, {});
}

StoreOpener libraryFor(const Options &options)
{
    const QString path = libraryPath(options.data);
    // A picture must not write into somebody's library, nor wait for the program that has it open.
    if (options.data.isEmpty() || !QFile::exists(path))
        return memoryOpener();
    return [path](QString *error) -> std::unique_ptr<EventStore> {
        auto store = openSqliteStore({path, Durability::Full, OpenMode::ReadOnly});
        if (store)
            return std::move(*store);
        *error = store.error().detail;
        return nullptr;
    };
}

} // namespace

tl::expected<std::unique_ptr<RoomClient>, QString> openLogFile(const QString &path)
{
    if (!QFile::exists(path))
        return tl::unexpected(u"%1: there is no such file"_s.arg(path));
    const auto store = openSqliteStore({path, Durability::Full, OpenMode::ReadOnly});
    if (!store)
        return tl::unexpected(store.error().detail);
    return firstDraftOf(**store, path);
}

tl::expected<void, QString> takePicture(const Options &options)
{
    const PictureOptions &picture = options.picture;
    ScreenshotRequest request{picture.screen, {}, picture.at, picture.size, picture.scale};
    if (needsDraft(picture.screen)) {
        auto client = picture.draft.isEmpty() ? openBundled() : openLogFile(picture.draft);
        if (!client)
            return tl::unexpected(client.error());
        request.client = std::move(*client);
    }
    auto theme = Theme::load(options.theme.isEmpty() ? u"dark"_s : options.theme);
    if (!theme)
        return tl::unexpected(theme.error());

    const QTemporaryDir folder;
    QSettings storage(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Program program(storage, *theme, {libraryFor(options), libraryPath(options.data)},
                    storePlaces(dataFolder(options.data), {}));
    program.settings().set(settings::theme,
                           theme->key() == u"light"_s ? ThemeChoice::Light : ThemeChoice::Dark);
    program.language().use(options.language.isEmpty() ? u"en"_s : options.language);
    const auto image = renderScreen(program.parts(), std::move(request));
    if (!image)
        return tl::unexpected(image.error());
    if (!image->save(picture.file))
        return tl::unexpected(
            u"%1: the picture cannot be written; is the folder there, and the ending .png?"_s.arg(
                picture.file));
    return {};
}

} // namespace warroom
