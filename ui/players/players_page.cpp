// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/players/players_page.h"

#include "analytics/availability.h"
#include "analytics/team_fit.h"
#include "domain/auction.h"
#include "domain/needs.h"
#include "domain/worth.h"
#include "session/room_client.h"
#include "ui/models/players_model.h"
#include "ui/players/note_panel.h"
#include "ui/players/player_table.h"
#include "ui/players/preparation_desk.h"
#include "ui/players/ranking_bar.h"
#include "ui/room/moment.h"
#include "ui/room/perspective.h"
#include "ui/text/format_text.h"
#include "ui/text/names_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

const auto allKey = u"all"_s;
const auto needsKey = u"needs"_s;

/// Groups of positions \a team still needs.
QList<PositionGroup> neededGroups(const DraftState &state, const TeamId &team)
{
    QList<PositionGroup> groups;
    for (const QString &need : openNeeds(state, team)) {
        const std::optional<PositionGroup> group = positionGroup(need);
        if (group && !groups.contains(*group))
            groups.append(*group);
    }
    return groups;
}

/// What everybody is worth at first, and with the money and players that are left.
void measureWorth(const DraftState &state, PlayerMeasures &measures)
{
    const QList<int> worth = worthAtFirst(*state.setup);
    const int level = priceLevel(state, worth);
    measures.inflation = qRound((level - 1'000) / 10.0);
    for (const int each : worth) {
        measures.worth.push_back(each);
        measures.worthNow.push_back(
            worthNow(each, level, state.setup->created().auction.minimumBid));
    }
}

} // namespace

PlayersPage::PlayersPage(Moment &moment, PreparationDesk &preparing, ThemeSource &themes,
                         Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_preparing(preparing),
      m_model(new PlayersModel(this)),
      m_search(new QLineEdit(this)),
      m_hint(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, m_search)),
      m_chips(new ChipRow(this)),
      m_taken(new QPushButton(this)),
      m_own(new QPushButton(this)),
      m_import(new QPushButton(this)),
      m_bar(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_ranking(new RankingBar(preparing, themes, this)),
      m_refusal(makeLabel(themes.theme(), FontRole::Small, Tone::Danger, this)),
      m_table(new PlayerTable(*m_model, preparing, themes, settings, this)),
      m_empty(makeLabel(themes.theme(), FontRole::Body, Tone::Muted, this)),
      m_note(new NotePanel(preparing, themes, this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &PlayersPage::filter);
    connect(m_chips, &ChipRow::chosen, this, &PlayersPage::filter);
    connect(m_taken, &QPushButton::toggled, this, &PlayersPage::filter);
    connect(m_import, &QPushButton::clicked, this, &PlayersPage::importWanted);
    connect(m_table, &PlayerTable::escaped, this, &PlayersPage::clear);
    connect(m_table, &PlayerTable::typed, this, &PlayersPage::focusSearch);
    connect(&moment, &Moment::changed, this, &PlayersPage::refresh);
    // Until there is somebody in the table it is hidden, and whoever gave it the focus did so in
    // vain.
    connect(&moment.client(), &RoomClient::opened, this, [this] {
        if (isVisible())
            focusTable();
    });
    connectPreparation();
    retranslate();
    filter();
    m_table->selectSomething();
}

void PlayersPage::connectPreparation()
{
    connect(m_own, &QPushButton::clicked, this, [this](bool on) {
        m_table->showOwnRanking(on);
        focusTable();
    });
    connect(m_table, &PlayerTable::ownRankingShown, this, &PlayersPage::showPreparation);
    connect(m_table, &PlayerTable::noteWanted, this, [this](const PlayerId &player) {
        showNoteOn(player);
        m_note->open();
    });
    connect(m_table, &PlayerTable::selectedChanged, this, &PlayersPage::showNoteOn);
    connect(m_note, &NotePanel::closed, this, &PlayersPage::focusTable);
    connect(&m_preparing, &PreparationDesk::changed, this, &PlayersPage::showPreparation);
    showPreparation();
}

void PlayersPage::showPreparation()
{
    const bool own = m_table->isByOwnRanking();
    m_model->setPreparation(m_preparing.ranking(), m_preparing.recorded());
    m_table->layOutColumns();
    m_own->setChecked(own);
    m_ranking->setVisible(own);
    m_refusal->setText(m_preparing.refusal());
    m_refusal->setVisible(!m_preparing.refusal().isEmpty());
}

void PlayersPage::showNoteOn(const PlayerId &player)
{
    const DraftState &state = m_moment.state();
    const Player *known = state.setup ? state.setup->player(player) : nullptr;
    m_note->setPlayer(player, known ? known->name : QString());
}

void PlayersPage::build()
{
    m_search->setClearButtonEnabled(false);
    m_search->installEventFilter(this);
    m_search->setMinimumHeight(Theme::scaled(32));
    auto *inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(8, 0, 9, 0);
    inside->addStretch();
    inside->addWidget(m_hint);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (QPushButton *chip : {m_taken, m_own}) {
        chip->setCheckable(true);
        chip->setProperty("kind", u"chip"_s);
    }
    m_refusal->setWordWrap(true);
    layOut();
    setTabOrder(m_search, m_own);
    setTabOrder(m_own, m_import);
    setTabOrder(m_import, m_chips);
    setTabOrder(m_chips, m_taken);
    setTabOrder(m_taken, m_ranking);
    setTabOrder(m_ranking, m_table);
    setTabOrder(m_table, m_note);
}

void PlayersPage::layOut()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(4);
    chips->addWidget(m_chips);
    chips->addWidget(m_taken);
    chips->addStretch();
    m_bar->setSpacing(8);
    auto *find = new QHBoxLayout;
    find->setSpacing(8);
    find->addWidget(m_search, 1);
    find->addWidget(m_own);
    find->addWidget(m_import);
    m_bar->addLayout(find, 1);
    m_bar->addLayout(chips);

    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_bar);
    layout->addWidget(m_ranking);
    layout->addWidget(m_refusal);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_note);
}

