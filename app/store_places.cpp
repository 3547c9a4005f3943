// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store_places.h"

#include "app/data_folder.h"
#include "app/open_store.h"
#include "app/program.h"
#include "store/postgres_event_store.h"

namespace warroom {

namespace {

ServerFound::Tables shown(PostgresSight::Tables tables)
{
    switch (tables) {
    case PostgresSight::Tables::Missing:
        return ServerFound::Tables::Missing;
    case PostgresSight::Tables::Older:
        return ServerFound::Tables::Older;
    case PostgresSight::Tables::Todays:
        return ServerFound::Tables::Todays;
    }
    return {};
}

tl::expected<ServerFound, QString> lookAt(const QString &address)
{
    const auto sight = lookAtPostgres({address});
    if (!sight)
        return tl::unexpected(sight.error().detail);
    return ServerFound{shown(sight->tables), sight->drafts};
}

} // namespace

StorePlaces storePlaces(const QString &folder, const QString &onlyThisRun)
{
    const QString file = libraryPath(folder);
    StorePlaces places;
    places.folder = folder;
    places.file = file;
    places.onlyThisRun = onlyThisRun.isEmpty() ? QString() : shownAddress(onlyThisRun);
    places.tryServer = lookAt;
    places.place = [file](const QString &address) {
        return address.isEmpty() ? StorePlace{libraryOpener(file), file}
                                 : StorePlace{serverOpener(address), shownAddress(address)};
    };
    return places;
}

} // namespace warroom
