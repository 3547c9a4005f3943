// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/rules_form.h"

#include "ui/new_draft/clock_editor.h"
#include "ui/new_draft/more_options.h"
#include "ui/new_draft/seed_row.h"
#include "ui/text/format_text.h"
#include "ui/text/names_text.h"
#include "ui/text/pick_time_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

const auto clockOff = u"off"_s;
const auto clockQuick = u"quick"_s;
const auto clockReal = u"real"_s;
const auto clockCustom = u"custom"_s;

ClockChoice clockChoice(const QString &key)
{
    if (key == clockOff)
        return ClockChoice::Off;
    if (key == clockQuick)
        return ClockChoice::Quick;
    return key == clockReal ? ClockChoice::Real : ClockChoice::Custom;
}

/// "8 · 7 · 5 · 4 min": the times of a clock, each once where they repeat.
QString timesText(const ClockRules &clock)
{
    QStringList times;
    bool wholeMinutes = true;
    for (const int seconds : clock.secondsByRound)
        wholeMinutes = wholeMinutes && seconds % 60 == 0;
    for (const int seconds : clock.secondsByRound) {
        const QString time = numberText(wholeMinutes ? seconds / 60 : seconds);
        if (times.isEmpty() || times.last() != time)
            times << time;
    }
    const QString joined = times.join(u" · "_s);
    return wholeMinutes ? RulesForm::tr("%1 min").arg(joined) : RulesForm::tr("%1 s").arg(joined);
}

} // namespace

RulesForm::RulesForm(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_clockCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_clock(new SegmentedControl(this)),
      m_customClock(new ClockEditor(themes, this)),
      m_paceCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_pace(new SegmentedControl(this)),
      m_offers(new QCheckBox(this)),
      m_seed(new SeedRow(themes, this)),
      m_expiryCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_expiry(new SegmentedControl(this)),
      m_moreLink(new QPushButton(this)),
      m_more(new MoreOptions(themes, this))
{
    m_moreLink->setProperty("kind", u"link"_s);
    m_moreLink->setCheckable(true);
    m_customClock->hide();
    m_more->hide();
    layOut();
    retranslate();
    m_clock->setCurrent(clockReal);
    m_pace->setCurrent(QString(enumName(Pace::Quick)));
    connectControls();
}

void RulesForm::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_clockCaption);
    layout->addWidget(m_clock);
    layout->addWidget(m_customClock);
    layout->addSpacing(8);
    layout->addWidget(m_paceCaption);
    layout->addWidget(m_pace);
    layout->addWidget(m_offers);
    layout->addWidget(m_seed);
    layout->addSpacing(8);
    layout->addWidget(m_expiryCaption);
    layout->addWidget(m_expiry);
    layout->addSpacing(8);
    layout->addWidget(m_moreLink, 0, Qt::AlignLeft);
    layout->addWidget(m_more);
    layout->addStretch();
}

void RulesForm::connectControls()
{
    connect(m_clock, &SegmentedControl::chosen, this, &RulesForm::react);
    connect(m_customClock, &ClockEditor::changed, this, &RulesForm::changed);
    connect(m_pace, &SegmentedControl::chosen, this, &RulesForm::changed);
    connect(m_offers, &QCheckBox::toggled, this, &RulesForm::changed);
    connect(m_seed, &SeedRow::changed, this, &RulesForm::changed);
    connect(m_expiry, &SegmentedControl::chosen, this, &RulesForm::changed);
    connect(m_more, &MoreOptions::changed, this, &RulesForm::react);
    connect(m_moreLink, &QPushButton::toggled, this, [this](bool on) {
        m_more->setVisible(on);
        retranslate();
        Q_EMIT changed();
    });
}

void RulesForm::setPreset(PresetKind kind, const commands::CreateDraft &preset)
{
    m_kind = kind;
    m_realClock = preset.clock;
    m_presetTitle = preset.title;
    m_more->setPreset(kind, preset.rounds, static_cast<int>(preset.teams.size()), preset.draftType);
    m_expiry->setCurrent(QString(enumName(preset.clock.expiry)));
    m_customClock->setRounds(preset.rounds);
    m_customClock->setSeconds(preset.clock.secondsByRound);
    retranslate();
    react();
}

