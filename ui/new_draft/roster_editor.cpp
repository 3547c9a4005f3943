// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/roster_editor.h"

#include "ui/new_draft/chip_list.h"
#include "ui/new_draft/field_grid.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct SpotKind {
    QString name;
    QStringList positions;
};

const QList<SpotKind> &spotKinds()
{
    static const QList<SpotKind> kinds{{u"QB"_s, {u"QB"_s}},
                                       {u"RB"_s, {u"RB"_s}},
                                       {u"WR"_s, {u"WR"_s}},
                                       {u"TE"_s, {u"TE"_s}},
                                       {u"FLEX"_s, {u"RB"_s, u"WR"_s, u"TE"_s}},
                                       {u"SUPERFLEX"_s, {u"QB"_s, u"RB"_s, u"WR"_s, u"TE"_s}},
                                       {u"K"_s, {u"K"_s}}};
    return kinds;
}

const auto everybody = u"everybody"_s;
const auto rookies = u"rookies"_s;
const auto veterans = u"veterans"_s;

} // namespace

RosterEditor::RosterEditor(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_poolCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_pool(new SegmentedControl(this)),
      m_rosterCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_isOn(new QCheckBox(this)),
      m_spotFields(new FieldGrid(themes, 4, this)),
      m_bench(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_limitLabel(makeLabel(themes.theme(), FontRole::Body, Tone::Muted, this)),
      m_limitPosition(new QComboBox(this)),
      m_limitMost(new QSpinBox(this)),
      m_limitAdd(new QPushButton(this)),
      m_chips(new ChipList(6, this))
{
    for (qsizetype i = 0; i < spotKinds().size(); ++i) {
        auto *count = new QSpinBox(this);
        count->setRange(0, 20);
        m_spotFields->add(count);
        m_spots << count;
        connect(count, &QSpinBox::valueChanged, this, &RosterEditor::showState);
    }
    m_limitPosition->addItems({u"QB"_s, u"RB"_s, u"WR"_s, u"TE"_s, u"K"_s});
    m_limitMost->setRange(0, 20);
    m_limitMost->setValue(2);
    auto *limits = new QHBoxLayout;
    limits->setSpacing(8);
    limits->addWidget(m_limitLabel);
    limits->addWidget(m_limitMost);
    limits->addWidget(m_limitPosition);
    limits->addWidget(m_limitAdd);
    limits->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_poolCaption);
    layout->addWidget(m_pool, 0, Qt::AlignLeft);
    layout->addWidget(m_rosterCaption);
    layout->addWidget(m_isOn);
    layout->addWidget(m_spotFields);
    layout->addWidget(m_bench);
    layout->addLayout(limits);
    layout->addWidget(m_chips);
    layout->addStretch();
    retranslate();
    m_pool->setCurrent(everybody);
    connect(m_pool, &SegmentedControl::chosen, this, &RosterEditor::changed);
    connect(m_isOn, &QCheckBox::toggled, this, &RosterEditor::showState);
    connect(m_limitAdd, &QPushButton::clicked, this, &RosterEditor::addLimit);
    connect(m_chips, &ChipList::removed, this, &RosterEditor::removeLimit);
}

void RosterEditor::setRules(const RosterRules &rules, catalog::PoolFilter filter)
{
    const QSignalBlocker quiet(this);
    m_pool->setCurrent(filter == catalog::PoolFilter::Rookies        ? rookies
                           : filter == catalog::PoolFilter::Veterans ? veterans
                                                                     : everybody);
    m_isOn->setChecked(!rules.isOff());
    for (qsizetype i = 0; i < m_spots.size(); ++i) {
        const auto found =
            std::find_if(rules.spots.begin(), rules.spots.end(), [&](const RosterSpot &spot) {
                return spot.name == spotKinds().at(i).name;
            });
        m_spots.at(i)->setValue(found == rules.spots.end() ? 0 : found->count);
    }
    m_limits = rules.limits;
    showState();
}

void RosterEditor::setPlaces(int places)
{
    if (m_places == places)
        return;
    const QSignalBlocker quiet(this);
    m_places = places;
    showState();
}

RosterRules RosterEditor::rules() const
{
    RosterRules rules;
    if (!m_isOn->isChecked())
        return rules;
    int lineUp = 0;
    for (qsizetype i = 0; i < m_spots.size(); ++i) {
        const int count = m_spots.at(i)->value();
        if (count > 0)
            rules.spots.append({spotKinds().at(i).name, spotKinds().at(i).positions, count});
        lineUp += count;
    }
    rules.bench = std::max(0, m_places - lineUp);
    rules.limits = m_limits;
    return rules;
}

catalog::PoolFilter RosterEditor::filter() const
{
    if (m_pool->current() == rookies)
        return catalog::PoolFilter::Rookies;
    return m_pool->current() == veterans ? catalog::PoolFilter::Veterans
                                         : catalog::PoolFilter::Everybody;
}

void RosterEditor::addLimit()
{
    const QString position = m_limitPosition->currentText();
    m_limits.removeIf([&](const PositionLimit &limit) { return limit.position == position; });
    m_limits.append({position, m_limitMost->value()});
    showState();
}

void RosterEditor::removeLimit(int index)
{
    m_limits.removeAt(index);
    m_limitAdd->setFocus(); // the button that had it is gone
    showState();
}

void RosterEditor::showState()
{
    const bool isOn = m_isOn->isChecked();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_spotFields), static_cast<QWidget *>(m_bench),
          static_cast<QWidget *>(m_limitLabel), static_cast<QWidget *>(m_limitPosition),
          static_cast<QWidget *>(m_limitMost), static_cast<QWidget *>(m_limitAdd),
          static_cast<QWidget *>(m_chips)})
        widget->setEnabled(isOn);
    const RosterRules rules = this->rules();
    const int lineUp =
        std::accumulate(m_spots.begin(), m_spots.end(), 0,
                        [](int sum, const QSpinBox *spot) { return sum + spot->value(); });
    m_bench->setText(isOn ? tr("%1 places in the line-up, %2 on the bench")
                                .arg(numberText(lineUp), numberText(rules.bench))
                          : tr("Every player fits every team."));
    QStringList limits;
    for (const PositionLimit &limit : std::as_const(m_limits))
        //: At most a number of players of a position: "at most 2 QB"
        limits << tr("at most %1 %2").arg(numberText(limit.most), limit.position);
    m_chips->setTexts(limits);
    Q_EMIT changed();
}

void RosterEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RosterEditor::retranslate()
{
    m_poolCaption->setText(QLocale().toUpper(tr("Players")));
    m_pool->setAccessibleName(tr("Players"));
    m_pool->setChoices({{everybody, tr("All"), tr("Everybody on the list")},
                        {rookies, tr("Rookies only"), tr("Those of the 2026 draft class")},
                        {veterans, tr("Veterans only"), tr("Those not in the 2026 draft class")}});
    m_rosterCaption->setText(QLocale().toUpper(tr("Rosters")));
    m_isOn->setText(tr("A team takes only players it has a place for"));
    QStringList names;
    for (const SpotKind &kind : spotKinds())
        names << kind.name;
    m_spotFields->setTexts(names);
    m_limitLabel->setText(tr("At most"));
    m_limitMost->setAccessibleName(tr("At most"));
    m_limitPosition->setAccessibleName(tr("Of this position"));
    m_limitAdd->setText(tr("Add limit"));
    const QSignalBlocker quiet(this);
    showState();
}

} // namespace warroom
