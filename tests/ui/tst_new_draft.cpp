// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roster_fit.h"
#include "picture.h"
#include "ui/new_draft/class_row.h"
#include "ui/new_draft/clock_editor.h"
#include "ui/new_draft/fitted_order.h"
#include "ui/new_draft/new_draft_page.h"
#include "ui/new_draft/preset_row.h"
#include "ui/new_draft/team_grid.h"
#include "ui/new_draft/team_tile.h"
#include "ui/text/pick_time_text.h"
#include "ui/theme/theme_source.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

#include <memory>

using namespace Qt::StringLiterals;
using namespace warroom;

using commands::CreateDraft;

namespace {

QStringList personTeams(const CreateDraft &create)
{
    QStringList teams;
    for (const Seat &seat : create.seats) {
        if (seat.control == SeatControl::Person && seat.occupant == "local"_L1)
            teams << seat.team.text();
    }
    return teams;
}

} // namespace

class NewDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = std::make_unique<ThemeSource>(*Theme::load(u"dark"_s)); }
    void init();
    void cleanup() { m_page.reset(); }

    void startsTheNflMockByClicks();
    void startsTheNflMockByKeyboard();
    void focusFollowsReadingOrder();
    void handsOverTheName();
    void startsAPastDraft();
    void remembersOfWhichYearADraftWas();
    void aPastClassIsAllRookies();
    void startsASnake();
    void startsAnAuction();
    void takesAnotherOrder();
    void aPickThatIsGivenAwayKeepsItsPath();
    void aRoundKeepsItsLastPick();
    void takesAnOrderByDragging();
    void keepsAPlayer();
    void keepsAPlayerForMoney();
    void onePickKeepsOnePlayer();
    void aKeeperFollowsHisTeamsPick();
    void takesTheRightKeeperAway();
    void onePositionHasOneLimit();
    void draftsRookiesOnly();
    void saysWhatMayBeTraded();
    void keepsOfAnOrderWhatFits();
    void fitsAnOrderToAnotherDraft_data();
    void fitsAnOrderToAnotherDraft();
    void bringsBackWhatDidNotFit();
    void keepsTheLotsOfTeamsThatComeBack();
    void sellsAsManyRoundsAsWereChosen();
    void eachKindOfDraftKeepsItsChoices();
    void beginsWithWhatWasChosenLast();
    void forgetsWhatItCannotRead();
    void goesBackToThePreset();
    void drawsTheOrder();
    void listsWhatStandsInTheWay();
    void takesACustomClock();
    void takesEverythingAClockCanDo();
    void withoutAClockOnlyPausesAreLeft();
    void aTeamsOwnRuleCanBeTakenAway();
    void saysWhatIsWrongWithTheClock();
    void readsTimes_data();
    void readsTimes();
    void saysWhyItCannotStart();
    void repeatsASeed();
    void everyControlHasAName();
    void showsItself_data();
    void showsItself();

private:
    template <typename Widget>
    Widget *named(const QString &name) const;
    void click(const QString &name) const;
    CreateDraft started() const;
    /// The draft as it would start now.
    CreateDraft withoutId() const;
    bool says(const QString &text) const;

    std::unique_ptr<ThemeSource> m_themes;
    std::unique_ptr<NewDraftPage> m_page;
    std::unique_ptr<QSignalSpy> m_created;
};

