// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"
#include "session/answer.h"
#include "session/connection.h"
#include "session/token_trouble.h"
#include "ui/text/event_text.h"
#include "ui/text/format_text.h"
#include "ui/text/joining_text.h"
#include "ui/text/names_text.h"
#include "ui/text/reason_text.h"
#include "ui/text/rejection_text.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

const TeamId cardinals(u"ARI"_s);
const TeamId jets(u"NYJ"_s);

DraftSetup setup()
{
    events::DraftCreated created;
    created.title = u"Mock"_s;
    created.rounds = 2;
    created.teams = {Team{cardinals, u"Arizona Cardinals"_s, u"Cardinals"_s, {}, {}, {}},
                     Team{jets, u"New York Jets"_s, u"Jets"_s, {}, {}, {}}};
    Player player;
    player.id = PlayerId(u"p1"_s);
    player.name = u"Kevin Lee"_s;
    player.position = u"EDGE"_s;
    created.players = {player};
    int overall = 0;
    for (const int round : {1, 2}) {
        for (const int pick : {1, 2}) {
            const TeamId team = pick == 1 ? cardinals : jets;
            created.slots << Slot{SlotId(u"%1.0%2"_s.arg(round).arg(pick)),
                                  ++overall,
                                  round,
                                  pick,
                                  team,
                                  {},
                                  team,
                                  SlotKind::Regular};
        }
    }
    return DraftSetup(created);
}

template <typename Enum>
QList<Enum> every()
{
    QList<Enum> values;
    for (std::size_t i = 0; i < EnumNames<Enum>::names.size(); ++i)
        values << static_cast<Enum>(i);
    return values;
}

events::PickMade picked(PickSource source, const PickReason &reason)
{
    return {SlotId(u"1.02"_s), PlayerId(u"p1"_s),  jets,   1,      2, 2,
            u"Kevin Lee"_s,    u"New York Jets"_s, source, reason, {}};
}

} // namespace

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void everyRejectionHasASentence();
    void everyReasonHasAClause();
    void everyEventHasASentence();
    void picksSayWhoDecidedAndWhy();
    void clockEventsSayWhatBecameOfTheTime();
    void tradesSayWhatEachSideGets();
    void nobodyIsCalledByAnId();
    void whatTheCommissionerMendsIsSaidWithHisWords();
    void whatIsSoldIsSaidWithItsPrice();
    void anOfferIsSaidWithItsEnd();
    void anErasedNameIsSaidToBeErased();
    void clocks_data();
    void clocks();
    void heights_data();
    void heights();
    void days_data();
    void days();
    void whatAKeychainLostIsNotTheHostsDoing();
};

void TextTest::everyRejectionHasASentence()
{
    QStringList seen;
    for (const Rejection rejection : every<Rejection>()) {
        const QString sentence = rejectionText(rejection);
        QVERIFY2(sentence.endsWith(u'.') && !seen.contains(sentence), qPrintable(sentence));
        seen << sentence;
    }
    QCOMPARE(refusalText(Answer{{}, true, 1, 1, {}, {}, {}, {}}), QString());
    QCOMPARE(refusalText(Answer{{}, false, 0, 0, Rejection::Paused, {}, {}, {}}),
             u"The draft is paused. Resume it first."_s);
    QCOMPARE(refusalText(Answer{{}, false, 0, 0, {}, u"disk full"_s, {}, {}}),
             u"Nothing was recorded: disk full"_s);
}

void TextTest::everyReasonHasAClause()
{
    for (const ReasonKind kind : every<ReasonKind>())
        QCOMPARE(reasonText({kind, 3, 1, 0}, u"CB"_s).isEmpty(), kind == ReasonKind::None);
    QCOMPARE(reasonText({ReasonKind::FillsNeed, 3, 1, 0}, u"CB"_s),
             u"fills the most urgent need, CB"_s);
    QCOMPARE(reasonText({ReasonKind::FillsNeed, 3, 4, 0}, u"CB"_s), u"fills need number 4, CB"_s);
    for (const PickSource source : every<PickSource>())
        QCOMPARE(sourceText(source).isEmpty(),
                 source == PickSource::Drafter || source == PickSource::Record);
    for (const PositionGroup group : every<PositionGroup>())
        QVERIFY(!positionName(group).isEmpty());
}

