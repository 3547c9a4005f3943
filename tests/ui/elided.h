// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/players/fitted_label.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace warroom::testing {

/// Texts in \a window that are wider than their place, or higher, except where they may be or make
/// themselves smaller.
inline QStringList elided(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->textFormat() != Qt::PlainText
            || qobject_cast<const ElidedLabel *>(label) || qobject_cast<const FittedLabel *>(label))
            continue;
        const bool fits = label->wordWrap()
            ? label->heightForWidth(label->width()) <= label->height()
            : label->sizeHint().width() <= label->width();
        if (!fits)
            found << label->text();
    }
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible()
            && button->fontMetrics().horizontalAdvance(button->text()) > button->width() - 4)
            found << button->text();
    }
    return found;
}

} // namespace warroom::testing