void NewDraftTest::init()
{
    m_page = std::make_unique<NewDraftPage>(*m_themes);
    m_created = std::make_unique<QSignalSpy>(m_page.get(), &NewDraftPage::createRequested);
    m_page->resize(1440, 876);
    m_page->prepare();
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

template <typename Widget>
Widget *NewDraftTest::named(const QString &name) const
{
    for (Widget *widget : m_page->findChildren<Widget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (widget->accessibleName() == name || (button && button->text() == name))
            return widget;
    }
    qFatal("no control is called %s", qPrintable(name));
}

void NewDraftTest::click(const QString &name) const
{
    QTest::mouseClick(named<QAbstractButton>(name), Qt::LeftButton);
}

CreateDraft NewDraftTest::started() const
{
    if (m_created->size() != 1)
        return {};
    return m_created->first().first().value<CreateDraft>();
}

CreateDraft NewDraftTest::withoutId() const
{
    QSignalSpy created(m_page.get(), &NewDraftPage::createRequested);
    click(u"Start"_s);
    CreateDraft create =
        created.isEmpty() ? CreateDraft() : created.first().first().value<CreateDraft>();
    create.draft = {};
    return create;
}

bool NewDraftTest::says(const QString &text) const
{
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void NewDraftTest::startsTheNflMockByClicks()
{
    click(u"Arizona Cardinals"_s);
    click(u"New York Jets"_s);
    click(u"Quick"_s);
    click(u"Instant"_s);
    click(u"Autopick"_s);
    click(u"Start"_s);
    const CreateDraft create = started();
    QCOMPARE(create.title, u"2026 NFL Draft"_s);
    QCOMPARE(create.draftType, u"given"_s);
    QCOMPARE(create.rounds, 7);
    QCOMPARE(create.slots.size(), 257);
    QCOMPARE(create.teams.size(), 32);
    QCOMPARE(personTeams(create), (QStringList{u"ARI"_s, u"NYJ"_s}));
    QCOMPARE(create.clock.secondsByRound, QList<int>{30});
    QCOMPARE(create.clock.expiry, ExpiryPolicy::Autopick);
    QCOMPARE(create.program.pace, Pace::AtOnce);
    QVERIFY(create.program.seed >= 100'000);
    QVERIFY(!create.draft.isEmpty());
}

void NewDraftTest::startsTheNflMockByKeyboard()
{
    QWidget *first = QApplication::focusWidget();
    QCOMPARE(first->accessibleName(), u"Arizona Cardinals"_s);
    QTest::keyClick(first, Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Ana"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home); // the clock: off
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const CreateDraft create = started();
    QCOMPARE(personTeams(create), QStringList{u"CHI"_s});
    QCOMPARE(m_created->first().at(1).toString(), u"Ana"_s);
    QVERIFY(create.clock.isOff());
    QCOMPARE(create.slots.size(), 257);
}

void NewDraftTest::focusFollowsReadingOrder()
{
    QStringList seen;
    for (int i = 0; i < 16; ++i) {
        QWidget *focus = QApplication::focusWidget();
        const auto *button = qobject_cast<QAbstractButton *>(focus);
        seen << (button && focus->accessibleName().isEmpty() ? button->text()
                                                             : focus->accessibleName());
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QCOMPARE(seen,
             (QStringList{u"Arizona Cardinals"_s, u"Your name"_s, u"Real: 8 · 7 · 5 · 4 min"_s,
                          u"Believable"_s, u"They offer and answer trades"_s,
                          u"Same draft again: seed"_s, u"Passed (NFL)"_s,
                          u"More: order, keepers, clock, trades, lottery"_s, u"Import players"_s,
                          u"All checks"_s, u"Cancel"_s, u"Open the lobby"_s, u"Start"_s,
                          u"NFL mock"_s, u"Class"_s, u"Arizona Cardinals"_s}));
}

void NewDraftTest::handsOverTheName()
{
    auto *name = named<QLineEdit>(u"Your name"_s);
    QCOMPARE(name->text(), QString());
    m_page->setPersonName(u"Ana"_s);
    QCOMPARE(name->text(), u"Ana"_s);
    name->setText(u"  Ana María "_s);
    click(u"Start"_s);
    QCOMPARE(m_created->first().at(1).toString(), u"Ana María"_s);
    QCOMPARE(name->maxLength(), 60);
}

void NewDraftTest::startsAPastDraft()
{
    auto *season = named<QComboBox>(u"Class"_s);
    QCOMPARE(season->count(), 1 + 29);
    season->setCurrentText(u"1994"_s);
    QVERIFY(says(u"As it was"_s));
    QVERIFY(!says(u"Not as in the preset"_s));
    click(u"Cincinnati Bengals"_s);
    click(u"Start"_s);
    const CreateDraft create = started();
    QCOMPARE(create.title, u"1994 NFL Draft"_s);
    QCOMPARE(create.season, 1994);
    QCOMPARE(create.draftType, u"given"_s);
    QCOMPARE(create.teams.size(), 28);
    QCOMPARE(create.slots.size(), 222);
    QCOMPARE(create.slots.last().round, 7);
    QCOMPARE(create.players.size(), 222);
    QCOMPARE(create.players.first().name, u"Dan Wilkinson"_s);
    QCOMPARE(create.clock.secondsByRound.first(), 15 * 60);
    QCOMPARE(personTeams(create), QStringList{u"CIN"_s});
    keepPicture(*m_page, u"new-draft-past"_s);
}

void NewDraftTest::remembersOfWhichYearADraftWas()
{
    named<QComboBox>(u"Class"_s)->setCurrentText(u"2003"_s);
    click(u"More: order, keepers, clock, trades, lottery"_s);
    named<QSpinBox>(u"Rounds"_s)->setValue(2);
    click(u"Snake"_s);
    QVERIFY(!named<QComboBox>(u"Class"_s)->isVisible());
    QCOMPARE(withoutId().season, 2025);
    const QByteArray bytes = packed(m_page->memory());

    NewDraftPage next(*m_themes);
    QSignalSpy created(&next, &NewDraftPage::createRequested);
    next.setMemory(unpacked(bytes));
    next.prepare();
    const DraftChoices again = next.memory().value(PresetKind::NflMock);
    QCOMPARE(again.season, 2003);
    QCOMPARE(again.rounds, 2);
    auto *season = next.findChild<ClassRow *>()->findChild<QComboBox *>();
    QCOMPARE(season->currentText(), u"2003"_s);
    season->setCurrentText(u"2026"_s); // another year, nothing of the last one's
    QCOMPARE(next.memory().value(PresetKind::NflMock).rounds, 7);
    season->setCurrentText(u"2003"_s);
    QCOMPARE(next.memory().value(PresetKind::NflMock).rounds, 2);
}

void NewDraftTest::aPastClassIsAllRookies()
{
    named<QComboBox>(u"Class"_s)->setCurrentText(u"2011"_s);
    click(u"More: order, keepers, clock, trades, lottery"_s);
    named<QAbstractButton>(u"Rookies only"_s)->click();
    QCOMPARE(withoutId().players.size(), 254);
    named<QAbstractButton>(u"Veterans only"_s)->click();
    QVERIFY(says(u"254 picks, but only 0 players."_s));
}

void NewDraftTest::startsASnake()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    named<QSpinBox>(u"Teams"_s)->setValue(10);
    named<QSpinBox>(u"Rounds"_s)->setValue(3);
    auto *format = named<QComboBox>(u"Order"_s);
    QCOMPARE(format->count(), 3);
    QCOMPARE(format->currentText(), u"Snake"_s);
    format->setCurrentIndex(format->findText(u"Third-round reversal"_s));
    named<QLineEdit>(u"Title"_s)->setText(u"  Office  league "_s);
    QCOMPARE(m_page->findChildren<TeamTile *>().size(), 10);
    click(u"Team 4"_s);
    click(u"Start"_s);
    const CreateDraft create = started();
    QCOMPARE(create.title, u"Office league"_s);
    QCOMPARE(create.draftType, u"third-round-reversal"_s);
    QCOMPARE(create.rounds, 3);
    QCOMPARE(create.teams.size(), 10);
    QCOMPARE(create.teams.at(9).needs.constLast(), u"K"_s);
    QVERIFY(create.slots.isEmpty());
    QCOMPARE(personTeams(create), QStringList{u"T4"_s});
    QCOMPARE(create.clock, (ClockRules{{90}, 0, ExpiryPolicy::Autopick}));
}

void NewDraftTest::startsAnAuction()
{
    click(u"Auction"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    named<QSpinBox>(u"Money of a team"_s)->setValue(300);
    click(u"Start"_s);
    const CreateDraft create = started();
    QCOMPARE(create.auction.rounds, 16);
    QCOMPARE(create.auction.budget, 300);
    QCOMPARE(placesOf(create.roster), std::optional(16));
}

void NewDraftTest::takesAnotherOrder()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    auto *list = named<QListWidget>(u"Picks of the round"_s);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Delete); // the first team's, which is second now
    click(u"Start"_s);
    const CreateDraft create = started();
    QCOMPARE(create.draftType, u"given"_s);
    QCOMPARE(create.slots.size(), 12 * 15 - 1);
    QCOMPARE(create.slots.first().team, TeamId(u"T2"_s));
    QCOMPARE(create.slots.at(1).team, TeamId(u"T3"_s));
    QCOMPARE(create.slots.at(1).id, SlotId(u"1.02"_s));
}

void NewDraftTest::aPickThatIsGivenAwayKeepsItsPath()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    auto *to = named<QComboBox>(u"Team that gets a pick"_s);
    const auto give = [&](const QString &team) {
        to->setCurrentIndex(to->findText(team));
        named<QAbstractButton>(u"Give the pick to it"_s)->click();
        return withoutId().slots.value(0);
    };
    QCOMPARE(give(u"Team 2"_s).team, TeamId(u"T2"_s));
    const Slot second = give(u"Team 3"_s);
    QCOMPARE(second.originalTeam, TeamId(u"T1"_s));
    QCOMPARE(second.via, QList<TeamId>{TeamId(u"T2"_s)});
    QCOMPARE(second.team, TeamId(u"T3"_s));
    give(u"Team 1"_s);
    QVERIFY(withoutId().slots.isEmpty()); // the usual order, as if it had never been away
}

void NewDraftTest::aRoundKeepsItsLastPick()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    named<QSpinBox>(u"Teams"_s)->setValue(2);
    auto *list = named<QListWidget>(u"Picks of the round"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 1);
    QCOMPARE(withoutId().slots.size(), 2 * 15 - 1);
}

void NewDraftTest::takesAnOrderByDragging()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    auto *list = named<QListWidget>(u"Picks of the round"_s);
    QVERIFY(list->model()->moveRow({}, 0, {}, 3)); // as a drop does
    QCoreApplication::processEvents();
    const QList<Slot> slots = withoutId().slots;
    QCOMPARE(slots.value(0).team, TeamId(u"T2"_s));
    QCOMPARE(slots.value(2).team, TeamId(u"T1"_s));
    QCOMPARE(slots.value(2).id, SlotId(u"1.03"_s));
}

