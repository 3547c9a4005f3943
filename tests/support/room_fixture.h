// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scripted_room.h"
#include "ui/room/room_page.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace warroom::testing {

/// A look and a memory that leave nothing behind.
struct Desk {
    explicit Desk(const QString &theme = u"dark"_s)
        : storage(folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
          settings(storage),
          themes(*Theme::load(theme))
    {
        themes.setTheme(themes.theme()); // the application's style sheet too
    }

    QTemporaryDir folder;
    QSettings storage;
    Settings settings;
    ThemeSource themes;
};

/// A room page over a ScriptedRoom.
struct RoomFixture : Desk {
    explicit RoomFixture(commands::CreateDraft create = smallDraft(),
                         const QString &theme = u"dark"_s)
        : Desk(theme)
    {
        auto client = std::make_unique<ScriptedRoom>(std::move(create));
        room = client.get();
        page = std::make_unique<RoomPage>(std::move(client), themes, settings);
        page->resize(1440, 876);
    }

    /// Makes the page the window that has the keyboard.
    void show()
    {
        page->show();
        page->activateWindow();
        QApplication::setActiveWindow(page.get());
    }

    template <typename Widget>
    Widget &find() const
    {
        Widget *widget = page->findChild<Widget *>();
        Q_ASSERT(widget);
        return *widget;
    }

    ScriptedRoom *room;
    std::unique_ptr<RoomPage> page;
};

} // namespace warroom::testing
