// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::test;

namespace {

commands::NamePerson named(const QString &name)
{
    return {name};
}

Actor somebody(const QString &id)
{
    return {id, Role::Spectator, {}};
}

QString nameOf(const Given &draft, const QString &person)
{
    return draft.state().names.value(PersonId(person)).text;
}

} // namespace

class TestName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyNamesHimself()
    {
        Given draft = given(draftOf(u"A B"));
        QCOMPARE(draft.when(named(u"Ana"_s), somebody(u"ana"_s)), u"ana is called 'Ana'"_s);
        draft.did(named(u"Ana"_s), somebody(u"ana"_s)).did(named(u"Bo"_s), somebody(u"bo"_s));
        QCOMPARE(nameOf(draft, u"ana"_s), u"Ana"_s);
        QCOMPARE(nameOf(draft, u"bo"_s), u"Bo"_s);
        QCOMPARE(nameOf(draft, u"carl"_s), QString());
    }

    void theLastNameCounts()
    {
        Given draft = given(draftOf(u"A B")).did(named(u"Ana"_s), somebody(u"ana"_s));
        QCOMPARE(draft.when(named(u" Ana "_s), somebody(u"ana"_s)), QString());
        QCOMPARE(nameOf(draft.did(named(u"Anna"_s), somebody(u"ana"_s)), u"ana"_s), u"Anna"_s);
    }

    void theFactIsNotSealedYet()
    {
        Given draft = given(draftOf(u"A B"));
        const auto facts = draft.after(2s).eventsWhen(named(u"  Ana María\t"_s));
        const auto &fact = std::get<events::PersonNamed>(facts.front());
        QCOMPARE(fact.name.text, u"Ana María"_s);
        QVERIFY(fact.name.person == fact.person);
        QVERIFY(fact.name.key.isNull() && fact.name.sealed.isEmpty() && !fact.name.isErased());
        QVERIFY(fact.namedAt == dayOne + 2s);
    }

    void anErasedNameMayBeGivenAgain()
    {
        DraftState state = given(draftOf(u"A B")).did(named(u"Ana"_s), somebody(u"ana"_s)).state();
        PersonalText &name = state.names[PersonId(u"ana"_s)];
        name.sealed = "sealed";
        name.text.clear();
        QVERIFY(name.isErased());
        const IssuedCommand again{{}, somebody(u"ana"_s), dayOne, named(u"Ana"_s), {}};
        QCOMPARE(told(decide(state, again)), u"ana is called 'Ana'"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("outcome");
        const QString football = u"\U0001F3C8"_s;
        QTest::newRow("nothing") << QString() << u"refused: unusable_name"_s;
        QTest::newRow("blanks") << u" \t "_s << u"refused: unusable_name"_s;
        QTest::newRow("a control") << u"A\u0007na"_s << u"refused: unusable_name"_s;
        QTest::newRow("a new line") << u"A\nna"_s << u"refused: unusable_name"_s;
        QTest::newRow("a line separator") << u"A\u2028na"_s << u"refused: unusable_name"_s;
        QTest::newRow("half a character") << football.first(1) << u"refused: unusable_name"_s;
        QTest::newRow("61 characters") << QString(61, u'x') << u"refused: unusable_name"_s;
        QTest::newRow("60 characters")
            << QString(60, u'x') << u"ana is called '%1'"_s.arg(QString(60, u'x'));
        QTest::newRow("60 characters of two units each")
            << football.repeated(60) << u"ana is called '%1'"_s.arg(football.repeated(60));
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, outcome);
        QCOMPARE(given(draftOf(u"A B")).when(named(name), somebody(u"ana"_s)), outcome);
    }

    void onlyWhileThereIsADraft()
    {
        const IssuedCommand tooEarly{{}, somebody(u"ana"_s), dayOne, named(u"Ana"_s), {}};
        QCOMPARE(told(decide({}, tooEarly)), u"refused: not_created"_s);
        Given draft = given(draftOf(u"A B")).started();
        QCOMPARE(draft.when(named(u"Ana"_s), somebody(u"ana"_s)), u"ana is called 'Ana'"_s);
        draft.paused();
        QCOMPARE(draft.when(named(u"Ana"_s), somebody(u"ana"_s)), u"ana is called 'Ana'"_s);
        draft.resumed().takenInTurn(u"p1 p2");
        QCOMPARE(draft.when(named(u"Ana"_s), somebody(u"ana"_s)), u"refused: completed"_s);
    }
};

QTEST_GUILESS_MAIN(TestName)

#include "tst_name.moc"
