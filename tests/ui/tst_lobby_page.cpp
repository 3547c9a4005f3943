// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lottery_order.h"
#include "support/fake_hosting.h"
#include "support/room_fixture.h"
#include "ui/chat/send_away_bar.h"
#include "ui/lobby/check_list.h"
#include "ui/lobby/countdown_card.h"
#include "ui/lobby/first_round.h"
#include "ui/lobby/lobby_page.h"
#include "ui/lobby/order_box.h"
#include "ui/lobby/request_list.h"
#include "ui/lobby/seat_card.h"
#include "ui/lobby/seat_grid.h"
#include "ui/lobby/seat_menu.h"
#include "ui/lobby/start_box.h"
#include "ui/room/moment.h"
#include "ui/settings/language.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::testing::Desk;
using warroom::testing::FakeHosting;
using warroom::testing::ScriptedRoom;
using warroom::testing::smallDraft;

namespace {

const PersonId kim(u"guest-kim"_s);
const TeamId a(u"A"_s);
const TeamId b(u"B"_s);
const TeamId c(u"C"_s);
const TeamId d(u"D"_s);

/// A draft whose company the test chooses.
struct LobbyRoom : ScriptedRoom {
    using RoomClient::setPresent;
    using ScriptedRoom::ScriptedRoom;

    void as(const Actor &actor, const Command &command)
    {
        const Actor before = std::exchange(me, actor);
        submit(command);
        me = before;
        Q_EMIT presenceChanged(); // this screen was never the other one's
    }
    /// Kim sits at \a team, is called so and is here.
    void seatKim(const TeamId &team)
    {
        play(commands::ChangeSeat{{team, SeatControl::Person, kim.text()}, {}});
        as({kim.text(), Role::Drafter, {team}}, commands::NamePerson{u"Kim"_s});
        setPresent({{kim, Milliseconds{24}}});
    }
    /// From now on this is Kim's screen.
    void becomeKim(const QList<TeamId> &teams) { me = {kim.text(), Role::Drafter, teams}; }
};

/// The log of another program, which may hold what our rules would not have let begin.
struct Foreign : ScriptedRoom {
    explicit Foreign(const events::DraftCreated &created) : ScriptedRoom(commands::CreateDraft{})
    {
        EventEnvelope first;
        first.version = 1;
        first.event = created;
        take({first});
    }
};

struct Lobby : Desk {
    Language language;
    LobbyRoom room;
    Moment moment{room};
    FakeHosting hosting;
    std::unique_ptr<LobbyPage> page;

    explicit Lobby(commands::CreateDraft create = smallDraft()) : room(std::move(create))
    {
        language.use(u"en"_s);
    }
    ~Lobby() { page.reset(); }

    void open(QSize size = {1440, 860})
    {
        page = std::make_unique<LobbyPage>(room, moment, themes, settings);
        page->resize(size);
        page->show();
        page->activateWindow();
        QApplication::setActiveWindow(page.get());
    }
    template <typename Part>
    Part &part() const
    {
        return *page->findChild<Part *>();
    }
    SeatCard &card(const TeamId &team) const { return *part<SeatGrid>().cardOf(team); }
    SeatMood moodOf(const TeamId &team) const { return card(team).seat().mood; }
    QPushButton *button(const QString &text) const
    {
        QCoreApplication::processEvents(); // what is new in a layout is shown a turn later
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void press(const QString &text) const
    {
        QPushButton *found = button(text);
        if (!found)
            qFatal("no button is called %s", qPrintable(text));
        found->click();
        QCoreApplication::processEvents();
    }
    bool says(const QString &text) const
    {
        QCoreApplication::processEvents();
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    /// The entry of \a team's menu that is called \a text, wherever it stands in it; or null.
    QAction *entry(const TeamId &team, const QString &text)
    {
        closeMenus();
        QTest::keyClick(&card(team), Qt::Key_Return);
        auto *menu = page->findChild<SeatMenu *>();
        if (!menu)
            return nullptr;
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text().section(u'\t', 0, 0) == text)
                return action;
        }
        return nullptr;
    }
    void choose(const TeamId &team, const QString &text)
    {
        QAction *action = entry(team, text);
        if (!action)
            qFatal("no entry is called %s", qPrintable(text));
        action->trigger();
        closeMenus();
        QCoreApplication::processEvents();
    }
    void closeMenus() const { qDeleteAll(page->findChildren<SeatMenu *>()); }
    QList<TeamId> order() const { return firstRoundOrder(room.state()); }
};

/// The teams of a round by order of the picks.
QList<TeamId> ownersOf(const DraftState &state, int round)
{
    QList<TeamId> owners;
    for (const SlotState &each : state.slots) {
        if (each.slot.round == round)
            owners.append(each.slot.team);
    }
    return owners;
}

} // namespace

