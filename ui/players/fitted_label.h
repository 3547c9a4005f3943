// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace warroom {

/// \a font, down to \a smallest pixels where \a text needs that to fit into \a width.
QFont fittedFont(QFont font, const QString &text, int width, int smallest);

/// One line that grows smaller before it ends in "…".
class FittedLabel : public QLabel {
    Q_OBJECT

public:
    explicit FittedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace warroom
