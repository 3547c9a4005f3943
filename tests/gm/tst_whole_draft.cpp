// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mock_draft.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::gm;

namespace {

constexpr qint64 seeds[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2026, (1LL << 53) - 1};

struct Taken {
    Slot slot;
    Player player;
    Selection selection;
};

QList<Taken> finished(const commands::CreateDraft &create)
{
    MockDraft draft(create);
    draft.finish();
    QList<Taken> taken;
    const DraftState &state = draft.state();
    for (const int index : state.selections) {
        const SlotState &slot = state.slots.at(index);
        taken.append({slot.slot, *state.setup->player(slot.selection->player), *slot.selection});
    }
    return taken;
}

/// The bundled draft with each of the seeds, played once for all tests.
const QList<QList<Taken>> &nflDrafts()
{
    static const QList<QList<Taken>> drafts = [] {
        QList<QList<Taken>> played;
        for (const qint64 seed : seeds)
            played.append(finished(nflDraft(seed)));
        return played;
    }();
    return drafts;
}

QHash<TeamId, QStringList> positionsByTeam(const QList<Taken> &picks)
{
    QHash<TeamId, QStringList> positions;
    for (const Taken &pick : picks)
        positions[pick.slot.team].append(pick.player.position);
    return positions;
}

QByteArray fingerprint(const QList<Taken> &picks)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Taken &pick : picks)
        hash.addData(pick.player.name.toUtf8() + '\n');
    return hash.result().toHex().left(16);
}

} // namespace

class TestWholeDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mendozaGoesFirst()
    {
        for (qint64 seed = 0; seed < 200; ++seed) {
            const MockDraft draft(nflDraft(seed));
            const Choice choice = choosePick(draft.state(), 0).value();
            QCOMPARE(draft.state().setup->player(choice.player)->name, u"Fernando Mendoza"_s);
        }
    }

    void theFirstRoundComesFromTheTopOfTheBoard()
    {
        for (const QList<Taken> &picks : nflDrafts()) {
            QCOMPARE(picks.size(), 257);
            const auto isBeyond = [](const Taken &pick) { return pick.player.rank > 45; };
            QVERIFY(std::count_if(picks.begin(), picks.begin() + 32, isBeyond) <= 2);
            const auto isReach = [](const Taken &pick) {
                return pick.player.rank - pick.selection.overallPick
                    > 15 + pick.selection.overallPick / 3;
            };
            QCOMPARE(std::count_if(picks.begin(), picks.end(), isReach), 0);
        }
    }

    void needsAreMet()
    {
        const QList<Team> teams = nflDraft(0).teams;
        for (const QList<Taken> &picks : nflDrafts()) {
            const auto positions = positionsByTeam(picks);
            int met = 0;
            int possible = 0;
            for (const Team &team : teams) {
                const auto wasTaken = [&](const QString &need) {
                    return positions.value(team.id).contains(need);
                };
                const auto ofTeam = std::count_if(team.needs.begin(), team.needs.end(), wasTaken);
                const auto taken = positions.value(team.id).size();
                met += static_cast<int>(ofTeam);
                possible += static_cast<int>(std::min(taken, team.needs.size()));
                QVERIFY2(ofTeam * 2 >= std::min(taken, team.needs.size()),
                         qPrintable(team.id.text()));
            }
            QVERIFY2(met * 100 >= possible * 85, qPrintable(u"%1 of %2"_s.arg(met).arg(possible)));
        }
    }

    void nobodyTakesTwoQuarterbacksOrAKickerEarly()
    {
        for (const QList<Taken> &picks : nflDrafts()) {
            for (const QStringList &positions : positionsByTeam(picks))
                QVERIFY(positions.count(u"QB"_s) <= 1);
            for (const Taken &pick : picks) {
                const QString &position = pick.player.position;
                QVERIFY((position != u"K" && position != u"P") || pick.slot.round >= 6);
            }
        }
    }

    void managersDisagree()
    {
        QSet<QByteArray> drafts;
        QSet<ReasonKind> kinds;
        for (const QList<Taken> &picks : nflDrafts()) {
            drafts.insert(fingerprint(picks));
            for (const Taken &pick : picks)
                kinds.insert(pick.selection.reason.kind);
        }
        QCOMPARE(drafts.size(), static_cast<qsizetype>(std::size(seeds)));
        QCOMPARE(kinds,
                 (QSet<ReasonKind>{ReasonKind::BestAvailable, ReasonKind::FillsNeed,
                                   ReasonKind::Fell, ReasonKind::Upside}));
    }

    void aPlayerGoesEarlierInOneDraftThanInTheNext()
    {
        for (const int rank : {12, 20, 40}) {
            int earliest = 257;
            int latest = 0;
            for (const QList<Taken> &picks : nflDrafts()) {
                const auto found = std::ranges::find(
                    picks, rank, [](const Taken &pick) { return pick.player.rank; });
                QVERIFY(found != picks.end());
                earliest = std::min(earliest, found->selection.overallPick);
                latest = std::max(latest, found->selection.overallPick);
            }
            QVERIFY2(latest - earliest >= 6 + rank / 10, qPrintable(QString::number(rank)));
        }
    }

    // The same seed must play the same draft on every machine. A change of the judgement changes
    // these on purpose; a change of compiler, library or machine must not.
    void theSameSeedPlaysTheSameDraft()
    {
        QCOMPARE(fingerprint(finished(nflDraft(1))), "dc4c70d82fdfd5b4");
        QCOMPARE(fingerprint(finished(fantasyDraft(1))), "2bdbe4c9ce6b9938");
    }

    void fantasyRostersMakeSense()
    {
        for (const qint64 seed : seeds) {
            const auto byTeam = positionsByTeam(finished(fantasyDraft(seed)));
            for (const QStringList &positions : byTeam) {
                QCOMPARE(positions.size(), 15);
                QCOMPARE(positions.count(u"K"_s), 1);
                QVERIFY(positions.count(u"QB"_s) >= 1 && positions.count(u"QB"_s) <= 2);
                QVERIFY(positions.count(u"TE"_s) >= 1 && positions.count(u"TE"_s) <= 3);
                QVERIFY(positions.count(u"RB"_s) >= 4);
                QVERIFY(positions.count(u"WR"_s) >= 4);
                QVERIFY(positions.indexOf(u"K"_s) >= 12);
            }
        }
    }

    void aLeagueThatStatesNoNeedsGetsALineUpToo()
    {
        commands::CreateDraft create = fantasyDraft(1);
        for (Team &team : create.teams)
            team.needs.clear();
        for (const QStringList &positions : positionsByTeam(finished(create))) {
            QCOMPARE(positions.count(u"QB"_s), 1);
            QCOMPARE(positions.count(u"K"_s), 1);
            QVERIFY(positions.count(u"TE"_s) >= 1);
            QVERIFY(positions.count(u"RB"_s) >= 3);
            QVERIFY(positions.count(u"WR"_s) >= 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestWholeDraft)
#include "tst_whole_draft.moc"
