// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/team.h"

#include <QWidget>

namespace warroom {

class ThemeSource;

enum class PlateSize { Normal, Large };

/// A team's coloured plate with its letters.
class TeamPlate : public QWidget {
    Q_OBJECT

public:
    explicit TeamPlate(ThemeSource &themes, PlateSize size = PlateSize::Normal,
                       QWidget *parent = nullptr);

    void setTeam(const Team &team);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    PlateSize m_size;
    QString m_abbreviation;
    QString m_colour;
};

} // namespace warroom
