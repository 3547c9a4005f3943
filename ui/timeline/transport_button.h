// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace warroom {

class ThemeSource;

enum class TransportShape { First, Previous, Play, Pause, Next, Last };

/// A transport button with its shape painted; Play and Pause stand on a disc.
class TransportButton : public QAbstractButton {
    Q_OBJECT

public:
    TransportButton(TransportShape shape, ThemeSource &themes, QWidget *parent = nullptr);

    TransportShape shape() const { return m_shape; }
    void setShape(TransportShape shape);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool onDisc() const;

    ThemeSource &m_themes;
    TransportShape m_shape;
};

} // namespace warroom
