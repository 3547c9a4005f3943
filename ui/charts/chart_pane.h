// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_input.h"

#include <QWidget>

namespace warroom {

/// One chart's picture, in the body of a card. Knows nothing of drafts, only its findings.
class ChartPane : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows \a findings: what this chart's measure returned. Repaints in place.
    virtual void present(const ChartFindings &findings) = 0;
};

} // namespace warroom