void NewDraftTest::keepsAPlayerForMoney()
{
    click(u"Auction"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    named<QLineEdit>(u"Player to keep"_s)->setText(u"Jonathan Taylor, RB"_s);
    named<QSpinBox>(u"Price"_s)->setValue(7);
    named<QAbstractButton>(u"Keep"_s)->click();
    const QList<Keeper> keepers = withoutId().keepers;
    QCOMPARE(keepers.size(), 1);
    QCOMPARE(keepers.first().price, std::optional(7));
    QVERIFY(!keepers.first().slot);
}

void NewDraftTest::onePickKeepsOnePlayer()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    auto *costs = named<QComboBox>(u"What he costs"_s);
    QCOMPARE(costs->currentText(), u"Pick 1.01"_s);
    const int picks = costs->count();
    named<QLineEdit>(u"Player to keep"_s)->setText(u"Jonathan Taylor, RB"_s);
    named<QAbstractButton>(u"Keep"_s)->click();
    QCOMPARE(costs->count(), picks - 1);
    QCOMPARE(costs->currentText(), u"Pick 2.12"_s);
}

void NewDraftTest::aKeeperFollowsHisTeamsPick()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    named<QLineEdit>(u"Player to keep"_s)->setText(u"Jonathan Taylor, RB"_s);
    named<QAbstractButton>(u"Keep"_s)->click();
    QTest::keyClick(named<QListWidget>(u"Picks of the round"_s), Qt::Key_Down, Qt::AltModifier);
    const QList<Keeper> keepers = withoutId().keepers; // Team 1 picks second now
    QCOMPARE(keepers.size(), 1);
    QCOMPARE(keepers.first().slot, std::optional(SlotId(u"1.02"_s)));
}

