// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/players_tab.h"

#include "session/room_client.h"
#include "ui/import/import_page.h"
#include "ui/players/player_table.h"
#include "ui/players/players_page.h"
#include "ui/players/preparation_desk.h"
#include "ui/room/courier.h"
#include "ui/text/rejection_text.h"

#include <QStackedLayout>

namespace warroom {

namespace {

/// Who stands in the queue of \a team when \a ranking comes into it; nobody twice, nobody taken.
QList<PlayerId> queueOf(const DraftState &state, const TeamId &team, const QList<PlayerId> &ranking,
                        bool keepQueued)
{
    QList<PlayerId> queue = keepQueued ? state.queueLeft(team) : QList<PlayerId>{};
    QSet<PlayerId> queued(queue.cbegin(), queue.cend());
    for (const PlayerId &player : ranking) {
        if (!state.isFree(player) || queued.contains(player))
            continue;
        queued.insert(player);
        queue.append(player);
    }
    return queue;
}

} // namespace

PlayersTab::PlayersTab(PlayersPage *players, Courier &courier, PreparationDesk &preparing,
                       ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_players(players),
      m_courier(courier),
      m_preparing(preparing),
      m_themes(themes),
      m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(players);
}

bool PlayersTab::isImporting() const
{
    return m_import && m_stack->currentWidget() == m_import;
}

void PlayersTab::import(const TeamId &team)
{
    if (isImporting())
        return;
    if (!m_import) {
        m_import = new ImportPage(m_themes, this);
        m_stack->addWidget(m_import);
        connect(m_import, &ImportPage::closed, this, &PlayersTab::close);
        connect(m_import, &ImportPage::rankingMade, this, &PlayersTab::fillQueue);
        connect(m_import, &ImportPage::ownRankingMade, this, &PlayersTab::makeOwn);
    }
    const DraftState &state = m_courier.client().state();
    const Team *known = state.setup->team(team);
    m_team = team;
    show(m_import);
    m_import->prepareRanking(state.setup->created().players, known ? known->shortName : team.text(),
                             static_cast<int>(state.queueLeft(team).size()),
                             m_players->table().isByOwnRanking() ? RankingGoal::Own
                                                                 : RankingGoal::Queue);
}

void PlayersTab::fillQueue(const QList<PlayerId> &ranking, bool keepQueued)
{
    const DraftState &state = m_courier.client().state();
    const commands::SetQueue command{m_team, queueOf(state, m_team, ranking, keepQueued)};
    m_courier.send(command, this, [this](const Answer &answer) {
        if (answer.accepted)
            close();
        else
            m_import->setRefusal(refusalText(answer));
    });
}

void PlayersTab::makeOwn(const QList<RankTier> &tiers)
{
    m_preparing.replace(Ranking(tiers));
    m_players->table().showOwnRanking(true);
    close();
}

void PlayersTab::close()
{
    show(m_players);
    m_players->focusTable();
}

void PlayersTab::show(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    Q_EMIT importingChanged();
}

} // namespace warroom
