// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/past_seasons.h"
#include "mock_draft.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

class TestPastDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arePlayedThrough_data()
    {
        QTest::addColumn<int>("season");
        for (int season = catalog::firstPastSeason; season <= catalog::lastPastSeason; ++season)
            QTest::addRow("%d", season) << season;
    }
    void arePlayedThrough()
    {
        QFETCH(int, season);
        auto create = catalog::pastNflDraft(season);
        QVERIFY(create);
        create->draft = DraftId(u"past"_s);
        create->program = {season, Pace::AtOnce};
        gm::MockDraft draft(*create);
        draft.finish();
        QCOMPARE(draft.state().status, DraftStatus::Completed);
        QCOMPARE(draft.state().picksMade(), create->slots.size());
        QVERIFY(draft.state().selections.size() > 200);
        // Others than in fact: the teams have general managers.
        bool isAsItWas = true;
        for (int i = 0; i < create->players.size(); ++i) {
            const int slot = draft.state().selections.at(i);
            isAsItWas = isAsItWas
                && draft.state().slots.at(slot).selection->player == create->players.at(i).id;
        }
        QVERIFY(!isAsItWas);
    }
};

QTEST_APPLESS_MAIN(TestPastDrafts)
#include "tst_past_drafts.moc"
