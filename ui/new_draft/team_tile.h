// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/team.h"

#include <QAbstractButton>

namespace warroom {

class ThemeSource;

/// A team to be chosen: its plate and its name. Down: chosen.
class TeamTile : public QAbstractButton {
    Q_OBJECT

public:
    TeamTile(ThemeSource &themes, const Team &team, QWidget *parent = nullptr);

    const TeamId &team() const { return m_team.id; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    Team m_team;
};

} // namespace warroom
