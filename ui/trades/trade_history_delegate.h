// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace warroom {

class ThemeSource;

/// A trade in a row: plate, picks, arrow, plate, picks, and what both sides are worth.
class TradeHistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TradeHistoryDelegate(ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString valuesText(const QModelIndex &index) const;
    QString noteText(const QModelIndex &index) const;
    void paintExchange(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    ThemeSource &m_themes;
};

} // namespace warroom
