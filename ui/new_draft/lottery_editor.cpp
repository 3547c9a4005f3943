// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/lottery_editor.h"

#include "ui/new_draft/chip_list.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
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
      m_team(new QComboBox(this)),
      m_lots(new QSpinBox(this)),
      m_set(new QPushButton(this)),
      m_chips(new ChipList(5, this))
{
    m_lots->setRange(1, mostLots);
    m_lots->setValue(2);
    m_about->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_team);
    row->addWidget(m_lots);
    row->addWidget(m_set);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_kind, 0, Qt::AlignLeft);
    layout->addWidget(m_about);
    layout->addLayout(row);
    layout->addWidget(m_chips);
    layout->addStretch();
    retranslate();
    m_kind->setCurrent(none);
    showState();
    connect(m_kind, &SegmentedControl::chosen, this, [this] {
        showState();
        Q_EMIT changed();
    });
    connect(m_set, &QPushButton::clicked, this, &LotteryEditor::setLots);
    connect(m_chips, &ChipList::removed, this, [this](int index) {
        m_own.removeAt(index);
        m_set->setFocus(); // the button that had it is gone
        showState();
        Q_EMIT changed();
    });
}

void LotteryEditor::setTeams(const QList<Team> &teams)
{
    if (m_teams == teams)
        return;
    m_teams = teams;
    m_team->clear();
    for (const Team &team : teams)
        m_team->addItem(team.name, QVariant(team.id.text()));
    m_own.removeIf([&](const LotteryEntrant &own) {
        return std::none_of(teams.begin(), teams.end(),
                            [&](const Team &team) { return team.id == own.team; });
    });
    showState();
}

QList<LotteryEntrant> LotteryEditor::entrants() const
{
    if (m_kind->current() == none)
        return {};
    QList<LotteryEntrant> entrants;
    for (const Team &team : m_teams) {
        const auto own = std::find_if(m_own.begin(), m_own.end(), [&](const LotteryEntrant &each) {
            return each.team == team.id;
        });
        const bool hasMore = m_kind->current() == weighted && own != m_own.end();
        entrants.append({team.id, hasMore ? own->lots : 1});
    }
    return entrants;
}

void LotteryEditor::setLots()
{
    const TeamId team(m_team->currentData().toString());
    if (team.isEmpty())
        return;
    m_own.removeIf([&](const LotteryEntrant &own) { return own.team == team; });
    m_own.append({team, m_lots->value()});
    showState();
    Q_EMIT changed();
}

void LotteryEditor::showState()
{
    const bool isWeighted = m_kind->current() == weighted;
    for (QWidget *widget : {static_cast<QWidget *>(m_team), static_cast<QWidget *>(m_lots),
                            static_cast<QWidget *>(m_set), static_cast<QWidget *>(m_chips)})
        widget->setVisible(isWeighted);
    QStringList texts;
    for (const LotteryEntrant &own : std::as_const(m_own))
        texts << tr("%1: %n lot(s)", nullptr, own.lots)
                     .arg(m_team->itemText(m_team->findData(own.team.text())));
    m_chips->setTexts(texts);
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
    m_team->setAccessibleName(tr("Team with lots of its own"));
    m_lots->setAccessibleName(tr("Lots"));
    m_set->setText(tr("Give lots"));
    showState();
}

} // namespace warroom
