// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/general_manager.h"
#include "session/autopick_preview.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

const TeamId a(u"A"_s);
const TeamId b(u"B"_s);

} // namespace

class TestAutopickPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatAutopickThenTakes()
    {
        const Given draft =
            given(aMinuteEach(draftOf(u"A B", 3, u"snake"), ExpiryPolicy::Autopick)).started();
        const auto preview = autopickPreview(draft.state(), a, {});
        QVERIFY(preview);
        QVERIFY(preview == gm::autopick(draft.state(), draft.state().onTheClock->slotIndex, {}));
        QCOMPARE(preview->source, PickSource::Autopick);
        QVERIFY(preview->reason.kind != ReasonKind::None);
    }

    void looksAtTheTeamsNextSlotWhereItIsNotItsTurn()
    {
        Given draft = given(draftOf(u"A B", 2, u"snake")).started();
        draft.did(commands::SetQueue{b, idsIn<PlayerId>(u"p4 p5")});
        const auto preview = autopickPreview(draft.state(), b, {});
        QVERIFY(preview);
        QCOMPARE(preview->player, PlayerId(u"p4"_s));
        QCOMPARE(preview->source, PickSource::Queue);
        draft.takenInTurn(u"p4");
        QCOMPARE(autopickPreview(draft.state(), b, {})->player, PlayerId(u"p5"_s));
    }

    void saysNothingOfATeamThatIsDone()
    {
        Given draft = given(draftOf(u"A B", 1)).started();
        draft.takenInTurn(u"p1");
        QVERIFY(!autopickPreview(draft.state(), a, {}));
        QVERIFY(autopickPreview(draft.state(), b, {}));
        QVERIFY(!autopickPreview(draft.state(), TeamId(u"Z"_s), {}));
        QVERIFY(!autopickPreview(DraftState(), a, {}));
    }
};

QTEST_GUILESS_MAIN(TestAutopickPreview)
#include "tst_autopick_preview.moc"
