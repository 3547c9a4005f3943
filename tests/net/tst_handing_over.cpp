// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/memory_keeper.h"
#include "net/remote_client.h"
#include "net/room_hosting.h"
#include "net/room_joining.h"
#include "net/tls_identity.h"
#include "session/draft_library.h"
#include "session/handing_over.h"
#include "store/sqlite_event_store.h"
#include "support/small_draft.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <map>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::test;

namespace {

constexpr int patienceMs = 30'000;

std::atomic<qint64> ahead = 0; ///< of everybody's clock

Instant nowOf()
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now())
        + Milliseconds(ahead.load());
}

const TeamId a{u"A"_s};
const TeamId b{u"B"_s};
const TeamId c{u"C"_s};

/// A is drafted for at the host's screen, B and C by whoever joins.
commands::CreateDraft aRoom()
{
    commands::CreateDraft create = draftOf(u"A B C", 3);
    create.seats = {{a, SeatControl::Person, u"local"_s}};
    return create;
}

const DraftId draft = aRoom().draft;

/// Of the machine with this folder, whether its program runs or not.
MemoryKeeper &keychainOf(const QString &folder)
{
    static std::map<QString, MemoryKeeper> keychains;
    return keychains[folder];
}

/// Somebody's machine while its program runs.
struct Machine {
    explicit Machine(const QString &folder)
        : library(
            [path = folder + u"/l.warroom"_s](QString *error) -> std::unique_ptr<EventStore> {
                auto store = openSqliteStore({path});
                if (!store)
                    *error = store.error().detail;
                return store ? std::move(*store) : nullptr;
            },
            nowOf),
          hosting(library, folder, nowOf),
          joining(library, folder, nowOf, &hosting, &keychainOf(folder))
    {
        library.setOwnKey(ownFingerprint(folder));
    }
    ~Machine() { client.reset(); }

    DraftLibrary library;
    RoomHosting hosting;
    RoomJoining joining;
    std::unique_ptr<RoomClient> client{}; ///< what its screen shows

    const DraftState &state() const { return client->state(); }
    const Succession &succession() const { return state().company.succession; }
    QString key() const { return hosting.identity().key; }
    HandingOver &handingOver() const { return *joining.handingOver(*client); }
    bool isLive() const
    {
        return client->isOpen() && client->connectionState().connection == Connection::Live;
    }

    Answer answerTo(const Command &command)
    {
        QSignalSpy answered(client.get(), &RoomClient::answered);
        const QUuid id = client->submit(command);
        std::optional<Answer> answer;
        (void)QTest::qWaitFor(
            [&] {
                for (const auto &each : answered) {
                    if (each.first().value<Answer>().command == id)
                        answer = each.first().value<Answer>();
                }
                return answer.has_value();
            },
            patienceMs);
        return answer.value_or(Answer());
    }
    bool does(const Command &command) { return answerTo(command).accepted; }
};

bool comesTrue(const auto &condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

/// A host and two who joined, Ana for B and Ben for C.
struct Evening {
    std::array<QTemporaryDir, 3> folders;
    std::unique_ptr<Machine> host = std::make_unique<Machine>(folders[0].path());
    std::unique_ptr<Machine> ana = std::make_unique<Machine>(folders[1].path());
    std::unique_ptr<Machine> ben = std::make_unique<Machine>(folders[2].path());

    Evening()
    {
        QSignalSpy created(&host->library, &DraftLibrary::created);
        host->library.create(aRoom());
        if (!created.wait())
            qFatal("no draft");
        host->client = host->library.enter(draft);
        host->hosting.start({draft, 0, true, {}, 2});
        if (!comesTrue([&] { return !host->hosting.invitations().isEmpty(); }))
            qFatal("not hosting");
        join(*ana, b);
        join(*ben, c);
    }

    void join(Machine &guest, const TeamId &team)
    {
        const Invitation invitation =
            host->hosting.invitation(host->hosting.invitations().first(), u"127.0.0.1"_s);
        QSignalSpy offered(&guest.joining, &Joining::offered);
        QSignalSpy joined(&guest.joining, &Joining::joined);
        guest.joining.ask(invitation);
        if (!offered.wait(patienceMs))
            qFatal("nothing is offered");
        guest.joining.join(offered.first().first().value<JoinOffer>(), u"Kim"_s, team);
        if (!joined.wait(patienceMs))
            qFatal("not let in");
        guest.client = guest.joining.enter(draft);
    }

    /// Both computers that could host have said so, and everybody knows.
    bool isReady() const
    {
        return comesTrue([&] {
            return ana->isLive() && ben->isLive() && host->client->isOpen()
                && host->succession().offers.size() == 3 && ana->succession().offers.size() == 3
                && ben->succession().offers.size() == 3;
        });
    }

    bool nameAna()
    {
        return host->does(commands::NameSuccessor{ana->key()}) && comesTrue([&] {
                   const HostOffer *offer = host->succession().offer(ana->key());
                   return offer && offer->standsBy();
               });
    }

    /// The host's program is gone, and everybody has waited for it.
    void loseHost()
    {
        host.reset();
        (void)comesTrue([&] { return !ana->isLive() && !ben->isLive(); });
        QCoreApplication::sendPostedEvents(); // all of it is told that the host is gone
        ahead += 31'000;
    }

    /// Ana's computer, which was named, takes over.
    bool goesOnWithoutHost()
    {
        if (!isReady() || !nameAna() || !comesTrue([&] { return ben->state().isLive(); }))
            return false;
        loseHost();
        for (Machine *guest : {ana.get(), ben.get()}) {
            if (!comesTrue([&] { return !guest->handingOver().candidates().isEmpty(); }))
                return false;
            guest->handingOver().choose(ana->key());
        }
        return areInTerm(2);
    }

    /// With the files it had, at the draft it had.
    bool startHostAgain()
    {
        host = std::make_unique<Machine>(folders[0].path());
        host->client = host->library.enter(draft);
        return comesTrue([&] { return host->client->isOpen(); });
    }

    bool areInTerm(int term) const
    {
        return comesTrue([&] {
            return ana->isLive() && ben->isLive() && ana->succession().term == term
                && ben->succession().term == term;
        });
    }
};

QList<QUuid> idsOf(const Machine &machine)
{
    QList<QUuid> ids;
    for (const EventEnvelope &event : machine.client->history().events())
        ids.append(event.id);
    return ids;
}

QByteArray hashAt(const Machine &machine)
{
    return static_cast<const RemoteClient &>(*machine.client).hostHash();
}

PlayerId nextFor(const Machine &machine)
{
    for (const Player &player : machine.state().setup->created().players) {
        if (!machine.state().isTaken(player.id))
            return player.id;
    }
    return {};
}

} // namespace

