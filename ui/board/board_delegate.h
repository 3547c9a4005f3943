// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace warroom {

class BoardModel;
class ThemeSource;

/// Paints a cell of the board: a pick in its position's tint, the slot on the clock with its time,
/// a passed slot hatched, a traded one with a diamond, a corrected pick with a pencil.
class BoardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    BoardDelegate(const BoardModel &model, ThemeSource &themes, QObject *parent = nullptr);

    /// What the cell on the clock says below its title.
    void setTimeLeft(const QString &text) { m_timeLeft = text; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintHead(QPainter &painter, const QRect &inner, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QRect &inner, const QModelIndex &index) const;

    const BoardModel &m_model;
    ThemeSource &m_themes;
    QString m_timeLeft;
};

} // namespace warroom
