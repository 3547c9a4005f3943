// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace warroom {

class ThemeSource;

enum class LiveState {
    Live,
    Behind, ///< the draft goes on after the moment shown: a click brings it back
    Over,   ///< there is nothing live to jump to; the pill is not shown
};

/// "LIVE", or the button that leads back to it.
class LivePill : public QAbstractButton {
    Q_OBJECT

public:
    explicit LivePill(ThemeSource &themes, QWidget *parent = nullptr);

    void showState(LiveState state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QFont wordsFont() const;
    QRectF pillRect() const;
    void paintWords(QPainter &painter, QRectF words) const;

    ThemeSource &m_themes;
    LiveState m_state = LiveState::Over;
};

} // namespace warroom
