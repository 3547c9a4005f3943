// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/clock_options.h"

#include "ui/new_draft/quiet_hours_editor.h"
#include "ui/new_draft/team_expiry_editor.h"
#include "ui/text/pick_time_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

const auto never = u"never"_s;
const auto beforeRound = u"round"_s;
const auto beforePick = u"pick"_s;

QHBoxLayout *inARow(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

QVBoxLayout *group(QLabel *caption)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(caption);
    return layout;
}

QLabel *captionIn(ThemeSource &themes, QWidget *parent)
{
    return makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, parent);
}

QLabel *wordsIn(ThemeSource &themes, QWidget *parent)
{
    return makeLabel(themes.theme(), FontRole::Body, Tone::Normal, parent);
}

} // namespace

ClockOptions::ClockOptions(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_reservesCaption(captionIn(themes, this)),
      m_bankLabel(wordsIn(themes, this)),
      m_bank(makeTime()),
      m_timeOutsLabel(wordsIn(themes, this)),
      m_timeOuts(new QSpinBox(this)),
      m_timeOutOf(wordsIn(themes, this)),
      m_timeOut(makeTime()),
      m_autopickLabel(wordsIn(themes, this)),
      m_autopick(new QSpinBox(this)),
      m_pausesCaption(captionIn(themes, this)),
      m_onPause(new SegmentedControl(this)),
      m_picksWelcome(new QCheckBox(this)),
      m_waitForTrades(new QCheckBox(this)),
      m_plannedLabel(wordsIn(themes, this)),
      m_planned(new QComboBox(this)),
      m_plannedAt(new QSpinBox(this)),
      m_quietCaption(captionIn(themes, this)),
      m_quiet(new QuietHoursEditor(themes, this)),
      m_teamsCaption(captionIn(themes, this)),
      m_teams(new TeamExpiryEditor(themes, this))
{
    m_bank->setText(pickTimeText(0));
    m_timeOut->setText(pickTimeText(60));
    m_timeOuts->setRange(0, ClockRules::mostTimeOuts);
    m_autopick->setRange(0, ClockRules::mostExpiries);
    m_planned->addItem(QString(), QVariant(never));
    m_planned->addItem(QString(), QVariant(beforeRound));
    m_planned->addItem(QString(), QVariant(beforePick));
    layOut();
    retranslate();
    connectControls();
    showPauseRange();
}

QLineEdit *ClockOptions::makeTime()
{
    auto *time = new QLineEdit(this);
    time->setFont(m_themes.theme().font(FontRole::Mono));
    time->setAlignment(Qt::AlignRight);
    time->setFixedWidth(Theme::scaled(66));
    return time;
}

QVBoxLayout *ClockOptions::makeReserves()
{
    QVBoxLayout *layout = group(m_reservesCaption);
    QHBoxLayout *bank = inARow({m_bankLabel});
    bank->addStretch();
    bank->addWidget(m_bank);
    QHBoxLayout *timeOuts = inARow({m_timeOutsLabel});
    timeOuts->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(m_timeOuts), static_cast<QWidget *>(m_timeOutOf),
                            static_cast<QWidget *>(m_timeOut)})
        timeOuts->addWidget(widget);
    QHBoxLayout *autopick = inARow({m_autopickLabel});
    autopick->addStretch();
    autopick->addWidget(m_autopick);
    m_autopickLabel->setWordWrap(true);
    autopick->setStretch(0, 1);
    layout->addLayout(bank);
    layout->addLayout(timeOuts);
    layout->addLayout(autopick);
    layout->addStretch();
    return layout;
}

QVBoxLayout *ClockOptions::makePauses()
{
    QVBoxLayout *layout = group(m_pausesCaption);
    layout->addWidget(m_onPause);
    layout->addWidget(m_picksWelcome);
    layout->addWidget(m_waitForTrades);
    layout->addWidget(m_plannedLabel);
    QHBoxLayout *planned = inARow({m_planned, m_plannedAt});
    planned->setStretch(0, 1);
    layout->addLayout(planned);
    layout->addStretch();
    return layout;
}

QVBoxLayout *ClockOptions::makeQuiet()
{
    QVBoxLayout *layout = group(m_quietCaption);
    layout->addWidget(m_quiet);
    layout->addStretch();
    return layout;
}

void ClockOptions::layOut()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(36);
    columns->addLayout(makeReserves(), 1);
    columns->addLayout(makePauses(), 1);
    columns->addLayout(makeQuiet(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeLine(this));
    layout->addSpacing(8);
    layout->addLayout(columns);
    layout->addSpacing(8);
    layout->addWidget(m_teamsCaption);
    layout->addWidget(m_teams);
}

void ClockOptions::connectControls()
{
    for (QLineEdit *time : {m_bank, m_timeOut})
        connect(time, &QLineEdit::textChanged, this, [this, time](const QString &text) {
            setStyleProperty(*time, "wrong", pickTimeFrom(text) < 0 ? u"true"_s : u"false"_s);
            Q_EMIT changed();
        });
    for (QSpinBox *number : {m_timeOuts, m_autopick, m_plannedAt})
        connect(number, &QSpinBox::valueChanged, this, &ClockOptions::changed);
    connect(m_onPause, &SegmentedControl::chosen, this, &ClockOptions::changed);
    connect(m_picksWelcome, &QCheckBox::toggled, this, &ClockOptions::changed);
    connect(m_waitForTrades, &QCheckBox::toggled, this, &ClockOptions::changed);
    connect(m_quiet, &QuietHoursEditor::changed, this, &ClockOptions::changed);
    connect(m_teams, &TeamExpiryEditor::changed, this, &ClockOptions::changed);
    connect(m_planned, &QComboBox::currentIndexChanged, this, [this] {
        showPauseRange();
        Q_EMIT changed();
    });
}

