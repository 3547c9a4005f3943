// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/large_draft.h"
#include "domain/decide.h"
#include "domain/evolve.h"
#include "ui/models/players_model.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace warroom::bench {

namespace {

DraftState largeState()
{
    DraftState state;
    const Actor program{u"program"_s, Role::Program, {}};
    const Decision created =
        decide(state, IssuedCommand{QUuid::createUuid(), program, {}, largeDraft(), {}});
    for (const Event &event : created.value())
        evolve(state, event);
    return state;
}

/// One more letter, then one fewer, in a table of 5 000 players, and the view painted again.
void searchKeystroke(benchmark::State &run)
{
    PlayersModel model;
    model.setState(largeState());
    QTableView view;
    view.setModel(&model);
    view.resize(800, 560);
    view.show();
    QApplication::processEvents();
    const QStringList typed{u"p"_s, u"pl"_s, u"pla"_s, u"player 4"_s, u"player 42"_s, u""_s};
    qsizetype next = 0;
    for (auto _ : run) {
        model.setFilter(PlayerFilter{typed.at(next++ % typed.size()), {}, false});
        view.repaint();
    }
    run.counters["rows"] = 5000;
}

BENCHMARK(searchKeystroke)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace warroom::bench

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