template <std::size_t... I>
static QList<Event> oneOfEach(std::index_sequence<I...>)
{
    return {Event(std::variant_alternative_t<I, AnyEvent>())...};
}

void TextTest::everyEventHasASentence()
{
    const auto events = oneOfEach(std::make_index_sequence<std::variant_size_v<AnyEvent>>{});
    for (const Event &event : events) {
        const QString sentence = eventText(event, setup());
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
    }
}

void TextTest::picksSayWhoDecidedAndWhy()
{
    QCOMPARE(eventText(picked(PickSource::Drafter, {}), setup()),
             u"Pick 2: Kevin Lee, EDGE, goes to New York Jets."_s);
    QCOMPARE(eventText(picked(PickSource::Gm, {ReasonKind::FillsNeed, 1, 1, 0}), setup()),
             u"Pick 2: Kevin Lee, EDGE, goes to New York Jets "
             "(general manager: fills the most urgent need, EDGE)."_s);
    QCOMPARE(eventText(picked(PickSource::Commissioner, {}), setup()),
             u"Pick 2: Kevin Lee, EDGE, goes to New York Jets (entered by the commissioner)."_s);
    QCOMPARE(
        eventText(events::PickStarted{SlotId(u"2.01"_s), cardinals, 2, 1, 3, {}, {}, 420}, setup()),
        u"On the clock at 2.01 for 7:00: Arizona Cardinals."_s);
}

