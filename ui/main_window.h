// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/draft_summary.h"
#include "session/deadline.h"
#include "ui/settings/settings.h"
#include "ui/settings/store_places.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace warroom {

class Actions;
class ColourScheme;
class DraftLibrary;
class HandingOver;
class HelpWindow;
class HomePage;
class HostNews;
class Hosting;
class ImportScreen;
class JoinPage;
class Joining;
class Language;
class LobbyPage;
class Menus;
class NewDraftPage;
class NoticeBar;
class RoomClient;
class RoomPage;
class SettingsPage;
class ThemeSource;

/// What the window needs of the program around it. Everything outlives the window.
struct WindowParts {
    DraftLibrary &library;
    ThemeSource &themes;
    ColourScheme &scheme;
    Settings &settings;
    Language &language;
    TimeSource now;      ///< the wall clock, to say "today"
    QString libraryPath; ///< where the drafts are: shown, never opened
    StorePlaces stores = {};
    Hosting *hosting = nullptr; ///< null: drafts cannot be hosted
    Joining *joining = nullptr; ///< null: nor joined
};

/// The window: a menu, and one page at a time. Home, a new draft, the settings, or the room of one
/// draft.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showHome();
    void showNewDraft();
    /// The same for a draft that others join: it opens its lobby, and is hosted there at once.
    void showHostDraft();
    /// The page that makes a list of players to draft from; behind it the page it was asked on.
    void showImport();
    /// The page that lets somebody into a draft that is hosted elsewhere; with an invitation's
    /// \a link it asks the host at once.
    void showJoin(const QString &link = {});
    /// A room that is open stays so behind the settings.
    void showSettings();
    /// Opens a room around \a client, for a log that is not in the library too. Leaves another.
    /// Until the draft starts its lobby is shown in place of the room.
    void enter(std::unique_ptr<RoomClient> client);
    /// The room that is open, or null.
    RoomPage *room() const { return m_room; }
    /// The lobby of the room that is open, or null: the draft has started.
    LobbyPage *lobby() const { return m_lobby; }

Q_SIGNALS:
    /// The list of drafts was read and is shown.
    void draftsShown();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectLibrary();
    void connectPages();
    void connectActions();
    void connectReplayActions();
    void connectCommissioner();
    void connectRoom();
    void connectLobby();
    void createLobby(const commands::CreateDraft &create, const QString &personName,
                     const QList<LotteryEntrant> &lottery);
    void rememberChoices(const QString &personName);
    void openOrCloseLobby();
    void openLobby();
    void offerHosting();
    bool isHostedHere() const;
    bool isInLobby() const;
    void retranslate();
    void leaveRoom();
    void showPage(QWidget *page);
    void bringUp(QWidget *page);
    void showFailure(const QString &what);
    void togglePause();
    void send(const Command &command);
    void updateActions();
    void updateCommissioner();
    void updateTitle();
    void applyLook();
    void connectSettings();
    void connectImport();
    void connectJoining();
    void enterKnown(const DraftId &draft);
    void followHost(const DraftId &draft);
    void connectHostNews();
    void forgetHost();
    static QString setAsideText();
    HandingOver *handingOver() const;
    void closeImport();
    void importOrRank();
    void closeSettings();
    void useChosenStore();

    WindowParts m_parts;
    Actions *m_actions;
    Menus *m_menus;
    NoticeBar *m_notice;
    QStackedWidget *m_pages;
    HomePage *m_home;
    NewDraftPage *m_newDraft;
    SettingsPage *m_settings;
    ImportScreen *m_import;
    JoinPage *m_join = nullptr; ///< null where nothing can be joined
    HelpWindow *m_help;
    RoomPage *m_room = nullptr;
    HostNews *m_hostNews = nullptr;      ///< of m_room
    LobbyPage *m_lobby = nullptr;        ///< of m_room, while its draft waits
    bool m_isOwn = false;                ///< the draft that is open lives in this program
    DraftId m_toHost;                    ///< as soon as its lobby is open
    QWidget *m_behindSettings = nullptr; ///< a new draft or an import, as it was left
    bool m_isSetUpBehindImport = false;  ///< a new draft, as it was left
    bool m_storeWaits = false;           ///< for the room to be left
    QString m_hostTold;                  ///< of m_hostNews, last
    DraftId m_setAside;                  ///< whose events here the draft went on without
    QUuid m_sent;                        ///< the menu's last command, whose refusal is ours to tell
};

} // namespace warroom