/// The lobby as somebody uses it, over the rules themselves.
class TestLobbyPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowItStandsWithEverySeat();
    void anInvitationOpensTheSeatsItCanGive();
    void saysForHowLongSomebodyIsAway();
    void oneButtonSaysReadyForAllOwnTeams();
    void aDragReordersTheFirstRoundAndTheFormatFollows();
    void keysReorderAsWell();
    void anUnevenOrderChangesInTheFirstRoundAlone();
    void nothingMovesAfterTheDraw();
    void aGuestWithoutATeamAsksByAClick();
    void aGuestWithATeamIsNotAskedAbout();
    void requestsAreGivenOrDeclined();
    void theMenuHandsTeamsOver();
    void theMenuNamesMutesAndSendsAwayInThePage();
    void aCoCommissionerRunsTheLobbyToo();
    void whatIsInTheWayKeepsFromStarting();
    void theStartCountsDownForEverybodyAndCanBeStopped();
    void aStartIsPlannedByTheHostsClock();
    void theDrawIsRevealedFromTheLastPlace();
    void motionThatIsReducedShowsTheDrawAtOnce();
    void whoComesLaterSeesWhatCameOfTheDraw();
    void aSeedThatIsNotHereAsksForAnotherDraw();
    void thirtyTwoTeamsDoNotOverlap();
    void keysAloneReachEverything();
    void whoWatchesHasNoButtons();
};

void TestLobbyPage::saysHowItStandsWithEverySeat()
{
    Lobby lobby;
    lobby.room.seatKim(b);
    lobby.room.play(commands::ChangeSeat{{c, SeatControl::Person, u"guest-lou"_s}, {}});
    lobby.open();
    QCOMPARE(lobby.moodOf(a), SeatMood::Choosing);
    QCOMPARE(lobby.moodOf(b), SeatMood::Choosing);
    QCOMPARE(lobby.moodOf(c), SeatMood::Away);
    QCOMPARE(lobby.moodOf(d), SeatMood::Computer);
    QCOMPARE(lobby.card(a).seat().line, u"Team A · this computer"_s);
    QCOMPARE(lobby.card(b).seat().line, u"Team B · 24 ms"_s);
    QCOMPARE(lobby.card(b).accessibleName(), u"2. Kim, Team B · 24 ms, choosing"_s);
    QCOMPARE(lobby.card(d).seat().name, u"Computer"_s);
    lobby.room.as({kim.text(), Role::Drafter, {b}}, commands::SetReadiness{b, true});
    QCOMPARE(lobby.moodOf(b), SeatMood::Ready);
    lobby.room.setPresent({});
    QCOMPARE(lobby.moodOf(b), SeatMood::Away);
}

void TestLobbyPage::anInvitationOpensTheSeatsItCanGive()
{
    Lobby lobby;
    lobby.hosting.given = {{u"AAAABBBB"_s, {false, d, 1}, 0}, {u"BBBBCCCC"_s, {true, {}, 100}, 0}};
    lobby.open();
    lobby.page->offerHosting(&lobby.hosting);
    QCOMPARE(lobby.moodOf(d), SeatMood::Open);
    QCOMPARE(lobby.card(d).seat().name, u"Open seat"_s);
    QCOMPARE(lobby.moodOf(c), SeatMood::Computer); // to watch gives no seat
    lobby.hosting.given = {{u"AAAABBBB"_s, {false, {}, 4}, 3}};
    Q_EMIT lobby.hosting.changed();
    QCOMPARE(lobby.moodOf(c), SeatMood::Open);
    lobby.hosting.given = {{u"AAAABBBB"_s, {false, {}, 4}, 4}};
    Q_EMIT lobby.hosting.changed();
    QCOMPARE(lobby.moodOf(c), SeatMood::Computer);
}