void NewDraftTest::takesTheRightKeeperAway()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    auto *keeps = named<QComboBox>(u"Team that keeps him"_s);
    const auto keep = [&](const QString &team, const QString &player) {
        keeps->setCurrentIndex(keeps->findText(team));
        named<QLineEdit>(u"Player to keep"_s)->setText(player);
        named<QAbstractButton>(u"Keep"_s)->click();
    };
    keep(u"Team 12"_s, u"Jonathan Taylor, RB"_s);
    keep(u"Team 1"_s, u"Bijan Robinson, RB"_s);
    named<QSpinBox>(u"Teams"_s)->setValue(11); // the first of them has no team for now
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // chips there were
    for (QPushButton *chip : m_page->findChildren<QPushButton *>()) {
        if (chip->accessibleName().contains(u"Bijan Robinson"_s)) {
            chip->click();
            break;
        }
    }
    QVERIFY(withoutId().keepers.isEmpty());
    named<QSpinBox>(u"Teams"_s)->setValue(12);
    QCOMPARE(withoutId().keepers.size(), 1);
    QCOMPARE(withoutId().keepers.first().team, TeamId(u"T12"_s));
}

void NewDraftTest::onePositionHasOneLimit()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    const auto limit = [&](int most) {
        for (QSpinBox *box : m_page->findChildren<QSpinBox *>()) {
            if (box->accessibleName() == u"At most"_s)
                box->setValue(most);
        }
        named<QAbstractButton>(u"Add limit"_s)->click();
        return withoutId().roster.limits;
    };
    QCOMPARE(limit(3), (QList<PositionLimit>{{u"QB"_s, 3}}));
    QCOMPARE(limit(2), (QList<PositionLimit>{{u"QB"_s, 2}}));
    named<QSpinBox>(u"SUPERFLEX"_s)->setValue(1);
    const QList<RosterSpot> spots = withoutId().roster.spots;
    const auto superflex = std::find_if(spots.begin(), spots.end(), [](const RosterSpot &spot) {
        return spot.name == u"SUPERFLEX"_s;
    });
    QVERIFY(superflex != spots.end() && superflex->positions.contains(u"QB"_s));
    click(u"Auction"_s);
    QVERIFY(withoutId().roster.limits.isEmpty());
    click(u"Snake"_s); // as it was left
    QCOMPARE(withoutId().roster.limits, (QList<PositionLimit>{{u"QB"_s, 2}}));
}

void NewDraftTest::keepsAPlayer()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    named<QLineEdit>(u"Player to keep"_s)->setText(u"Jonathan Taylor, RB"_s);
    named<QAbstractButton>(u"Keep"_s)->click();
    click(u"Start"_s);
    const CreateDraft create = started();
    QCOMPARE(create.keepers.size(), 1);
    QCOMPARE(create.keepers.first().team, TeamId(u"T1"_s));
    QCOMPARE(create.keepers.first().slot, std::optional(SlotId(u"1.01"_s)));
}

void NewDraftTest::draftsRookiesOnly()
{
    click(u"Snake"_s);
    named<QSpinBox>(u"Rounds"_s)->setValue(4);
    named<QAbstractButton>(u"A team takes only players it has a place for"_s)->click();
    named<QAbstractButton>(u"Rookies only"_s)->click();
    click(u"Start"_s);
    const CreateDraft create = started();
    QVERIFY(create.players.size() >= 48);
    QCOMPARE(create.players.first().name, u"Fernando Mendoza"_s);
    QCOMPARE(create.players.first().rank, 1);
}

void NewDraftTest::saysWhatMayBeTraded()
{
    click(u"More: order, keepers, clock, trades, lottery"_s);
    click(u"Trades"_s);
    named<QAbstractButton>(u"Drafted players may be traded, too"_s)->click();
    named<QSpinBox>(u"Later seasons whose picks may be traded"_s)->setValue(2);
    named<QComboBox>(u"After a trade on the clock"_s)->setCurrentIndex(1);
    named<QSpinBox>(u"An offer stands for"_s)->setValue(120);
    named<QSpinBox>(u"The commissioner may forbid for"_s)->setValue(30);
    named<QAbstractButton>(u"They offer and answer trades"_s)->click();
    click(u"Start"_s);
    TradeRules expected;
    expected.players = true;
    expected.futureSeasons = 2;
    expected.onClock = OnClockTrade::Restart;
    expected.offerSeconds = 120;
    expected.vetoSeconds = 30;
    expected.programOffers = true;
    QCOMPARE(started().trading, expected);
}