void TextTest::clockEventsSayWhatBecameOfTheTime()
{
    const SlotId first{u"1.01"_s};
    const PersonalText words{PersonId(u"ana"_s), u"a late start"_s, {}, {}};
    const auto said = [](const Event &event) { return eventText(event, setup()); };
    using namespace events;
    QCOMPARE(said(BankChanged{cardinals, first, -45'000, 75'000, BankCause::Used, {}, {}}),
             u"0:45 of the time bank used, 1:15 left: Arizona Cardinals."_s);
    QCOMPARE(said(BankChanged{cardinals, first, 45'000, 120'000, BankCause::Undone, {}, {}}),
             u"0:45 goes back to the time bank, 2:00 in it: Arizona Cardinals."_s);
    QCOMPARE(said(BankChanged{jets, {}, 60'000, 90'000, BankCause::Commissioner, words, {}}),
             u"The commissioner adds 1:00 to the time bank, 1:30 in it: New York Jets "
             "(a late start)."_s);
    QCOMPARE(said(BankChanged{jets, {}, -60'000, 0, BankCause::Commissioner, {}, {}}),
             u"The commissioner takes 1:00 from the time bank, 0:00 left: New York Jets."_s);
    QCOMPARE(said(TimeOutTaken{first, cardinals, 60, 1, {}}),
             u"Time-out, 1:00 more, 1 left: Arizona Cardinals."_s);
    QCOMPARE(said(ClockAdjusted{first, cardinals, -30'000, {}, words, {}}),
             u"The commissioner takes 0:30 from the clock: Arizona Cardinals (a late start)."_s);
    QCOMPARE(said(ClockAdjusted{first, cardinals, 30'000, {}, {}, {}}),
             u"The commissioner adds 0:30 to the clock: Arizona Cardinals."_s);
    QCOMPARE(said(AutopickSwitched{jets, true, 3, {}}),
             u"Time ran out 3 time(s) in a row, the program now picks for New York Jets."_s);
    QCOMPARE(said(AutopickSwitched{jets, false, 0, {}}),
             u"The program no longer picks for New York Jets."_s);
    QCOMPARE(said(DraftPaused{{}, PauseReason::Scheduled, {}, SlotId(u"2.01"_s)}),
             u"The draft is paused before pick 2.01, as planned."_s);
    QCOMPARE(said(TimeExpired{first, cardinals, 1, ExpiryPolicy::Skip, {}}),
             u"Time ran out, the pick comes after the others of the round: Arizona Cardinals."_s);
}

void TextTest::tradesSayWhatEachSideGets()
{
    const Trade trade{TradeId(u"t"_s),
                      {{cardinals, {SlotId(u"1.01"_s)}, jets},
                       {jets, {SlotId(u"1.02"_s), SlotId(u"2.02"_s)}, cardinals}}};
    QCOMPARE(eventText(events::TradeExecuted{trade, {}}, setup()),
             u"Trade: 1.01 for New York Jets; 1.02, 2.02 for Arizona Cardinals."_s);
}

void TextTest::nobodyIsCalledByAnId()
{
    const auto said = [](const QString &occupant,
                         const QHash<PersonId, PersonalText> &persons = {}) {
        return eventText(events::SeatChanged{{jets, SeatControl::Person, occupant}, {}, {}},
                         setup(), persons);
    };
    const QString id = u"0b7f3f0e-6a0b-4c53-9a53-2d1a1d3c9f22"_s;
    QCOMPARE(said(u"local"_s), u"A person runs this team from now on: New York Jets."_s);
    QCOMPARE(said(id), u"A person runs this team from now on: New York Jets."_s);
    QCOMPARE(said(u"Bo"_s), u"Bo runs this team from now on: New York Jets."_s);
    const PersonalText ana{PersonId(id), u"Ana"_s, {}, {}};
    QCOMPARE(said(id, {{PersonId(id), ana}}), u"Ana runs this team from now on: New York Jets."_s);
}

void TextTest::whatTheCommissionerMendsIsSaidWithHisWords()
{
    using namespace events;
    const auto said = [](const Event &event) { return eventText(event, setup()); };
    const PersonalText words{PersonId(u"ana"_s), u"read out wrong"_s, {}, {}};
    const SlotId first{u"1.01"_s};
    const PlayerId lee{u"p1"_s};
    PickCorrected corrected;
    corrected.slot = first;
    corrected.team = cardinals;
    corrected.player = lee;
    corrected.playerBefore = PlayerId(u"p9"_s);
    QCOMPARE(said(corrected), u"Correction at 1.01: Kevin Lee instead of p9, Arizona Cardinals."_s);
    corrected.swappedWith = SlotId(u"2.02"_s);
    corrected.reason = words;
    QCOMPARE(said(corrected),
             u"Correction at 1.01: Kevin Lee instead of p9, Arizona Cardinals; 2.02 takes the "
             "other player (read out wrong)."_s);
    corrected.playerBefore = lee;
    corrected.team = jets;
    QCOMPARE(said(corrected),
             u"Correction at 1.01: Kevin Lee belongs to New York Jets (read out wrong)."_s);
    QCOMPARE(said(OrderChanged{{{first, cardinals, {}, jets}}, {}, {}}),
             u"The order changes: 1.01 for New York Jets."_s);
    QCOMPARE(said(SeatChanged{{jets, SeatControl::Program, {}}, words, {}}),
             u"The program runs this team from now on: New York Jets (read out wrong)."_s);
    QCOMPARE(said(DraftCompleted{{}, {}, 60, 3, true, words}),
             u"The commissioner ended the draft after 3 picks (read out wrong)."_s);
}

void TextTest::whatIsSoldIsSaidWithItsPrice()
{
    using namespace events;
    const auto said = [](const Event &event) { return eventText(event, setup()); };
    const LotId lot{u"L1"_s};
    const PlayerId lee{u"p1"_s};
    QCOMPARE(said(LotNominated{lot, jets, lee, u"Kevin Lee"_s, 1, PickSource::Drafter, {}, {}}),
             u"Kevin Lee is on the block, nominated for $1: New York Jets."_s);
    QCOMPARE(said(BidPlaced{lot, cardinals, 47, false, {}}), u"A bid of $47: Arizona Cardinals."_s);
    QCOMPARE(said(LotSold{lot, cardinals, lee, 47, {}}),
             u"Sold for $47: Kevin Lee to Arizona Cardinals."_s);
}

void TextTest::anOfferIsSaidWithItsEnd()
{
    using namespace events;
    const auto said = [](const Event &event) { return eventText(event, setup()); };
    const TradeId id{u"t"_s};
    const Trade trade{
        id, {{cardinals, {SlotId(u"1.01"_s)}, jets}, {jets, {SlotId(u"2.02"_s)}, cardinals}}};
    QCOMPARE(said(TradeOffered{trade, jets, {}, {}, {}, {}}),
             u"A trade is offered by New York Jets: 1.01 for New York Jets; 2.02 for Arizona "
             "Cardinals."_s);
    QCOMPARE(said(TradeClosed{id, OfferEnd::Declined, cardinals, {}, {}, {}}),
             u"Offer declined: Arizona Cardinals."_s);
    QCOMPARE(said(TradeClosed{id, OfferEnd::Void, {}, SlotId(u"1.01"_s), {}, {}}),
             u"An offer is void: 1.01 is used."_s);
    for (const OfferEnd end : every<OfferEnd>())
        QVERIFY(!said(TradeClosed{id, end, jets, {}, {}, {}}).isEmpty());
}

void TextTest::anErasedNameIsSaidToBeErased()
{
    const PersonId ana{u"ana"_s};
    PersonalText name{ana, u"Ana"_s, {}, "sealed"};
    QCOMPARE(eventText(events::PersonNamed{ana, name, {}}, setup()),
             u"Ana takes part in this draft."_s);
    name.text.clear();
    QCOMPARE(eventText(events::PersonNamed{ana, name, {}}, setup()),
             u"(erased) takes part in this draft."_s);
    QCOMPARE(personText({}), QString());
}

void TextTest::clocks_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0 << u"0:00"_s;
    QTest::newRow("less than nothing") << -5 << u"0:00"_s;
    QTest::newRow("seconds") << 7 << u"0:07"_s;
    QTest::newRow("minutes") << 272 << u"4:32"_s;
    QTest::newRow("hours") << 4360 << u"1:12:40"_s;
}

void TextTest::clocks()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QCOMPARE(clockText(Seconds(seconds)), text);
    QCOMPARE(countdownText(Milliseconds(seconds * 1000 - 999)), text); // rounded up
}

void TextTest::heights_data()
{
    QTest::addColumn<double>("inches");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 73.0 << u"6′1″"_s;
    QTest::newRow("eighths") << 73.375 << u"6′1⅜″"_s;
    QTest::newRow("rounded up to a foot") << 71.97 << u"6′0″"_s;
}

void TextTest::heights()
{
    QFETCH(double, inches);
    QFETCH(QString, text);
    QCOMPARE(heightText(inches), text);
}

void TextTest::days_data()
{
    QTest::addColumn<qint64>("hoursAgo");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << qint64(2) << u"today"_s;
    QTest::newRow("yesterday") << qint64(14) << u"yesterday"_s;
    QTest::newRow("this year") << qint64(72) << u"9 May"_s;
    QTest::newRow("last year") << qint64(24 * 200) << u"24 Oct 2025"_s;
}

void TextTest::days()
{
    QFETCH(qint64, hoursAgo);
    QFETCH(QString, text);
    constexpr Instant now = instantFromMs(1'778'590'800'000); // 12 May 2026, 13:00 UTC
    QCOMPARE(dayText(now - std::chrono::hours(hoursAgo), now), text);
}

void TextTest::whatAKeychainLostIsNotTheHostsDoing()
{
    ConnectionState state{Connection::Refused, {}, tokenLost, 0};
    QVERIFY(connectionText(state, {}).contains(u"join anew with your invitation"_s));
    state.trouble = u"403"_s;
    QVERIFY(connectionText(state, {}).startsWith(u"The host"_s));
}

QTEST_GUILESS_MAIN(TextTest)

#include "tst_text.moc"
