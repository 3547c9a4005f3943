// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/home_page.h"
#include "ui/import/import_screen.h"
#include "ui/main_window.h"
#include "ui/new_draft/new_draft_page.h"
#include "ui/room/room_page.h"

#include <QStackedWidget>

namespace warroom {

void MainWindow::connectImport()
{
    connect(m_home, &HomePage::importRequested, this, &MainWindow::showImport);
    connect(m_newDraft, &NewDraftPage::importRequested, this, &MainWindow::showImport);
    connect(m_import, &ImportScreen::closed, this, &MainWindow::closeImport);
    connect(m_import, &ImportScreen::poolMade, this,
            [this](const QList<Player> &players, const QString &name, PresetKind kind) {
                if (!m_isSetUpBehindImport)
                    m_newDraft->prepare();
                m_newDraft->setPool(players, name, kind);
                showPage(m_newDraft);
            });
}

void MainWindow::showImport()
{
    m_isSetUpBehindImport = m_pages->currentWidget() == m_newDraft;
    leaveRoom();
    showPage(m_import);
    m_import->prepare();
}

void MainWindow::closeImport()
{
    if (m_isSetUpBehindImport)
        showPage(m_newDraft);
    else
        showHome();
}

/// In a room a list is a ranking, everywhere else the players to draft from.
void MainWindow::importOrRank()
{
    if (m_room && m_pages->currentWidget() == m_room)
        m_room->importRanking();
    else if (!m_room)
        showImport();
}

} // namespace warroom
