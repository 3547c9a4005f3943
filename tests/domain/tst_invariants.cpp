// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"
#include "support/applicable.h"
#include "support/draft_invariants.h"
#include "support/random_draft.h"
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

Actor anybody(Dice &dice)
{
    if (dice.oneIn(10))
        return drafterOf(u"A B");
    Actor actor = dice.oneIn(3) ? programItself() : commissionerWith({});
    actor.teams = idsIn<TeamId>(u"A B C D E");
    return actor;
}

/// A draft that lives through everything a script of chance wishes, checked at every step.
class Life {
public:
    explicit Life(std::uint32_t word)
    {
        take(anyDraft(Dice(word)), commissionerWith({}));
        agree(m_state.setup ? QString() : u"it is refused"_s, "the rules and the draft");
        take(commands::StartDraft{}, commissionerWith({}));
        agree(brokenAtTheStart(m_state), "the keepers and the start");
    }

    void wish(std::uint32_t word)
    {
        Dice dice(word);
        m_now += Milliseconds{dice.roll(dice.oneIn(4) ? 120'000 : 20'000)};
        take(AnyWish(dice, m_state)(), anybody(dice));
    }

    bool isOver() const { return m_state.status == DraftStatus::Completed; }
    void isWhatItsLogSays() const { agree(difference(fold(m_log), m_state), "log and state"); }

private:
    void take(const Command &command, const Actor &actor)
    {
        ++commandsTried;
        const DraftState before = m_state;
        const QList<TeamId> willing = idsIn<TeamId>(u"A B C D E");
        const Decision decision =
            decide(m_state, IssuedCommand{{}, actor, m_now, command, willing});
        agree(difference(before, m_state), "before and after asking");
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
            const DraftState previous = m_state;
            evolve(m_state, event);
            if (const auto *corrected = std::get_if<events::PickCorrected>(&event))
                agree(brokenByCorrecting(previous, m_state, *corrected), "a correction");
            m_log.push_back(event);
        }
        agree(broken(m_state), "the draft and its invariants");
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

class TestInvariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A failure names its seed: RC_PARAMS="reproduce=…" runs it again.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=600");
    }

    void holdWhateverIsWished()
    {
        using Script = std::vector<std::uint32_t>;
        QVERIFY(rc::check("the invariants hold whatever is wished", [](std::uint32_t draft) {
            const Script script = *rc::gen::scale(
                3.0,
                rc::gen::container<Script>(rc::gen::noShrink(rc::gen::arbitrary<std::uint32_t>())));
            Life life(draft);
            int afterTheEnd = 0;
            for (const std::uint32_t word : script) {
                afterTheEnd += life.isOver() ? 1 : 0;
                if (afterTheEnd <= 5)
                    life.wish(word);
            }
            life.isWhatItsLogSays();
        }));
    }

    void wereTriedOftenEnough()
    {
        QVERIFY2(commandsTried >= 10'000, qPrintable(QString::number(commandsTried)));
        QVERIFY2(kept >= 200, qPrintable(QString::number(kept)));
        QVERIFY2(full >= 200, qPrintable(QString::number(full)));
    }
};

QTEST_APPLESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
