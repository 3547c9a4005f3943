// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/hosting.h"
#include "ui/home/home_page.h"
#include "ui/import/import_screen.h"
#include "ui/lobby/lobby_page.h"
#include "ui/main_window.h"
#include "ui/new_draft/new_draft_page.h"
#include "ui/room/room_page.h"
#include "ui/settings/settings_page.h"

#include <QStackedWidget>

namespace warroom {

void MainWindow::connectSettings()
{
    connect(m_home, &HomePage::settingsRequested, this, &MainWindow::showSettings);
    connect(m_settings, &SettingsPage::closed, this, &MainWindow::closeSettings);
    connect(m_settings, &SettingsPage::storeChosen, this, [this] {
        // The draft that is open is recorded where it began; its clock does not stop for this.
        m_storeWaits = m_room != nullptr;
        if (!m_storeWaits)
            useChosenStore();
    });
}

void MainWindow::showSettings()
{
    if (m_pages->currentWidget() == m_settings)
        return;
    QWidget *before = m_pages->currentWidget();
    m_behindSettings = before == m_newDraft || before == m_import ? before : nullptr;
    showPage(m_settings);
    m_settings->prepare(m_room != nullptr);
}

void MainWindow::closeSettings()
{
    if (m_lobby)
        showPage(m_lobby);
    else if (m_room)
        showPage(m_room);
    else if (m_behindSettings)
        showPage(m_behindSettings);
    else
        showHome();
}

void MainWindow::useChosenStore()
{
    m_storeWaits = false;
    if (m_parts.hosting)
        m_parts.hosting->stop(); // what it hosts is left behind
    StorePlace place = m_parts.stores.place(rememberedServer(m_parts.settings));
    m_parts.libraryPath = place.where;
    m_home->setLibraryPath(place.where);
    m_parts.library.moveTo(std::move(place.open), place.where);
}

} // namespace warroom
