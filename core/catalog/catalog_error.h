// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace warroom::catalog {

/// What is wrong with a file, for the person who made it.
///
/// The message is a whole English sentence with %1, %2 for the pieces, marked for translation in
/// the context "CatalogError"; a window hands its own translation to text().
struct CatalogError {
    using Translate = std::function<QString(const char *message)>;

    QString file;             ///< its name, without the folder
    int line = 0;             ///< from 1 as an editor counts; 0 when it is the file as a whole
    const char *message = ""; ///< a literal: it lives as long as the program
    QStringList pieces{};     ///< what the file says, shortened to fit one line

    /// "class.csv, line 17: height '6-3' is not a number of inches"
    QString text() const;
    QString text(const Translate &translate) const;
};

/// \a value as it can stand in a message: one line, at most 40 characters.
QString quotable(const QString &value);

} // namespace warroom::catalog
