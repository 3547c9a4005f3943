// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/new_draft_page.h"

#include "catalog/past_seasons.h"
#include "domain/draft_order.h"
#include "domain/formats/formats.h"
#include "ui/new_draft/changes_line.h"
#include "ui/new_draft/chosen_players.h"
#include "ui/new_draft/class_row.h"
#include "ui/new_draft/draft_readiness.h"
#include "ui/new_draft/extras_form.h"
#include "ui/new_draft/pool_row.h"
#include "ui/new_draft/preset_row.h"
#include "ui/new_draft/rules_form.h"
#include "ui/new_draft/start_foot.h"
#include "ui/new_draft/team_grid.h"
#include "ui/text/format_text.h"
#include "ui/text/names_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tab_order.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int widest = 1120;

catalog::Preset load(PresetKind kind, int season)
{
    switch (kind) {
    case PresetKind::NflMock:
        return season == 0 ? catalog::nflMock2026() : catalog::pastNflDraft(season);
    case PresetKind::Snake:
        return catalog::fantasySnake();
    case PresetKind::Auction:
        return catalog::fantasyAuction();
    }
    return catalog::nflMock2026();
}

} // namespace

NewDraftPage::NewDraftPage(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_title(makeLabel(themes.theme(), FontRole::Title, Tone::Normal, this)),
      m_presets(new PresetRow(themes, this)),
      m_class(new ClassRow(themes, this)),
      m_teamsCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_teamsNote(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_teams(new TeamGrid(themes, this)),
      m_nameCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_name(new QLineEdit(this)),
      m_poolRow(new PoolRow(themes, this)),
      m_rules(new RulesForm(themes, this)),
      m_extras(new ExtrasForm(themes, this)),
      m_changes(new ChangesLine(themes, this)),
      m_foot(new StartFoot(themes, this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeForm());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    retranslate();
    connectControls();
}

QWidget *NewDraftPage::makeForm()
{
    auto *card = new Card(m_themes, this);
    card->setMaximumWidth(widest);
    card->layout()->setContentsMargins(32, 26, 32, 26);
    card->body()->setSpacing(18);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(36);
    columns->addWidget(makeTeams(), 3);
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_rules);
    right->addSpacing(8);
    right->addWidget(m_poolRow);
    right->addStretch();
    columns->addLayout(right, 2);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_presets);
    card->body()->addWidget(m_class);
    card->body()->addLayout(columns);
    card->body()->addWidget(m_extras);
    card->body()->addWidget(m_changes);
    card->body()->addWidget(m_foot);
    m_extras->hide();

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
    layout->addSpacing(10);
    layout->addWidget(m_nameCaption);
    layout->addWidget(m_name);
    layout->addStretch();
    m_name->setMaxLength(commands::longestName);
    m_nameCaption->setBuddy(m_name);
    return column;
}

void NewDraftPage::connectControls()
{
    connect(m_presets, &PresetRow::chosen, this, &NewDraftPage::choosePreset);
    connect(m_class, &ClassRow::chosen, this, &NewDraftPage::begin);
    connect(m_teams, &TeamGrid::changed, this, &NewDraftPage::refresh);
    connect(m_rules, &RulesForm::changed, this, &NewDraftPage::refreshTeams);
    connect(m_poolRow, &PoolRow::importRequested, this, &NewDraftPage::importRequested);
    connect(m_poolRow, &PoolRow::dropped, this, &NewDraftPage::dropPool);
    connect(m_extras, &ExtrasForm::changed, this, &NewDraftPage::refreshTeams);
    connect(m_changes, &ChangesLine::bringBackWanted, this, [this] { m_rules->setShape(m_shape); });
    connect(m_changes, &ChangesLine::presetWanted, this, [this] {
        m_memory.remove(m_kind);
        begin();
    });
    connect(m_foot, &StartFoot::cancelWanted, this, &NewDraftPage::cancelled);
    connect(m_foot, &StartFoot::lobbyWanted, this, &NewDraftPage::openLobby);
    connect(m_foot, &StartFoot::startWanted, this, &NewDraftPage::start);
}

void NewDraftPage::prepare()
{
    prepareFor(false);
}

void NewDraftPage::prepareToHost()
{
    prepareFor(true);
}

void NewDraftPage::prepareFor(bool hosting)
{
    m_foot->setForHosting(hosting);
    m_title->setText(hosting ? tr("Host a draft") : tr("New draft"));
    m_rules->shuffle();
    setBusy(false);
    if (!m_preset)
        m_presets->choose(PresetKind::NflMock);
    else
        refresh();
    m_teams->takeFocus();
}

bool NewDraftPage::isForHosting() const
{
    return m_foot->isForHosting();
}

void NewDraftPage::setBusy(bool busy)
{
    m_foot->setBusy(busy);
}

void NewDraftPage::setPersonName(const QString &name)
{
    m_name->setText(name);
}

void NewDraftPage::setPool(const QList<Player> &players, const QString &name, PresetKind kind)
{
    m_pool = players;
    m_poolRow->setImported(name, static_cast<int>(players.size()));
    m_presets->choose(kind);
    refresh();
}

void NewDraftPage::dropPool()
{
    m_pool.clear();
    refresh();
}

/// The draft as it is chosen, from the imported players where there are any.
commands::CreateDraft NewDraftPage::wanted() const
{
    const DraftChoices chosen = choices();
    commands::CreateDraft preset = *m_preset;
    preset.players = chosenPlayers(chosen, preset, m_pool);
    return createFrom(chosen, preset);
}

