// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace warroom {

/// A picture of a screen, made on demand.
struct PictureOptions {
    QString file;   ///< where to write it
    QString screen; ///< a name of screenNames(); empty: the board of --draft, else home
    QString draft;  ///< a log; empty: the library's
    std::optional<int> at;
    QSize size{1440, 900}; ///< in logical pixels
    double scale = 1;
};

/// What the desktop program was asked to do.
struct Options {
    enum class Task { OpenWindow, TakePicture, SelfTest, ShowHelp, ShowVersion };

    Task task = Task::OpenWindow;
    QString helpText;
    QString log;               ///< a log to open as a replay
    QString invitation;        ///< a link to a draft that is hosted elsewhere, to join
    QString data;              ///< the folder of the library; empty: the user's
    QString store;             ///< the server that keeps the drafts; empty: the library's file
    QString theme;             ///< "dark", "light", or empty: as remembered
    QString language;          ///< "en", "de", "es", "fr", or empty: as remembered
    bool measureStart = false; ///< leave after the first painted window
    PictureOptions picture;
};

/// Reads the command line (\a arguments begin with the program's name), or says in one line what is
/// wrong with it.
tl::expected<Options, QString> parseOptions(const QStringList &arguments);

} // namespace warroom
