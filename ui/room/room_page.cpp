// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/room_page.h"

#include "session/room_client.h"
#include "ui/auction/auction_column.h"
#include "ui/auction/block_card.h"
#include "ui/board/board_page.h"
#include "ui/charts/analysis_page.h"
#include "ui/chat/room_card.h"
#include "ui/clock/clock_card.h"
#include "ui/commissioner/commissioner_desk.h"
#include "ui/commissioner/commissioner_tool.h"
#include "ui/models/players_model.h"
#include "ui/players/draft_desk.h"
#include "ui/players/player_table.h"
#include "ui/players/players_page.h"
#include "ui/players/preparation_desk.h"
#include "ui/players/selected_card.h"
#include "ui/queue/queue_card.h"
#include "ui/room/clock_column.h"
#include "ui/room/courier.h"
#include "ui/room/digest_bar.h"
#include "ui/room/moment.h"
#include "ui/room/pick_ticker.h"
#include "ui/room/players_tab.h"
#include "ui/room/room_bars.h"
#include "ui/room/room_header.h"
#include "ui/roster/teams_page.h"
#include "ui/settings/settings.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/timeline/timeline_bar.h"
#include "ui/trades/open_offers.h"
#include "ui/trades/trades_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int gap = 10;

QWidget *column(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    return widget;
}

} // namespace

RoomPage::RoomPage(std::unique_ptr<RoomClient> client, ThemeSource &themes, Settings &settings,
                   QWidget *parent)
    : QWidget(parent),
      m_client(std::move(client)),
      m_moment(std::make_unique<Moment>(*m_client)),
      m_themes(themes),
      m_settings(settings),
      m_courier(new Courier(*m_client, this)),
      m_desk(new DraftDesk(*m_courier, *m_moment, this)),
      m_preparing(new PreparationDesk(*m_courier, this))
{
    build();
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        showTab(RoomTab::Players);
        m_players->focusSearch();
    });
    connect(m_moment.get(), &Moment::changed, this, &RoomPage::showNote);
    connect(m_moment.get(), &Moment::changed, this, &RoomPage::showRights);
    connect(m_client.get(), &RoomClient::recorded, this, &RoomPage::showRights); // seats change
    connect(m_bars, &RoomBars::resized, this, &RoomPage::arrange);
    showRights();
    retranslate();
    m_tabs->show(RoomTab::Players);
    for (const RoomTab tab : {RoomTab::Board, RoomTab::Teams, RoomTab::Trades, RoomTab::Analysis}) {
        if (settings.value(settings::roomTab) == tabKey(tab))
            m_tabs->show(tab);
    }
}

/// Whatever paints the moment goes before it.
RoomPage::~RoomPage()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

void RoomPage::build()
{
    m_header = new RoomHeader(*m_moment, *m_courier, m_themes, this);
    m_bars = new RoomBars(*m_client, m_themes, this);
    m_ticker = new PickTicker(*m_moment, m_themes, this);
    m_block = new BlockCard(*m_moment, *m_courier, *m_desk, m_themes, this);
    m_turns = new ClockColumn(*m_moment, *m_courier, m_themes, this);
    m_clock = &m_turns->clock();
    m_tabs = new RoomTabs(m_themes, this);
    m_right = buildRight();
    m_commissioner = new CommissionerDesk(*m_moment, *m_courier, m_themes, this);
    m_sales = column(this);
    m_sales->layout()->addWidget(new AuctionColumn(*m_moment, m_themes, m_sales));
    m_timeline = new TimelineBar(*m_moment, m_themes, this);
    layOut();
    buildTabs();
    connect(m_clock, &ClockCard::ticked, this, &RoomPage::showNote);
    connect(m_header, &RoomHeader::leaveWanted, this, &RoomPage::leaveRequested);
    connect(m_header, &RoomHeader::hostWanted, this,
            [this] { m_commissioner->open(CommissionerTool::Host); });
    connect(m_ticker, &PickTicker::playerChosen, this, &RoomPage::select);
    connect(m_block, &BlockCard::switched, this, &RoomPage::arrange);
    connect(m_tabs, &RoomTabs::currentChanged, this, &RoomPage::rememberTab);
    connect(m_commissioner, &CommissionerDesk::openChanged, this, &RoomPage::arrange);
    connect(m_commissioner, &CommissionerDesk::openChanged, this, &RoomPage::takeKeyboardBack);
    connect(m_commissioner, &CommissionerDesk::boardWanted, this,
            [this] { showTab(RoomTab::Board); });
}

