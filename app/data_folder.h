// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace warroom {

/// The folder of the user's drafts: \a wanted, or where this system keeps a program's data.
QString dataFolder(const QString &wanted = {});

/// The library's file in that folder.
QString libraryPath(const QString &wantedFolder = {});

} // namespace warroom
