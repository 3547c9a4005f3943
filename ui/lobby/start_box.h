// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimeEdit;

namespace warroom {

class Courier;
class ThemeSource;

/// "I'm ready" for whoever runs a team, and for the commissioner the start: in a moment, at a time
/// of day, or not after all. Everybody reads when it is planned for.
class StartBox : public QWidget {
    Q_OBJECT

public:
    StartBox(Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    /// Says everything anew. \a trouble: why the draft cannot start; empty: it can.
    void refresh(const QString &trouble);
    /// Begins the countdown, where the commissioner may.
    void start();
    /// One line about what was refused; empty: nothing.
    void say(const QString &line);
    void takeFocus();

Q_SIGNALS:
    void wished(const warroom::Command &command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showReady();
    void showStart();
    QString plannedLine() const;
    void switchReady();
    void plan();
    bool mayRun() const;
    QList<TeamId> ownTeams() const;
    bool areReady(const QList<TeamId> &teams) const;
    std::optional<Milliseconds> left() const;

    Courier &m_courier;
    QString m_trouble;
    QLabel *m_line;
    QLabel *m_refusal;
    QPushButton *m_ready;
    QPushButton *m_start;
    QPushButton *m_stop;
    QWidget *m_planRow;
    QLabel *m_planCaption;
    QTimeEdit *m_time;
    QPushButton *m_plan;
};

/// The next moment after \a now at which local clocks show \a time.
Instant nextTime(const QTime &time, Instant now);

} // namespace warroom
