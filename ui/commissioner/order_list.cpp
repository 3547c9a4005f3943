// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commissioner/order_list.h"

#include "ui/text/event_text.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int homeRole = Qt::UserRole; ///< int, the slot whose right the row shows

int homeOf(const QListWidgetItem *item)
{
    return item->data(homeRole).toInt();
}

QList<int> openSlots(const DraftState &state)
{
    QList<int> open;
    for (int i = 0; i < state.slots.size(); ++i) {
        if (state.slots.at(i).isOpen() && !state.keeperDueIn(i))
            open.append(i);
    }
    return open;
}

} // namespace

OrderList::OrderList(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    connect(this, &QListWidget::currentRowChanged, this, &OrderList::changed);
}

void OrderList::setState(const DraftState &state)
{
    m_state = state;
    m_open = state.setup ? openSlots(state) : QList<int>();
    QList<int> homes;
    for (int row = 0; row < count(); ++row) {
        if (m_open.contains(homeOf(item(row))))
            homes.append(homeOf(item(row)));
    }
    if (homes.size() != m_open.size())
        homes = homes.isEmpty() ? m_open : homes;
    for (const int slot : std::as_const(m_open)) { // opened again since
        if (!homes.contains(slot))
            homes.append(slot);
    }
    const int current = currentItem() ? homeOf(currentItem()) : -1;
    const QSignalBlocker quiet(this);
    clear();
    for (const int home : std::as_const(homes)) {
        auto *row = new QListWidgetItem(this);
        row->setData(homeRole, home);
        row->setSizeHint({0, Theme::scaled(28)});
    }
    say();
    setCurrentRow(std::max<int>(0, static_cast<int>(homes.indexOf(current))));
}

/// The number belongs to the row, the team to whatever was moved there.
void OrderList::say()
{
    for (int row = 0; row < count() && row < m_open.size(); ++row) {
        const Slot &place = m_state.slots.at(m_open.at(row)).slot;
        const Slot &right = m_state.slots.at(homeOf(item(row))).slot;
        const QString label = pickLabel(place.round, place.pick);
        const QString team = teamText(right.team, *m_state.setup);
        const bool moved = m_open.at(row) != homeOf(item(row));
        const QString was = pickLabel(right.round, right.pick);
        //: A pick, whose it shall be, and which pick that team gives for it
        item(row)->setText(moved ? tr("%1   %2   (was %3)").arg(label, team, was)
                                 : u"%1   %2"_s.arg(label, team));
    }
}

QList<SlotRight> OrderList::changes() const
{
    QList<SlotRight> rights;
    for (int row = 0; row < count() && row < m_open.size(); ++row) {
        const Slot &place = m_state.slots.at(m_open.at(row)).slot;
        const Slot &right = m_state.slots.at(homeOf(item(row))).slot;
        if (place.id != right.id)
            rights.append({place.id, right.originalTeam, right.via, right.team});
    }
    return rights;
}

bool OrderList::canMoveBy(int rows) const
{
    const int to = currentRow() + rows;
    return currentRow() >= 0 && to >= 0 && to < count();
}

void OrderList::moveBy(int rows)
{
    if (!canMoveBy(rows))
        return;
    const int to = currentRow() + rows;
    {
        const QSignalBlocker quiet(this);
        QListWidgetItem *moved = takeItem(currentRow());
        insertItem(to, moved);
        say();
        setCurrentRow(to);
    }
    Q_EMIT changed();
}

void OrderList::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && event->key() == Qt::Key_Up)
        return moveBy(-1);
    if (alt && event->key() == Qt::Key_Down)
        return moveBy(1);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QListWidget::keyPressEvent(event);
}

void OrderList::dropEvent(QDropEvent *event)
{
    QListWidget::dropEvent(event);
    say();
    Q_EMIT changed();
}

} // namespace warroom