void PlayersPage::retranslate()
{
    m_search->setAccessibleName(tr("Search players"));
    m_hint->setText(tr("Ctrl F"));
    m_table->setAccessibleName(tr("Players"));
    m_taken->setText(tr("Drafted"));
    m_taken->setToolTip(tr("Show the players already drafted, too"));
    m_own->setText(tr("My ranking"));
    m_own->setToolTip(tr("The order in which you want them; nobody else sees it"));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Fill your ranking or your queue from a list"));
    m_model->retranslate();
    showChips();
    refresh();
}

void PlayersPage::showChips()
{
    QList<RowChoice> choices{{allKey, tr("All")}};
    for (const PositionGroup group : m_model->groups())
        choices.append({QString(enumName(group)), QString(enumName(group)), positionName(group)});
    const TeamId team = perspectiveTeam(m_moment.state(), m_moment.client().actor());
    const Team *asTeam = m_moment.state().setup ? m_moment.state().setup->team(team) : nullptr;
    if (asTeam && !asTeam->needs.isEmpty())
        choices.append({needsKey, tr("My needs"), tr("Positions %1 still needs").arg(team.text())});
    m_chips->setChoices(choices);
    m_chips->setAccessibleName(tr("Positions"));
    arrange();
}

void PlayersPage::refresh()
{
    m_model->setState(m_moment.state());
    m_search->setPlaceholderText(tr("Search %n player(s)", nullptr, m_model->left()));
    showChips();
    m_taken->setVisible(m_model->left() > 0);
    m_import->setVisible(canImport());
    filter();
    measure();
    showTableOrWhy();
    m_table->layOutColumns();
}

void PlayersPage::filter()
{
    const bool nobodyLeft = m_model->left() == 0;
    PlayerFilter filter{m_search->text(), {}, m_taken->isChecked() || nobodyLeft};
    const QString chip = m_chips->current();
    const DraftState &state = m_moment.state();
    if (chip == needsKey)
        filter.groups = neededGroups(state, perspectiveTeam(state, m_moment.client().actor()));
    else if (const auto group = enumFromName<PositionGroup>(chip))
        filter.groups = {*group};
    m_model->setFilter(filter);
    showHint();
    showTableOrWhy();
}

/// The table, or in its place why there is nobody in it.
void PlayersPage::showTableOrWhy()
{
    const bool none = m_model->rowCount() == 0;
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    m_empty->setText(
        m_search->text().isEmpty()
            ? tr("Nobody is left here.")
            : tr("Nobody found for \u201c%1\u201d. Esc clears the search.").arg(m_search->text()));
}

/// What each player is worth to the team whose eyes the room looks through.
void PlayersPage::measure()
{
    const DraftState &state = m_moment.state();
    PlayerMeasures measures;
    measures.team = perspectiveTeam(state, m_moment.client().actor());
    if (!state.setup)
        return;
    if (auctionGoesOn(state)) {
        measureWorth(state, measures);
        m_model->setMeasures(std::move(measures));
        return;
    }
    const int next = nextSlotOf(state, {measures.team});
    if (next >= 0 || state.openSlotOf(measures.team) >= 0) {
        const QList<int> fits = analytics::teamFits(state, measures.team);
        measures.fit.assign(fits.cbegin(), fits.cend());
    }
    if (next >= 0) {
        measures.nextOverall = state.slots.at(next).slot.overall;
        for (const double chance : analytics::availabilities(state, measures.nextOverall))
            measures.leftAt.push_back(qRound(100 * chance));
    }
    m_model->setMeasures(std::move(measures));
}

bool PlayersPage::canImport() const
{
    const RoomClient &client = m_moment.client();
    return !client.isReadOnly() && !client.actor().teams.isEmpty()
        && client.state().status != DraftStatus::Completed;
}

/// The shortcut, where it does not stand in the way of the words.
void PlayersPage::showHint()
{
    const int words = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText());
    const bool fits = m_search->width() > words + m_hint->sizeHint().width() + 36;
    m_hint->setVisible(m_search->text().isEmpty() && fits);
}

/// Search and chips side by side where there is room, else below each other.
void PlayersPage::arrange()
{
    int chips =
        m_chips->sizeHint().width() + m_taken->sizeHint().width() + m_own->sizeHint().width() + 8;
    if (canImport())
        chips += m_import->sizeHint().width() + 4;
    const bool beside = width() >= chips + Theme::scaled(170);
    m_bar->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    showHint();
}

void PlayersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool PlayersPage::event(QEvent *event)
{
    // Chips that were just made, or just translated, learn their width later than their words.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PlayersPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PlayersPage::focusTable()
{
    m_table->selectSomething();
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void PlayersPage::clear()
{
    m_search->clear();
    m_chips->setCurrent(allKey);
    filter();
    m_table->select(m_table->selected());
}

bool PlayersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::Resize)
        showHint();
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        focusTable();
        return true;
    case Qt::Key_Escape:
        clear();
        focusTable();
        return true;
    default:
        return false;
    }
}

void PlayersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
