// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/team.h"

#include <QWidget>

class QLabel;

namespace warroom {

class PositionTag;
class TeamPlate;
class ThemeSource;

/// What a timeline tells of the pick under the pointer. Takes no mouse and no focus.
class TimelineCard : public QWidget {
    Q_OBJECT

public:
    explicit TimelineCard(ThemeSource &themes, QWidget *parent);

    void describe(const Team &team, const QString &position, const QString &headline,
                  const QString &details);
    void describe(const QString &headline, const QString &details);
    /// Shows itself above \a anchor, in the parent's coordinates, kept inside the parent.
    void showAbove(const QPoint &anchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    TeamPlate *m_plate;
    PositionTag *m_tag;
    QLabel *m_headline;
    QLabel *m_details;
};

} // namespace warroom
