// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "session/draft_library.h"
#include "session/room_client.h"
#include "ui/actions/actions.h"
#include "ui/actions/menus.h"
#include "ui/help/help_window.h"
#include "ui/home/home_page.h"
#include "ui/import/import_screen.h"
#include "ui/lobby/join_page.h"
#include "ui/lobby/lobby_page.h"
#include "ui/new_draft/new_draft_page.h"
#include "ui/room/room_page.h"
#include "ui/room/turn_call.h"
#include "ui/settings/look_menu.h"
#include "ui/settings/settings_page.h"
#include "ui/text/rejection_text.h"
#include "ui/timeline/timeline_bar.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/notice_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr std::pair<ActionId, RoomTab> tabs[] = {
    {ActionId::ShowPlayers, RoomTab::Players},   {ActionId::ShowBoard, RoomTab::Board},
    {ActionId::ShowTeams, RoomTab::Teams},       {ActionId::ShowTrades, RoomTab::Trades},
    {ActionId::ShowAnalysis, RoomTab::Analysis},
};

constexpr ActionId replayActions[] = {
    ActionId::Play,      ActionId::PreviousPick, ActionId::NextPick, ActionId::PreviousRound,
    ActionId::NextRound, ActionId::ToBeginning,  ActionId::GoLive,
};

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_actions(new Actions(*this)),
      m_menus(new Menus(*menuBar(), *m_actions)),
      m_notice(new NoticeBar(parts.themes, this)),
      m_pages(new QStackedWidget(this)),
      m_home(new HomePage(parts.themes, parts.libraryPath, this)),
      m_newDraft(new NewDraftPage(parts.themes, this)),
      m_settings(new SettingsPage(parts.themes, *m_actions, parts.settings, m_parts.stores, this)),
      m_import(new ImportScreen(parts.themes, this)),
      m_help(new HelpWindow(parts.themes, *m_actions, this))
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_pages->addWidget(m_home);
    m_pages->addWidget(m_newDraft);
    m_pages->addWidget(m_settings);
    m_pages->addWidget(m_import);

    connectLibrary();
    connectPages();
    connectSettings();
    connectImport();
    connectJoining();
    connectActions();
    applyLook();
    setMinimumSize(1024, 640);
    resize(1440, 900);
    restoreGeometry(m_parts.settings.value(settings::windowGeometry));
    showHome();
}

/// The lobby shows what belongs to the room.
MainWindow::~MainWindow()
{
    delete m_lobby;
}

void MainWindow::connectLibrary()
{
    DraftLibrary &library = m_parts.library;
    connect(&library, &DraftLibrary::draftsChanged, this, [this](const auto &drafts) {
        m_home->setDrafts(drafts, m_parts.now());
        Q_EMIT draftsShown();
    });
    connect(&library, &DraftLibrary::created, this, [this](const DraftId &draft) {
        m_newDraft->setBusy(false);
        enterKnown(draft);
    });
    connect(&library, &DraftLibrary::creationRefused, this, [this](const Answer &answer) {
        m_newDraft->setBusy(false);
        m_notice->tell(NoticeTone::Refused, refusalText(answer));
    });
    connect(&library, &DraftLibrary::failed, this, [this](const QString &what) {
        m_newDraft->setBusy(false);
        m_home->setUnreadable();
        showFailure(what);
    });
}

void MainWindow::connectPages()
{
    connect(m_home, &HomePage::newDraftRequested, this, &MainWindow::showNewDraft);
    connect(m_home, &HomePage::enterRequested, this,
            [this](const DraftSummary &draft) { enterKnown(draft.draft); });
    connect(m_newDraft, &NewDraftPage::cancelled, this, &MainWindow::showHome);
    m_newDraft->setPersonName(m_parts.settings.value(settings::personName));
    m_newDraft->setMemory(unpacked(m_parts.settings.value(settings::newDraft)));
    connect(m_newDraft, &NewDraftPage::createRequested, this,
            [this](const auto &create, const QString &personName, const auto &lottery) {
                rememberChoices(personName);
                m_parts.library.create(create, personName, lottery);
            });
    connectLobby();
}

void MainWindow::rememberChoices(const QString &personName)
{
    m_notice->clear();
    m_newDraft->setBusy(true);
    m_parts.settings.set(settings::personName, personName);
    m_parts.settings.set(settings::newDraft, packed(m_newDraft->memory()));
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto &&receiver) {
        connect((*m_actions)[id], &QAction::triggered, this, receiver);
    };
    on(ActionId::NewDraft, &MainWindow::showNewDraft);
    on(ActionId::HostDraft, &MainWindow::showHostDraft);
    on(ActionId::Home, &MainWindow::showHome);
    on(ActionId::Settings, &MainWindow::showSettings);
    on(ActionId::Import, &MainWindow::importOrRank);
    on(ActionId::Join, [this] { showJoin(); });
    on(ActionId::Quit, &QWidget::close);
    for (const auto &[id, tab] : tabs)
        on(id, [this, tab = tab] { m_room->showTab(tab); });
    (*m_actions)[ActionId::CallTurns]->setChecked(m_parts.settings.value(settings::callTurns));
    on(ActionId::CallTurns, [this](bool isOn) { m_parts.settings.set(settings::callTurns, isOn); });
    on(ActionId::Shortcuts, [this] { m_help->showKeys(); });
    on(ActionId::About, [this] { m_help->showAbout(); });
    connectCommissioner();
    connectReplayActions();
}

