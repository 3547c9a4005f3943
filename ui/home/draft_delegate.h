// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace warroom {

class ThemeSource;

/// A draft as a card: its board, title and status, its day, and the button that opens it.
class DraftDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit DraftDelegate(ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the button of a row in \a rect is.
    QRect buttonRect(const QRect &rect, const QModelIndex &index) const;

Q_SIGNALS:
    void buttonClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintTexts(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintButton(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;

    ThemeSource &m_themes;
};

} // namespace warroom
