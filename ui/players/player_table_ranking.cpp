// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/players/player_delegate.h"
#include "ui/players/player_table.h"
#include "ui/players/preparation_desk.h"
#include "ui/theme/theme_source.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr auto playerMime = "application/x-warroom-player"_L1;

bool isPlayer(const QDropEvent &event)
{
    return event.mimeData()->hasFormat(playerMime);
}

} // namespace

/// Between which players somebody is dropped.
struct PlayerTable::Gap {
    int row = -1; ///< -1: there is nobody
    PreparationDesk::Side side = PreparationDesk::Side::Before;
    int y = 0; ///< of the line that shows it
};

void PlayerTable::followOrder()
{
    const auto follow = [this] {
        layOutHeadings();
        const bool own = isByOwnRanking();
        setDragEnabled(own && m_preparing.isOpen());
        setAcceptDrops(own && m_preparing.isOpen());
    };
    connect(&m_players, &QAbstractItemModel::modelReset, this, follow);
    connect(&m_players, &QAbstractItemModel::rowsInserted, this, follow);
    connect(&m_players, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(&m_players, &QAbstractItemModel::layoutChanged, this, follow);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this, follow] {
        follow();
        layOutColumns();
        Q_EMIT ownRankingShown(isByOwnRanking());
    });
}

void PlayerTable::showOwnRanking(bool own)
{
    if (own != isByOwnRanking())
        sortByColumn(static_cast<int>(own ? PlayerColumn::Own : PlayerColumn::Rank),
                     Qt::AscendingOrder);
}

/// Rows with a line above them are higher by its height.
void PlayerTable::layOutHeadings()
{
    const bool wanted = isByOwnRanking();
    if (!wanted && !m_hasHeadings)
        return;
    m_hasHeadings = wanted;
    const int height = verticalHeader()->defaultSectionSize();
    for (int row = 0; row < m_players.rowCount(); ++row) {
        const bool has = !m_players.index(row, 0)
                              .data(static_cast<int>(PlayerRole::Heading))
                              .toString()
                              .isEmpty();
        const int needed = height + (has ? PlayerDelegate::headingHeight() : 0);
        if (rowHeight(row) != needed)
            setRowHeight(row, needed);
    }
}

void PlayerTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const Theme &theme = m_themes.theme();
    QPainter painter(viewport());
    const int first = std::max(0, rowAt(0));
    for (int row = first; m_hasHeadings && row < m_players.rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > viewport()->height())
            break;
        const QString heading =
            m_players.index(row, 0).data(static_cast<int>(PlayerRole::Heading)).toString();
        if (heading.isEmpty())
            continue;
        const QRect band(0, top, viewport()->width(), PlayerDelegate::headingHeight());
        painter.fillRect(band, theme.colour(ColourRole::Raised));
        painter.setPen(theme.colour(ColourRole::Accent));
        painter.drawLine(band.topLeft(), band.topRight());
        painter.setFont(theme.font(FontRole::Caption));
        painter.setPen(theme.colour(ColourRole::TextMuted));
        painter.drawText(band.adjusted(6, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter, heading);
    }
    if (m_gap) {
        painter.setPen(QPen(theme.colour(ColourRole::Accent), 2));
        painter.drawLine(0, *m_gap, viewport()->width(), *m_gap);
    }
}

bool PlayerTable::prepareByKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool up = event.key() == Qt::Key_Up;
    if (!m_preparing.isOpen() || m_players.rowOf(m_selected) < 0)
        return false;
    if (modifiers == Qt::AltModifier && isByOwnRanking() && (up || event.key() == Qt::Key_Down))
        moveInRanking(m_selected, up ? -1 : 1);
    else if (modifiers == Qt::NoModifier && event.key() == Qt::Key_Delete && isByOwnRanking())
        m_preparing.takeOut(m_selected);
    else if (modifiers == Qt::NoModifier && event.key() == Qt::Key_T)
        m_preparing.toggleMark(m_selected, PlayerMark::Target);
    else if (modifiers == Qt::ShiftModifier && event.key() == Qt::Key_T && isByOwnRanking())
        m_preparing.toggleBreak(m_selected);
    else if (modifiers == Qt::NoModifier && event.key() == Qt::Key_A)
        m_preparing.toggleMark(m_selected, PlayerMark::Avoid);
    else if (modifiers == Qt::NoModifier && event.key() == Qt::Key_N)
        Q_EMIT noteWanted(m_selected);
    else
        return false;
    return true;
}

/// Past the player next to him in the table, who may be further away in the ranking where a filter
/// hides those between.
void PlayerTable::moveInRanking(const PlayerId &player, int rows)
{
    const Player *other = m_players.playerAt(m_players.rowOf(player) + rows);
    if (!m_players.isRanked(player)) {
        if (rows < 0)
            m_preparing.rank(player);
    } else if (other && rows < 0) {
        m_preparing.moveUp(player, other->id);
    } else if (other) {
        m_preparing.moveDown(player, other->id);
    }
}

void PlayerTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    const Player *player = m_players.playerAt(at.row());
    if (!at.isValid() || !player || !m_preparing.isOpen())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, player->id);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(at).bottomLeft()) : event->globalPos());
}

void PlayerTable::fillMenu(QMenu &menu, const PlayerId &player)
{
    const auto add = [&](const QString &text, const QString &key, auto &&triggered) {
        QAction *action = menu.addAction(text + u'\t' + key);
        connect(action, &QAction::triggered, this, triggered);
        return action;
    };
    const auto addMark = [&](const QString &text, const QString &key, PlayerMark mark) {
        QAction *action =
            add(text, key, [this, player, mark] { m_preparing.toggleMark(player, mark); });
        action->setCheckable(true);
        action->setChecked(m_preparing.markOf(player) == mark);
    };
    addMark(tr("&Target"), u"T"_s, PlayerMark::Target);
    addMark(tr("&Avoid"), u"A"_s, PlayerMark::Avoid);
    add(tr("&Note…"), u"N"_s, [this, player] { Q_EMIT noteWanted(player); });
    menu.addSeparator();
    if (!isByOwnRanking()) {
        connect(menu.addAction(tr("Show my &ranking")), &QAction::triggered, this,
                [this] { showOwnRanking(true); });
        return;
    }
    const bool ranked = m_players.isRanked(player);
    const auto key = [](QKeyCombination keys) {
        return QKeySequence(keys).toString(QKeySequence::NativeText);
    };
    add(ranked ? tr("Move &up") : tr("&Rank last"), key(Qt::ALT | Qt::Key_Up),
        [this, player] { moveInRanking(player, -1); });
    if (!ranked)
        return;
    add(tr("Move &down"), key(Qt::ALT | Qt::Key_Down),
        [this, player] { moveInRanking(player, 1); });
    QAction *tier = add(tr("A t&ier begins here"), key(Qt::SHIFT | Qt::Key_T),
                        [this, player] { m_preparing.toggleBreak(player); });
    tier->setCheckable(true);
    tier->setChecked(m_preparing.hasBreakBefore(player));
    tier->setEnabled(m_preparing.ranking().numberOf(player) > 1);
    add(tr("Take &out of my ranking"), key(Qt::Key_Delete),
        [this, player] { m_preparing.takeOut(player); });
}

void PlayerTable::startDrag(Qt::DropActions)
{
    const Player *player = m_players.playerAt(currentIndex().row());
    if (!player || !isByOwnRanking())
        return;
    auto *mime = new QMimeData;
    mime->setData(playerMime, player->id.text().toUtf8());
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    const int row = currentIndex().row();
    const int height = verticalHeader()->defaultSectionSize();
    const int bottom = rowViewportPosition(row) + rowHeight(row);
    drag->setPixmap(viewport()->grab({0, bottom - height, viewport()->width(), height}));
    drag->exec(Qt::MoveAction, Qt::MoveAction);
    showGap({});
}

PlayerTable::Gap PlayerTable::gapAt(int y) const
{
    using Side = PreparationDesk::Side;
    const int found = rowAt(y);
    const int row = found >= 0 ? found : m_players.rowCount() - 1;
    if (row < 0)
        return {};
    const int top = rowViewportPosition(row);
    const int bottom = top + rowHeight(row);
    const int heading = rowHeight(row) - verticalHeader()->defaultSectionSize();
    if (heading > 0 && row > 0 && y < top + heading / 2)
        return {row - 1, Side::After, top};
    if (y < top + heading + (bottom - top - heading) / 2)
        return {row, Side::Before, top + heading};
    return {row, Side::After, bottom};
}

void PlayerTable::showGap(std::optional<int> y)
{
    m_gap = y;
    viewport()->update();
}

void PlayerTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (isPlayer(*event))
        event->acceptProposedAction();
}

void PlayerTable::dragMoveEvent(QDragMoveEvent *event)
{
    if (!isPlayer(*event))
        return;
    const int y = event->position().toPoint().y();
    const int margin = verticalHeader()->defaultSectionSize();
    if (y < margin || y > viewport()->height() - margin)
        startAutoScroll();
    else
        stopAutoScroll();
    showGap(gapAt(y).y);
    event->acceptProposedAction();
}

void PlayerTable::dragLeaveEvent(QDragLeaveEvent *)
{
    stopAutoScroll();
    showGap({});
}

void PlayerTable::dropEvent(QDropEvent *event)
{
    stopAutoScroll();
    showGap({});
    if (!isPlayer(*event))
        return;
    const Gap gap = gapAt(event->position().toPoint().y());
    const PlayerId player(QString::fromUtf8(event->mimeData()->data(playerMime)));
    const Player *other = m_players.playerAt(gap.row);
    if (!other)
        return;
    event->acceptProposedAction();
    // Among those who are not ranked nobody has a place: there somebody leaves the ranking.
    if (m_players.isRanked(player) && !m_players.isRanked(other->id))
        m_preparing.takeOut(player);
    else
        m_preparing.put(player, other->id, gap.side);
}

} // namespace warroom