/// The host of a draft changes while it goes on: gateways, sockets and files of three programs.
class TestHandingOver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnElsewhereAtTheCommissionersWord()
    {
        Evening evening;
        QVERIFY(evening.isReady());
        Machine &host = *evening.host;
        QVERIFY(evening.nameAna());
        QVERIFY(evening.ana->hosting.standsBy());
        QVERIFY(host.does(commands::MakePick{a, nextFor(host), {}, {}}));
        QVERIFY(host.does(commands::HandOver{evening.ana->key()}));
        QVERIFY(evening.areInTerm(2));
        QVERIFY(!evening.ana->hosting.standsBy());

        QCOMPARE(host.answerTo(commands::PauseDraft{}).rejection, Rejection::HostedElsewhere);
        QSignalSpy joined(&host.joining, &Joining::joined);
        host.joining.follow(*host.client);
        QVERIFY(joined.wait(patienceMs));
        host.client = host.joining.enter(draft);
        QVERIFY(comesTrue([&] { return host.isLive(); }));

        QVERIFY(evening.ana->does(commands::MakePick{b, nextFor(*evening.ana), {}, {}}));
        QVERIFY(comesTrue([&] { return evening.ben->state().picksMade() == 2; }));
        QVERIFY(evening.ben->does(commands::MakePick{c, nextFor(*evening.ben), {}, {}}));
        QVERIFY(host.does(commands::PauseDraft{})); // he is a commissioner still
        QVERIFY(comesTrue([&] {
            return idsOf(host) == idsOf(*evening.ana) && idsOf(host) == idsOf(*evening.ben);
        }));
        QVERIFY(!hashAt(host).isEmpty());
        QCOMPARE(hashAt(host), hashAt(*evening.ana));
        QCOMPARE(hashAt(host), hashAt(*evening.ben));
    }

    void goesOnWithoutAHostThatIsGone()
    {
        Evening evening;
        QVERIFY(evening.isReady());
        QVERIFY(evening.host->does(commands::MakePick{a, nextFor(*evening.host), {}, {}}));
        QVERIFY(comesTrue([&] { return evening.ana->state().picksMade() == 1; }));
        evening.loseHost();
        HandingOver &anas = evening.ana->handingOver();
        HandingOver &bens = evening.ben->handingOver();
        QVERIFY(comesTrue([&] { return anas.candidates().size() == 2; }));
        QVERIFY(comesTrue([&] { return bens.candidates().size() == 2; }));
        QCOMPARE(anas.candidates().first().needed, 2);
        QVERIFY(evening.ana->client->submit(commands::MakePick{b, nextFor(*evening.ana), {}, {}})
                != QUuid());

        const QString chosen = evening.ben->key();
        anas.choose(chosen);
        QVERIFY(comesTrue([&] {
            const auto all = bens.candidates();
            return std::ranges::any_of(all, [&](const HostCandidate &each) {
                return each.key == chosen && each.confirmed.size() == 1;
            });
        }));
        QCOMPARE(evening.ben->succession().term, 1); // one of two is not more than half
        bens.choose(chosen);
        QVERIFY(evening.areInTerm(2));
        QVERIFY(evening.ben->library.ownKey() == evening.ana->succession().host);
        // What was said while nobody could hear it is done, once.
        QVERIFY(comesTrue([&] { return evening.ben->state().picksMade() == 2; }));
        QVERIFY(evening.ben->does(commands::MakePick{c, nextFor(*evening.ben), {}, {}}));
        QVERIFY(comesTrue([&] { return idsOf(*evening.ana) == idsOf(*evening.ben); }));
        QCOMPARE(hashAt(*evening.ana), hashAt(*evening.ben));
    }

    void aHostThatComesBackIsAGuest()
    {
        Evening evening;
        QVERIFY(evening.goesOnWithoutHost());
        QVERIFY(evening.startHostAgain());
        Machine &host = *evening.host;
        QSignalSpy joined(&host.joining, &Joining::joined);
        host.joining.watch(*host.client);
        QVERIFY(joined.wait(patienceMs));
        QVERIFY(!host.does(commands::PauseDraft{}));
        host.client = host.joining.enter(draft);
        QVERIFY(comesTrue([&] { return host.isLive() && host.succession().term == 2; }));
        QVERIFY(host.does(commands::MakePick{a, nextFor(host), {}, {}}));
        QVERIFY(comesTrue([&] { return idsOf(host) == idsOf(*evening.ana); }));
    }

    /// Nobody heard of what it recorded since: it stays there, and is no part of the draft.
    void whatAHostRecordedAfterwardsIsSetAside()
    {
        Evening evening;
        QVERIFY(evening.goesOnWithoutHost());
        QVERIFY(evening.startHostAgain());
        Machine &host = *evening.host;
        QVERIFY(host.does(commands::MakePick{a, nextFor(host), {}, {}})); // it was not told in time
        QVERIFY(host.does(commands::PauseDraft{}));
        QSignalSpy joined(&host.joining, &Joining::joined);
        host.joining.watch(*host.client);
        QVERIFY(joined.wait(patienceMs));
        host.client = host.joining.enter(draft);
        QVERIFY(comesTrue([&] { return host.isLive() && host.succession().term == 2; }));
        QCOMPARE(host.state().picksMade(), 0);
        QVERIFY(comesTrue([&] { return idsOf(host) == idsOf(*evening.ana); }));

        host.client = host.library.enter(draft); // what is here
        QVERIFY(comesTrue([&] { return host.client->isOpen(); }));
        QCOMPARE(host.state().picksMade(), 1);
        QVERIFY(host.client->isReadOnly());
    }

    void whatOnlyTheHostBeforeKnewIsSaidAgain()
    {
        Evening evening;
        QVERIFY(evening.isReady());
        QVERIFY(evening.nameAna());
        const QList<PlayerId> queue{nextFor(*evening.ben)};
        QVERIFY(evening.ben->does(commands::SetQueue{c, queue}));
        const PlayerId player = queue.first();
        QSignalSpy prepared(evening.ben->client.get(), &RoomClient::preparationChanged);
        evening.ben->client->prepare(commands::MarkPlayer{player, PlayerMark::Target});
        QVERIFY(prepared.wait(patienceMs));
        QVERIFY(evening.host->does(commands::HandOver{evening.ana->key()}));
        QVERIFY(evening.areInTerm(2));
        const auto hasQueue = [&](const DraftState &state) {
            return state.queues.value(c) == queue;
        };
        QVERIFY(hasQueue(evening.ben->state()));
        QVERIFY(!hasQueue(evening.ana->state())); // it is nobody else's business
        const auto atNewHost = evening.ana->library.enter(draft);
        QVERIFY(comesTrue([&] { return atNewHost->isOpen() && hasQueue(atNewHost->state()); }));
        QCOMPARE(evening.ben->client->preparation().markOf(player), PlayerMark::Target);
        evening.ben->client->prepare(commands::MarkPlayer{player, PlayerMark::Avoid});
        QVERIFY(comesTrue([&] {
            return evening.ben->client->preparation().markOf(player) == PlayerMark::Avoid;
        }));
    }

    void aNewHostThatIsStartedAgainHostsAgain()
    {
        Evening evening;
        QVERIFY(evening.isReady());
        QVERIFY(evening.nameAna());
        QVERIFY(evening.host->does(commands::HandOver{evening.ana->key()}));
        QVERIFY(evening.areInTerm(2));
        evening.ana.reset();
        QVERIFY(comesTrue([&] { return !evening.ben->isLive(); }));
        evening.ana = std::make_unique<Machine>(evening.folders[1].path());
        evening.ana->client = evening.ana->joining.enter(draft);
        QVERIFY(evening.areInTerm(2));
        QVERIFY(evening.ana->does(commands::PauseDraft{}));
    }
};

QTEST_GUILESS_MAIN(TestHandingOver)

#include "tst_handing_over.moc"