void NewDraftPage::choosePreset(PresetKind kind)
{
    if (m_preset)
        m_memory.insert(m_kind, choices());
    m_kind = kind;
    begin();
}

/// With the preset, and what was chosen for one like it before.
void NewDraftPage::begin()
{
    m_class->setVisible(m_kind == PresetKind::NflMock);
    const catalog::Preset preset = load(m_kind, m_class->season());
    m_presetError = preset ? QString() : preset.error().text();
    m_preset = preset ? std::optional(*preset) : std::nullopt;
    m_shownTeams = 0;
    if (m_preset) {
        const QSignalBlocker quiet(m_extras);
        m_extras->setPreset(*m_preset);
    }
    if (m_preset)
        m_rules->setPreset(m_kind, *m_preset); // changed() follows
    const DraftChoices last = m_memory.value(m_kind);
    if (m_preset && m_memory.contains(m_kind) && last.season == choices().season) {
        m_rules->setShape({last.rounds, last.teamCount, last.format});
        const QSignalBlocker quiet(m_extras);
        m_extras->restore(last);
        refreshOptions();
    }
    refresh();
}

void NewDraftPage::setMemory(const DraftMemory &memory)
{
    m_memory = memory;
    m_class->setSeason(memory.value(PresetKind::NflMock).season);
    if (m_preset)
        begin();
}

DraftMemory NewDraftPage::memory() const
{
    DraftMemory memory = m_memory;
    if (m_preset)
        memory.insert(m_kind, choices());
    return memory;
}

void NewDraftPage::refreshTeams()
{
    const int count = m_rules->shape().teams;
    if (m_preset && m_shownTeams != count) {
        m_shownTeams = count;
        m_teams->setTeams(m_kind == PresetKind::NflMock ? m_preset->teams
                                                        : catalog::fantasyTeams(count));
    }
    QList<QWidget *> areas{m_presets, m_class, m_teams, m_name};
    areas << m_rules->areas() << m_poolRow << m_extras << m_changes << m_foot;
    chainTabOrder(areas);
    refreshOptions();
    refresh();
}

void NewDraftPage::refreshOptions()
{
    m_extras->setVisible(m_rules->showsMore());
    m_extras->setClockOff(m_rules->isClockOff());
    if (!m_preset)
        return;
    DraftChoices usual = choices();
    usual.order.clear();
    commands::CreateDraft draft = createFrom(usual, *m_preset);
    draft.players = m_pool.isEmpty() ? m_preset->players : m_pool;
    const QSignalBlocker quiet(m_extras); // what it offers changes, not what is chosen
    m_extras->setDraft(draft, orderOf(draft));
}

DraftChoices NewDraftPage::choices() const
{
    DraftChoices choices;
    choices.preset = m_kind;
    choices.season = m_kind == PresetKind::NflMock ? m_class->season() : 0;
    choices.teams = m_teams->chosen();
    m_rules->fill(choices);
    m_extras->fill(choices, m_rules->isClockOff());
    return choices;
}

void NewDraftPage::refresh()
{
    const int chosen = static_cast<int>(m_teams->chosen().size());
    m_teamsNote->setText(tr("%1 chosen, %2 by the computer")
                             .arg(numberText(chosen), numberText(m_shownTeams - chosen)));
    if (m_preset) {
        const commands::CreateDraft create = wanted();
        const QList<PreflightCheck> checks = preflight(create);
        m_poolRow->setUsual(static_cast<int>(m_preset->players.size()));
        QString trouble = formTrouble();
        if (trouble.isEmpty())
            trouble = whyNotReady(create, checks);
        showChanges();
        m_foot->show(trouble.isEmpty() ? readyText(create) : trouble, trouble.isEmpty(), checks);
    } else {
        m_foot->show(m_presetError, false, {});
    }
}

QString NewDraftPage::formTrouble() const
{
    const QString trouble = m_rules->trouble();
    return trouble.isEmpty() ? m_extras->trouble() : trouble;
}

/// What was left out, and until then in which shape the draft had it all.
void NewDraftPage::showChanges()
{
    const DraftShape shape = m_rules->shape();
    const QStringList dropped = m_extras->dropped();
    if (dropped.isEmpty())
        m_shape = shape;
    QStringList changed;
    if (shape.teams != m_preset->teams.size())
        changed << tr("%n team(s)", nullptr, shape.teams);
    if (shape.rounds != m_preset->rounds)
        changed << tr("%n round(s)", nullptr, shape.rounds);
    const DraftFormat *format = draftFormat(shape.format);
    if (format && m_preset->slots.isEmpty() && shape.format != m_preset->draftType)
        changed << formatName(*format);
    m_changes->show(dropped, changed + m_extras->changedFrom(*m_preset));
}

void NewDraftPage::start()
{
    Q_EMIT createRequested(wanted(), m_name->text().trimmed(), choices().lottery);
}

void NewDraftPage::openLobby()
{
    Q_EMIT lobbyRequested(wanted(), m_name->text().trimmed(), choices().lottery);
}

void NewDraftPage::keyPressEvent(QKeyEvent *event)
{
    // Space presses what has the focus; Enter is for the page, wherever the focus is.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_foot->goOn();
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

void NewDraftPage::retranslate()
{
    m_teamsCaption->setText(QLocale().toUpper(tr("Teams you run")));
    m_title->setText(isForHosting() ? tr("Host a draft") : tr("New draft"));
    m_teams->setAccessibleName(tr("Teams you run"));
    m_nameCaption->setText(QLocale().toUpper(tr("Your name")));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("Not recorded if empty"));
    refresh();
}

} // namespace warroom
