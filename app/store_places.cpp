// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store_places.h"

#include "app/data_folder.h"
#include "app/open_store.h"
#include "app/program.h"
#include "store/postgres_event_store.h"

namespace warroom {

namespace {

tl::expected<int, QString> countDraftsAt(const QString &address)
{
    const auto store = openPostgresStore({address});
    if (!store)
        return tl::unexpected(store.error().detail);
    const auto drafts = (*store)->drafts();
    if (!drafts)
        return tl::unexpected(drafts.error().detail);
    return static_cast<int>(drafts->size());
}

} // namespace

StorePlaces storePlaces(const QString &folder, const QString &onlyThisRun)
{
    const QString file = libraryPath(folder);
    StorePlaces places;
    places.folder = folder;
    places.file = file;
    places.onlyThisRun = onlyThisRun.isEmpty() ? QString() : shownAddress(onlyThisRun);
    places.tryServer = countDraftsAt;
    places.place = [file](const QString &address) {
        return address.isEmpty() ? StorePlace{libraryOpener(file), file}
                                 : StorePlace{serverOpener(address), shownAddress(address)};
    };
    return places;
}

} // namespace warroom
