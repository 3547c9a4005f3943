// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QWidget>

class QStackedLayout;

namespace warroom {

class Courier;
class ImportPage;
class PlayersPage;
class PreparationDesk;
class ThemeSource;
struct RankTier;

/// The players, or in their place the import of a ranking that fills a team's queue or becomes the
/// person's own.
class PlayersTab : public QWidget {
    Q_OBJECT

public:
    /// Takes \a players over.
    PlayersTab(PlayersPage *players, Courier &courier, PreparationDesk &preparing,
               ThemeSource &themes, QWidget *parent = nullptr);

    /// Shows the import of a ranking: for the person's own where that is shown, else for the queue
    /// of \a team.
    void import(const TeamId &team);
    bool isImporting() const;
    /// The import, or null while nobody has asked for one.
    ImportPage *importPage() const { return m_import; }

Q_SIGNALS:
    /// The import came, or went.
    void importingChanged();

private:
    void fillQueue(const QList<PlayerId> &ranking, bool keepQueued);
    void makeOwn(const QList<RankTier> &tiers);
    void close();
    void show(QWidget *page);

    PlayersPage *m_players;
    Courier &m_courier;
    PreparationDesk &m_preparing;
    ThemeSource &m_themes;
    QStackedLayout *m_stack;
    ImportPage *m_import = nullptr;
    TeamId m_team;
};

} // namespace warroom
