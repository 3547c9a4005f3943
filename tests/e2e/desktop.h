// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2e/x_server.h"
#include "session/history.h"

#include <functional>

namespace warroom::e2e {

/// The real desktop program on a display of the test's, with a library in a folder of the test's.
class Desktop {
public:
    Desktop(const XServer &server, const QString &dataFolder)
        : m_server(server), m_dataFolder(dataFolder)
    {
    }
    ~Desktop();

    /// Starts the program, with the arguments \a more, and waits until its window is there and has
    /// the keyboard.
    bool start(const QStringList &more = {});
    /// It stands still, as on a computer that has too much to do, until it is killed.
    void freeze() const;
    /// As a power cut would: no chance to say good-bye.
    void kill();
    /// As a person closes it. True when it left with exit code 0.
    bool quit();

    /// The last changed draft, as its log on disk stands now.
    History log() const;
    /// Waits until the log says so.
    bool waitForLog(const std::function<bool(const DraftState &)> &condition,
                    int timeoutMs = 30'000) const;
    /// Waits until two looks at the screen show the same picture, and returns it.
    QImage settledScreen() const;
    /// Waits until at least \a pixels are others than in \a before, and nothing moves: a page came,
    /// or a part of one, not only a cursor. False where none does.
    bool waitForChange(const QImage &before, int pixels) const;
    QString libraryPath() const;

private:
    const XServer &m_server;
    QString m_dataFolder;
    QProcess m_process;
};

} // namespace warroom::e2e