void NewDraftTest::keepsOfAnOrderWhatFits()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    QTest::keyClick(named<QListWidget>(u"Picks of the round"_s), Qt::Key_Down, Qt::AltModifier);
    auto *format = named<QComboBox>(u"Order"_s);
    format->setCurrentIndex(format->findText(u"Linear"_s));
    named<QSpinBox>(u"Rounds"_s)->setValue(3);
    named<QSpinBox>(u"Teams"_s)->setValue(13);
    click(u"Start"_s);
    const CreateDraft create = started();
    QCOMPARE(create.slots.size(), 39);
    QCOMPARE(create.slots.at(0).team, TeamId(u"T2"_s)); // as it was put
    QCOMPARE(create.slots.at(1).team, TeamId(u"T1"_s));
    QCOMPARE(create.slots.at(12).team, TeamId(u"T13"_s)); // who is new comes last
    QCOMPARE(create.slots.at(13).team, TeamId(u"T1"_s));  // nobody touched the second round
}

void NewDraftTest::fitsAnOrderToAnotherDraft_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("usual");
    QTest::addColumn<QString>("fitted");
    QTest::addColumn<int>("dropped");
    QTest::newRow("nothing was changed")
        << u"AB BA"_s << u"AB BA"_s << u"AB AB"_s << u"AB AB"_s << 0;
    QTest::newRow("a round was") << u"BA BA"_s << u"AB BA"_s << u"AB AB"_s << u"BA AB"_s << 0;
    QTest::newRow("a team left") << u"CAB AB"_s << u"ABC AB"_s << u"AB BA"_s << u"AB BA"_s << 1;
    QTest::newRow("a team came") << u"BA"_s << u"AB"_s << u"ABC"_s << u"BAC"_s << 0;
    QTest::newRow("picks were added") << u"AAB"_s << u"AB"_s << u"ABC"_s << u"AABC"_s << 0;
    QTest::newRow("the round is gone") << u"AB AB"_s << u"AB BA"_s << u"AB"_s << u"AB"_s << 2;
    QTest::newRow("an untouched round is") << u"BA AB"_s << u"AB AB"_s << u"AB"_s << u"BA"_s << 0;
    QTest::newRow("nobody of the round is left") << u"CC"_s << u"ABC"_s << u"AB"_s << u"AB"_s << 2;
}

void NewDraftTest::fitsAnOrderToAnotherDraft()
{
    const auto slotsIn = [](const QString &rounds) {
        QList<Slot> slots;
        int round = 0;
        for (const QString &teams : rounds.split(u' ')) {
            ++round;
            for (const QChar letter : teams) {
                Slot slot;
                slot.round = round;
                slot.originalTeam = slot.team = TeamId(QString(letter));
                slots << slot;
            }
        }
        return numbered(slots);
    };
    QFETCH(QString, usual);
    QList<Team> teams;
    for (const QChar letter : u"ABC"_s) {
        if (usual.contains(letter))
            teams << Team{TeamId(QString(letter)), {}, {}, {}, {}, {}};
    }
    QFETCH(QString, own);
    QFETCH(QString, then);
    QFETCH(QString, fitted);
    const FittedOrder order = fittedOrder(slotsIn(own), slotsIn(then), slotsIn(usual), teams);
    QCOMPARE(order.slots, slotsIn(fitted));
    QTEST(order.dropped, "dropped");
}

void NewDraftTest::bringsBackWhatDidNotFit()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    auto *list = named<QListWidget>(u"Picks of the round"_s);
    list->setCurrentRow(11);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // Team 12 before Team 11
    named<QLineEdit>(u"Player to keep"_s)->setText(u"Jonathan Taylor, RB"_s);
    auto *keeps = named<QComboBox>(u"Team that keeps him"_s);
    keeps->setCurrentIndex(keeps->findText(u"Team 12"_s));
    named<QAbstractButton>(u"Keep"_s)->click();
    QVERIFY(!says(u"Left out"_s));
    named<QSpinBox>(u"Teams"_s)->setValue(11);
    QVERIFY(
        says(u"Left out, as it does not fit any more: 1 pick(s) of your order, 1 keeper(s)."_s));
    named<QSpinBox>(u"Teams"_s)->setValue(10);
    QVERIFY(says(u"2 pick(s) of your order, 1 keeper(s)"_s));
    QVERIFY(named<QPushButton>(u"Start"_s)->isEnabled()); // without them
    click(u"Bring it back"_s);
    QVERIFY(!says(u"Left out"_s));
    QCOMPARE(named<QSpinBox>(u"Teams"_s)->value(), 12);
    click(u"Start"_s);
    QCOMPARE(started().keepers.size(), 1);
    QCOMPARE(started().keepers.first().slot, std::optional(SlotId(u"1.11"_s)));
    QCOMPARE(started().slots.at(10).team, TeamId(u"T12"_s));
}

