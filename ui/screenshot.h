// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/main_window.h"

#include <QImage>
#include <QSize>

#include <tl/expected.hpp>

#include <optional>

namespace warroom {

/// A picture of one screen, to be made without a person.
struct ScreenshotRequest {
    QString screen;                       ///< one of screenNames()
    std::unique_ptr<RoomClient> client{}; ///< the draft of a room's screen; null for the others
    std::optional<int> at{};              ///< show the draft after this many events
    QSize size{1440, 900};                ///< logical pixels
    double scale = 1;
};

/// home, new-draft, import, settings, room, board, teams, trades, analysis
QStringList screenNames();
/// True for the screens that show a draft.
bool needsDraft(const QString &screen);

/// Builds the window, waits until everything on \a request's screen has loaded, and takes the
/// picture. One line where the draft cannot be opened or does not open in time.
tl::expected<QImage, QString> renderScreen(const WindowParts &parts, ScreenshotRequest request);

} // namespace warroom
