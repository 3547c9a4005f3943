// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/room_fixture.h"
#include "support/succession.h"
#include "ui/chat/message_bar.h"
#include "ui/chat/people_list.h"
#include "ui/chat/person_bar.h"
#include "ui/chat/room_card.h"
#include "ui/chat/talk_field.h"
#include "ui/chat/talk_line.h"
#include "ui/room/moment.h"

#include <QCompleter>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

const Actor ana{u"ana"_s, Role::Drafter, {TeamId(u"B"_s)}};

/// A room in which Jo sits at this screen and Ana at another.
struct Gathering : RoomFixture {
    RoomCard &card = find<RoomCard>();

    explicit Gathering(const QString &theme = u"dark"_s) : RoomFixture(smallDraft(), theme)
    {
        room->play(commands::ChangeSeat{{TeamId(u"B"_s), SeatControl::Person, u"ana"_s}, {}});
        room->playAs(ana, commands::NamePerson{u"Ana"_s});
        room->playAs(room->me, commands::NamePerson{u"Jo"_s});
        room->meet({{PersonId(u"ana"_s), Milliseconds{24}}});
        show();
    }
    template <typename Widget>
    Widget &in() const
    {
        return *card.findChild<Widget *>();
    }
    void anaSays(const QString &words, const QList<PersonId> &mentions = {})
    {
        room->playAs(ana, commands::SayMessage{words, mentions});
    }
    void choose(int fromTheEnd)
    {
        auto &view = in<QListView>();
        const QAbstractItemModel *model = view.model();
        view.setCurrentIndex(model->index(model->rowCount() - 1 - fromTheEnd, 0));
    }
    QPushButton *button(const QString &name) const
    {
        for (auto *button : card.findChildren<QPushButton *>()) {
            if (button->isVisible() && (button->text() == name || button->accessibleName() == name))
                return button;
        }
        return nullptr;
    }
    void click(const QString &name)
    {
        auto *found = button(name);
        QVERIFY2(found, qPrintable(name));
        QTest::mouseClick(found, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void type(const QString &words)
    {
        auto &field = in<TalkField>();
        field.setFocus();
        QTest::keyClicks(&field, words);
    }
    bool shows(const QString &text) const
    {
        const auto labels = card.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }
};

} // namespace

class TestRoomCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsSaidAndWhatHappens()
    {
        Gathering company;
        company.anaSays(u"three picks in round one"_s);
        QCOMPARE(company.card.lines().first(), u"Ana: three picks in round one"_s);
        company.room->play(commands::StartDraft{});
        QVERIFY(company.card.lines().contains(u"The draft begins: 3 rounds, 12 picks."_s));
        QCOMPARE(company.card.lines().at(1), u"Ana: three picks in round one"_s);
    }

    void showsThePastAsItWas()
    {
        Gathering company;
        company.anaSays(u"before"_s);
        const int then = company.room->history().size();
        company.anaSays(u"after"_s);
        company.page->moment().seek(then);
        QCOMPARE(company.card.lines().first(), u"Ana: before"_s);
        company.page->moment().goLive();
        QCOMPARE(company.card.lines().first(), u"Ana: after"_s);
    }

