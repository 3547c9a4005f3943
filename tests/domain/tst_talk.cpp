// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const Actor ana{u"ana"_s, Role::Drafter, {TeamId(u"A"_s)}};
const Actor ben{u"ben"_s, Role::Drafter, {TeamId(u"B"_s)}};
const Actor watcher{u"wim"_s, Role::Spectator, {}};

Command say(const QString &words, const QList<PersonId> &mentions = {})
{
    return commands::SayMessage{words, mentions};
}

/// Ana runs team A, Ben team B.
Given theTwo(commands::CreateDraft create = draftOf(u"A B"))
{
    create.seats = {{TeamId(u"A"_s), SeatControl::Person, u"ana"_s},
                    {TeamId(u"B"_s), SeatControl::Person, u"ben"_s}};
    return given(create);
}

commands::ChangeStanding standing(const QString &person, Standing standing,
                                  const QString &reason = {})
{
    return {PersonId(person), standing, reason};
}

Given theTwoWithAMessage()
{
    return theTwo().did(say(u"three picks in round one"_s), ana);
}

MessageId theMessage(const Given &draft)
{
    return draft.state().company.messages.first().id;
}

} // namespace

class TestTalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysSomethingToEverybody()
    {
        Given draft = theTwo();
        QCOMPARE(draft.when(say(u" who wants 51? "_s, {PersonId(u"ben"_s)}), ana),
                 u"ana says 'who wants 51?' @ben"_s);
        draft.did(say(u"nobody"_s), ben);
        const Message &said = draft.state().company.messages.first();
        QCOMPARE(said.person, PersonId(u"ben"_s));
        QCOMPARE(said.words.text, u"nobody"_s);
        QVERIFY(said.saidAt == draft.now());
    }

    void goesOnAfterTheEnd()
    {
        Given draft = theTwo().started().takenInTurn(u"p1 p2");
        QVERIFY(draft.state().status == DraftStatus::Completed);
        QCOMPARE(draft.when(say(u"well drafted"_s), ana), u"ana says 'well drafted'"_s);
    }

    void refusesWhatIsNoMessage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u"  "_s;
        QTest::newRow("two lines") << u"one\ntwo"_s;
        QTest::newRow("too long") << QString(commands::longestMessage + 1, u'x');
        QTest::newRow("half a character") << QString(QChar(0xd83d));
    }
    void refusesWhatIsNoMessage()
    {
        QFETCH(QString, words);
        QCOMPARE(theTwo().when(say(words), ana), u"refused: unusable_message"_s);
    }

    void refusesAStrangersName()
    {
        QCOMPARE(theTwo().when(say(u"hello"_s, {PersonId(u"zoe"_s)}), ana),
                 u"refused: unknown_person"_s);
    }

    void whoeverOnlyWatchesSaysNothing()
    {
        const Given draft = theTwoWithAMessage();
        QCOMPARE(draft.when(say(u"hello"_s), watcher), u"refused: read_only"_s);
        QCOMPARE(draft.when(commands::ReactToMessage{theMessage(draft)}, watcher),
                 u"refused: read_only"_s);
        QCOMPARE(draft.when(commands::RequestSeat{TeamId(u"A"_s)}, watcher),
                 u"refused: read_only"_s);
    }

    void nobodyFloodsTheRoom()
    {
        Given draft = theTwo();
        for (int i = 0; i < commands::mostMessages; ++i)
            draft.did(say(u"again"_s), ana);
        QCOMPARE(draft.when(say(u"again"_s), ana), u"refused: said_too_much"_s);
        QCOMPARE(draft.when(say(u"stop"_s), ben), u"ben says 'stop'"_s);
        draft.after(commands::talkSpan);
        QCOMPARE(draft.when(say(u"again"_s), ana), u"ana says 'again'"_s);
    }

    void reactsAndTakesItBack()
    {
        Given draft = theTwoWithAMessage();
        commands::ReactToMessage react{theMessage(draft), Reaction::Laugh, true};
        QCOMPARE(draft.when(react, ben), u"ben reacts with laugh"_s);
        draft.did(react, ben);
        QCOMPARE(draft.when(react, ben), QString());
        QCOMPARE(draft.state().company.messages.first().reactions.size(), 1);
        react.on = false;
        QVERIFY(draft.did(react, ben).state().company.messages.first().reactions.isEmpty());
        QCOMPARE(draft.when(commands::ReactToMessage{MessageId(u"x"_s)}, ben),
                 u"refused: unknown_message"_s);
    }

    void theCommissionerPins()
    {
        Given draft = theTwoWithAMessage();
        const commands::PinMessage pin{theMessage(draft), true};
        QCOMPARE(draft.when(pin, ben), u"refused: commissioner_only"_s);
        QVERIFY(draft.did(pin).state().company.messages.first().pinned);
        QCOMPARE(draft.when(pin), QString());
        QCOMPARE(draft.when(commands::PinMessage{theMessage(draft), false}), u"no longer pinned"_s);
        QCOMPARE(draft.when(commands::PinMessage{MessageId(u"x"_s), true}),
                 u"refused: unknown_message"_s);
    }

    void whoIsMutedDraftsAndSaysNothing()
    {
        Given draft = theTwoWithAMessage();
        QCOMPARE(draft.when(standing(u"ana"_s, Standing::Muted), ben),
                 u"refused: commissioner_only"_s);
        QCOMPARE(draft.when(standing(u"ana"_s, Standing::Muted, u"shouting"_s)),
                 u"ana is muted because 'shouting'"_s);
        draft.did(standing(u"ana"_s, Standing::Muted)).started();
        QCOMPARE(draft.when(standing(u"ana"_s, Standing::Muted)), QString());
        QCOMPARE(draft.when(say(u"but"_s), ana), u"refused: muted"_s);
        QCOMPARE(draft.when(commands::ReactToMessage{theMessage(draft)}, ana), u"refused: muted"_s);
        QCOMPARE(draft.when(commands::NudgeDrafter{TeamId(u"A"_s)}, ana), u"refused: muted"_s);
        draft.did(pick(u"A"_s, u"p1"_s), ana);
        draft.did(standing(u"ana"_s, Standing::Welcome));
        QCOMPARE(draft.when(say(u"so"_s), ana), u"ana says 'so'"_s);
    }

    void whoIsSentAwayLosesHisTeams()
    {
        Given draft = theTwo().started();
        QCOMPARE(draft.when(standing(u"ana"_s, Standing::Removed, u"enough"_s)),
                 u"ana is removed because 'enough'; A is run by program  because 'enough'"_s);
        draft.did(standing(u"ana"_s, Standing::Removed));
        QCOMPARE(draft.when(say(u"but"_s), ana), u"refused: sent_away"_s);
        QCOMPARE(draft.when(pick(u"A"_s, u"p1"_s), ana), u"refused: sent_away"_s);
        QCOMPARE(draft.when(commands::RequestSeat{TeamId(u"A"_s)}, ana), u"refused: sent_away"_s);
        draft.did(standing(u"ana"_s, Standing::Welcome));
        QCOMPARE(draft.when(commands::RequestSeat{TeamId(u"A"_s)}, ana), u"ana asks for A"_s);
    }

    void nobodySendsHimselfOrACommissionerAway()
    {
        Given draft = theTwo();
        const Actor host = commissionerWith({});
        draft.did(commands::NameCommissioner{PersonId(u"ana"_s), true});
        QCOMPARE(draft.when(standing(u"ana"_s, Standing::Removed)), u"refused: not_yourself"_s);
        QCOMPARE(draft.when(standing(host.id, Standing::Removed), host),
                 u"refused: not_yourself"_s);
        QCOMPARE(draft.when(standing(u"zoe"_s, Standing::Removed)), u"refused: unknown_person"_s);
        QCOMPARE(draft.when(standing(u"ben"_s, Standing::Muted, u"a\nb"_s)),
                 u"refused: unusable_reason"_s);
    }

    void nudgesWhoeverIsOnTheClock()
    {
        Given draft = theTwo(aMinuteEach(draftOf(u"A B")));
        const commands::NudgeDrafter nudge{TeamId(u"A"_s)};
        QCOMPARE(draft.when(nudge, ben), u"refused: not_started"_s);
        draft.started();
        QCOMPARE(draft.when(nudge, ben), u"ben nudges A"_s);
        draft.did(nudge, ben);
        QCOMPARE(draft.when(nudge, ana), u"refused: nudged_already"_s);
        QCOMPARE(draft.when(commands::NudgeDrafter{TeamId(u"B"_s)}, ana),
                 u"refused: not_on_the_clock"_s);
        QCOMPARE(draft.when(commands::NudgeDrafter{TeamId(u"X"_s)}, ana),
                 u"refused: unknown_team"_s);
        draft.after(commands::nudgeRest);
        QCOMPARE(draft.when(nudge, ben), u"ben nudges A"_s);
        draft.did(commands::ChangeSeat{{TeamId(u"A"_s), SeatControl::Program, {}}, {}});
        QCOMPARE(draft.when(nudge, ben), u"refused: not_on_the_clock"_s);
    }
};

QTEST_APPLESS_MAIN(TestTalk)

#include "tst_talk.moc"
