// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace warroom {

class ThemeSource;

/// A pick or an open slot in a row: number, position, player, why; where the slot came from.
class RosterDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RosterDelegate(ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPick(QPainter &painter, const QRect &words, const QModelIndex &index) const;
    void paintSlot(QPainter &painter, const QRect &words, const QModelIndex &index) const;

    ThemeSource &m_themes;
};

} // namespace warroom