void NewDraftTest::keepsTheLotsOfTeamsThatComeBack()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    click(u"Lottery"_s);
    click(u"Weighted"_s);
    auto *team = named<QComboBox>(u"Team with lots of its own"_s);
    team->setCurrentIndex(team->findText(u"Team 12"_s));
    named<QSpinBox>(u"Lots"_s)->setValue(5);
    click(u"Give lots"_s);
    named<QSpinBox>(u"Teams"_s)->setValue(11);
    QVERIFY(says(u"the lots of 1 team(s)"_s));
    named<QSpinBox>(u"Teams"_s)->setValue(12);
    QVERIFY(!says(u"Left out"_s));
    click(u"Start"_s);
    const auto lottery = m_created->first().at(2).value<QList<LotteryEntrant>>();
    QCOMPARE(lottery.size(), 12);
    QCOMPARE(lottery.last().lots, 5);
}

void NewDraftTest::sellsAsManyRoundsAsWereChosen()
{
    click(u"Auction"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    named<QSpinBox>(u"Rounds sold"_s)->setValue(10);
    QCOMPARE(named<QSpinBox>(u"Rounds sold"_s)->value(), 10);
    named<QSpinBox>(u"Rounds"_s)->setValue(8);
    named<QSpinBox>(u"Rounds"_s)->setValue(16);
    QCOMPARE(named<QSpinBox>(u"Rounds sold"_s)->value(), 10);
    named<QSpinBox>(u"Rounds sold"_s)->setValue(16); // all
    named<QSpinBox>(u"Rounds"_s)->setValue(12);
    named<QSpinBox>(u"Rounds"_s)->setValue(14);
    QCOMPARE(named<QSpinBox>(u"Rounds sold"_s)->value(), 14);
}

void NewDraftTest::eachKindOfDraftKeepsItsChoices()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    named<QSpinBox>(u"Teams"_s)->setValue(10);
    named<QLineEdit>(u"Player to keep"_s)->setText(u"Jonathan Taylor, RB"_s);
    named<QAbstractButton>(u"Keep"_s)->click();
    click(u"NFL mock"_s);
    QVERIFY(m_page->memory().value(PresetKind::NflMock).keepers.isEmpty());
    click(u"Snake"_s);
    click(u"Start"_s);
    QCOMPARE(started().teams.size(), 10);
    QCOMPARE(started().keepers.size(), 1);
}