void ClockOptions::setDraft(const QList<Team> &teams, int rounds, int picks)
{
    const QSignalBlocker quiet(this);
    m_teams->setTeams(teams);
    m_lastRound = rounds;
    m_lastPick = picks;
    showPauseRange();
}

/// Before the first there is nothing to pause.
void ClockOptions::showPauseRange()
{
    const QString kind = m_planned->currentData().toString();
    const int last = kind == beforePick ? m_lastPick : m_lastRound;
    m_plannedAt->setEnabled(kind != never && last >= 2);
    m_plannedAt->setRange(std::min(2, last), last);
}

ClockRules ClockOptions::rules(bool isOff) const
{
    ClockRules rules;
    rules.onPause = enumFromName<PauseEffect>(m_onPause->current()).value_or(PauseEffect::Freeze);
    rules.picksWhilePaused = m_picksWelcome->isChecked();
    const QString kind = m_planned->currentData().toString();
    if (kind == beforeRound && m_lastRound >= 2)
        rules.pauseBeforeRounds = {m_plannedAt->value()};
    if (kind == beforePick && m_lastPick >= 2)
        rules.pauseBeforePicks = {m_plannedAt->value()};
    if (isOff)
        return rules;
    rules.bankSeconds = pickTimeFrom(m_bank->text());
    rules.timeOuts = m_timeOuts->value();
    rules.timeOutSeconds = rules.timeOuts > 0 ? pickTimeFrom(m_timeOut->text()) : 0;
    rules.autopickAfter = m_autopick->value();
    rules.quietHours = m_quiet->quietHours();
    rules.expiryByTeam = m_teams->expiries();
    if (m_waitForTrades->isChecked())
        rules.jumpIns = JumpIns::NotWhileTrading;
    return rules;
}

void ClockOptions::setClockOff(bool off)
{
    const std::initializer_list<QWidget *> needAClock{
        m_bankLabel, m_bank,     m_timeOutsLabel, m_timeOuts, m_timeOut, m_timeOutOf,
        m_onPause,   m_autopick, m_autopickLabel, m_quiet,    m_teams,   m_waitForTrades};
    for (QWidget *widget : needAClock)
        widget->setEnabled(!off);
}

QString ClockOptions::trouble() const
{
    const bool wrongBank = m_bank->isEnabled() && pickTimeFrom(m_bank->text()) < 0;
    const bool wrongTimeOut =
        m_timeOut->isEnabled() && m_timeOuts->value() > 0 && pickTimeFrom(m_timeOut->text()) < 0;
    return wrongBank || wrongTimeOut ? pickTimeHint() : QString();
}

void ClockOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClockOptions::retranslate()
{
    m_reservesCaption->setText(QLocale().toUpper(tr("Reserves of a team")));
    m_bankLabel->setText(tr("Time bank"));
    m_bank->setAccessibleName(tr("Time bank of a team, minutes:seconds"));
    m_bank->setToolTip(tr("For the whole draft; begins to run when the time for a pick is up"));
    m_timeOutsLabel->setText(tr("Time-outs"));
    m_timeOuts->setAccessibleName(tr("Time-outs of a team"));
    //: Between a number of time-outs and how long one is: "2 of 1:00"
    m_timeOutOf->setText(tr("of"));
    m_timeOut->setAccessibleName(tr("Length of a time-out, minutes:seconds"));
    m_autopickLabel->setText(tr("Autopick for good after so many expiries in a row"));
    m_autopick->setSpecialValueText(tr("Never"));
    m_autopick->setAccessibleName(m_autopickLabel->text());
    m_autopick->setToolTip(tr("The program picks for the team until it is taken back"));
    m_quietCaption->setText(QLocale().toUpper(tr("Slow draft")));
    m_teamsCaption->setText(QLocale().toUpper(tr("When time runs out, for single teams")));
    retranslatePauses();
}

void ClockOptions::retranslatePauses()
{
    m_pausesCaption->setText(QLocale().toUpper(tr("Pauses")));
    m_onPause->setAccessibleName(tr("What a pause does to the clock"));
    m_onPause->setChoices({{u"freeze"_s, tr("Freeze the clock"), tr("It goes on where it was")},
                           {u"reset"_s, tr("Reset it"), tr("The pick has its whole time again")}});
    m_picksWelcome->setText(tr("Picks are welcome in a pause"));
    m_waitForTrades->setText(tr("Nobody goes ahead of a team that is trading"));
    m_plannedLabel->setText(tr("The draft pauses by itself"));
    m_planned->setAccessibleName(m_plannedLabel->text());
    m_planned->setItemText(0, tr("Never"));
    m_planned->setItemText(1, tr("Before round"));
    m_planned->setItemText(2, tr("Before pick"));
    m_plannedAt->setAccessibleName(tr("Round or pick the draft pauses before"));
}

} // namespace warroom
