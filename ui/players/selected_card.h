// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/player.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace warroom {

class DraftDesk;
class FittedLabel;
class FactsRow;
class InitialsDisc;
class Moment;
class PreparationDesk;

/// Who is selected, what is known of him, and the button that drafts him.
class SelectedCard : public Card {
    Q_OBJECT

public:
    SelectedCard(Moment &moment, DraftDesk &desk, PreparationDesk &preparing, ThemeSource &themes,
                 QWidget *parent = nullptr);

    void setPlayer(const PlayerId &player);
    const PlayerId &player() const { return m_player; }
    /// Whether he stands in the queue the room shows.
    void setQueued(bool queued);
    /// Whether the person has a queue at all.
    void setCanQueue(bool can);
    QPushButton &draftButton() const { return *m_draft; }
    QPushButton &queueButton() const { return *m_queue; }
    QPushButton &targetButton() const { return *m_target; }
    QString line() const;

Q_SIGNALS:
    void queueWanted(const warroom::PlayerId &player);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void showPlayer(const Player &player);
    void showButtons(const Player &player);
    QString takenText() const;

    Moment &m_moment;
    DraftDesk &m_desk;
    PreparationDesk &m_preparing;
    PlayerId m_player;
    bool m_queued = false;
    bool m_canQueue = false;
    InitialsDisc *m_disc;
    FittedLabel *m_name;
    FittedLabel *m_about;
    FactsRow *m_facts;
    QPushButton *m_draft;
    QPushButton *m_queue;
    QPushButton *m_target;
    QLabel *m_line;
};

} // namespace warroom
