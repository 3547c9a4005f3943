// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/room_fixture.h"
#include "ui/room/digest.h"
#include "ui/room/digest_bar.h"
#include "ui/room/moment.h"
#include "ui/room/seen_memory.h"

#include <QPushButton>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

const DraftId draft{u"draft"_s};
const Actor ana{u"ana"_s, Role::Drafter, {TeamId(u"B"_s)}};

Digest since(const ScriptedRoom &room, int version)
{
    return digestOf(room.history(), version, room.me);
}

/// Somebody looked at a draft of which two picks were made, and comes back to it after \a away.
struct ComesBack : Desk {
    std::unique_ptr<RoomPage> page;
    ScriptedRoom *room = nullptr;
    int seen = 0;

    explicit ComesBack(Milliseconds away, bool isOver = false)
    {
        auto client = std::make_unique<ScriptedRoom>();
        room = client.get();
        room->play(commands::StartDraft{});
        room->pickBest();
        room->pickBest();
        seen = room->history().size();
        SeenMemory(settings).keep(draft, {seen, room->now});
        room->now += away;
        room->pickBest(Milliseconds{0});
        if (isOver)
            room->play(commands::EndDraft{});
        page = std::make_unique<RoomPage>(std::move(client), themes, settings);
        page->resize(1440, 876);
        page->show();
    }
    DigestBar &bar() const { return *page->findChild<DigestBar *>(); }
};

} // namespace

class TestDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void countsWhatHappened()
    {
        ScriptedRoom room;
        room.play(commands::StartDraft{});
        const int version = room.history().size();
        room.pickBest(); // A, his own
        room.pickBest();
        room.playAs(ana, commands::SayMessage{u"well"_s, {}});
        room.playAs(ana, commands::SayMessage{u"your turn"_s, {PersonId(room.me.id)}});
        room.playAs(room.me, commands::SayMessage{u"yes"_s, {}});
        QCOMPARE(since(room, version), (Digest{2, 1, 0, 2, 1, false}));
        QCOMPARE(digestText(since(room, version)),
                 u"2 pick(s) (1 of yours), 2 message(s) (1 to you)"_s);
        QVERIFY(since(room, room.history().size()).isEmpty());
    }

    void aPickThatWasTakenBackIsNone()
    {
        ScriptedRoom room;
        room.play(commands::StartDraft{});
        const int version = room.history().size();
        room.pickBest();
        const int after = room.history().size();
        room.play(commands::UndoLastPick{});
        QVERIFY(since(room, version).isEmpty());
        QCOMPARE(since(room, after).picks, 0); // not fewer than none
    }

    void saysThatItIsOver()
    {
        ScriptedRoom room;
        room.play(commands::StartDraft{});
        const int version = room.history().size();
        room.play(commands::EndDraft{});
        QCOMPARE(digestText(since(room, version)), u"the draft is over"_s);
    }

    void tellsWhoeverComesBack()
    {
        ComesBack back(std::chrono::hours(20));
        QVERIFY(back.bar().isVisible());
        QVERIFY2(back.bar().text().contains(u"1 pick(s)."_s), qPrintable(back.bar().text()));
        QTest::mouseClick(back.bar().findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!back.bar().isVisible());
        QCOMPARE(back.page->moment().version(), back.seen);
    }

    void isSilentAfterAShortWhile()
    {
        QVERIFY(!ComesBack(std::chrono::minutes(9)).bar().isVisible());
    }

    void isSilentForADraftThatIsOver()
    {
        QVERIFY(!ComesBack(std::chrono::hours(20), true).bar().isVisible());
    }

    void whatWasSeenIsKeptWhenTheRoomIsLeft()
    {
        ComesBack back(std::chrono::hours(20));
        const int head = back.room->history().size();
        back.page.reset();
        QCOMPARE(SeenMemory(back.settings).of(draft)->version, head);
    }

    void remembersTheLastHundred()
    {
        Desk desk;
        const SeenMemory memory(desk.settings);
        for (int i = 0; i < 101; ++i)
            memory.keep(DraftId(QString::number(i)), {i + 1, instantFromMs(i)});
        QVERIFY(!memory.of(DraftId(u"0"_s)));
        QCOMPARE(memory.of(DraftId(u"1"_s))->version, 2);
        memory.keep(DraftId(u"1"_s), {9, instantFromMs(9)});
        QCOMPARE(memory.of(DraftId(u"1"_s)), (Seen{9, instantFromMs(9)}));
    }

    void aSpoiltMemoryIsNone()
    {
        Desk desk;
        desk.settings.set(settings::seen, QByteArray("[{\"draft\":7},3]"));
        QVERIFY(!SeenMemory(desk.settings).of(draft));
        SeenMemory(desk.settings).keep(draft, {3, instantFromMs(1)});
        QCOMPARE(SeenMemory(desk.settings).of(draft)->version, 3);
    }
};

QTEST_MAIN(TestDigest)
#include "tst_digest.moc"
