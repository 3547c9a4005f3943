// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/players/player_table.h"

#include "ui/players/player_delegate.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme_source.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace warroom {

namespace {

PlayerColumn playerColumn(int section)
{
    return static_cast<PlayerColumn>(section);
}

constexpr int widest = 400;

} // namespace

PlayerTable::PlayerTable(PlayersModel &model, PreparationDesk &preparing, ThemeSource &themes,
                         Settings &settings, QWidget *parent)
    : QTableView(parent),
      m_players(model),
      m_preparing(preparing),
      m_themes(themes),
      m_settings(settings)
{
    // Before the view's own connections: it moves the current row away from one that goes.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_restoring = true; });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_restoring = true; });
    setItemDelegate(new PlayerDelegate(themes, this));
    setModel(&model);
    build();
    const QList<QByteArray> widths = settings.value(settings::playerColumns).split(',');
    for (std::size_t i = 0; i < m_chosen.size() && std::cmp_less(i, widths.size()); ++i)
        m_chosen[i] = std::clamp(widths.at(static_cast<qsizetype>(i)).toInt(), 0, widest);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &PlayerTable::rememberWidth);
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first) { rowsGone(first); });
    connect(&model, &QAbstractItemModel::modelReset, this, &PlayerTable::restore);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this] { m_row = std::max(0, m_players.rowOf(m_selected)); });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
        m_row = std::max(0, m_players.rowOf(m_selected));
        scrollTo(currentIndex());
    });
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this] { Q_EMIT draftWanted(m_selected); });
    connect(&themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
    followOrder();
}

void PlayerTable::build()
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(Theme::scaled(32));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalScrollBar()->setSingleStep(Theme::scaled(32));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(Theme::scaled(30));
    horizontalHeader()->moveSection(static_cast<int>(PlayerColumn::Own), 1);
}

void PlayerTable::select(const PlayerId &player)
{
    const int row = m_players.rowOf(player);
    if (row >= 0) {
        setCurrentIndex(m_players.index(row, 0));
        scrollTo(currentIndex());
    }
    if (player == m_selected)
        return;
    m_selected = player;
    if (row < 0)
        clearSelection();
    Q_EMIT selectedChanged(player);
}

void PlayerTable::selectSomething()
{
    if (m_selected.isEmpty())
        selectBest();
}

void PlayerTable::selectBest()
{
    const Player *first = m_players.playerAt(0);
    if (!first)
        return;
    scrollToTop();
    select(first->id);
    m_proposed = first->id;
}

void PlayerTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const Player *player = m_players.playerAt(current.row());
    if (m_restoring || !player)
        return;
    m_row = current.row();
    scrollTo(current);
    if (player->id == m_selected)
        return;
    m_selected = player->id;
    Q_EMIT selectedChanged(m_selected);
}

void PlayerTable::rowsGone(int first)
{
    m_restoring = false;
    if (m_players.rowOf(m_selected) >= 0) {
        m_row = m_players.rowOf(m_selected);
        return;
    }
    const Player *next = m_players.playerAt(std::min(first, m_players.rowCount() - 1));
    const bool wasHere = first == m_row;
    if (!next || !wasHere)
        return;
    const PlayerId gone = m_selected;
    select(next->id);
    m_proposed = next->id;
    Q_EMIT movedOn(gone, m_selected);
}

void PlayerTable::restore()
{
    m_restoring = false;
    layOutColumns();
    const int row = m_players.rowOf(m_selected);
    // Nobody chose him: at another moment somebody else is the best left.
    if (row >= 0 && m_selected != m_proposed)
        setCurrentIndex(m_players.index(row, 0));
    else
        selectBest();
}

void PlayerTable::keyPressEvent(QKeyEvent *event)
{
    if (prepareByKey(*event))
        return;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain && !event->isAutoRepeat())
            Q_EMIT draftWanted(m_selected);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (plain && m_players.rowCount() > 0)
            selectRow(event->key() == Qt::Key_Home ? 0 : m_players.rowCount() - 1);
        return;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return;
    case Qt::Key_Q:
        if (plain) {
            Q_EMIT queueWanted(m_selected);
            return;
        }
        break;
    case Qt::Key_Slash:
        Q_EMIT typed({});
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void PlayerTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

int PlayerTable::autoWidth(PlayerColumn column, bool wide) const
{
    switch (column) {
    case PlayerColumn::Rank:
        return Theme::scaled(40);
    case PlayerColumn::Own: // its title beside the arrow of the order
        return Theme::scaled(66);
    case PlayerColumn::Position:
        return Theme::scaled(60);
    case PlayerColumn::Height:
        return Theme::scaled(wide ? 58 : 50);
    case PlayerColumn::Weight:
        return Theme::scaled(wide ? 54 : 44);
    case PlayerColumn::Points:
    case PlayerColumn::OverReplacement:
        return Theme::scaled(66);
    case PlayerColumn::Value:
        return Theme::scaled(56);
    case PlayerColumn::Fit:
        return Theme::scaled(wide ? 108 : 74);
    case PlayerColumn::LeftAt: // "100 %" where a language parts the two
        return Theme::scaled(wide ? 112 : 88);
    case PlayerColumn::Worth:
        return Theme::scaled(66);
    case PlayerColumn::WorthNow:
        return Theme::scaled(92);
    case PlayerColumn::Name:
    case PlayerColumn::School:
        break;
    }
    return 0;
}

void PlayerTable::layOutColumns()
{
    m_layingOut = true;
    const bool wide = viewport()->width() >= Theme::scaled(740);
    int room = viewport()->width();
    const auto place = [this](PlayerColumn column) { return static_cast<std::size_t>(column); };
    for (int section = 0; section < playerColumns; ++section) {
        const PlayerColumn column = playerColumn(section);
        setColumnHidden(section, !m_players.has(column));
        if (isColumnHidden(section) || column == PlayerColumn::Name
            || column == PlayerColumn::School)
            continue;
        const int chosen = m_chosen.at(place(column));
        setColumnWidth(section, chosen > 0 ? chosen : autoWidth(column, wide));
        room -= columnWidth(section);
    }
    room = std::max(room, Theme::scaled(200));
    const int chosenSchool = m_chosen.at(place(PlayerColumn::School));
    const int school = chosenSchool > 0 ? std::min(chosenSchool, room * 2 / 3) : room * 2 / 5;
    setColumnWidth(static_cast<int>(PlayerColumn::School), school);
    setColumnWidth(static_cast<int>(PlayerColumn::Name), room - school);
    m_layingOut = false;
}

/// Widths a person drags are kept; the name takes what the others leave.
void PlayerTable::rememberWidth(int column, int, int now)
{
    if (m_layingOut || playerColumn(column) == PlayerColumn::Name)
        return;
    m_chosen.at(static_cast<std::size_t>(column)) = std::clamp(now, 0, widest);
    store();
}

void PlayerTable::store()
{
    QByteArrayList widths;
    for (const int width : m_chosen)
        widths.append(QByteArray::number(width));
    m_settings.set(settings::playerColumns, widths.join(','));
}

} // namespace warroom
