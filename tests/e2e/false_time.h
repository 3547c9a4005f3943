// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

namespace warroom::test {

/// A clock on the wall that the test sets while a program looks at it (libfaketime).
class FalseTime {
public:
    FalseTime();

    /// Whether libfaketime is here.
    bool isThere() const { return !m_library.isEmpty(); }
    /// From its start on \a process has this clock.
    void giveTo(QProcess &process) const;
    /// It is so far ahead of the true time from now on.
    void setAhead(std::chrono::seconds time) const;

private:
    QString filePath() const { return m_folder.filePath(QStringLiteral("time")); }

    QTemporaryDir m_folder;
    QString m_library;
};

} // namespace warroom::test
