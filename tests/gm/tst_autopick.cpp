// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mock_draft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::gm;

namespace {

const TeamId teamA(u"A"_s);

MockDraft draftOfAPerson()
{
    commands::CreateDraft create = smallDraft(u"WR CB WR QB S LB WR"_s.split(u' '));
    create.seats = {{teamA, SeatControl::Person, u"somebody"_s}};
    create.teams[0].needs = QStringList{u"QB"_s, u"S"_s};
    return MockDraft(create);
}

} // namespace

class TestAutopick : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheFirstLeftInTheQueue()
    {
        MockDraft draft = draftOfAPerson();
        draft.issue(commands::SetQueue{TeamId(u"B"_s), {PlayerId(u"p2"_s)}});
        draft.issue(
            commands::SetQueue{teamA, {PlayerId(u"p3"_s), PlayerId(u"p5"_s), PlayerId(u"p1"_s)}});
        draft.state().owners.insert(PlayerId(u"p3"_s), 5);
        const Choice choice = autopick(draft.state(), 0, {}).value();
        QCOMPARE(choice,
                 (Choice{PlayerId(u"p5"_s), PickSource::Queue,
                         PickReason{ReasonKind::Queued, 4, 2, 0}}));
    }

    void judgesForItselfWithoutAQueue()
    {
        const MockDraft draft = draftOfAPerson();
        const Choice judged = choosePick(draft.state(), 0).value();
        const Choice choice = autopick(draft.state(), 0, {}).value();
        QCOMPARE(choice.source, PickSource::Autopick);
        QCOMPARE(choice.player, judged.player);
        QCOMPARE(choice.reason, judged.reason);
    }

    void aGeneralManagerKeepsNoQueue()
    {
        MockDraft draft = draftOfAPerson();
        draft.issue(commands::SetQueue{teamA, {PlayerId(u"p6"_s)}});
        QVERIFY(choosePick(draft.state(), 0)->player != PlayerId(u"p6"_s));
    }
};

QTEST_GUILESS_MAIN(TestAutopick)
#include "tst_autopick.moc"
