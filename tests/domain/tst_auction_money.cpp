// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"
#include "support/applicable.h"
#include "support/auction_invariants.h"
#include "support/random_auction.h"
#include "support/roster_invariants.h"
#include "support/same_state.h"
#include "support/told.h"

#include <rapidcheck.h>

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

int commandsTried = 0;
int kept = 0; ///< keepers that came in
int full = 0; ///< wishes refused since a roster is full
int sales = 0;

class Life {
public:
    explicit Life(std::uint32_t word)
    {
        take(anyAuction(Dice(word)));
        agree(m_state.setup ? QString() : u"it is refused"_s, "the rules and the draft");
        take(commands::StartDraft{});
        agree(brokenAtTheStart(m_state), "the keepers and the start");
    }

    void wish(std::uint32_t word)
    {
        Dice dice(word);
        m_now += Milliseconds{dice.roll(dice.oneIn(3) ? 60'000 : 12'000)};
        take(AnyBidder(dice, m_state)());
    }

    bool isOver() const { return m_state.status == DraftStatus::Completed; }
    void isWhatItsLogSays() const { agree(difference(fold(m_log), m_state), "log and state"); }

private:
    void take(const Command &command)
    {
        ++commandsTried;
        const Actor actor{u"anybody"_s, Role::Program, {}};
        const Decision decision = decide(m_state, IssuedCommand{{}, actor, m_now, command, {}});
        RC_LOG(told(decision).toStdString());
        if (!decision) {
            const Rejection why = decision.error();
            full += why == Rejection::PositionFull || why == Rejection::PlayerDoesNotFit ? 1 : 0;
            return;
        }
        for (const Event &event : *decision) {
            agree(std::visit(Inapplicable{m_state}, event), "the draft and its next event");
            agree(brokenOnRosters(m_state, event), "the rosters and the next event");
            if (const auto *made = std::get_if<events::PickMade>(&event))
                kept += made->source == PickSource::Keeper ? 1 : 0;
            agree(brokenByBid(m_state, event), "the bids");
            evolve(m_state, event);
            m_log.push_back(event);
            sales += std::holds_alternative<events::LotSold>(event) ? 1 : 0;
        }
        agree(brokenOnTheBlock(m_state), "the draft and its invariants");
        agree(brokenAmongKeepers(m_state), "the draft and its keepers");
    }

    static void agree(const QString &what, const char *who)
    {
        if (!what.isEmpty())
            RC_FAIL(std::string(who) + " disagree on: " + what.toStdString());
    }

    Instant m_now = dayOne;
    DraftState m_state;
    std::vector<Event> m_log;
};

} // namespace

/// A thousand auctions of random bidders.
class TestAuctionMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A failure names its seed: RC_PARAMS="reproduce=…" runs it again.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=1000");
    }

    void isAlwaysEnough()
    {
        using Script = std::vector<std::uint32_t>;
        QVERIFY(rc::check("every team can fill its places, always", [](std::uint32_t draft) {
            const Script script = *rc::gen::scale(
                3.0,
                rc::gen::container<Script>(rc::gen::noShrink(rc::gen::arbitrary<std::uint32_t>())));
            Life life(draft);
            for (const std::uint32_t word : script) {
                if (!life.isOver())
                    life.wish(word);
            }
            life.isWhatItsLogSays();
        }));
    }

    void wasTriedOftenEnough()
    {
        QVERIFY2(commandsTried >= 10'000, qPrintable(QString::number(commandsTried)));
        QVERIFY2(sales >= 1'000, qPrintable(QString::number(sales)));
        QVERIFY2(kept >= 200, qPrintable(QString::number(kept)));
        QVERIFY2(full >= 200, qPrintable(QString::number(full)));
    }
};

QTEST_APPLESS_MAIN(TestAuctionMoney)
#include "tst_auction_money.moc"
