// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queue_view.h"

#include "domain/player.h"
#include "ui/models/queue_model.h"
#include "ui/queue/queue_delegate.h"
#include "ui/theme/theme_source.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace warroom {

namespace {

constexpr int leastRows = 2;
constexpr int mostRows = 8;

int rowHeight()
{
    return Theme::scaled(43);
}

} // namespace

QueueView::QueueView(QueueModel &model, ThemeSource &themes, QWidget *parent)
    : QListView(parent), m_queue(model)
{
    setModel(&model);
    setItemDelegate(new QueueDelegate(themes, this));
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this] { Q_EMIT draftWanted(currentPlayer()); });
    connect(&themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize QueueView::sizeHint() const
{
    return {Theme::scaled(220), rowHeight() * std::clamp(m_queue.rowCount(), 1, mostRows)};
}

QSize QueueView::minimumSizeHint() const
{
    return {Theme::scaled(120), rowHeight() * std::clamp(m_queue.rowCount(), 1, leastRows)};
}

PlayerId QueueView::currentPlayer() const
{
    const Player *player = m_queue.playerAt(currentIndex().row());
    return player ? player->id : PlayerId();
}

void QueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT pointedAt(currentPlayer());
}

void QueueView::moveBy(int rows)
{
    const int from = currentIndex().row();
    m_queue.move(from, from + rows);
    scrollTo(currentIndex());
}

void QueueView::removeCurrent()
{
    const int row = currentIndex().row();
    m_queue.remove(row);
    setCurrentIndex(m_queue.index(std::min(row, m_queue.rowCount() - 1)));
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid() && !event->isAutoRepeat())
            Q_EMIT draftWanted(currentPlayer());
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeCurrent();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt) {
            moveBy(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

/// As QListView does it, but the model moves the row itself: nothing may be removed after the drop.
void QueueView::startDrag(Qt::DropActions actions)
{
    QMimeData *mime = m_queue.mimeData({currentIndex()});
    if (!mime)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(viewport()->grab(visualRect(currentIndex())));
    drag->exec(actions, Qt::MoveAction);
}

} // namespace warroom
