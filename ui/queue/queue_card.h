// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace warroom {

class Courier;
class Moment;
class QueueModel;
class QueueView;

/// Whom the person's team wants next. With several teams, one queue each.
class QueueCard : public Card {
    Q_OBJECT

public:
    QueueCard(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    QueueView &view() const { return *m_view; }
    QueueModel &model() const { return *m_model; }
    /// Whose queue is shown.
    const TeamId &team() const { return m_team; }
    bool contains(const PlayerId &player) const;
    /// Whether the person has a queue here, in a draft that goes on.
    bool isFillable() const;
    /// Puts \a player at the end, or takes him out where he stands in the queue.
    void toggle(const PlayerId &player);
    QString line() const;
    /// What is said of whom autopick would take, or nothing.
    QString preview() const;

Q_SIGNALS:
    void draftWanted(const warroom::PlayerId &player);
    void pointedAt(const warroom::PlayerId &player);
    /// Other players stand in the queue shown, or it is another team's.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void retranslate();
    void showTeams();
    void showEmpty();
    void showPreview();
    void send();

    Moment &m_moment;
    Courier &m_courier;
    QueueModel *m_model;
    TeamId m_team;
    bool m_teamChosen = false;
    int m_sent = 0; ///< the latest wish; older answers no longer matter
    QComboBox *m_teams;
    QueueView *m_view;
    QLabel *m_empty;
    QLabel *m_preview;
    QLabel *m_line;
    QPushButton *m_retry;
};

} // namespace warroom