    void sendsByReturn()
    {
        Gathering company;
        company.type(u"  who wants 51?"_s);
        QTest::keyClick(&company.in<TalkField>(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(company.room->state().company.messages.last().words.text, u"who wants 51?"_s);
        QVERIFY(company.in<TalkField>().text().isEmpty());
        QTest::keyClick(&company.in<TalkField>(), Qt::Key_Return); // nothing to say
        QCOMPARE(company.room->state().company.messages.size(), 1);
    }

    void saysWhyNothingWasSaidAndKeepsTheWords()
    {
        Gathering company;
        for (int i = 0; i < commands::mostMessages; ++i)
            company.room->playAs(company.room->me, commands::SayMessage{u"again"_s, {}});
        company.type(u"and again"_s);
        QTest::keyClick(&company.in<TalkField>(), Qt::Key_Return);
        QTRY_COMPARE(company.in<TalkField>().text(), u"and again"_s);
        QVERIFY(company.shows(u"That was much at once. Wait a few seconds."_s));
        QTest::keyClick(&company.in<TalkField>(), Qt::Key_Backspace);
        QVERIFY(!company.shows(u"That was much at once. Wait a few seconds."_s));
    }

    void completesANameAndSpeaksToIt()
    {
        Gathering company;
        company.type(u"well, @an"_s);
        QTest::keyClick(&company.in<TalkField>(), Qt::Key_Tab);
        QCOMPARE(company.in<TalkField>().text(), u"well, @Ana "_s);
        QTest::keyClick(&company.in<TalkField>(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(company.room->state().company.messages.last().mentions, QList{PersonId(u"ana"_s)});
    }

    void mentions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("people");
        QTest::newRow("nobody") << u"hello"_s << QString();
        QTest::newRow("the longest name") << u"@jo ann, yours"_s << u"2"_s;
        QTest::newRow("the shorter one") << u"@Jo annoys"_s << u"1"_s;
        QTest::newRow("both") << u"@Jo @Jo Ann"_s << u"1 2"_s;
        QTest::newRow("once") << u"@Jo @Jo"_s << u"1"_s;
        QTest::newRow("a part of a word") << u"@Johannes"_s << QString();
    }
    void mentions()
    {
        QFETCH(QString, text);
        QFETCH(QString, people);
        QStringList spokenTo;
        for (const PersonId &person :
             mentionsIn(text, {{u"Jo"_s, PersonId(u"1"_s)}, {u"Jo Ann"_s, PersonId(u"2"_s)}}))
            spokenTo << person.text();
        QCOMPARE(spokenTo.join(u' '), people);
    }

    void answersWithASignAndTakesItBack()
    {
        Gathering company;
        company.anaSays(u"three picks"_s);
        company.choose(0);
        company.click(u"Ha ha"_s);
        const auto reactions = [&] {
            return company.room->state().company.messages.last().reactions;
        };
        QCOMPARE(reactions(), (QList<MessageReaction>{{PersonId(u"local"_s), Reaction::Laugh}}));
        QVERIFY(company.button(u"Ha ha"_s)->isChecked());
        company.click(u"Ha ha"_s);
        QVERIFY(reactions().isEmpty());
    }

    void offersNothingForWhatNobodySaid()
    {
        Gathering company;
        company.anaSays(u"three picks"_s);
        company.choose(0);
        QVERIFY(company.in<MessageBar>().isVisible());
        company.choose(1); // the name that was given, or the seat: it happened
        QVERIFY(!company.in<MessageBar>().isVisible());
    }

    void pinsForTheCommissioner()
    {
        Gathering company;
        company.anaSays(u"we start at eight"_s);
        company.choose(0);
        company.click(u"Pin"_s);
        QVERIFY(company.shows(u"Pinned · Ana: we start at eight"_s));
        company.click(u"Unpin"_s);
        QVERIFY(!company.shows(u"Pinned · Ana: we start at eight"_s));
    }

    void mutesWhoeverSaidIt()
    {
        Gathering company;
        company.anaSays(u"three picks"_s);
        company.choose(0);
        company.click(u"Mute"_s);
        QVERIFY(company.room->state().company.standingOf(PersonId(u"ana"_s)) == Standing::Muted);
        QVERIFY(company.button(u"No longer mute"_s));
    }

    void asksWhyBeforeItSendsAway()
    {
        Gathering company;
        company.anaSays(u"three picks"_s);
        company.choose(0);
        company.click(u"Send away…"_s);
        QVERIFY(company.room->state().company.standings.isEmpty());
        auto *reason = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(reason);
        QTest::keyClicks(reason, u"enough"_s);
        const std::size_t before = company.room->submitted.size();
        QTest::keyClick(reason, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(company.room->submitted.size(), before + 1); // and nothing else was wished
        QVERIFY(company.room->state().company.standingOf(PersonId(u"ana"_s)) == Standing::Removed);
        QVERIFY(company.room->state().isRunByProgram(TeamId(u"B"_s)));
    }

    void aDrafterSeesToNobodyElse()
    {
        Gathering company;
        company.room->me.role = Role::Drafter;
        company.anaSays(u"three picks"_s);
        company.choose(0);
        QVERIFY(company.button(u"Ha ha"_s));
        QVERIFY(!company.button(u"Mute"_s));
        QVERIFY(!company.button(u"Pin"_s));
    }

    void whoeverOnlyWatchesReadsAlong()
    {
        Gathering company;
        company.room->me = Actor{u"wim"_s, Role::Spectator, {}};
        company.anaSays(u"three picks"_s);
        QVERIFY(!company.in<TalkField>().isVisible());
        company.choose(0);
        QVERIFY(!company.in<MessageBar>().isVisible());
    }

    void whoIsMutedIsTold()
    {
        Gathering company;
        company.room->me = Actor{u"ana"_s, Role::Drafter, {TeamId(u"B"_s)}};
        company.room->play(
            commands::ChangeStanding{PersonId(u"ana"_s), Standing::Muted, QString()});
        QVERIFY(!company.in<TalkField>().isEnabled());
        QCOMPARE(company.in<TalkField>().placeholderText(), u"The commissioner muted you"_s);
    }

    void showsWhoIsHereAndHowQuick()
    {
        Gathering company;
        QVERIFY(company.button(u"2 connected"_s));
        company.click(u"2 connected"_s);
        auto &people = company.in<PeopleList>();
        QVERIFY(people.isVisible());
        const auto said = [&](int row) {
            return people.item(row)->data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(said(0), u"Ana, Team B, 24 ms"_s);
        QCOMPARE(said(1), u"Jo, Team A, this screen"_s);
        company.room->meet({});
        QCOMPARE(said(1), u"Ana, Team B, away"_s);
        QVERIFY(company.button(u"1 connected"_s));
    }

    /// Every computer offers itself, and again when it begins to stand by: nobody wants to read
    /// that.
    void offersToHostAreNoNews()
    {
        Gathering company;
        const QStringList before = company.card.lines();
        company.room->record(events::HostOffered{
            PersonId(u"ana"_s), keyOf(u'a'), QString(43, u'a'), {}, false, company.room->now});
        QCOMPARE(company.card.lines(), before);
        company.room->record(events::SuccessorNamed{keyOf(u'a'), company.room->now});
        QCOMPARE(company.card.lines().first(), u"The commissioner named who follows the host."_s);
        changeHost(*company.room, PersonId(u"ana"_s), u'a');
        QCOMPARE(company.card.lines().first(), u"From now on the draft is hosted by Ana."_s);
    }

    void theListSaysWhoHostsAndWhoIsNext()
    {
        Gathering company;
        const auto offer = [&](const QString &person, QChar key, bool hosts) {
            company.room->record(events::HostOffered{
                PersonId(person), keyOf(key), QString(43, key), {}, hosts, company.room->now});
        };
        offer(u"local"_s, u'h', true);
        offer(u"ana"_s, u'a', false);
        company.click(u"2 connected"_s);
        auto &people = company.in<PeopleList>();
        const auto said = [&](int row) {
            return people.item(row)->data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(said(1), u"Jo, Team A, hosts the draft, this screen"_s);
        QCOMPARE(said(0), u"Ana, Team B, 24 ms"_s);
        QVERIFY(people.item(0)->toolTip().isEmpty());
        company.room->record(events::SuccessorNamed{keyOf(u'a'), company.room->now});
        QCOMPARE(said(0), u"Ana, Team B, next host, 24 ms"_s);
        QVERIFY(people.item(0)->toolTip().endsWith(u"It is not ready yet."_s));
        changeHost(*company.room, PersonId(u"ana"_s), u'a');
        QCOMPARE(said(0), u"Ana, Team B, commissioner, hosts the draft, 24 ms"_s);
    }

    /// Who hosted the draft comes to the new host as everybody does, or is not there.
    void theFormerHostIsHereOnlyWhileHeIsConnected()
    {
        Gathering company;
        company.room->me = ana;
        company.click(u"2 connected"_s);
        changeHost(*company.room, PersonId(u"ana"_s), u'a');
        auto &people = company.in<PeopleList>();
        const auto said = [&](int row) {
            return people.item(row)->data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(said(1), u"Jo, Team A, away"_s);
        QVERIFY(company.button(u"1 connected"_s));
        company.room->meet({{PersonId(u"ana"_s), {}}, {PersonId(u"local"_s), Milliseconds{12}}});
        QCOMPARE(said(1), u"Jo, Team A, 12 ms"_s);
        QVERIFY(company.button(u"2 connected"_s));
    }

    void namesACommissionerFromTheList()
    {
        Gathering company;
        company.click(u"2 connected"_s);
        company.in<PeopleList>().setCurrentRow(0);
        company.click(u"Make commissioner"_s);
        QCOMPARE(company.room->state().company.commissioners, QList{PersonId(u"ana"_s)});
        QVERIFY(!company.button(u"Mute"_s)); // one commissioner does not mute another
        company.click(u"No longer commissioner"_s);
        QVERIFY(company.room->state().company.commissioners.isEmpty());
    }

    void whoeverReadsFurtherUpIsLeftThere()
    {
        Gathering company;
        for (int i = 0; i < 40; ++i) {
            company.room->wait(commands::talkSpan);
            company.anaSays(u"line %1 of many that are said this evening"_s.arg(i));
        }
        QScrollBar *bar = company.in<QListView>().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum());
        bar->setValue(0);
        company.anaSays(u"one more"_s);
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), 0);
        bar->setValue(bar->maximum());
        company.room->wait(commands::talkSpan);
        company.anaSays(u"and another"_s);
        QTRY_COMPARE(bar->value(), bar->maximum());
    }
};

QTEST_MAIN(TestRoomCard)
#include "tst_room_card.moc"
