// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/board_view.h"

#include "ui/board/board_delegate.h"
#include "ui/board/board_header.h"
#include "ui/theme/theme_source.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace warroom {

namespace {

constexpr int narrowest = 104;
constexpr int lowest = 62;
constexpr int highest = 88;

} // namespace

BoardView::BoardView(BoardModel &model, ThemeSource &themes, QWidget *parent)
    : QTableView(parent), m_board(model), m_delegate(new BoardDelegate(model, themes, this))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(new BoardTeamsHeader(model, themes, this));
    setVerticalHeader(new BoardRoundsHeader(themes, this));
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardView::layOut);
    connect(this, &QAbstractItemView::clicked, this, &BoardView::choose);
    connect(&themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
    layOut();
}

void BoardView::setTimeLeft(const QString &text)
{
    if (text == m_timeLeft)
        return;
    m_timeLeft = text;
    m_delegate->setTimeLeft(text);
    if (const QModelIndex cell = m_board.onTheClock(); cell.isValid())
        update(cell);
}

void BoardView::showCurrent()
{
    if (const QModelIndex cell = m_board.onTheClock(); cell.isValid())
        scrollTo(cell, QAbstractItemView::PositionAtCenter);
}

void BoardView::layOut()
{
    const int room = viewport()->width();
    m_board.setPerRow(std::max(1, room / Theme::scaled(narrowest)));
    const bool byTeam = m_board.order() == BoardOrder::ByTeam;
    horizontalHeader()->setVisible(byTeam);
    const int columns = m_board.columnCount();
    const int rows = m_board.rowCount();
    if (columns == 0 || rows == 0)
        return;
    const int width = std::max(Theme::scaled(narrowest), room / columns);
    horizontalHeader()->setDefaultSectionSize(width);
    const int height =
        std::clamp(viewport()->height() / rows, Theme::scaled(lowest), Theme::scaled(highest));
    verticalHeader()->setDefaultSectionSize(height);
    horizontalScrollBar()->setSingleStep(width);
    verticalScrollBar()->setSingleStep(height / 2);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKey ? currentIndex() : indexAt(event->pos());
    const QString slot = cell.data(static_cast<int>(BoardRole::Slot)).toString();
    if (slot.isEmpty())
        return;
    setCurrentIndex(cell);
    const QPoint inside = byKey ? visualRect(cell).center() : event->pos();
    Q_EMIT menuWanted(SlotId(slot), viewport()->mapToGlobal(inside));
}

void BoardView::choose(const QModelIndex &index)
{
    const QString player = index.data(static_cast<int>(BoardRole::Player)).toString();
    if (!player.isEmpty())
        Q_EMIT playerChosen(PlayerId(player));
}

} // namespace warroom