void RoomPage::layOut()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(gap);
    middle->addWidget(m_turns);
    middle->addWidget(m_tabs, 1);
    middle->addWidget(m_right);
    middle->addWidget(m_commissioner);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(m_ticker);
    left->addWidget(m_block);
    left->addLayout(middle, 1);
    auto *inside = new QHBoxLayout;
    inside->setContentsMargins(14, gap, 14, gap);
    inside->setSpacing(gap);
    inside->addLayout(left, 1);
    inside->addWidget(m_sales);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_bars);
    layout->addWidget(new DigestBar(*m_moment, m_settings, m_themes, this));
    layout->addLayout(inside, 1);
    layout->addWidget(m_timeline);
}

QWidget *RoomPage::buildRight()
{
    QWidget *right = column(this);
    m_selected = new SelectedCard(*m_moment, *m_desk, *m_preparing, m_themes, right);
    m_queue = new QueueCard(*m_moment, *m_courier, m_themes, right);
    auto *room = new RoomCard(*m_moment, *m_courier, m_themes, right);
    auto *layout = static_cast<QVBoxLayout *>(right->layout());
    layout->addWidget(m_selected);
    layout->addWidget(m_queue);
    layout->addWidget(room, 1);
    connect(m_selected, &SelectedCard::queueWanted, m_queue, &QueueCard::toggle);
    connect(m_queue, &QueueCard::draftWanted, this, &RoomPage::draft);
    connect(m_queue, &QueueCard::pointedAt, this, &RoomPage::select);
    connect(m_queue, &QueueCard::changed, this, &RoomPage::refreshQueued);
    return right;
}

void RoomPage::buildTabs()
{
    m_tabs->add(RoomTab::Players, [this](QWidget *parent) { return makePlayers(parent); });
    m_tabs->add(RoomTab::Board, [this](QWidget *parent) { return makeBoard(parent); });
    m_tabs->add(RoomTab::Teams,
                [this](QWidget *parent) { return new TeamsPage(*m_moment, m_themes, parent); });
    m_tabs->add(RoomTab::Trades, [this](QWidget *parent) {
        return new TradesPage(*m_client, *m_moment, m_themes, parent);
    });
    m_tabs->add(RoomTab::Analysis, [this](QWidget *parent) {
        auto *page = new AnalysisPage(*m_moment, m_themes, parent);
        page->setContentsMargins(0, gap, 0, 0);
        return page;
    });
}

QWidget *RoomPage::makePlayers(QWidget *parent)
{
    m_players = new PlayersPage(*m_moment, *m_preparing, m_themes, m_settings, parent);
    m_playersTab = new PlayersTab(m_players, *m_courier, *m_preparing, m_themes, parent);
    connect(m_players, &PlayersPage::importWanted, this, &RoomPage::importRanking);
    connect(m_playersTab, &PlayersTab::importingChanged, this, &RoomPage::arrange);
    connect(m_playersTab, &PlayersTab::importingChanged, this, &RoomPage::showNote);
    PlayerTable &table = m_players->table();
    connect(&table, &PlayerTable::selectedChanged, this, &RoomPage::select);
    connect(&table, &PlayerTable::draftWanted, this, &RoomPage::draft);
    connect(&table, &PlayerTable::queueWanted, m_queue, &QueueCard::toggle);
    connect(&table, &PlayerTable::movedOn, this, &RoomPage::onMovedOn);
    select(table.selected());
    return m_playersTab;
}

QWidget *RoomPage::makeBoard(QWidget *parent)
{
    m_board = new BoardPage(*m_moment, m_themes, parent);
    connect(m_board, &BoardPage::playerChosen, this, &RoomPage::select);
    connect(m_clock, &ClockCard::ticked, m_board, &BoardPage::tick);
    m_commissioner->serve(*m_board);
    return m_board;
}

void RoomPage::showOffers()
{
    const int waiting = offersWaiting(*m_client);
    m_tabs->setTitle(RoomTab::Trades, tr("Trades"));
    m_tabs->setCount(RoomTab::Trades, waiting,
                     tr("%n offer(s) waiting for your answer", nullptr, waiting));
}

/// What the person may do here; who that is comes with the draft.
void RoomPage::showRights()
{
    showOffers();
    m_selected->setCanQueue(!m_client->actor().teams.isEmpty());
    m_clock->setMayRun(isCommissioner(*m_client));
}

void RoomPage::retranslate()
{
    m_tabs->setTitle(RoomTab::Players, tr("Players"));
    m_tabs->setTitle(RoomTab::Board, tr("Board"));
    m_tabs->setTitle(RoomTab::Teams, tr("Teams"));
    showOffers();
    m_tabs->setTitle(RoomTab::Analysis, tr("Analysis"));
    m_tabs->bar().setAccessibleName(tr("Parts of the room"));
    showNote();
}

