// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"
#include "domain/trading.h"
#include "support/applicable.h"
#include "support/random_draft.h"
#include "support/roster_invariants.h"
#include "support/same_state.h"
#include "support/told.h"

#include <rapidcheck.h>

#include <QSet>
#include <QTest>

#include <utility>

using namespace warroom;
using namespace warroom::test;

namespace {

int commandsTried = 0;
int kept = 0; ///< keepers that came in
int full = 0; ///< wishes refused since a roster is full

#define HOLDS(condition)                                                                           \
    if (!(condition))                                                                              \
    return QStringLiteral(#condition)

QString brokenBetweenSlotsAndPlayers(const DraftState &state)
{
    QSet<PlayerId> owned;
    qsizetype used = 0;
    for (int i = 0; i < state.slots.size(); ++i) {
        const SlotState &slot = state.slots.at(i);
        HOLDS(state.setup->team(slot.slot.team));
        if (slot.isOpen())
            continue;
        ++used;
        owned.insert(slot.selection->player);
        HOLDS(state.owners.value(slot.selection->player, -1) == i);
    }
    HOLDS(owned.size() == used); // a player is owned once
    HOLDS(state.owners.size() == used);
    HOLDS(state.selections.size() == used);
    return {};
}

QString brokenAmongSlots(const DraftState &state)
{
    const QList<Slot> &created = state.setup->created().slots;
    HOLDS(state.slots.size() == created.size()); // trades make and lose no slot
    for (int i = 0; i < created.size(); ++i) {
        Slot slot = state.slots.at(i).slot;
        slot.originalTeam = created.at(i).originalTeam;
        slot.team = created.at(i).team;
        slot.via = created.at(i).via;
        HOLDS(slot == created.at(i)); // and change its owners alone
    }
    return {};
}

/// Later picks change hands and nothing else, each asset has one owner, and what stands can be
/// done.
QString brokenAmongTrades(const DraftState &state)
{
    const QList<FuturePick> &created = state.setup->created().futurePicks;
    HOLDS(state.futurePicks.size() == created.size());
    for (int i = 0; i < created.size(); ++i) {
        FuturePick pick = state.futurePicks.at(i);
        HOLDS(state.setup->team(pick.team));
        HOLDS(pick.via.isEmpty() || pick.via.last() != pick.team);
        pick.team = created.at(i).team;
        pick.via = created.at(i).via;
        HOLDS(pick == created.at(i));
    }
    qsizetype owned = 0;
    for (const Team &team : state.setup->created().teams)
        owned += state.playersOf(team.id).size();
    HOLDS(owned == state.selections.size());
    for (const PlayerId &moved : state.movedPlayers.keys())
        HOLDS(state.isTaken(moved));
    HOLDS(state.offers.isEmpty() || state.status != DraftStatus::Completed);
    for (const OpenOffer &offer : state.offers)
        HOLDS(!objectionTo(state, offer.trade));
    return {};
}

QString brokenInTheCounting(const DraftState &state)
{
    // Numbers go up; only a selection that was opened again leaves a gap.
    QHash<int, int> inRound;
    int overall = 0;
    for (const int index : state.selections) {
        const SlotState &slot = state.slots.at(index);
        HOLDS(slot.selection->overallPick > std::exchange(overall, slot.selection->overallPick));
        HOLDS(slot.selection->pick > std::exchange(inRound[slot.slot.round], slot.selection->pick));
    }
    HOLDS(!state.isComplete() || state.status == DraftStatus::Completed);
    return {};
}

/// Whether \a corrected left every slot alone that it does not name, and all but player and team
/// of those it does.
QString brokenByCorrecting(const DraftState &before, const DraftState &after,
                           const events::PickCorrected &corrected)
{
    HOLDS(before.onTheClock == after.onTheClock);
    HOLDS(before.queues == after.queues);
    HOLDS(before.status == after.status);
    for (int i = 0; i < before.slots.size(); ++i) {
        const SlotState &was = before.slots.at(i);
        SlotState is = after.slots.at(i);
        if (is.slot.id == corrected.reopened) {
            HOLDS(is.isOpen() && is.passed && is.slot == was.slot);
            continue;
        }
        if (is.slot.id == corrected.slot || is.slot.id == corrected.swappedWith) {
            HOLDS(is.selection->corrected);
            is.selection->player = was.selection->player;
            is.selection->corrected = was.selection->corrected;
        }
        if (is.slot.id == corrected.slot) {
            is.slot.team = was.slot.team;
            is.bankUsed = was.bankUsed;
        }
        HOLDS(is == was);
    }
    return {};
}

QString brokenOnTheClock(const DraftState &state)
{
    HOLDS(state.pause.has_value() == (state.status == DraftStatus::Paused));
    if (!state.isLive()) {
        HOLDS(!state.onTheClock); // none when paused or done
        return {};
    }
    const int due = state.nextDueSlot();
    HOLDS(state.onTheClock.has_value() == (due >= 0));
    if (!state.onTheClock)
        return {};
    const OnTheClock &clock = *state.onTheClock;
    const SlotState &slot = state.slots.at(due);
    HOLDS(clock.slotIndex == due);
    const std::optional<Seconds> whole = state.setup->created().clock.timeFor(slot.slot);
    HOLDS(clock.timeoutAt.has_value() == (whole && !clock.expired)); // exactly one live deadline
    HOLDS(clock.timePerPick >= whole.value_or(Seconds{0})); // time-outs and adjustments add to it
    HOLDS(!clock.timeoutAt || *clock.timeoutAt >= clock.startedAt);
    HOLDS(clock.bankFrom.has_value()
          == (clock.timeoutAt && state.times.value(slot.slot.team).bank > Milliseconds{0}));
    if (!clock.timeoutAt)
        return {};
    const auto &quiet = state.setup->created().clock.quietHours;
    const Milliseconds own =
        runningTime(clock.startedAt, clock.bankFrom.value_or(*clock.timeoutAt), quiet);
    HOLDS(own <= clock.timePerPick);
    HOLDS(own + state.times.value(slot.slot.team).bank
          == runningTime(clock.startedAt, *clock.timeoutAt, quiet));
    return {};
}

QString brokenAmongTimes(const DraftState &state)
{
    const ClockRules &rules = state.setup->created().clock;
    HOLDS(state.times.size() == state.setup->created().teams.size());
    for (const TeamTime &time : state.times) {
        HOLDS(time.bank >= Milliseconds{0});
        HOLDS(time.timeOuts >= 0 && time.timeOuts <= rules.timeOuts);
        HOLDS(!time.onAutopick || rules.autopickAfter > 0);
    }
    return {};
}

QString broken(const DraftState &state)
{
    for (const auto &check :
         {brokenBetweenSlotsAndPlayers, brokenAmongSlots, brokenAmongTrades, brokenInTheCounting,
          brokenOnTheClock, brokenAmongTimes, brokenAmongKeepers}) {
        if (const QString what = check(state); !what.isEmpty())
            return what;
    }
    return {};
}

#undef HOLDS

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
