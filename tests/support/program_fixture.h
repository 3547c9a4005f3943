// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/presets.h"
#include "session/draft_library.h"
#include "store/memory_event_store.h"
#include "support/room_fixture.h"
#include "ui/main_window.h"
#include "ui/settings/colour_scheme.h"
#include "ui/settings/language.h"

#include <QAction>
#include <QPushButton>

namespace warroom::testing {

/// The window with everything it is handed, and a library that forgets.
struct Program : Desk {
    explicit Program(
        StoreOpener opener = [](QString *) { return makeMemoryStore(); },
        const QString &path = u"drafts.warroom"_s,
        TimeSource clock = [] { return instantFromMs(1'778'590'800'000); })
        : library(std::move(opener), std::move(clock), path), libraryPath(path)
    {
        settings.set(settings::theme, ThemeChoice::Dark);
        language.use(u"en"_s);
    }

    WindowParts parts()
    {
        return {library,     themes,   scheme,
                settings,    language, [] { return instantFromMs(1'778'590'800'000); },
                libraryPath, stores};
    }
    /// A room in the second round of the 2026 draft, the person at Arizona.
    static std::unique_ptr<ScriptedRoom> room()
    {
        commands::CreateDraft create = *catalog::nflMock2026();
        create.draft = DraftId(u"mock"_s);
        create.seats = {Seat{TeamId(u"ARI"_s), SeatControl::Person, u"local"_s}};
        auto room = std::make_unique<ScriptedRoom>(create);
        room->me.teams = {TeamId(u"ARI"_s)};
        room->play(commands::StartDraft{});
        for (int i = 0; i < 38; ++i)
            room->pickBest(Seconds{40 + 37 * (i % 5)});
        return room;
    }

    ColourScheme scheme;
    Language language;
    DraftLibrary library;
    QString libraryPath;
    StorePlaces stores; ///< for a test to fill
};

inline QAction *action(const MainWindow &window, const QString &text)
{
    for (QAction *action : window.actions()) {
        if (QString(action->text()).remove(u'&') == text)
            return action;
    }
    qFatal("no action is called %s", qPrintable(text));
}

inline QPushButton *button(const MainWindow &window, const QString &text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    qFatal("no button is called %s", qPrintable(text));
}

} // namespace warroom::testing