void RoomPage::showTab(RoomTab tab)
{
    m_tabs->show(tab);
}

RoomTab RoomPage::tab() const
{
    return m_tabs->current();
}

void RoomPage::offerHosting(Hosting *hosting)
{
    m_isHostable = hosting != nullptr;
    m_header->offerHosting(hosting);
    m_commissioner->offerHosting(hosting);
}

bool RoomPage::canHost() const
{
    return m_isHostable && canUse(CommissionerTool::Host, *m_client);
}

bool RoomPage::canUndo() const
{
    return m_header->canUndo();
}

void RoomPage::undoLastPick()
{
    m_header->undo();
}

bool RoomPage::canImport() const
{
    return m_queue->isFillable();
}

void RoomPage::importRanking()
{
    if (!canImport())
        return;
    m_tabs->show(RoomTab::Players);
    m_playersTab->import(m_queue->team());
}

/// Board, analysis and an import are wide: they get the side columns' room.
bool RoomPage::isWide() const
{
    const RoomTab tab = m_tabs->current();
    return tab == RoomTab::Board || tab == RoomTab::Analysis
        || (tab == RoomTab::Players && m_playersTab && m_playersTab->isImporting());
}

void RoomPage::rememberTab(RoomTab tab)
{
    if (isVisible())
        m_settings.set(settings::roomTab, tabKey(tab));
    arrange();
    showNote();
}

void RoomPage::arrange()
{
    const bool wide = isWide();
    const bool sells = m_block->isOn();
    m_turns->setVisible(!wide && !sells);
    m_right->setVisible(!wide && !m_commissioner->isOpen());
    m_sales->setVisible(!wide && sells && !m_commissioner->isOpen());
    const bool isTight = m_bars->height() > 0 && height() - m_bars->height() < Theme::scaled(660);
    m_ticker->setVisible(!wide && !sells && !isTight);
    const bool roomy = width() >= Theme::scaled(1360);
    m_clock->setCompact(!roomy || height() < Theme::scaled(800));
    m_turns->setFixedWidth(Theme::scaled(roomy ? 252 : 232));
    m_right->setFixedWidth(Theme::scaled(roomy ? 292 : 264));
    m_sales->setFixedWidth(Theme::scaled(roomy ? 320 : 272));
    m_commissioner->setFixedWidth(Theme::scaled(roomy ? 372 : 330));
}

/// Where the clock card is out of sight, one line says who is on the clock and for how long.
void RoomPage::showNote()
{
    const ClockFace &face = m_clock->face();
    const DraftState &state = m_moment->state();
    QString note;
    if (isWide() && face.slotIndex >= 0) {
        const TeamId team = state.slots.at(face.slotIndex).slot.team;
        const Team *known = state.setup->team(team);
        note = tr("On the clock: %1").arg(known ? known->name : team.text());
        const ClockFace now = clockFace(state, m_moment->now());
        if (now.remaining)
            note += u" \u00b7 "_s + countdownText(*now.remaining);
    }
    m_tabs->setNote(note);
}

void RoomPage::select(const PlayerId &player)
{
    m_selected->setPlayer(player);
    m_block->setSelected(player);
    if (m_players && m_players->table().selected() != player)
        m_players->table().select(player);
    refreshQueued();
}

void RoomPage::refreshQueued()
{
    if (m_queue)
        m_selected->setQueued(m_queue->contains(m_selected->player()));
}

/// An Enter meant for a player another team took a moment ago drafts nobody.
void RoomPage::draft(const PlayerId &player)
{
    const bool surprised = m_surprise.take();
    const Player *known =
        m_client->state().setup ? m_client->state().setup->player(player) : nullptr;
    if (surprised && known) {
        m_desk->say(tr("Somebody else was just taken. Press again to draft %1.").arg(known->name));
        return;
    }
    m_desk->draft(player);
}

void RoomPage::onMovedOn(const PlayerId &gone, const PlayerId &)
{
    if (m_moment->isLive())
        m_surprise.movedOn(*m_client, gone);
    else
        m_surprise.forget();
}

void RoomPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
    takeKeyboardBack();
}

/// A tool that goes leaves the keyboard to whoever is about to draft.
void RoomPage::takeKeyboardBack()
{
    if (!m_commissioner->isOpen() && m_players && tab() == RoomTab::Players
        && !m_playersTab->isImporting())
        m_players->focusTable();
}

void RoomPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RoomPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
