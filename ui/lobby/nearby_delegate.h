// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace warroom {

class ThemeSource;

/// A room nearby as a card: whether its host answers, its name and details, how fast it is, and the
/// button that joins it.
class NearbyDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit NearbyDelegate(ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTexts(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    ThemeSource &m_themes;
};

} // namespace warroom
