// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/team_numbers.h"

#include "ui/new_draft/chip_list.h"
#include "ui/widgets/team_box.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace warroom {

TeamNumbers::TeamNumbers(int least, int most, QWidget *parent)
    : QWidget(parent),
      m_team(new QComboBox(this)),
      m_number(new QSpinBox(this)),
      m_give(new QPushButton(this)),
      m_chips(new ChipList(5, this))
{
    m_number->setRange(least, most);
    m_number->setGroupSeparatorShown(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_team);
    row->addWidget(m_number);
    row->addWidget(m_give);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(row);
    layout->addWidget(m_chips);
    connect(m_give, &QPushButton::clicked, this, &TeamNumbers::give);
    connect(m_chips, &ChipList::removed, this, &TeamNumbers::remove);
}

void TeamNumbers::setTexts(const QString &team, const QString &number, const QString &give)
{
    m_team->setAccessibleName(team);
    m_number->setAccessibleName(number);
    m_give->setText(give);
    showChips();
}

void TeamNumbers::setWords(std::function<QString(const QString &, int)> words)
{
    m_words = std::move(words);
}

void TeamNumbers::setTeams(const QList<Team> &teams)
{
    fillWithTeams(*m_team, teams);
    showChips();
}

void TeamNumbers::setNext(int number)
{
    m_number->setValue(number);
}

void TeamNumbers::setNumbers(const QList<TeamNumber> &numbers)
{
    m_numbers = numbers;
    showChips();
}

bool TeamNumbers::isHere(const TeamId &team) const
{
    return m_team->findData(team.text()) >= 0;
}

QList<TeamNumber> TeamNumbers::numbers() const
{
    QList<TeamNumber> here = m_numbers;
    here.removeIf([this](const TeamNumber &own) { return !isHere(own.team); });
    return here;
}

int TeamNumbers::dropped() const
{
    return static_cast<int>(m_numbers.size() - numbers().size());
}

void TeamNumbers::give()
{
    const TeamId team = teamIn(*m_team);
    if (team.isEmpty())
        return;
    m_numbers.removeIf([&](const TeamNumber &own) { return own.team == team; });
    m_numbers.append({team, m_number->value()});
    showChips();
    Q_EMIT changed();
}

void TeamNumbers::remove(int chip)
{
    m_numbers.removeOne(numbers().at(chip));
    m_give->setFocus(); // the button that had it is gone
    showChips();
    Q_EMIT changed();
}

void TeamNumbers::showChips()
{
    QStringList texts;
    if (m_words) {
        for (const TeamNumber &own : numbers())
            texts << m_words(teamNameIn(*m_team, own.team), own.number);
    }
    m_chips->setTexts(texts);
}

} // namespace warroom
