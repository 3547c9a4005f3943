// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/large_draft.h"
#include "catalog/presets.h"
#include "domain/evolve.h"
#include "session/simulation.h"
#include "store/memory_event_store.h"
#include "store/sqlite_event_store.h"

#include <benchmark/benchmark.h>

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace warroom::bench {

namespace {

constexpr Instant start = instantFromMs(1'776'974'400'000);

commands::CreateDraft mockDraft()
{
    commands::CreateDraft create = catalog::nflMock2026().value();
    create.draft = DraftId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    create.program = ProgramSettings{1, Pace::Real};
    return create;
}

/// 257 picks by 32 general managers, each recorded durably before the next.
void storedSimulation(benchmark::State &run, Durability durability)
{
    const QTemporaryDir folder;
    for (auto _ : run) {
        const QString path = folder.filePath(QUuid::createUuid().toString(QUuid::Id128));
        auto store = openSqliteStore({path, durability, OpenMode::CreateOrOpen});
        const auto played = simulateDraft(**store, mockDraft(), start);
        if (!played)
            run.SkipWithError("the simulation failed");
    }
}

void refoldFullDraft(benchmark::State &run)
{
    const auto store = makeMemoryStore();
    const commands::CreateDraft create = mockDraft();
    if (!simulateDraft(*store, create, start)) {
        run.SkipWithError("the simulation failed");
        return;
    }
    const std::vector<EventEnvelope> events = readWhole(*store, create.draft).value();
    for (auto _ : run) {
        DraftState state;
        for (const EventEnvelope &envelope : events)
            evolve(state, envelope.event);
        benchmark::DoNotOptimize(state);
    }
    run.counters["events"] = static_cast<double>(events.size());
}

void randomSeek(benchmark::State &run)
{
    const History history = largeHistory();
    QRandomGenerator random(1);
    for (auto _ : run) {
        const DraftState state = history.stateAt(random.bounded(history.size()));
        benchmark::DoNotOptimize(state.version);
    }
    run.counters["events"] = history.size();
}

BENCHMARK_CAPTURE(storedSimulation, full, Durability::Full)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(storedSimulation, normal, Durability::Normal)->Unit(benchmark::kMillisecond);
BENCHMARK(refoldFullDraft)->Unit(benchmark::kMicrosecond);
BENCHMARK(randomSeek)->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace warroom::bench

BENCHMARK_MAIN();
