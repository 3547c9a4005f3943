// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/player_facts.h"

#include <QWidget>

namespace warroom {

class ThemeSource;

/// A disc with a player's initials in the colour of his position.
class InitialsDisc : public QWidget {
    Q_OBJECT

public:
    explicit InitialsDisc(ThemeSource &themes, QWidget *parent = nullptr);

    void setPlayer(const QString &name, const QString &position);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    QString m_initials;
    QString m_position;
};

/// Figures with their names below, side by side.
class FactsRow : public QWidget {
    Q_OBJECT

public:
    explicit FactsRow(ThemeSource &themes, QWidget *parent = nullptr);

    void setFacts(const QList<PlayerFact> &facts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    QList<PlayerFact> m_facts;
};

} // namespace warroom