void TestLobbyPage::saysForHowLongSomebodyIsAway()
{
    Lobby lobby;
    lobby.room.seatKim(b);
    lobby.open();
    lobby.room.setPresent({});
    QCOMPARE(lobby.card(b).seat().line, u"Team B · not here"_s);
    QVERIFY(lobby.says(u"Kim is not here"_s));
    lobby.room.wait(Seconds{125});
    lobby.press(u"I'm ready"_s); // what happens meanwhile does not begin it anew
    QTRY_COMPARE(lobby.card(b).seat().line, u"Team B · waiting 2 min"_s);
    QVERIFY(lobby.says(u"Kim has been away for 2 minutes"_s));
    lobby.room.setPresent({{kim, {}}});
    lobby.room.setPresent({});
    QCOMPARE(lobby.card(b).seat().line, u"Team B · not here"_s); // he was here in between
}

void TestLobbyPage::oneButtonSaysReadyForAllOwnTeams()
{
    Lobby lobby;
    lobby.room.play(commands::ChangeSeat{{c, SeatControl::Person, u"local"_s}, {}});
    lobby.room.me.teams = {a, c};
    lobby.open();
    QVERIFY(lobby.says(u"Not ready yet: You"_s));
    lobby.press(u"I'm ready"_s);
    QCOMPARE(lobby.room.state().company.ready, (QList<TeamId>{a, c}));
    QCOMPARE(lobby.moodOf(c), SeatMood::Ready);
    QVERIFY(lobby.says(u"Everybody is ready"_s));
    lobby.press(u"Not yet"_s);
    QVERIFY(lobby.room.state().company.ready.isEmpty());
}

void TestLobbyPage::aDragReordersTheFirstRoundAndTheFormatFollows()
{
    Lobby lobby;
    lobby.open();
    QCOMPARE(lobby.order(), (QList<TeamId>{a, b, c, d}));
    SeatCard &lifted = lobby.card(d);
    const QPoint target =
        lifted.mapFromGlobal(lobby.card(a).mapToGlobal(lobby.card(a).rect().center()));
    QTest::mousePress(&lifted, Qt::LeftButton, {}, lifted.rect().center());
    QMouseEvent onTheWay(QEvent::MouseMove, target, lifted.mapToGlobal(target), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&lifted, &onTheWay);
    QTest::mouseRelease(&lifted, Qt::LeftButton, {}, target);
    QCOMPARE(lobby.order(), (QList<TeamId>{d, a, b, c}));
    QCOMPARE(ownersOf(lobby.room.state(), 1), (QList<TeamId>{d, a, b, c}));
    QCOMPARE(ownersOf(lobby.room.state(), 2), (QList<TeamId>{c, b, a, d}));
    QVERIFY(!lobby.page->findChild<SeatMenu *>()); // a drag is no click
    QCOMPARE(lobby.card(d).seat().place, 1);
}

