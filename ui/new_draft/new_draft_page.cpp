// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/new_draft_page.h"

#include "catalog/presets.h"
#include "domain/decide.h"
#include "ui/new_draft/clock_editor.h"
#include "ui/new_draft/clock_keys.h"
#include "ui/new_draft/more_options.h"
#include "ui/new_draft/seed_row.h"
#include "ui/new_draft/team_grid.h"
#include "ui/text/format_text.h"
#include "ui/text/rejection_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tab_order.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int widest = 1120;

ClockChoice clockChoice(const QString &key)
{
    if (key == clock_keys::off)
        return ClockChoice::Off;
    if (key == clock_keys::quick)
        return ClockChoice::Quick;
    return key == clock_keys::real ? ClockChoice::Real : ClockChoice::Custom;
}

catalog::Preset load(PresetKind kind)
{
    switch (kind) {
    case PresetKind::NflMock:
        return catalog::nflMock2026();
    case PresetKind::Snake:
        return catalog::fantasySnake();
    }
    return catalog::nflMock2026();
}

} // namespace

NewDraftPage::NewDraftPage(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_title(makeLabel(themes.theme(), FontRole::Title, Tone::Normal, this)),
      m_presets{new CardButton(themes, this), new CardButton(themes, this)},
      m_teamsCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_teamsNote(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_teams(new TeamGrid(themes, this)),
      m_clockCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_clock(new SegmentedControl(this)),
      m_customClock(new ClockEditor(themes, this)),
      m_paceCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_pace(new SegmentedControl(this)),
      m_seed(new SeedRow(themes, this)),
      m_expiryCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_expiry(new SegmentedControl(this)),
      m_moreLink(new QPushButton(this)),
      m_more(new MoreOptions(themes, this)),
      m_ready(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_cancel(new QPushButton(this)),
      m_start(new QPushButton(this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeForm());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_customClock->hide();
    m_more->hide();
    retranslate();
    m_clock->setCurrent(clock_keys::real);
    m_pace->setCurrent(QString(enumName(Pace::Quick)));
    connectControls();
}

QWidget *NewDraftPage::makeForm()
{
    auto *card = new Card(m_themes, this);
    card->setMaximumWidth(widest);
    card->layout()->setContentsMargins(32, 26, 32, 26);
    card->body()->setSpacing(18);
    auto *presets = new QHBoxLayout;
    presets->setSpacing(12);
    for (CardButton *preset : m_presets) {
        preset->setCheckable(true);
        preset->setAutoExclusive(true);
        presets->addWidget(preset, 1);
    }
    auto *columns = new QHBoxLayout;
    columns->setSpacing(36);
    columns->addWidget(makeTeams(), 3);
    columns->addWidget(makeRules(), 2);
    card->body()->addWidget(m_title);
    card->body()->addLayout(presets);
    card->body()->addLayout(columns);
    card->body()->addWidget(makeFoot());

    auto *form = new QWidget(this);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 1000);
    middle->addStretch(1);
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->addStretch(1);
    rows->addLayout(middle);
    rows->addStretch(3);
    return form;
}

QWidget *NewDraftPage::makeTeams()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_teamsCaption);
    head->addStretch();
    head->addWidget(m_teamsNote);
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_teams);
    layout->addStretch();
    return column;
}

QWidget *NewDraftPage::makeRules()
{
    m_moreLink->setProperty("kind", u"link"_s);
    m_moreLink->setCheckable(true);
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_clockCaption);
    layout->addWidget(m_clock);
    layout->addWidget(m_customClock);
    layout->addSpacing(8);
    layout->addWidget(m_paceCaption);
    layout->addWidget(m_pace);
    layout->addWidget(m_seed);
    layout->addSpacing(8);
    layout->addWidget(m_expiryCaption);
    layout->addWidget(m_expiry);
    layout->addSpacing(8);
    layout->addWidget(m_moreLink, 0, Qt::AlignLeft);
    layout->addWidget(m_more);
    layout->addStretch();
    return column;
}

QWidget *NewDraftPage::makeFoot()
{
    m_ready->setWordWrap(true);
    m_start->setProperty("kind", u"primary"_s);
    m_start->setMinimumSize(Theme::scaled(84), Theme::scaled(34));
    m_cancel->setMinimumHeight(Theme::scaled(34));
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_ready, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_start);
    return foot;
}

void NewDraftPage::connectControls()
{
    const PresetKind kinds[] = {PresetKind::NflMock, PresetKind::Snake};
    for (std::size_t i = 0; i < m_presets.size(); ++i)
        connect(m_presets.at(i), &CardButton::toggled, this, [this, kind = kinds[i]](bool on) {
            if (on)
                choosePreset(kind);
        });
    connect(m_teams, &TeamGrid::changed, this, &NewDraftPage::refresh);
    connect(m_clock, &SegmentedControl::chosen, this, &NewDraftPage::chooseClock);
    connect(m_customClock, &ClockEditor::changed, this, &NewDraftPage::refresh);
    connect(m_pace, &SegmentedControl::chosen, this, &NewDraftPage::refresh);
    connect(m_seed, &SeedRow::changed, this, &NewDraftPage::refresh);
    connect(m_expiry, &SegmentedControl::chosen, this, &NewDraftPage::refresh);
    connect(m_more, &MoreOptions::changed, this, &NewDraftPage::refreshTeams);
    connect(m_moreLink, &QPushButton::toggled, this, &NewDraftPage::toggleMore);
    connect(m_cancel, &QPushButton::clicked, this, &NewDraftPage::cancelled);
    connect(m_start, &QPushButton::clicked, this, &NewDraftPage::start);
}

