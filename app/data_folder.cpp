// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data_folder.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace warroom {

QString dataFolder(const QString &wanted)
{
    if (!wanted.isEmpty())
        return QDir(wanted).absolutePath();
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(base).filePath(u"warroom"_s);
}

QString libraryPath(const QString &wantedFolder)
{
    return QDir(dataFolder(wantedFolder)).filePath(u"library.warroom"_s);
}

} // namespace warroom
