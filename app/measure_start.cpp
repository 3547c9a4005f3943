// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure_start.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QTimer>
#include <QWidget>

#include <cstdio>

#include <unistd.h>

namespace warroom {

namespace {

class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget &window) : QObject(&window) { window.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The event is seen before it is handled: report when it is done.
            QTimer::singleShot(0, this, [this] { report(); });
        }
        return false;
    }

private:
    void report()
    {
        std::puts("painted");
        std::fflush(stdout);
        auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
        connect(input, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    }
};

} // namespace

void reportFirstPaint(QWidget &window)
{
    new FirstPaint(window);
}

} // namespace warroom
