// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/team.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace warroom {

class ChipList;

/// A number for a team that differs from the others': its lots, its money.
struct TeamNumber {
    TeamId team;
    int number = 0;

    friend bool operator==(const TeamNumber &, const TeamNumber &) = default;
};

/// Teams with numbers of their own: a team and a number are chosen and given, a click takes one
/// away. What belongs to a team that is not there is kept until it comes back.
class TeamNumbers : public QWidget {
    Q_OBJECT

public:
    TeamNumbers(int least, int most, QWidget *parent = nullptr);

    /// How accessible tools call the fields, and what the button says.
    void setTexts(const QString &team, const QString &number, const QString &give);
    /// What a chip says of a team's name and its number.
    void setWords(std::function<QString(const QString &, int)> words);
    void setTeams(const QList<Team> &teams);
    /// What the number field shows.
    void setNext(int number);
    /// Begins anew with \a numbers.
    void setNumbers(const QList<TeamNumber> &numbers);
    /// Of the teams that are there.
    QList<TeamNumber> numbers() const;
    /// How many belong to teams that are not there.
    int dropped() const;

Q_SIGNALS:
    void changed();

private:
    void give();
    void remove(int chip);
    void showChips();
    bool isHere(const TeamId &team) const;

    QList<TeamNumber> m_numbers; ///< those of absent teams as well
    std::function<QString(const QString &, int)> m_words;
    QComboBox *m_team;
    QSpinBox *m_number;
    QPushButton *m_give;
    ChipList *m_chips;
};

} // namespace warroom
