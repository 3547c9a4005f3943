// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace warroom {

class BoardModel;
class ThemeSource;

/// The teams above the board: plate, name, a line in the team's colour.
class BoardTeamsHeader : public QHeaderView {
    Q_OBJECT

public:
    BoardTeamsHeader(const BoardModel &model, ThemeSource &themes, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const BoardModel &m_board;
    ThemeSource &m_themes;
};

/// The rounds beside the board, each number once.
class BoardRoundsHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit BoardRoundsHeader(ThemeSource &themes, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    ThemeSource &m_themes;
};

} // namespace warroom
