// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const TeamId a{u"A"_s};
const Actor host{u"local"_s, Role::Commissioner, {TeamId(u"D"_s)}};
const Actor ana{u"ana"_s, Role::Drafter, {a}};
const Actor ben{u"ben"_s, Role::Drafter, {TeamId(u"B"_s)}};
const Actor cy{u"cy"_s, Role::Drafter, {TeamId(u"C"_s)}};
const Actor program{u"program"_s, Role::Program, {}};

/// What the computer called \a name is known by.
QString keyOf(QChar name)
{
    return u"sha256//"_s + QString(43, name) + u'=';
}

const QString hosts = keyOf(u'H');
const QString anas = keyOf(u'A');
const QString bens = keyOf(u'B');

commands::OfferToHost offerOf(const QString &key, const QString &places = {})
{
    return {key, QString(43, u'k'), places};
}

/// Ana, Ben and Cy run a team each, the host one, too.
Given theRoom()
{
    commands::CreateDraft create = aMinuteEach(draftOf(u"A B C D"));
    create.seats = {{a, SeatControl::Person, u"ana"_s},
                    {TeamId(u"B"_s), SeatControl::Person, u"ben"_s},
                    {TeamId(u"C"_s), SeatControl::Person, u"cy"_s},
                    {TeamId(u"D"_s), SeatControl::Person, u"local"_s}};
    return given(create).onComputer(hosts);
}

/// The same, hosted, and Ana's computer could host it.
Given theHostedRoom()
{
    return theRoom().did(offerOf(hosts), host).did(offerOf(anas), ana);
}

Given handedOver()
{
    return theHostedRoom()
        .did(offerOf(anas, u"10.0.0.2:7420"_s), ana)
        .did(commands::HandOver{anas}, host);
}

commands::TakeOver confirmedBy(std::initializer_list<const char *> people)
{
    commands::TakeOver takeOver;
    for (const char *person : people)
        takeOver.confirmedBy.append(PersonId(QString::fromLatin1(person)));
    return takeOver;
}

} // namespace

