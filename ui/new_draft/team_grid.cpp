// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/team_grid.h"

#include "ui/new_draft/team_tile.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace warroom {

namespace {

constexpr int columns = 4;

} // namespace

TeamGrid::TeamGrid(ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void TeamGrid::setTeams(const QList<Team> &teams)
{
    const QList<TeamId> before = chosen();
    qDeleteAll(m_tiles);
    m_tiles.clear();
    m_stop = nullptr;
    for (const Team &team : teams) {
        addTile(team);
        m_tiles.last()->setChecked(before.contains(team.id));
    }
    if (!m_tiles.isEmpty())
        makeTabStop(m_tiles.first());
}

void TeamGrid::addTile(const Team &team)
{
    auto *tile = new TeamTile(m_themes, team, this);
    tile->setFocusPolicy(Qt::ClickFocus);
    tile->installEventFilter(this);
    connect(tile, &TeamTile::clicked, this, [this, tile] {
        makeTabStop(tile);
        Q_EMIT changed();
    });
    const int place = static_cast<int>(m_tiles.size());
    m_grid->addWidget(tile, place / columns, place % columns);
    m_tiles << tile;
}

QList<TeamId> TeamGrid::chosen() const
{
    QList<TeamId> chosen;
    for (const TeamTile *tile : m_tiles) {
        if (tile->isChecked())
            chosen << tile->team();
    }
    return chosen;
}

void TeamGrid::setChosen(const TeamId &team, bool chosen)
{
    for (TeamTile *tile : std::as_const(m_tiles)) {
        if (tile->team() == team)
            tile->setChecked(chosen);
    }
}

void TeamGrid::moveTo(qsizetype index)
{
    if (index < 0 || index >= m_tiles.size())
        return;
    makeTabStop(m_tiles.at(index));
    m_tiles.at(index)->setFocus(Qt::TabFocusReason);
}

void TeamGrid::takeFocus()
{
    if (m_stop)
        m_stop->setFocus(Qt::OtherFocusReason);
}

void TeamGrid::makeTabStop(TeamTile *stop)
{
    for (TeamTile *tile : std::as_const(m_tiles))
        tile->setFocusPolicy(tile == stop ? Qt::StrongFocus : Qt::ClickFocus);
    m_stop = stop;
}

bool TeamGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const qsizetype here = m_tiles.indexOf(static_cast<TeamTile *>(watched));
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        moveTo(here - 1);
        return true;
    case Qt::Key_Right:
        moveTo(here + 1);
        return true;
    case Qt::Key_Up:
        moveTo(here - columns);
        return true;
    case Qt::Key_Down:
        moveTo(here + columns);
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(m_tiles.size() - 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace warroom
