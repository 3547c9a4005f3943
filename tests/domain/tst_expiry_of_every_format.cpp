// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const QStringView words = u"p1 p2 p3 p4 p5 p6 p7 p8 p9";

/// Three rounds of three teams; "given" is the order of its first round throughout.
commands::CreateDraft inFormat(const QString &format)
{
    commands::CreateDraft create = aMinuteEach(draftOf(u"A B C", 3, format));
    if (format == u"given"_s)
        create.slots = slotsInOrder(*draftFormat(u"linear"), idsIn<TeamId>(u"A B C"), 3);
    return create;
}

} // namespace

/// Every format with every policy: the first pick of the second round runs out.
class TestExpiryOfEveryFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsWhereThePolicySays_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<ExpiryPolicy>("policy");
        QTest::addColumn<QString>("story");
        // The teams of the second round's slots, and so of 2.01 and of who comes after it.
        const std::pair<const char *, QString> formats[] = {{"linear", u"ABC"_s},
                                                            {"snake", u"CBA"_s},
                                                            {"third-round-reversal", u"CBA"_s},
                                                            {"given", u"ABC"_s}};
        for (const auto &[format, teams] : formats) {
            const QString out = u"2.01 %1 ran out: "_s.arg(teams.at(0));
            const QString next = u"2.02 %1 on the clock until 2:00"_s.arg(teams.at(1));
            const auto row = [&](const char *policy, ExpiryPolicy value, const QString &story) {
                QTest::addRow("%s, %s", format, policy)
                    << QString::fromLatin1(format) << value << out + story;
            };
            row("nothing", ExpiryPolicy::Nothing, u"nothing"_s);
            row("pass", ExpiryPolicy::Pass, u"pass; "_s + next);
            row("skip", ExpiryPolicy::Skip, u"skip; "_s + next);
            row("autopick", ExpiryPolicy::Autopick,
                u"autopick; 2.01 %1 takes p4 as #4; "_s.arg(teams.at(0)) + next);
        }
    }

    void leadsWhereThePolicySays()
    {
        QFETCH(QString, format);
        QFETCH(ExpiryPolicy, policy);
        QFETCH(QString, story);
        commands::CreateDraft create = inFormat(format);
        create.clock.expiry = policy;
        const auto called = [&] {
            return given(create)
                .started()
                .takenInTurn(u"p1 p2 p3")
                .after(60s)
                .when(timeIsUp(u"2.01", u"p4"), programItself());
        };
        QCOMPARE(called(), story);

        // The same where the league has another policy and only this team has the one.
        const TeamId late = given(create).state().slots.at(3).slot.team;
        create.clock.expiryByTeam = {{late, policy}};
        create.clock.expiry =
            policy == ExpiryPolicy::Pass ? ExpiryPolicy::Skip : ExpiryPolicy::Pass;
        QCOMPARE(called(), story);
    }

    void everyFormatIsThere()
    {
        for (const DraftFormat &format : draftFormats())
            given(inFormat(QString(format.key))).started().takenInTurn(words);
        QCOMPARE(draftFormats().size(), std::size_t(4));
    }

    void anOverrideIsForATeamOfTheDraftAndOnlyOnce()
    {
        commands::CreateDraft create = inFormat(u"linear"_s);
        const auto asked = [&] {
            return told(decide({}, {{}, commissionerWith({}), dayOne, create, {}}));
        };
        create.clock.expiryByTeam = {{TeamId(u"Z"_s), ExpiryPolicy::Pass}};
        QCOMPARE(asked(), u"refused: unknown_team"_s);
        create.clock.expiryByTeam = {{TeamId(u"A"_s), ExpiryPolicy::Pass},
                                     {TeamId(u"A"_s), ExpiryPolicy::Skip}};
        QCOMPARE(asked(), u"refused: duplicate_team"_s);
    }
};

QTEST_APPLESS_MAIN(TestExpiryOfEveryFormat)
#include "tst_expiry_of_every_format.moc"