void NewDraftPage::prepare()
{
    m_seed->shuffle();
    setBusy(false);
    if (!m_preset)
        m_presets.front()->setChecked(true);
    else
        refresh();
    m_teams->takeFocus();
}

void NewDraftPage::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void NewDraftPage::choosePreset(PresetKind kind)
{
    m_kind = kind;
    const catalog::Preset preset = load(kind);
    m_presetError = preset ? QString() : preset.error().text();
    m_preset = preset ? std::optional(*preset) : std::nullopt;
    m_shownTeams = 0;
    if (m_preset) {
        m_more->setPreset(kind, m_preset->rounds, static_cast<int>(m_preset->teams.size()),
                          m_preset->draftType);
        m_expiry->setCurrent(QString(enumName(m_preset->clock.expiry)));
        m_customClock->setRounds(m_preset->rounds);
        m_customClock->setSeconds(m_preset->clock.secondsByRound);
    }
    retranslateChoices();
    refreshTeams();
}

void NewDraftPage::chooseClock()
{
    m_customClock->setVisible(m_clock->current() == clock_keys::custom);
    refresh();
}

void NewDraftPage::toggleMore()
{
    m_more->setVisible(m_moreLink->isChecked());
    retranslateChoices();
}

void NewDraftPage::refreshTeams()
{
    m_customClock->setRounds(m_more->rounds());
    const int count = m_more->teams();
    if (m_preset && m_shownTeams != count) {
        m_shownTeams = count;
        m_teams->setTeams(m_kind == PresetKind::NflMock ? m_preset->teams
                                                        : catalog::numberedTeams(count));
    }
    chainTabOrder({m_presets[0], m_presets[1], m_teams, m_clock, m_customClock, m_pace, m_seed,
                   m_expiry, m_moreLink, m_more, m_cancel, m_start});
    refresh();
}

DraftChoices NewDraftPage::choices() const
{
    DraftChoices choices;
    choices.preset = m_kind;
    choices.teams = m_teams->chosen();
    choices.clock = clockChoice(m_clock->current());
    choices.customSeconds = m_customClock->seconds();
    choices.expiry = enumFromName<ExpiryPolicy>(m_expiry->current()).value_or(ExpiryPolicy::Pass);
    choices.pace = enumFromName<Pace>(m_pace->current()).value_or(Pace::Quick);
    choices.seed = m_seed->seed().value_or(0);
    choices.title = m_more->title();
    choices.format = m_more->format();
    choices.rounds = m_more->rounds();
    choices.teamCount = m_more->teams();
    return choices;
}

QString NewDraftPage::whyNot(const commands::CreateDraft &create) const
{
    if (!m_seed->seed())
        return tr("A seed is a whole number of up to 15 digits.");
    if (choices().clock == ClockChoice::Custom && create.clock.secondsByRound.contains(-1))
        return tr("Write every time as minutes:seconds, for example 1:30.");
    const Actor actor{u"local"_s, Role::Commissioner, {}};
    const auto decided = decide(DraftState{}, IssuedCommand{{}, actor, {}, create, {}});
    if (decided)
        return {};
    if (decided.error() == Rejection::TooFewPlayers)
        return tr("%1 picks, but only %2 players.")
            .arg(numberText(pickCount(create)), numberText(create.players.size()));
    return rejectionText(decided.error());
}

QString NewDraftPage::readyText(const commands::CreateDraft &create) const
{
    const QString ready =
        tr("Ready: %1 picks, %2 players, order complete")
            .arg(numberText(pickCount(create)), numberText(create.players.size()));
    return create.seats.isEmpty() ? tr("%1. You choose no team and watch.").arg(ready) : ready;
}

void NewDraftPage::refresh()
{
    const int chosen = static_cast<int>(m_teams->chosen().size());
    m_teamsNote->setText(tr("%1 chosen, %2 by the computer")
                             .arg(numberText(chosen), numberText(m_shownTeams - chosen)));
    const bool hasClock = m_clock->current() != clock_keys::off;
    m_expiry->setEnabled(hasClock);
    m_expiryCaption->setEnabled(hasClock);
    QString trouble = m_presetError;
    if (m_preset) {
        const commands::CreateDraft create = createFrom(choices(), *m_preset);
        trouble = whyNot(create);
        m_ready->setText(trouble.isEmpty() ? readyText(create) : trouble);
    } else {
        m_ready->setText(m_presetError);
    }
    setTone(*m_ready, trouble.isEmpty() ? Tone::Muted : Tone::Danger);
    m_start->setEnabled(m_preset && trouble.isEmpty() && !m_busy);
    m_start->setText(m_busy ? tr("Starting…") : tr("Start"));
    m_start->setToolTip(trouble);
}

void NewDraftPage::start()
{
    if (m_start->isEnabled())
        Q_EMIT createRequested(createFrom(choices(), *m_preset));
}

void NewDraftPage::keyPressEvent(QKeyEvent *event)
{
    // Space presses what has the focus; Enter is for the page, wherever the focus is.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        start();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void NewDraftPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
