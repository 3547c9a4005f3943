// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace warroom {

class ThemeSource;

/// A position's letters on a tint of its colour.
class PositionTag : public QWidget {
    Q_OBJECT

public:
    explicit PositionTag(ThemeSource &themes, QWidget *parent = nullptr);

    void setPosition(const QString &position);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    QString m_position;
};

} // namespace warroom
