// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure_start.h"

#include <QApplication>
#include <QWidget>

// What any Qt program costs before it does anything: the floor that Warroom's start is held
// against.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    warroom::reportFirstPaint(window);
    window.show();
    return QApplication::exec();
}
