// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace warroom {

class ThemeSource;

/// Paints the player table: tags, bars, figures, the selected row from edge to edge.
class PlayerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PlayerDelegate(ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What a line above a row takes of it.
    static int headingHeight();

private:
    QRect paintSigns(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintName(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintFigure(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintShare(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &cell, const QString &text) const;

    ThemeSource &m_themes;
};

} // namespace warroom
