// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/teams_page.h"

#include "domain/needs.h"
#include "session/room_client.h"
#include "ui/clock/needs_row.h"
#include "ui/room/moment.h"
#include "ui/roster/roster_delegate.h"
#include "ui/roster/roster_model.h"
#include "ui/roster/team_list_delegate.h"
#include "ui/roster/team_list_model.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/team_plate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;

namespace warroom {

TeamsPage::TeamsPage(Moment &moment, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_themes(themes),
      m_teams(new TeamListModel(this)),
      m_roster(new RosterModel(this)),
      m_teamView(new QListView(this)),
      m_rosterView(new QListView(this)),
      m_plate(new TeamPlate(themes, PlateSize::Large, this)),
      m_name(makeLabel(themes.theme(), FontRole::Heading, Tone::Normal, this)),
      m_summary(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_needs(new NeedsRow(themes, this))
{
    layOut();
    connect(&moment, &Moment::changed, this, &TeamsPage::showMoment);
    connect(m_teamView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TeamsPage::describeTeam);
    for (QListView *view : {m_teamView, m_rosterView})
        connect(&themes, &ThemeSource::changed, view->viewport(), qOverload<>(&QWidget::update));
    retranslate();
    showMoment();
}

void TeamsPage::layOut()
{
    m_teamView->setModel(m_teams);
    m_teamView->setItemDelegate(new TeamListDelegate(m_themes, m_teamView));
    m_teamView->setUniformItemSizes(true);
    m_teamView->setFixedWidth(Theme::scaled(280));
    m_rosterView->setModel(m_roster);
    m_rosterView->setItemDelegate(new RosterDelegate(m_themes, m_rosterView));
    m_rosterView->setSelectionMode(QAbstractItemView::NoSelection);
    for (QListView *view : {m_teamView, m_rosterView}) {
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setResizeMode(QListView::Adjust);
    }
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(makeHead());
    right->addWidget(m_rosterView, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(20);
    row->addWidget(m_teamView);
    row->addLayout(right, 1);
}

QWidget *TeamsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_name);
    first->addStretch(1);
    first->addWidget(m_needs, 4);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addLayout(first);
    lines->addWidget(m_summary);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(10);
    row->addWidget(m_plate);
    row->addLayout(lines, 1);
    return head;
}

TeamId TeamsPage::team() const
{
    return m_teams->teamAt(m_teamView->currentIndex().row());
}

void TeamsPage::showTeam(const TeamId &team)
{
    if (const int row = m_teams->rowOf(team); row >= 0)
        m_teamView->setCurrentIndex(m_teams->index(row));
}

void TeamsPage::showMoment()
{
    const TeamId before = team();
    m_teams->setState(m_moment.state(), m_moment.client().actor());
    m_roster->setState(m_moment.state());
    showTeam(before);
    if (team().isEmpty() && m_teams->rowCount() > 0) {
        const QList<TeamId> mine = m_moment.client().actor().teams;
        showTeam(mine.isEmpty() ? m_teams->teamAt(0) : mine.first());
    }
    describeTeam();
}

void TeamsPage::describeTeam()
{
    const QModelIndex row = m_teamView->currentIndex();
    const DraftState &state = m_moment.state();
    const Team *team = state.setup ? state.setup->team(this->team()) : nullptr;
    m_plate->setVisible(team != nullptr);
    m_needs->setVisible(team != nullptr);
    m_roster->setTeam(this->team());
    if (!team)
        return;
    m_plate->setTeam(*team);
    m_name->setText(team->name);
    m_summary->setText(tr("%1 · %2 picks made, %3 left")
                           .arg(row.data(TeamListModel::Occupant).toString())
                           .arg(row.data(TeamListModel::Made).toInt())
                           .arg(row.data(TeamListModel::Left).toInt()));
    m_needs->setNeeds(openNeeds(state, team->id));
}

void TeamsPage::retranslate()
{
    m_teamView->setAccessibleName(tr("Teams"));
    m_rosterView->setAccessibleName(tr("Picks of the team"));
    m_teams->retranslate();
    m_roster->retranslate();
    describeTeam();
}

void TeamsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