class TestSuccession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aComputerOffersItself()
    {
        Given draft = theRoom();
        QCOMPARE(draft.when(offerOf(anas), ana), u"refused: not_hosted"_s);
        QCOMPARE(draft.when(offerOf(hosts), host), u"local hosts with "_s + hosts);
        draft.did(offerOf(hosts), host);
        QCOMPARE(draft.when(offerOf(hosts), host), QString());
        QCOMPARE(draft.when(offerOf(anas), ana), u"ana could host with "_s + anas);
        QCOMPARE(draft.when(offerOf(anas, u" 10.0.0.2:7420 "_s), ana),
                 u"ana could host with %1 at 10.0.0.2:7420"_s.arg(anas));
        draft.did(offerOf(anas, u"10.0.0.2:7420"_s), ana);
        QCOMPARE(draft.when(offerOf(anas, u"10.0.0.2:7420"_s), ana), QString());
        QCOMPARE(draft.when(offerOf(anas), ana), u"ana could host with "_s + anas);
    }

    void anOfferThatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<commands::OfferToHost>("offer");
        QTest::newRow("no key") << offerOf({});
        QTest::newRow("another kind of key") << offerOf(QString(52, u'A'));
        QTest::newRow("a key that is too short") << offerOf(anas.chopped(1));
        QTest::newRow("nothing to sign with") << commands::OfferToHost{anas, {}, {}};
        QTest::newRow("places of several lines") << offerOf(anas, u"10.0.0.2:1\n10.0.0.3:1"_s);
        QTest::newRow("places without end")
            << offerOf(anas, QString(commands::longestReason + 1, u'1'));
    }

    void anOfferThatCannotBeUsedIsRefused()
    {
        QFETCH(const commands::OfferToHost, offer);
        QCOMPARE(theHostedRoom().when(offer, ana), u"refused: unusable_host"_s);
    }

    void nobodyOffersWhatIsAnothers()
    {
        QCOMPARE(theHostedRoom().when(offerOf(anas), ben), u"refused: unusable_host"_s);
        QCOMPARE(theHostedRoom().when(offerOf(hosts), ben), u"refused: unusable_host"_s);
        const Actor onlooker{u"zoe"_s, Role::Spectator, {}};
        QCOMPARE(theHostedRoom().when(offerOf(bens), onlooker), u"refused: read_only"_s);
    }

    void theCommissionerNamesWhoFollows()
    {
        Given draft = theHostedRoom();
        QCOMPARE(draft.when(commands::NameSuccessor{anas}, ben), u"refused: commissioner_only"_s);
        QCOMPARE(draft.when(commands::NameSuccessor{bens}, host), u"refused: unknown_host"_s);
        QCOMPARE(draft.when(commands::NameSuccessor{hosts}, host), u"refused: hosts_already"_s);
        QCOMPARE(draft.when(commands::NameSuccessor{anas}, host),
                 anas + u" is to follow the host"_s);
        draft.did(commands::NameSuccessor{anas}, host);
        QCOMPARE(draft.when(commands::NameSuccessor{anas}, host), QString());
        QCOMPARE(draft.when(commands::NameSuccessor{}, host), u"nobody is to follow the host"_s);
    }

    void whoStandsByIsHandedTheDraft()
    {
        Given draft = theHostedRoom();
        QCOMPARE(draft.when(commands::HandOver{anas}, host), u"refused: not_standing_by"_s);
        draft.did(offerOf(anas, u"10.0.0.2:7420"_s), ana);
        QCOMPARE(draft.when(commands::HandOver{anas}, ana), u"refused: commissioner_only"_s);
        QCOMPARE(draft.when(commands::HandOver{hosts}, host), u"refused: hosts_already"_s);
        QCOMPARE(draft.when(commands::HandOver{anas}, host), u"term 2: ana hosts with "_s + anas);
    }

    void aDraftThatIsNotHostedIsNotHandedOver()
    {
        QCOMPARE(theRoom().when(commands::HandOver{anas}, host), u"refused: not_hosted"_s);
    }

    void theHostBeforeRecordsNothingAnyMore()
    {
        Given draft = handedOver();
        QCOMPARE(draft.when(commands::StartDraft{}, host), u"refused: hosted_elsewhere"_s);
        QCOMPARE(draft.when(commands::HandOver{hosts}, host), u"refused: hosted_elsewhere"_s);
        draft.onComputer(u""_s);
        QCOMPARE(draft.when(commands::StartDraft{}, host), u"refused: hosted_elsewhere"_s);
        draft.onComputer(anas);
        QCOMPARE(draft.when(commands::StartDraft{}, ben), u"refused: commissioner_only"_s);
        draft.did(commands::StartDraft{}, host);
    }

    void whoHostsIsACommissioner()
    {
        Given draft = handedOver().onComputer(anas);
        draft.did(commands::StartDraft{}, ana).did(commands::PauseDraft{}, ana);
    }

    void theDraftGoesBack()
    {
        Given draft = handedOver().onComputer(anas);
        draft.did(offerOf(hosts, u"10.0.0.1:7420"_s), host);
        QCOMPARE(draft.when(commands::HandOver{hosts}, host),
                 u"term 3: local hosts with "_s + hosts);
    }

    void withoutAHostMoreThanHalfDecide()
    {
        Given draft = theHostedRoom().onComputer(anas);
        QCOMPARE(draft.when(confirmedBy({"ana"}), program), u"refused: not_confirmed"_s);
        QCOMPARE(draft.when(confirmedBy({"ana", "ana"}), program), u"refused: not_confirmed"_s);
        QCOMPARE(draft.when(confirmedBy({"ana", "zoe"}), program), u"refused: not_confirmed"_s);
        QCOMPARE(draft.when(confirmedBy({"ana", "local"}), program), u"refused: not_confirmed"_s);
        QCOMPARE(draft.when(confirmedBy({"ana", "cy"}), program),
                 u"term 2: ana hosts with "_s + anas);
        QCOMPARE(draft.when(confirmedBy({"ana", "cy"}), ana), u"refused: commissioner_only"_s);
    }

    void onlyWhatWasOfferedTakesOver()
    {
        QCOMPARE(theHostedRoom().onComputer(bens).when(confirmedBy({"ana", "cy"}), program),
                 u"refused: unknown_host"_s);
        QCOMPARE(theHostedRoom().when(confirmedBy({"ana", "cy"}), program),
                 u"refused: hosts_already"_s);
    }

    /// Where nobody but the host runs a team there is nobody to ask, and nobody to go on for.
    void nobodyGoesOnForNobody()
    {
        commands::CreateDraft create = aMinuteEach(draftOf(u"A B"));
        create.seats = {{a, SeatControl::Person, u"local"_s}};
        Given draft = given(create).onComputer(hosts).did(offerOf(hosts), host);
        draft.did(offerOf(anas), ana).onComputer(anas);
        QVERIFY(electorate(draft.state()).isEmpty());
        QCOMPARE(draft.when(confirmedBy({"local"}), program), u"refused: not_confirmed"_s);
    }

    /// A library with all its files on another computer is the same host.
    void aDraftNobodyTookOverMoves()
    {
        Given draft = theHostedRoom().onComputer(bens);
        draft.did(commands::StartDraft{}, host);
        QCOMPARE(draft.when(offerOf(bens), host), u"local hosts with "_s + bens);
    }

    void nothingChangesInADraftThatIsOver()
    {
        Given draft = theHostedRoom().did(offerOf(anas, u"10.0.0.2:1"_s), ana);
        draft.did(commands::StartDraft{}, host).did(commands::EndDraft{}, host);
        QCOMPARE(draft.when(offerOf(bens), ben), u"refused: completed"_s);
        QCOMPARE(draft.when(commands::NameSuccessor{anas}, host), u"refused: completed"_s);
        QCOMPARE(draft.when(commands::HandOver{anas}, host), u"refused: completed"_s);
        draft.onComputer(anas);
        QCOMPARE(draft.when(confirmedBy({"ana", "ben"}), program), u"refused: completed"_s);
    }
};

QTEST_APPLESS_MAIN(TestSuccession)

#include "tst_succession.moc"
