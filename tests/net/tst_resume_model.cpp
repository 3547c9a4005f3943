// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/remote_client.h"
#include "net/rough_wire.h"
#include "net/served_draft.h"
#include "net/strict_guest.h"
#include "support/random_draft.h"

#include <rapidcheck.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::Dice;
using warroom::test::RoughWire;
using warroom::test::ServedDraft;
using warroom::test::StrictGuest;

namespace {

constexpr int patienceMs = 15'000;

int cuts = 0;
int restarts = 0;
int eventsTold = 0;

GatewayOptions withoutRateLimit()
{
    GatewayOptions options;
    options.commandsPerSecond = 100'000;
    options.commandBurst = 100'000;
    options.mostPerPerson = 100; // old connections end when their time has come
    return options;
}

/// Two who draft and two who watch, each at the end of a wire of its own.
class Guests {
public:
    explicit Guests(std::uint32_t seed) : m_served(withoutRateLimit(), test::draftOf(u"A B C", 60))
    {
        for (std::uint32_t i = 0; i < 4; ++i)
            m_wires.push_back(std::make_unique<RoughWire>(m_served.gateway().port(), seed + i));
        m_ana = join(0, m_served.token(u"ana"_s, TokenRole::Drafter, u"A B C"));
        m_bob = join(1, m_served.token(u"bob"_s, TokenRole::Drafter, u"B"));
        const auto watch = [&](std::size_t wire, const QByteArray &token) {
            return std::make_unique<StrictGuest>(url(wire), token);
        };
        m_cy = watch(2, m_served.token(u"cy"_s, TokenRole::Drafter, u"A B C"));
        m_tv = watch(3, m_served.token(u"tv"_s, TokenRole::Tv));
        await("everybody came", [&] {
            return m_ana->connectionState().connection == Connection::Live
                && m_bob->connectionState().connection == Connection::Live && m_cy->seen() > 0
                && m_tv->seen() > 0;
        });
    }

