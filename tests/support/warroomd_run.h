// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>

namespace warroom::sample {

/// What came of one call of the real warroomd.
struct WarroomdRun {
    int exitCode = -1;
    QByteArray output;
    QString errors;
};

/// Calls it in \a folder, as a shell would, with \a input at its standard input.
inline WarroomdRun runWarroomd(const QString &folder, const QStringList &arguments,
                               const QByteArray &input = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(WARROOM_BIN_DIR) + QStringLiteral("/warroomd"), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace warroom::sample
