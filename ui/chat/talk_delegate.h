// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace warroom {

class ThemeSource;
struct TalkLine;

/// Paints a TalkLine as wide as the view and as high as it needs: whoever says it in his team's
/// colour, what he says, and below it what others answered with a sign.
class TalkDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TalkDelegate(ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintReactions(QPainter &painter, QPointF at, const TalkLine &line) const;

    ThemeSource &m_themes;
};

} // namespace warroom
