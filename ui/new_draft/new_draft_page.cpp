// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/new_draft_page.h"

#include "catalog/bundled.h"
#include "catalog/presets.h"
#include "domain/decide.h"
#include "domain/draft_order.h"
#include "ui/new_draft/extras_form.h"
#include "ui/new_draft/pool_row.h"
#include "ui/new_draft/preflight_list.h"
#include "ui/new_draft/rules_form.h"
#include "ui/new_draft/team_grid.h"
#include "ui/text/format_text.h"
#include "ui/text/preflight_text.h"
#include "ui/text/rejection_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tab_order.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int widest = 1120;

catalog::Preset load(PresetKind kind)
{
    switch (kind) {
    case PresetKind::NflMock:
        return catalog::nflMock2026();
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
      m_presets{new CardButton(themes, this), new CardButton(themes, this),
                new CardButton(themes, this)},
      m_teamsCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_teamsNote(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_teams(new TeamGrid(themes, this)),
      m_nameCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_name(new QLineEdit(this)),
      m_poolRow(new PoolRow(themes, this)),
      m_rules(new RulesForm(themes, this)),
      m_extras(new ExtrasForm(themes, this)),
      m_ready(new PreflightList(themes, this)),
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
    retranslate();
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
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_rules);
    right->addSpacing(8);
    right->addWidget(m_poolRow);
    right->addStretch();
    columns->addLayout(right, 2);
    card->body()->addWidget(m_title);
    card->body()->addLayout(presets);
    card->body()->addLayout(columns);
    card->body()->addWidget(m_extras);
    card->body()->addWidget(makeFoot());
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

QWidget *NewDraftPage::makeFoot()
{
    m_start->setProperty("kind", u"primary"_s);
    m_start->setMinimumSize(Theme::scaled(84), Theme::scaled(34));
    m_cancel->setMinimumHeight(Theme::scaled(34));
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_ready, 1);
    layout->addWidget(m_cancel, 0, Qt::AlignTop);
    layout->addWidget(m_start, 0, Qt::AlignTop);
    return foot;
}

void NewDraftPage::connectControls()
{
    const PresetKind kinds[] = {PresetKind::NflMock, PresetKind::Snake, PresetKind::Auction};
    for (std::size_t i = 0; i < m_presets.size(); ++i)
        connect(m_presets.at(i), &CardButton::toggled, this, [this, kind = kinds[i]](bool on) {
            if (on)
                choosePreset(kind);
        });
    connect(m_teams, &TeamGrid::changed, this, &NewDraftPage::refresh);
    connect(m_rules, &RulesForm::changed, this, &NewDraftPage::refreshTeams);
    connect(m_poolRow, &PoolRow::importRequested, this, &NewDraftPage::importRequested);
    connect(m_poolRow, &PoolRow::dropped, this, &NewDraftPage::dropPool);
    connect(m_extras, &ExtrasForm::changed, this, &NewDraftPage::refreshTeams);
    connect(m_cancel, &QPushButton::clicked, this, &NewDraftPage::cancelled);
    connect(m_start, &QPushButton::clicked, this, &NewDraftPage::start);
}

void NewDraftPage::prepare()
{
    m_rules->shuffle();
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

void NewDraftPage::setPersonName(const QString &name)
{
    m_name->setText(name);
}

void NewDraftPage::setPool(const QList<Player> &players, const QString &name, PresetKind kind)
{
    m_pool = players;
    m_poolRow->setImported(name, static_cast<int>(players.size()));
    m_presets.at(static_cast<std::size_t>(kind))->setChecked(true);
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
    preset.players = playersFor(chosen);
    return createFrom(chosen, preset);
}

QList<Player> NewDraftPage::playersFor(const DraftChoices &choices) const
{
    const QList<Player> &players = m_pool.isEmpty() ? m_preset->players : m_pool;
    if (choices.filter == catalog::PoolFilter::Everybody)
        return players;
    const catalog::PoolResult draftClass = catalog::class2026();
    if (!draftClass)
        return players;
    // The program's own fantasy players are last season's: its rookies are all in the class.
    if (m_pool.isEmpty() && m_kind != PresetKind::NflMock
        && choices.filter == catalog::PoolFilter::Rookies)
        return catalog::fantasyRookies(*draftClass);
    return catalog::filtered(players, choices.filter, *draftClass);
}

void NewDraftPage::choosePreset(PresetKind kind)
{
    m_kind = kind;
    const catalog::Preset preset = load(kind);
    m_presetError = preset ? QString() : preset.error().text();
    m_preset = preset ? std::optional(*preset) : std::nullopt;
    m_shownTeams = 0;
    if (m_preset) {
        const QSignalBlocker quiet(m_extras);
        m_extras->setPreset(*m_preset);
    }
    if (m_preset)
        m_rules->setPreset(kind, *m_preset); // changed() follows
    else
        refresh();
}

void NewDraftPage::refreshTeams()
{
    const int count = m_rules->teams();
    if (m_preset && m_shownTeams != count) {
        m_shownTeams = count;
        m_teams->setTeams(m_kind == PresetKind::NflMock ? m_preset->teams
                                                        : catalog::fantasyTeams(count));
    }
    QList<QWidget *> areas{m_presets.begin(), m_presets.end()};
    areas << m_teams << m_name;
    areas << m_rules->areas() << m_poolRow << m_extras << m_ready << m_cancel << m_start;
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
    choices.teams = m_teams->chosen();
    m_rules->fill(choices);
    m_extras->fill(choices, m_rules->isClockOff());
    return choices;
}

QString NewDraftPage::whyNot(const commands::CreateDraft &create,
                             const QList<PreflightCheck> &checks) const
{
    if (const QString trouble = m_rules->trouble(); !trouble.isEmpty())
        return trouble;
    if (const QString trouble = m_extras->trouble(); !trouble.isEmpty())
        return trouble;
    for (const PreflightCheck &check : checks) {
        if (check.isOk())
            continue;
        if (check.item == PreflightItem::Players && check.objection == Rejection::TooFewPlayers)
            return tr("%1 picks, but only %2 players.")
                .arg(numberText(check.need), numberText(check.have));
        return check.item == PreflightItem::Places ? preflightText(check)
                                                   : rejectionText(*check.objection);
    }
    const Actor actor{u"local"_s, Role::Commissioner, {}};
    const auto decided = decide(DraftState{}, IssuedCommand{{}, actor, {}, create, {}});
    return decided ? QString() : rejectionText(decided.error());
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
    QString trouble = m_presetError;
    if (m_preset) {
        const commands::CreateDraft create = wanted();
        const QList<PreflightCheck> checks = preflight(create);
        m_poolRow->setUsual(static_cast<int>(m_preset->players.size()));
        trouble = whyNot(create, checks);
        m_ready->show(trouble.isEmpty() ? readyText(create) : trouble, trouble.isEmpty(), checks);
    } else {
        m_ready->show(m_presetError, false, {});
    }
    m_start->setEnabled(m_preset && trouble.isEmpty() && !m_busy);
    m_start->setText(m_busy ? tr("Starting…") : tr("Start"));
    m_start->setToolTip(trouble);
}

void NewDraftPage::start()
{
    if (m_start->isEnabled())
        Q_EMIT createRequested(wanted(), m_name->text().trimmed(), choices().lottery);
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

void NewDraftPage::retranslate()
{
    m_teamsCaption->setText(QLocale().toUpper(tr("Teams you run")));
    m_title->setText(tr("New draft"));
    m_presets[0]->setTexts(tr("NFL mock"), tr("2026 class · 7 rounds · real order and trades"));
    m_presets[1]->setTexts(tr("Snake"), tr("12 teams · 15 rounds · 2025 players"));
    m_presets[2]->setTexts(tr("Auction"), tr("12 teams · $200 · 16 spots"));
    m_teams->setAccessibleName(tr("Teams you run"));
    m_nameCaption->setText(QLocale().toUpper(tr("Your name")));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("Not recorded if empty"));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

} // namespace warroom