void RulesForm::shuffle()
{
    m_seed->shuffle();
}

void RulesForm::react()
{
    const bool hasClock = !isClockOff();
    m_customClock->setVisible(m_clock->current() == clockCustom);
    m_customClock->setRounds(m_more->shape().rounds);
    m_expiry->setEnabled(hasClock);
    m_expiryCaption->setEnabled(hasClock);
    Q_EMIT changed();
}

void RulesForm::fill(DraftChoices &choices) const
{
    choices.clock = clockChoice(m_clock->current());
    choices.customSeconds = m_customClock->seconds();
    choices.expiry = enumFromName<ExpiryPolicy>(m_expiry->current()).value_or(ExpiryPolicy::Pass);
    choices.pace = enumFromName<Pace>(m_pace->current()).value_or(Pace::Quick);
    choices.trading.programOffers = m_offers->isChecked();
    choices.seed = m_seed->seed().value_or(0);
    choices.title = m_more->title();
    const DraftShape shape = m_more->shape();
    choices.format = shape.format;
    choices.rounds = shape.rounds;
    choices.teamCount = shape.teams;
}

QString RulesForm::trouble() const
{
    if (!m_seed->seed())
        return tr("A seed is a whole number of up to 15 digits.");
    if (m_clock->current() == clockCustom && m_customClock->seconds().contains(-1))
        return pickTimeHint();
    return {};
}

DraftShape RulesForm::shape() const
{
    return m_more->shape();
}

void RulesForm::setShape(const DraftShape &shape)
{
    m_more->setShape(shape);
}

bool RulesForm::isClockOff() const
{
    return m_clock->current() == clockOff;
}

bool RulesForm::showsMore() const
{
    return m_moreLink->isChecked();
}

QList<QWidget *> RulesForm::areas() const
{
    return {m_clock, m_customClock, m_pace, m_offers, m_seed, m_expiry, m_moreLink, m_more};
}

void RulesForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RulesForm::retranslate()
{
    m_clockCaption->setText(QLocale().toUpper(tr("Clock")));
    m_paceCaption->setText(QLocale().toUpper(tr("Computer teams")));
    m_expiryCaption->setText(QLocale().toUpper(tr("When time runs out")));
    retranslateClock();
    m_pace->setAccessibleName(tr("Computer teams"));
    m_pace->setChoices({{u"instant"_s, tr("Instant"), tr("They pick at once")},
                        {u"quick"_s, tr("Believable"), tr("They think for a few seconds")},
                        {u"real"_s, tr("Real time"), tr("They use the clock as teams do")}});
    m_offers->setText(tr("They offer and answer trades"));
    m_offers->setToolTip(tr("Without it they only answer"));
    m_expiry->setAccessibleName(tr("When time runs out"));
    QList<RowChoice> expiries;
    for (const ExpiryPolicy policy : expiryPolicies())
        expiries << RowChoice{enumName(policy), expiryName(policy), expiryExplanation(policy)};
    m_expiry->setChoices(expiries);
    const QString more = m_kind == PresetKind::NflMock
        ? tr("More: order, keepers, clock, trades, lottery")
        : tr("More: teams, order, rosters, keepers, lottery");
    m_moreLink->setText(m_moreLink->isChecked() ? tr("Less") : more);
    m_more->setDefaultTitle(m_presetTitle);
}

void RulesForm::retranslateClock()
{
    const QString real =
        m_realClock.isOff() ? tr("Real") : tr("Real: %1").arg(timesText(m_realClock));
    m_clock->setAccessibleName(tr("Clock"));
    m_clock->setChoices({{clockOff, tr("Off"), tr("Take the time you like")},
                         {clockQuick, tr("Quick"), tr("30 seconds for every pick")},
                         {clockReal, real, tr("As long as in the real draft")},
                         {clockCustom, tr("Custom…"), tr("A time of your own for every round")}});
}

} // namespace warroom
