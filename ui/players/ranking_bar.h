// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace warroom {

class PreparationDesk;
class ThemeSource;

/// What is done to the own ranking as a whole, and how it is arranged; stands above the players
/// while they are in its order.
class RankingBar : public QWidget {
    Q_OBJECT

public:
    RankingBar(PreparationDesk &desk, ThemeSource &themes, QWidget *parent = nullptr);

    QPushButton &fromBoard() const { return *m_fromBoard; }
    QPushButton &reset() const { return *m_reset; }
    QPushButton &takeBack() const { return *m_takeBack; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    PreparationDesk &m_desk;
    QLabel *m_line;
    QPushButton *m_fromBoard;
    QPushButton *m_reset;
    QPushButton *m_takeBack;
};

} // namespace warroom
