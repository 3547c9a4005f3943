// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

namespace warroom::e2e {

/// A display of the test's own, with a keyboard and a mouse that do what the test says.
class XServer {
public:
    /// Starts the server on a free display number; isRunning() is false where that failed.
    XServer();
    ~XServer();

    bool isRunning() const { return !m_display.isEmpty(); }
    QString display() const { return m_display; }
    /// What is on the screen now, 1440 by 900.
    QImage screen() const;

    /// Runs xdotool with these words and waits for it. Its standard output, trimmed.
    QString xdotool(const QStringList &words) const;
    void key(const QString &keys) const;
    void type(const QString &text) const;
    void click(const QPoint &at) const;
    void drag(const QPoint &from, const QPoint &to) const;
    /// What a person at it has done so far: keys, clicks and drags, and texts that were typed.
    int steps() const { return m_steps; }

private:
    void step(const QStringList &words) const;

    mutable int m_steps = 0;
    QTemporaryDir m_memory;
    QProcess m_server;
    QString m_display;
};

} // namespace warroom::e2e
