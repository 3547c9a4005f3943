// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tab_order.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

bool isStop(const QWidget &widget)
{
    // A spin box and the like hand the focus to an inner field, which is not ours to order.
    return widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy()
        && !widget.objectName().startsWith("qt_"_L1);
}

} // namespace

void chainTabOrder(const QList<QWidget *> &areas)
{
    QList<QWidget *> stops;
    for (QWidget *area : areas) {
        if (isStop(*area))
            stops << area;
        for (QWidget *inner : area->findChildren<QWidget *>()) {
            if (isStop(*inner) && inner->window() == area->window())
                stops << inner;
        }
    }
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace warroom
