// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace warroom {

class ThemeSource;

enum class BadgeKind {
    Live,   ///< red, with a dot
    Replay, ///< blue
    Paused, ///< amber
    Lobby,  ///< blue
    Quiet,  ///< muted
};

/// A pill that says in one word what this is: LIVE, REPLAY, PAUSED.
class Badge : public QWidget {
    Q_OBJECT

public:
    explicit Badge(ThemeSource &themes, QWidget *parent = nullptr);

    /// \a text as it is to be read, already translated and in capitals where it should be.
    void set(BadgeKind kind, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    BadgeKind m_kind = BadgeKind::Quiet;
    QString m_text;
};

} // namespace warroom