void MainWindow::applyLook()
{
    auto *look = new LookMenu(
        *m_actions, {m_parts.themes, m_parts.scheme, m_parts.settings, m_parts.language}, this);
    connect(look, &LookMenu::failed, this, &MainWindow::showFailure);
    look->apply();
}

void MainWindow::connectReplayActions()
{
    const auto on = [this](ActionId id, auto &&receiver) {
        connect((*m_actions)[id], &QAction::triggered, this, receiver);
    };
    on(ActionId::Play, [this] { m_room->timeline().togglePlay(); });
    on(ActionId::PreviousPick, [this] { m_room->timeline().view().stepBack(TimelineStep::One); });
    on(ActionId::NextPick, [this] { m_room->timeline().view().stepForward(TimelineStep::One); });
    on(ActionId::PreviousRound,
       [this] { m_room->timeline().view().stepBack(TimelineStep::Round); });
    on(ActionId::NextRound, [this] { m_room->timeline().view().stepForward(TimelineStep::Round); });
    on(ActionId::ToBeginning, [this] { m_room->timeline().view().toStart(); });
    on(ActionId::GoLive, [this] { m_room->timeline().view().toEnd(); });
}

void MainWindow::connectRoom()
{
    connect(m_room, &RoomPage::leaveRequested, this, &MainWindow::showHome);
    new TurnCall(m_room->client(), *m_room,
                 [this] { return m_parts.settings.value(settings::callTurns); });
    RoomClient &client = m_room->client();
    connect(&client, &RoomClient::failed, this, &MainWindow::showFailure);
    connect(&client, &RoomClient::opened, this, &MainWindow::openOrCloseLobby);
    connect(&client, &RoomClient::recorded, this, &MainWindow::openOrCloseLobby);
    connect(&client, &RoomClient::opened, this, &MainWindow::updateActions);
    connect(&client, &RoomClient::opened, this, &MainWindow::updateTitle);
    connect(&client, &RoomClient::opened, this, &MainWindow::offerHosting);
    connect(&client, &RoomClient::recorded, this, &MainWindow::offerHosting);
    connect(&client, &RoomClient::recorded, this, &MainWindow::updateActions);
    connect(&client, &RoomClient::connectionChanged, this, &MainWindow::updateActions);
    connectHostNews();
    connect(&client, &RoomClient::answered, this, [this](const Answer &answer) {
        if (answer.command == m_sent && !answer.accepted)
            m_notice->tell(NoticeTone::Refused, refusalText(answer));
    });
}

void MainWindow::showHome()
{
    leaveRoom();
    showPage(m_home);
    m_parts.library.refresh();
}

void MainWindow::showNewDraft()
{
    leaveRoom();
    m_newDraft->prepare();
    showPage(m_newDraft);
}

void MainWindow::enter(std::unique_ptr<RoomClient> client)
{
    leaveRoom();
    m_room = new RoomPage(std::move(client), m_parts.themes, m_parts.settings, this);
    m_pages->addWidget(m_room);
    connectRoom();
    showPage(m_room);
    openOrCloseLobby();
}

void MainWindow::leaveRoom()
{
    if (!m_room)
        return;
    // The room may be the one that asks to be left: it is still in its own function.
    if (m_lobby) {
        m_pages->removeWidget(m_lobby);
        m_lobby->hide();
        m_lobby->deleteLater(); // before the room it shows
        m_lobby = nullptr;
    }
    m_isOwn = false;
    m_room->deleteLater();
    m_pages->removeWidget(m_room);
    m_room->hide();
    m_room = nullptr;
    if (m_storeWaits)
        useChosenStore();
}

void MainWindow::showPage(QWidget *page)
{
    m_notice->clear();
    bringUp(page);
}

/// What was told about the page before it stays.
void MainWindow::bringUp(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    m_menus->show(page == m_room        ? MenuScope::Room
                      : page == m_lobby ? MenuScope::Lobby
                                        : MenuScope::Program);
    updateActions();
    updateTitle();
}

void MainWindow::showFailure(const QString &what)
{
    m_notice->tell(NoticeTone::Trouble, what,
                   tr("Nothing you did is lost. Drafts are kept in %1.").arg(m_parts.libraryPath));
}

void MainWindow::updateActions()
{
    const bool isShown = m_room && m_pages->currentWidget() == m_room;
    const bool isOpen = m_room && m_room->client().isOpen();
    (*m_actions)[ActionId::Home]->setEnabled(m_pages->currentWidget() != m_home);
    (*m_actions)[ActionId::Settings]->setEnabled(m_pages->currentWidget() != m_settings);
    (*m_actions)[ActionId::Import]->setEnabled(isShown ? m_room->canImport()
                                                       : m_pages->currentWidget() != m_import);
    (*m_actions)[ActionId::HostDraft]->setEnabled(m_parts.hosting != nullptr);
    (*m_actions)[ActionId::Join]->setEnabled(m_join && m_pages->currentWidget() != m_join);
    updateCommissioner();
    for (const auto &[id, tab] : tabs)
        (*m_actions)[id]->setEnabled(isShown);
    for (const ActionId id : replayActions)
        (*m_actions)[id]->setEnabled(isShown && isOpen);
}

void MainWindow::updateTitle()
{
    const auto name = u"Warroom"_s;
    const auto &setup = m_room ? m_room->client().state().setup : nullptr;
    //: The window's title: the draft, the program
    setWindowTitle(setup ? tr("%1 - %2").arg(setup->created().title, name) : name);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        m_menus->retranslate();
        m_parts.library.refresh();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.set(settings::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace warroom
