// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QPixmap>
#include <QWidget>

/// Keeps what \a widget looks like as \a name.png, where WARROOM_PICTURES names a folder to keep
/// pictures in; else does nothing. For looking, not for comparing.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("WARROOM_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}