void TestLobbyPage::keysReorderAsWell()
{
    Lobby lobby;
    lobby.open();
    lobby.card(a).setFocus();
    QTest::keyClick(&lobby.card(a), Qt::Key_Right);
    QVERIFY(lobby.card(b).hasFocus());
    QTest::keyClick(&lobby.card(b), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(lobby.order(), (QList<TeamId>{a, c, b, d}));
    QVERIFY(lobby.card(b).hasFocus()); // the keyboard goes with the team
    QTest::keyClick(&lobby.card(b), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(lobby.order(), (QList<TeamId>{a, b, c, d}));
    lobby.choose(c, u"Earlier"_s);
    QCOMPARE(lobby.order(), (QList<TeamId>{a, c, b, d}));
}

void TestLobbyPage::anUnevenOrderChangesInTheFirstRoundAlone()
{
    commands::CreateDraft create = smallDraft(2, 2, u"given"_s);
    const auto slot = [](int overall, int round, int pick, const TeamId &team) {
        Slot made;
        made.id = SlotId(u"s%1"_s.arg(overall));
        made.overall = overall;
        made.round = round;
        made.pick = pick;
        made.originalTeam = team;
        made.team = team;
        return made;
    };
    create.slots = {slot(1, 1, 1, a), slot(2, 1, 2, b), slot(3, 2, 1, a), slot(4, 2, 2, b),
                    slot(5, 2, 3, b)};
    Lobby lobby(create);
    QVERIFY(!canBeDrawn(lobby.room.state()));
    lobby.open();
    lobby.choose(b, u"Earlier"_s);
    QCOMPARE(ownersOf(lobby.room.state(), 1), (QList<TeamId>{b, a}));
    QCOMPARE(ownersOf(lobby.room.state(), 2), (QList<TeamId>{a, b, b}));
}

void TestLobbyPage::nothingMovesAfterTheDraw()
{
    Lobby lobby;
    lobby.themes.setMotionReduced(true);
    lobby.open();
    QVERIFY(lobby.part<SeatGrid>().isMovable());
    lobby.press(u"Draw lots for the order"_s);
    lobby.press(u"Draw the order"_s);
    QVERIFY(!lobby.room.state().lottery.order.isEmpty());
    QVERIFY(!lobby.part<SeatGrid>().isMovable());
    QVERIFY(!lobby.entry(a, u"Later"_s));
    QVERIFY(!lobby.button(u"Draw the order"_s));
}

void TestLobbyPage::aGuestWithoutATeamAsksByAClick()
{
    Lobby lobby;
    lobby.room.seatKim(b);
    lobby.room.play(commands::ChangeSeat{{b, SeatControl::Program, {}}, {}});
    lobby.room.becomeKim({});
    lobby.open();
    QTest::mouseClick(&lobby.card(c), Qt::LeftButton);
    QCOMPARE(lobby.room.state().company.requests, (QList<SeatRequest>{{kim, c}}));
    QCOMPARE(lobby.card(c).seat().line, u"Team C · you asked for it"_s);
    QVERIFY(lobby.says(u"You asked for this team: Team C"_s));
    lobby.press(u"Take back"_s);
    QVERIFY(lobby.room.state().company.requests.isEmpty());
    QVERIFY(!lobby.button(u"Start the draft"_s));
    QVERIFY(!lobby.button(u"I'm ready"_s)); // for nobody
}

void TestLobbyPage::aGuestWithATeamIsNotAskedAbout()
{
    Lobby lobby;
    lobby.room.seatKim(b);
    lobby.room.becomeKim({b});
    lobby.open();
    QTest::mouseClick(&lobby.card(c), Qt::LeftButton);
    QVERIFY(lobby.room.state().company.requests.isEmpty());
    lobby.choose(c, u"Ask for this team"_s);
    QCOMPARE(lobby.room.state().company.requests, (QList<SeatRequest>{{kim, c}}));
    QVERIFY(!lobby.part<SeatGrid>().isMovable());
    lobby.press(u"I'm ready"_s);
    QCOMPARE(lobby.room.state().company.ready, QList<TeamId>{b});
}

void TestLobbyPage::requestsAreGivenOrDeclined()
{
    Lobby lobby;
    lobby.room.seatKim(b);
    lobby.open();
    QVERIFY(lobby.part<RequestList>().isHidden());
    lobby.room.as({kim.text(), Role::Drafter, {b}}, commands::RequestSeat{c});
    QVERIFY(lobby.says(u"Kim asks for this team: Team C"_s));
    lobby.press(u"Decline"_s);
    QVERIFY(lobby.room.state().company.requests.isEmpty());
    QVERIFY(lobby.part<RequestList>().isHidden());
    lobby.room.as({kim.text(), Role::Drafter, {b}}, commands::RequestSeat{d});
    lobby.press(u"Give"_s);
    QCOMPARE(lobby.room.state().seat(d)->occupant, kim.text());
    QVERIFY(lobby.room.state().company.requests.isEmpty());
}

void TestLobbyPage::theMenuHandsTeamsOver()
{
    Lobby lobby;
    lobby.room.seatKim(b);
    lobby.open();
    lobby.choose(c, u"Kim"_s);
    QCOMPARE(lobby.room.state().seat(c)->occupant, kim.text());
    lobby.choose(b, u"Team D"_s); // a further team for the same person
    QCOMPARE(lobby.room.state().seat(d)->occupant, kim.text());
    lobby.choose(d, u"The computer"_s);
    QVERIFY(lobby.room.state().isRunByProgram(d));
}

void TestLobbyPage::theMenuNamesMutesAndSendsAwayInThePage()
{
    Lobby lobby;
    lobby.room.seatKim(b);
    lobby.open();
    lobby.choose(b, u"Make a commissioner, too"_s);
    QCOMPARE(lobby.room.state().company.commissioners, QList<PersonId>{kim});
    QVERIFY(!lobby.entry(b, u"Send away…"_s));
    lobby.choose(b, u"No longer a commissioner"_s);
    lobby.choose(b, u"Mute"_s);
    QCOMPARE(lobby.room.state().company.standingOf(kim), Standing::Muted);
    QVERIFY(lobby.card(b).seat().line.endsWith(u"muted"_s));
    lobby.choose(b, u"Let talk again"_s);
    lobby.choose(b, u"Send away…"_s);
    QCOMPARE(lobby.room.state().company.standingOf(kim), Standing::Welcome); // asked first
    QVERIFY(lobby.part<SendAwayBar>().isVisible());
    QVERIFY(!lobby.page->findChild<QDialog *>() && !QApplication::activeModalWidget());
    auto *reason = lobby.part<SendAwayBar>().findChild<QLineEdit *>();
    QTest::keyClicks(reason, u"He shouts"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(lobby.room.state().company.standingOf(kim), Standing::Removed);
    QVERIFY(lobby.room.state().isRunByProgram(b));
    QVERIFY(lobby.room.state().company.ready.isEmpty()); // that Enter was for the reason alone
    const auto &last = lobby.room.history().events();
    const auto *changed = std::get_if<events::StandingChanged>(&last.at(last.size() - 2).event);
    QVERIFY(changed && changed->reason && changed->reason->text == u"He shouts"_s);
}

void TestLobbyPage::aCoCommissionerRunsTheLobbyToo()
{
    Lobby lobby;
    lobby.room.seatKim(b);
    lobby.room.as({u"local"_s, Role::Commissioner, {a}}, commands::NameCommissioner{kim});
    lobby.room.becomeKim({b});
    lobby.open();
    QVERIFY(lobby.button(u"Start the draft"_s));
    QVERIFY(lobby.part<SeatGrid>().isMovable());
    QVERIFY(lobby.entry(a, u"Hand to"_s) || lobby.entry(a, u"The computer"_s));
    QVERIFY(!lobby.entry(a, u"Make a commissioner, too"_s));
}

void TestLobbyPage::whatIsInTheWayKeepsFromStarting()
{
    Lobby fine;
    fine.open();
    QVERIFY(fine.button(u"Start the draft"_s)->isEnabled());
    QVERIFY(fine.says(u"3 seats open: the computer takes them"_s));

    events::DraftCreated created = fine.room.state().setup->created();
    created.players.resize(3);
    Foreign foreign(created);
    Moment moment(foreign);
    LobbyPage page(foreign, moment, fine.themes, fine.settings);
    page.show();
    const auto buttons = page.findChildren<QPushButton *>();
    const auto start = std::ranges::find_if(
        buttons, [](const QPushButton *each) { return each->text() == u"Start the draft"_s; });
    QVERIFY(start != buttons.end() && !(*start)->isEnabled());
    QCOMPARE((*start)->toolTip(), u"Players: 3 for 12 picks"_s);
}

void TestLobbyPage::theStartCountsDownForEverybodyAndCanBeStopped()
{
    Lobby lobby;
    lobby.room.seatKim(b);
    lobby.open();
    auto &countdown = lobby.part<CountdownCard>();
    QVERIFY(countdown.isHidden());
    lobby.button(u"Start the draft"_s)->setFocus();
    lobby.press(u"Start the draft"_s);
    QCOMPARE(lobby.room.state().company.startsAt, lobby.room.now + Seconds{10});
    QCOMPARE(lobby.room.state().status, DraftStatus::Created); // the host starts it
    QVERIFY(countdown.isVisible() && lobby.says(u"0:10"_s));
    QVERIFY(lobby.button(u"Stop the countdown"_s)->hasFocus()); // the keyboard stays there
    lobby.room.wait(Seconds{7});
    QTRY_VERIFY(lobby.says(u"0:03"_s));
    lobby.press(u"Stop the countdown"_s);
    QVERIFY(!lobby.room.state().company.startsAt && countdown.isHidden());

    lobby.page.reset(); // at Kim's screen
    lobby.room.becomeKim({b});
    lobby.room.play(commands::PlanStart{lobby.room.now + Seconds{8}});
    lobby.open();
    QVERIFY(lobby.part<CountdownCard>().isVisible() && lobby.says(u"0:08"_s));
    QVERIFY(!lobby.button(u"Stop the countdown"_s));
}

void TestLobbyPage::aStartIsPlannedByTheHostsClock()
{
    Lobby lobby;
    const QDateTime evening(QDate(2026, 5, 12), QTime(19, 30));
    lobby.room.now = instantFromMs(evening.toMSecsSinceEpoch());
    lobby.open();
    auto *time = lobby.page->findChild<QTimeEdit *>();
    time->setTime(QTime(20, 0));
    lobby.press(u"Plan"_s);
    QCOMPARE(lobby.room.state().company.startsAt, lobby.room.now + std::chrono::minutes{30});
    QVERIFY(lobby.says(u"in 30:00"_s));
    QVERIFY(lobby.part<CountdownCard>().isHidden()); // that is far away
    lobby.room.wait(std::chrono::minutes{29} + Seconds{30});
    QTRY_VERIFY(lobby.part<CountdownCard>().isVisible());
    lobby.press(u"Stop the countdown"_s);
    const Instant noon = nextTime(QTime(12, 0), instantFromMs(evening.toMSecsSinceEpoch()));
    QCOMPARE(toMs(noon), QDateTime(QDate(2026, 5, 13), QTime(12, 0)).toMSecsSinceEpoch());
}

void TestLobbyPage::theDrawIsRevealedFromTheLastPlace()
{
    Lobby lobby;
    lobby.open();
    lobby.press(u"Draw lots for the order"_s);
    const QString hash = lobby.room.state().lottery.seedHash;
    QVERIFY(!hash.isEmpty() && lobby.says(hash.first(4)));
    QVERIFY(lobby.says(u"was announced and not drawn yet"_s));
    lobby.press(u"Draw the order"_s);
    const auto covered = [&] {
        QList<bool> all;
        for (const SeatCard *card : lobby.part<SeatGrid>().cards())
            all.append(card->isCovered());
        return all;
    };
    QCOMPARE(covered(), (QList<bool>{true, true, true, true}));
    QTRY_COMPARE(covered(), (QList<bool>{true, true, true, false}));
    QCOMPARE(lobby.part<SeatGrid>().cards().last()->seat().team.id,
             lobby.room.state().lottery.order.last());
    QTRY_COMPARE(covered(), (QList<bool>{true, true, false, false}));
    QCOMPARE(lobby.part<SeatGrid>().cards().first()->accessibleName(), u"1. Not drawn yet"_s);
    lobby.press(u"Show it all"_s);
    QCOMPARE(covered(), (QList<bool>{false, false, false, false}));
    QCOMPARE(lobby.order(), lobby.room.state().lottery.order);
    QVERIFY(lobby.says(lobby.room.state().lottery.seed));
}

void TestLobbyPage::motionThatIsReducedShowsTheDrawAtOnce()
{
    Lobby lobby;
    lobby.themes.setMotionReduced(true);
    lobby.open();
    lobby.press(u"Draw lots for the order"_s);
    lobby.press(u"Draw the order"_s);
    QVERIFY(!lobby.part<SeatGrid>().isRevealing());
    QVERIFY(!lobby.card(a).isCovered());
}

void TestLobbyPage::whoComesLaterSeesWhatCameOfTheDraw()
{
    Lobby lobby;
    const QList<LotteryEntrant> entrants{{a, 1}, {b, 1}, {c, 1}, {d, 1}};
    lobby.room.play(commands::CommitLottery{entrants, lotteryHash(u"seed"_s)});
    lobby.room.play(commands::DrawLottery{u"seed"_s});
    lobby.open();
    QVERIFY(!lobby.part<SeatGrid>().isRevealing());
    QVERIFY(lobby.says(u"Order drawn by lot and published"_s));
}

void TestLobbyPage::aSeedThatIsNotHereAsksForAnotherDraw()
{
    Lobby lobby;
    const QList<LotteryEntrant> entrants{{a, 3}, {b, 1}, {c, 1}, {d, 1}};
    lobby.room.play(commands::CommitLottery{entrants, lotteryHash(u"elsewhere"_s)});
    lobby.themes.setMotionReduced(true);
    lobby.open();
    QVERIFY(!lobby.button(u"Draw the order"_s));
    lobby.press(u"Announce another draw"_s);
    QCOMPARE(lobby.room.state().lottery.entrants, entrants); // with the lots each had
    lobby.press(u"Draw the order"_s);
    QVERIFY(!lobby.room.state().lottery.order.isEmpty());
}

void TestLobbyPage::thirtyTwoTeamsDoNotOverlap()
{
    commands::CreateDraft create = smallDraft(32, 2);
    for (int i = 0; i < 32; ++i) {
        create.teams[i].id = TeamId(u"T%1"_s.arg(i + 1));
        create.teams[i].name = u"The quite long name of team %1"_s.arg(i + 1);
    }
    create.seats = {{TeamId(u"T1"_s), SeatControl::Person, u"local"_s}};
    Lobby lobby(create);
    lobby.open({1280, 680});
    QCoreApplication::processEvents();
    const auto cards = lobby.part<SeatGrid>().cards();
    QCOMPARE(cards.size(), 32);
    for (int i = 0; i < cards.size(); ++i) {
        QVERIFY(cards.at(i)->width() >= cards.at(i)->minimumSizeHint().width());
        QVERIFY(cards.at(i)->height() >= cards.at(i)->minimumSizeHint().height());
        for (int other = 0; other < i; ++other)
            QVERIFY(!cards.at(i)->geometry().intersects(cards.at(other)->geometry()));
    }
    auto *start = lobby.button(u"Start the draft"_s);
    QVERIFY(lobby.page->rect().contains(
        QRect(start->mapTo(lobby.page.get(), QPoint()), start->size())));
    QVERIFY(lobby.page->minimumSizeHint().width() <= 1024);
    cards.first()->setFocus();
    QTest::keyClick(cards.first(), Qt::Key_End);
    QVERIFY(cards.last()->hasFocus());
    const QRect seen = lobby.part<SeatGrid>().viewport()->rect();
    QVERIFY(seen.contains(cards.last()->mapTo(lobby.part<SeatGrid>().viewport(), QPoint(4, 4))));
}

void TestLobbyPage::keysAloneReachEverything()
{
    Lobby lobby;
    lobby.room.seatKim(b);
    lobby.room.as({kim.text(), Role::Drafter, {b}}, commands::RequestSeat{c});
    lobby.open();
    QVERIFY(lobby.button(u"I'm ready"_s)->hasFocus()); // what is waited for first
    QTest::keyClick(lobby.page->focusWidget(), Qt::Key_Return);
    QCOMPARE(lobby.room.state().company.ready, QList<TeamId>{a});
    QSet<QWidget *> reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(lobby.page->focusWidget(), Qt::Key_Tab);
        reached.insert(lobby.page->focusWidget());
    }
    for (const QString &text : {u"Give"_s, u"Decline"_s, u"Start the draft"_s, u"Plan"_s,
                                u"Not yet"_s, u"Draw lots for the order"_s, u"Home"_s})
        QVERIFY2(reached.contains(lobby.button(text)), qPrintable(text));
    QVERIFY(reached.contains(&lobby.card(a)));
    for (QWidget *widget : std::as_const(reached)) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

void TestLobbyPage::whoWatchesHasNoButtons()
{
    Lobby lobby;
    lobby.room.me = {u"watcher"_s, Role::Spectator, {}};
    lobby.room.readOnly = true;
    lobby.open();
    for (const QString &text :
         {u"I'm ready"_s, u"Start the draft"_s, u"Draw lots for the order"_s, u"Plan"_s})
        QVERIFY2(!lobby.button(text), qPrintable(text));
    QTest::mouseClick(&lobby.card(c), Qt::LeftButton);
    QVERIFY(!lobby.page->findChild<SeatMenu *>());
    QVERIFY(lobby.room.submitted.empty());
    QVERIFY(lobby.says(u"The commissioner starts the draft."_s));
}

QTEST_MAIN(TestLobbyPage)
#include "tst_lobby_page.moc"