    /// Something happens that happens to wires, hosts and people.
    void step(Dice &dice)
    {
        QTest::qWait(dice.roll(40)); // whatever is under way goes on
        RoughWire &wire = *m_wires.at(static_cast<std::size_t>(dice.roll(4)));
        switch (dice.roll(14)) {
        case 0:
            return wire.cut();
        case 1:
            return wire.cutAfter(dice.roll(6'000));
        case 2:
            return wire.cutLate();
        case 3:
            return wire.sayAgain();
        case 4:
            return wire.throttle(dice.roll(40'000));
        case 5:
            return wire.throttle({});
        case 6:
            return wire.delay(Milliseconds(0), Milliseconds(dice.roll(30)));
        case 7:
            return dice.oneIn(3) ? restart() : wire.cut();
        case 8:
            return dice.oneIn(2) ? m_ana->reconnect() : m_bob->reconnect();
        case 9:
            return dice.oneIn(2) ? m_cy->reconnect() : m_tv->reconnect();
        default:
            return burst(dice);
        }
    }

    /// All wires are whole again: whatever happened, everybody has the host's log.
    void settle()
    {
        for (const auto &wire : m_wires) {
            wire->throttle({});
            wire->delay({}, {});
        }
        await("every wish is answered", [&] {
            return m_ana->connectionState().unanswered + m_bob->connectionState().unanswered == 0;
        });
        await("the last pick is made", [&] { return lastPick(); });
        const auto log = m_served.log();
        const int head = static_cast<int>(log.size());
        await("everybody is at the head", [&] {
            return m_ana->history().size() == head && m_bob->history().size() == head
                && m_cy->seen() >= head && m_tv->seen() >= head;
        });
        for (const StrictGuest *each : {m_cy.get(), m_tv.get()}) {
            RC_ASSERT(each->fault().toStdString() == std::string());
            RC_ASSERT(each->seen() == head);
            for (std::size_t i = 0; i < log.size(); ++i)
                RC_ASSERT(each->hashes().at(i) == log.at(i).hash
                          || (each->hashes().at(i).isEmpty() && isSecret(log.at(i).event)));
        }
        RC_ASSERT(m_ana->hostHash() == log.back().hash);
        RC_ASSERT(m_bob->hostHash() == log.back().hash);
        RC_ASSERT(m_answered == m_wished);
        RC_ASSERT(m_answered.size() == m_answers);
        countOnce(log);
        eventsTold += head;
        for (const auto &wire : m_wires)
            cuts += wire->cuts();
    }

private:
    QUrl url(std::size_t wire) const { return m_wires.at(wire)->through(m_served.socketUrl()); }
    std::unique_ptr<RemoteClient> join(std::size_t wire, const QByteArray &token)
    {
        auto client = std::make_unique<RemoteClient>(RoomAddress{url(wire), token, {}}, nullptr,
                                                     test::realNow);
        QObject::connect(client.get(), &RoomClient::answered, client.get(),
                         [this](const Answer &answer) {
                             m_answered.insert(answer.command);
                             ++m_answers;
                         });
        return client;
    }
    void restart()
    {
        ++restarts;
        m_served.restart();
        for (const auto &wire : m_wires)
            wire->leadTo(m_served.gateway().port());
    }
    static bool isSecret(const Event &event)
    {
        return std::holds_alternative<events::QueueChanged>(event);
    }
    void wish(RemoteClient &client, const Command &command)
    {
        m_wished.insert(client.submit(command));
    }
    /// As fast as one can click: picks as they look right to him, and queues.
    void burst(Dice &dice)
    {
        RemoteClient &client = dice.oneIn(3) ? *m_bob : *m_ana;
        const TeamId team(dice.oneIn(2) ? u"B"_s : u"A"_s);
        for (int i = 1 + dice.roll(8); i > 0; --i) {
            const PlayerId player(u"p%1"_s.arg(1 + dice.roll(180)));
            if (dice.oneIn(2))
                wish(client, commands::SetQueue{team, {player}});
            else
                wish(client, commands::MakePick{onTheClock(client), player, {}, {}});
        }
    }
    static TeamId onTheClock(const RoomClient &client)
    {
        const SlotState *slot = client.state().slotOnTheClock();
        return slot ? slot->slot.team : TeamId(u"A"_s);
    }
    /// Everybody may see a pick: with it the last hash is told to all.
    bool lastPick()
    {
        const int made = static_cast<int>(m_served.log().size());
        if (m_ana->history().size() < made
            || m_ana->connectionState().connection != Connection::Live)
            return false;
        const auto &players = m_ana->state().setup->created().players;
        const auto free = std::find_if(players.begin(), players.end(), [&](const Player &each) {
            return !m_ana->state().isTaken(each.id);
        });
        wish(*m_ana, commands::MakePick{onTheClock(*m_ana), free->id, {}, {}});
        return QTest::qWaitFor([&] { return m_ana->connectionState().unanswered == 0; }, patienceMs)
            && !isSecret(m_served.log().back().event);
    }
    /// However often a wish was sent, it was recorded once.
    void countOnce(const std::vector<EventEnvelope> &log) const
    {
        QSet<QUuid> recorded;
        QUuid last;
        for (const EventEnvelope &event : log) {
            const QUuid cause = event.metadata.correlationId;
            if (cause != last && m_wished.contains(cause)) {
                RC_ASSERT(!recorded.contains(cause));
                recorded.insert(cause);
            }
            last = cause;
        }
    }
    template <typename Condition>
    void await(const char *what, Condition condition) const
    {
        if (!QTest::qWaitFor(condition, patienceMs))
            RC_FAIL(std::string("it never came to this: ") + what + placesOfAll());
    }
    std::string placesOfAll() const
    {
        QStringList places;
        for (const RemoteClient *each : {m_ana.get(), m_bob.get()})
            places.append(u"%1 (%2, %3)"_s.arg(each->history().size())
                              .arg(static_cast<int>(each->connectionState().connection))
                              .arg(each->connectionState().trouble));
        for (const StrictGuest *each : {m_cy.get(), m_tv.get()})
            places.append(each->place());
        for (const auto &wire : m_wires)
            places.append(u"wire %1"_s.arg(wire->connections()));
        return ": they are at " + places.join(u", "_s).toStdString() + " of "
            + std::to_string(m_served.log().size());
    }

    ServedDraft m_served;
    std::vector<std::unique_ptr<RoughWire>> m_wires;
    QSet<QUuid> m_wished;
    QSet<QUuid> m_answered;
    qsizetype m_answers = 0;
    std::unique_ptr<RemoteClient> m_ana;
    std::unique_ptr<RemoteClient> m_bob;
    std::unique_ptr<StrictGuest> m_cy;
    std::unique_ptr<StrictGuest> m_tv;
};

} // namespace

/// Whatever becomes of wires and hosts, everybody is told everything, once and in order.
class TestResumeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A failure names its seed: RC_PARAMS="reproduce=…" runs it again. What threads do between
        // two steps is not repeated, so that there is no sense in looking for a shorter script.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=12 noshrink=1");
    }

    void everybodyEndsWithTheHostsLog()
    {
        using Script = std::vector<std::uint32_t>;
        QVERIFY(rc::check("the same log for all", [](std::uint32_t seed) {
            const auto script =
                *rc::gen::container<Script>(30, rc::gen::arbitrary<std::uint32_t>());
            Guests company(seed);
            for (const std::uint32_t word : script) {
                Dice dice(word);
                company.step(dice);
            }
            company.settle();
        }));
        qInfo("%d events, %d cuts, %d restarts", eventsTold, cuts, restarts);
        QVERIFY(cuts > 0 && restarts > 0);
    }
};

QTEST_GUILESS_MAIN(TestResumeModel)
#include "tst_resume_model.moc"
