// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/presets.h"
#include "session/simulation.h"
#include "store/append_rules.h"
#include "store/codec.h"
#include "store/event_record.h"
#include "store/log_check.h"
#include "store/memory_event_store.h"
#include "store/qjson_codec.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace warroom::bench {

namespace {

/// A draft of 257 picks by general managers.
const std::vector<EventEnvelope> &draft()
{
    static const std::vector<EventEnvelope> events = [] {
        commands::CreateDraft create = catalog::nflMock2026().value();
        create.draft = DraftId(u"11111111-2222-4333-8444-555555555555"_s);
        create.program = ProgramSettings{1, Pace::Real};
        const auto store = makeMemoryStore();
        if (!simulateDraft(*store, create, instantFromMs(1'776'974'400'000)))
            qFatal("the simulation failed");
        return readWhole(*store, create.draft).value();
    }();
    return events;
}

std::vector<EventRecord> recordsOf(const std::vector<EventEnvelope> &events)
{
    std::vector<EventRecord> records;
    for (const EventEnvelope &event : events) {
        records.push_back(
            recordOf({event.id, event.recordedAt, event.metadata, event.event}).value());
        records.back().draft = event.draft;
        records.back().version = event.version;
    }
    return records;
}

/// What a draft writes while it runs, PickMade and PickStarted above all: everything but its first
/// event, which is as large as all others together.
const std::vector<EventEnvelope> &mix()
{
    static const std::vector<EventEnvelope> events(draft().begin() + 1, draft().end());
    return events;
}

/// Runs \a work on the events of \a sample in turn.
template <typename Sample, typename Work>
void each(benchmark::State &run, const Sample &sample, const Work &work)
{
    std::size_t next = 0;
    for (auto _ : run) {
        benchmark::DoNotOptimize(work(sample[next]));
        next = next + 1 < sample.size() ? next + 1 : 0;
    }
    run.SetItemsProcessed(static_cast<std::int64_t>(run.iterations()));
}

void encodeEvent(benchmark::State &run)
{
    each(run, mix(), [](const EventEnvelope &e) { return encode(e.event); });
}

void encodeEventByQJsonDocument(benchmark::State &run)
{
    each(run, mix(), [](const EventEnvelope &e) { return qjson::encode(e.event); });
}

void makeRecord(benchmark::State &run)
{
    each(run, mix(), [](const EventEnvelope &e) {
        return recordOf({e.id, e.recordedAt, e.metadata, e.event});
    });
}

void decodeEvent(benchmark::State &run)
{
    each(run, recordsOf(mix()),
         [](const EventRecord &r) { return decode(r.type, r.schema, r.data); });
}

void decodeEventByQJsonDocument(benchmark::State &run)
{
    std::vector<std::pair<Event, QByteArray>> sample;
    for (const EventEnvelope &event : mix())
        sample.emplace_back(event.event, encode(event.event));
    each(run, sample, [](const auto &s) { return qjson::decode(s.first, s.second); });
}

void readRecord(benchmark::State &run)
{
    each(run, recordsOf(mix()), [](const EventRecord &r) { return envelopeOf(r); });
}

void hashEvent(benchmark::State &run)
{
    const QByteArray previous(32, 'x');
    each(run, recordsOf(mix()), [&](const EventRecord &r) { return chainedHash(previous, r); });
}

void encodeDraftCreated(benchmark::State &run)
{
    for (auto _ : run)
        benchmark::DoNotOptimize(encode(draft().front().event));
}

void decodeDraftCreated(benchmark::State &run)
{
    const EventRecord record = recordsOf({draft().front()}).front();
    for (auto _ : run)
        benchmark::DoNotOptimize(decode(record.type, record.schema, record.data));
    run.SetBytesProcessed(static_cast<std::int64_t>(run.iterations()) * record.data.size());
}

/// A whole draft, in events a second.
void checkDraft(benchmark::State &run, CheckScope scope)
{
    std::vector<EventRecord> records = recordsOf(draft());
    for (EventRecord &record : records)
        record.globalPosition = record.version;
    chain(records, 0, {});
    for (auto _ : run) {
        LogCheck check(records.front().draft, scope);
        for (const EventRecord &record : records)
            check.next(record);
        if (!check.finish(records.back().version).isEmpty())
            run.SkipWithError("a sound draft has findings");
    }
    run.SetItemsProcessed(static_cast<std::int64_t>(run.iterations())
                          * static_cast<std::int64_t>(records.size()));
}

BENCHMARK(encodeEvent);
BENCHMARK(encodeEventByQJsonDocument);
BENCHMARK(makeRecord);
BENCHMARK(decodeEvent);
BENCHMARK(decodeEventByQJsonDocument);
BENCHMARK(readRecord);
BENCHMARK(hashEvent);
BENCHMARK_CAPTURE(checkDraft, chain, CheckScope::Chain)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(checkDraft, everything, CheckScope::Everything)->Unit(benchmark::kMicrosecond);
BENCHMARK(encodeDraftCreated)->Unit(benchmark::kMicrosecond);
BENCHMARK(decodeDraftCreated)->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace warroom::bench

BENCHMARK_MAIN();
