// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/lottery_editor.h"

#include "ui/new_draft/team_numbers.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

const auto none = u"none"_s;
const auto even = u"even"_s;
const auto weighted = u"weighted"_s;
constexpr int mostLots = 1000;

} // namespace

LotteryEditor::LotteryEditor(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_kind(new SegmentedControl(this)),
      m_about(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_own(new TeamNumbers(1, mostLots, this))
{
    m_own->setNext(2);
    m_own->setWords(
        [](const QString &team, int lots) { return tr("%1: %n lot(s)", nullptr, lots).arg(team); });
    m_about->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_kind, 0, Qt::AlignLeft);
    layout->addWidget(m_about);
    layout->addWidget(m_own);
    layout->addStretch();
    retranslate();
    m_kind->setCurrent(none);
    showState();
    connect(m_kind, &SegmentedControl::chosen, this, [this] {
        showState();
        Q_EMIT changed();
    });
    connect(m_own, &TeamNumbers::changed, this, &LotteryEditor::changed);
}

void LotteryEditor::setTeams(const QList<Team> &teams)
{
    if (m_teams == teams)
        return;
    m_teams = teams;
    m_own->setTeams(teams);
}

void LotteryEditor::setEntrants(const QList<LotteryEntrant> &entrants)
{
    QList<TeamNumber> own;
    for (const LotteryEntrant &entrant : entrants) {
        if (entrant.lots > 1)
            own.append({entrant.team, entrant.lots});
    }
    m_own->setNumbers(own);
    m_kind->setCurrent(entrants.isEmpty() ? none : own.isEmpty() ? even : weighted);
    showState();
}

QList<LotteryEntrant> LotteryEditor::entrants() const
{
    if (m_kind->current() == none)
        return {};
    const QList<TeamNumber> numbers =
        m_kind->current() == weighted ? m_own->numbers() : QList<TeamNumber>();
    QList<LotteryEntrant> entrants;
    for (const Team &team : m_teams) {
        const auto own = std::find_if(numbers.begin(), numbers.end(),
                                      [&](const TeamNumber &each) { return each.team == team.id; });
        entrants.append({team.id, own == numbers.end() ? 1 : own->number});
    }
    return entrants;
}

int LotteryEditor::dropped() const
{
    return m_kind->current() == weighted ? m_own->dropped() : 0;
}

void LotteryEditor::showState()
{
    m_own->setVisible(m_kind->current() == weighted);
}

void LotteryEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LotteryEditor::retranslate()
{
    m_kind->setAccessibleName(tr("Lottery"));
    m_kind->setChoices({{none, tr("No lottery"), tr("The order stays as it is")},
                        {even, tr("Even"), tr("Every team has one lot")},
                        {weighted, tr("Weighted"), tr("Teams have lots of their own")}});
    m_about->setText(tr("The order is drawn when the draft starts. What it is drawn from is "
                        "recorded before, so that anybody can draw it again."));
    m_own->setTexts(tr("Team with lots of its own"), tr("Lots"), tr("Give lots"));
}

} // namespace warroom
