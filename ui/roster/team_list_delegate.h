// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace warroom {

class ThemeSource;

/// A team in a row: plate, name, who runs it, picks made and left.
class TeamListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TeamListDelegate(ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ThemeSource &m_themes;
};

} // namespace warroom