void NewDraftTest::beginsWithWhatWasChosenLast()
{
    click(u"Auction"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    named<QSpinBox>(u"Teams"_s)->setValue(8);
    named<QSpinBox>(u"Rounds sold"_s)->setValue(10);
    named<QSpinBox>(u"Money of a team"_s)->setValue(300);
    auto *other = named<QComboBox>(u"Team with other money"_s);
    other->setCurrentIndex(2);
    named<QSpinBox>(u"Money of this team"_s)->setValue(250);
    named<QAbstractButton>(u"Give other money"_s)->click();
    named<QAbstractButton>(u"Veterans only"_s)->click();
    QTest::keyClick(named<QListWidget>(u"Picks of the round"_s), Qt::Key_Down, Qt::AltModifier);
    named<QAbstractButton>(u"Drafted players may be traded, too"_s)->click();
    named<QAbstractButton>(u"Even"_s)->click();
    named<QSpinBox>(u"RB"_s)->setValue(3);
    const CreateDraft chosen = withoutId();
    QCOMPARE(chosen.slots.size(), 8 * 16);
    const QByteArray bytes = packed(m_page->memory());

    NewDraftPage next(*m_themes);
    QSignalSpy created(&next, &NewDraftPage::createRequested);
    next.setMemory(unpacked(bytes));
    next.prepare();
    m_page.reset();
    QCOMPARE(packed(next.memory()), bytes);
    next.findChild<PresetRow *>()->choose(PresetKind::Auction);
    QCOMPARE(next.memory().value(PresetKind::Auction).auction.budgets,
             (QList<TeamBudget>{{TeamId(u"T3"_s), 250}}));
    QCOMPARE(packed({{PresetKind::Auction, next.memory().value(PresetKind::Auction)}}),
             packed({{PresetKind::Auction, unpacked(bytes).value(PresetKind::Auction)}}));
    QCOMPARE(next.memory().value(PresetKind::Auction).auction.rounds, 10);
    QCOMPARE(next.memory().value(PresetKind::Auction).lottery.size(), 8);
    QCOMPARE(next.memory().value(PresetKind::Auction).filter, catalog::PoolFilter::Veterans);
    QCOMPARE(next.memory().value(PresetKind::Auction).order, chosen.slots);
}

void NewDraftTest::forgetsWhatItCannotRead()
{
    QVERIFY(unpacked({}).isEmpty());
    QVERIFY(unpacked("[1, 2]").isEmpty());
    QVERIFY(unpacked(R"({"snake": {"rounds": "many"}})").isEmpty());
    DraftMemory memory = m_page->memory();
    memory.insert(PresetKind::Snake, memory.value(PresetKind::NflMock));
    QByteArray bytes = packed(memory);
    QCOMPARE(unpacked(bytes).size(), 2);
    bytes.replace("\"straight\"", "\"zigzag\""); // of a newer program
    QVERIFY(unpacked(bytes).isEmpty());
}

void NewDraftTest::goesBackToThePreset()
{
    click(u"Snake"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    QVERIFY(!says(u"Not as in the preset"_s));
    named<QSpinBox>(u"Teams"_s)->setValue(10);
    named<QLineEdit>(u"Player to keep"_s)->setText(u"Jonathan Taylor, RB"_s);
    named<QAbstractButton>(u"Keep"_s)->click();
    QVERIFY(says(u"Not as in the preset: 10 team(s), Keepers."_s));
    click(u"As in the preset"_s);
    QVERIFY(!says(u"Not as in the preset"_s));
    QCOMPARE(named<QSpinBox>(u"Teams"_s)->value(), 12);
    click(u"Start"_s);
    QVERIFY(started().keepers.isEmpty());
}

void NewDraftTest::drawsTheOrder()
{
    click(u"Snake"_s);
    named<QAbstractButton>(u"Even"_s)->click();
    click(u"Start"_s);
    const auto lottery = m_created->first().at(2).value<QList<LotteryEntrant>>();
    QCOMPARE(lottery.size(), 12);
    QCOMPARE(lottery.first().lots, 1);
}

void NewDraftTest::listsWhatStandsInTheWay()
{
    click(u"Snake"_s);
    named<QSpinBox>(u"Teams"_s)->setValue(20);
    named<QSpinBox>(u"Rounds"_s)->setValue(12);
    auto *start = named<QPushButton>(u"Start"_s);
    QVERIFY(start->isEnabled());
    named<QSpinBox>(u"QB"_s)->setValue(2);
    QVERIFY(!start->isEnabled());
    QCOMPARE(start->toolTip(), u"QB: 29 players for 40 places"_s);
}

void NewDraftTest::takesACustomClock()
{
    click(u"Custom…"_s);
    named<QLineEdit>(u"Time per pick in round 1, minutes:seconds"_s)->setText(u"1:30"_s);
    named<QLineEdit>(u"Time per pick in round 7, minutes:seconds"_s)->setText(u"0:05"_s);
    click(u"Start"_s);
    QCOMPARE(started().clock.secondsByRound, (QList<int>{90, 420, 300, 300, 300, 300, 5}));
}

void NewDraftTest::takesEverythingAClockCanDo()
{
    click(u"Snake"_s);
    click(u"Custom…"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    named<QLineEdit>(u"Time per pick in round 1, minutes:seconds"_s)->setText(u"8h"_s);
    click(u"Skipped"_s);
    named<QLineEdit>(u"Time bank of a team, minutes:seconds"_s)->setText(u"5:00"_s);
    named<QSpinBox>(u"Time-outs of a team"_s)->setValue(2);
    named<QLineEdit>(u"Length of a time-out, minutes:seconds"_s)->setText(u"1:30"_s);
    named<QSpinBox>(u"Autopick for good after so many expiries in a row"_s)->setValue(3);
    click(u"Reset it"_s);
    click(u"Picks are welcome in a pause"_s);
    named<QComboBox>(u"The draft pauses by itself"_s)->setCurrentIndex(1);
    named<QSpinBox>(u"Round or pick the draft pauses before"_s)->setValue(4);
    click(u"Quiet hours every night"_s);
    named<QTimeEdit>(u"Quiet from"_s)->setTime(QTime(23, 30));
    named<QTimeEdit>(u"Quiet until"_s)->setTime(QTime(7, 0));
    named<QComboBox>(u"Time zone of the quiet hours"_s)->setCurrentText(u"America/New_York"_s);
    auto *team = named<QComboBox>(u"Team"_s);
    team->setCurrentIndex(team->findText(u"Team 3"_s));
    named<QComboBox>(u"When this team's time runs out"_s)->setCurrentIndex(2);
    click(u"Add"_s);
    click(u"Start"_s);
    ClockRules expected;
    expected.secondsByRound = started().clock.secondsByRound;
    QCOMPARE(expected.secondsByRound.first(), 8 * 60 * 60);
    expected.expiry = ExpiryPolicy::Skip;
    expected.expiryByTeam = {{TeamId(u"T3"_s), ExpiryPolicy::Autopick}};
    expected.autopickAfter = 3;
    expected.bankSeconds = 300;
    expected.timeOuts = 2;
    expected.timeOutSeconds = 90;
    expected.onPause = PauseEffect::Reset;
    expected.picksWhilePaused = true;
    expected.pauseBeforeRounds = {4};
    expected.quietHours = QuietHours{23 * 60 + 30, 7 * 60, u"America/New_York"_s};
    QCOMPARE(started().clock, expected);
    m_page->prepare(); // the next draft begins with the same
    click(u"Start"_s);
    QCOMPARE(m_created->last().first().value<CreateDraft>().clock, expected);
}

void NewDraftTest::withoutAClockOnlyPausesAreLeft()
{
    click(u"More: order, keepers, clock, trades, lottery"_s);
    named<QLineEdit>(u"Time bank of a team, minutes:seconds"_s)->setText(u"5:00"_s);
    named<QComboBox>(u"The draft pauses by itself"_s)->setCurrentIndex(2);
    named<QSpinBox>(u"Round or pick the draft pauses before"_s)->setValue(33);
    click(u"Off"_s);
    QVERIFY(!named<QLineEdit>(u"Time bank of a team, minutes:seconds"_s)->isEnabled());
    click(u"Start"_s);
    ClockRules expected;
    expected.pauseBeforePicks = {33};
    QCOMPARE(started().clock, expected);
}

void NewDraftTest::aTeamsOwnRuleCanBeTakenAway()
{
    click(u"More: order, keepers, clock, trades, lottery"_s);
    click(u"Add"_s);
    named<QComboBox>(u"When this team's time runs out"_s)->setCurrentIndex(3);
    click(u"Add"_s); // the same team again: the later word counts
    click(u"Take away: Arizona Cardinals, Nothing"_s);
    click(u"Start"_s);
    QVERIFY(started().clock.expiryByTeam.isEmpty());
}

void NewDraftTest::saysWhatIsWrongWithTheClock()
{
    click(u"More: order, keepers, clock, trades, lottery"_s);
    auto *start = named<QPushButton>(u"Start"_s);
    auto *bank = named<QLineEdit>(u"Time bank of a team, minutes:seconds"_s);
    bank->setText(u"long"_s);
    QVERIFY(start->toolTip().startsWith(u"Write every time as minutes:seconds"_s));
    bank->setText(u"8d"_s);
    QCOMPARE(start->toolTip(), u"A time bank holds at most a week."_s);
    bank->setText(u"0:00"_s);
    click(u"Quiet hours every night"_s);
    named<QComboBox>(u"Time zone of the quiet hours"_s)->setCurrentText(u"Atlantis"_s);
    QVERIFY(start->toolTip().startsWith(u"Quiet hours need a beginning"_s));
    QVERIFY(!start->isEnabled());
}

void NewDraftTest::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("minutes and seconds") << u" 1:30 "_s << 90;
    QTest::newRow("more than an hour") << u"90:00"_s << 5400;
    QTest::newRow("hours") << u"8h"_s << 28'800;
    QTest::newRow("days") << u"2 d"_s << 172'800;
    QTest::newRow("61 seconds") << u"1:61"_s << -1;
    QTest::newRow("a number") << u"8"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void NewDraftTest::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    QCOMPARE(pickTimeFrom(text), seconds);
    if (seconds >= 0)
        QCOMPARE(pickTimeFrom(pickTimeText(seconds)), seconds);
}

void NewDraftTest::saysWhyItCannotStart()
{
    auto *start = named<QPushButton>(u"Start"_s);
    QVERIFY(start->isEnabled());
    click(u"Custom…"_s);
    auto *time = named<QLineEdit>(u"Time per pick in round 1, minutes:seconds"_s);
    time->setText(u"8"_s);
    QVERIFY(!start->isEnabled());
    QCOMPARE(
        start->toolTip(),
        u"Write every time as minutes:seconds, for example 1:30, or in hours or days: 8h, 2d."_s);
    QTest::keyClick(m_page.get(), Qt::Key_Return);
    QCOMPARE(m_created->size(), 0);
    time->setText(u"0:00"_s);
    QCOMPARE(start->toolTip(), u"Time per pick must be between one second and a week."_s);
    time->setText(u"8:00"_s);
    QVERIFY(start->isEnabled());

    click(u"Snake"_s);
    named<QSpinBox>(u"Rounds"_s)->setValue(30);
    named<QSpinBox>(u"Teams"_s)->setValue(32);
    QVERIFY(!start->isEnabled());
    QVERIFY2(start->toolTip().startsWith(u"960 picks, but only "_s), qPrintable(start->toolTip()));
}

void NewDraftTest::repeatsASeed()
{
    click(u"Same draft again: seed"_s);
    auto *seed = named<QLineEdit>(u"Seed"_s);
    seed->setText(u"482 113"_s);
    m_page->prepare();
    QCOMPARE(seed->text(), u"482 113"_s);
    click(u"Start"_s);
    QCOMPARE(started().program.seed, 482'113);
    seed->setText(u"many"_s);
    QVERIFY(!named<QPushButton>(u"Start"_s)->isEnabled());
}

void NewDraftTest::everyControlHasAName()
{
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)
            || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

void NewDraftTest::showsItself_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    for (const QString &theme : {u"dark"_s, u"light"_s}) {
        QTest::addRow("%s-1440", qPrintable(theme)) << theme << QSize(1440, 876);
        QTest::addRow("%s-1280", qPrintable(theme)) << theme << QSize(1280, 696);
    }
}

void NewDraftTest::showsItself()
{
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    m_themes->setTheme(*Theme::load(theme));
    m_page->resize(size);
    click(u"Arizona Cardinals"_s);
    click(u"New York Jets"_s);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    keepPicture(*m_page, u"new-draft-"_s + name);
    click(u"Snake"_s);
    click(u"Custom…"_s);
    click(u"More: teams, order, rosters, keepers, lottery"_s);
    click(u"Add"_s);
    QCoreApplication::processEvents();
    keepPicture(*m_page, u"new-draft-snake-"_s + name);
    auto *scroll = m_page->findChild<QScrollArea *>();
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0); // nothing is cut off at its side
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    keepPicture(*m_page, u"new-draft-more-"_s + name);
    click(u"All checks"_s);
    for (const QString &tab : {u"Order"_s, u"Rosters"_s, u"Keepers"_s, u"Trades"_s, u"Lottery"_s}) {
        click(tab);
        QCoreApplication::processEvents();
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        keepPicture(*m_page, u"new-draft-"_s + tab.toLower() + u'-' + name);
    }
}

QTEST_MAIN(NewDraftTest)

#include "tst_new_draft.moc"
