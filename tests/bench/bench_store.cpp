// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the SQLite store, each figure beside the C interface of SQLite writing or reading the
// same rows in the same run, in turn. Prints JSON.
//
// Files lie in the folder WARROOM_BENCH_DIR (default: the temporary one): its disk decides what an
// fsync costs. WARROOM_BENCH_EVENTS says how large the log grows for the last figure (100 000).
// Names as arguments pick the figures to measure; without any, all are. Options, which `./dev
// bench` gives every program alike, are passed over.

#include "bench/raw_log.h"
#include "domain/evolve.h"
#include "store/log_check.h"
#include "store/sample_draft.h"
#include "store/sqlite_event_store.h"
#include "store/state_snapshot.h"
#include "store/telemetry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <barrier>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::bench;

namespace {

constexpr int rounds = 7;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

template <typename Work>
double secondsOf(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

std::unique_ptr<EventStore> open(const QString &path)
{
    auto store = openSqliteStore({path, Durability::Full});
    if (!store) {
        std::fprintf(stderr, "bench_store: %s\n", qPrintable(store.error().detail));
        std::exit(1);
    }
    return std::move(*store);
}

class Bench {
public:
    Bench() : m_folder(folderPattern()) { }

    QString fresh() { return m_folder.filePath(u"%1.sqlite"_s.arg(++m_files)); }
    void say(const QString &name, const QJsonObject &figures) { m_figures.insert(name, figures); }
    void print() const { std::puts(QJsonDocument(m_figures).toJson().constData()); }

private:
    static QString folderPattern()
    {
        const QString folder = qEnvironmentVariable("WARROOM_BENCH_DIR", QDir::tempPath());
        return folder + u"/warroom-bench-XXXXXX"_s;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    QJsonObject m_figures;
};

/// The same \a count picks in batches of \a size: events a second of the store, and of the C
/// interface on a file of the same tables.
void appends(Bench &bench, const QString &name, int count, int size)
{
    QList<double> ours;
    QList<double> raws;
    QList<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const DraftId draft(u"draft"_s);
        const std::vector<RawBatch> batches = rawBatches(draft, count, size);
        std::vector<std::vector<NewEvent>> events;
        for (int first = 0; first < count; first += size) {
            auto &batch = events.emplace_back();
            for (int i = first; i < first + size; ++i)
                batch.push_back(samplePick(i));
        }
        const QString rawFile = bench.fresh();
        open(rawFile).reset(); // makes the tables
        RawLog raw(rawFile);
        const auto store = open(bench.fresh());
        const double rawSeconds = secondsOf([&] {
            for (const RawBatch &batch : batches)
                raw.append(batch);
        });
        const double seconds = secondsOf([&] {
            for (const auto &batch : events) {
                if (!store->append(draft, ExpectedVersion::any(), batch))
                    std::exit(1);
            }
        });
        ours << count / seconds;
        raws << count / rawSeconds;
        ratios << rawSeconds / seconds;
    }
    bench.say(name,
              {{u"events_per_second"_s, median(ours)},
               {u"raw_events_per_second"_s, median(raws)},
               {u"ratio_to_raw"_s, median(ratios)}});
}

/// Callers that each wait for their durable answer: eight of them against one.
void groupCommit(Bench &bench, const QString &name)
{
    constexpr int each = 150;
    const auto run = [&](int callers, double *perCommit) {
        const auto store = open(bench.fresh());
        const StoreFactory opener = store->opener();
        std::barrier start(callers + 1);
        std::vector<std::jthread> threads;
        for (int caller = 0; caller < callers; ++caller) {
            threads.emplace_back([&, caller] {
                const auto door = opener().value();
                start.arrive_and_wait();
                for (int i = 0; i < each; ++i) {
                    const NewEvent event = samplePick(i);
                    if (!door->append(DraftId(u"draft-%1"_s.arg(caller)),
                                      ExpectedVersion::exactly(i), {&event, 1}))
                        std::exit(1);
                }
            });
        }
        start.arrive_and_wait();
        const double seconds = secondsOf([&] { threads.clear(); });
        const StoreTelemetry told = store->telemetry();
        *perCommit = static_cast<double>(told.append.count) / static_cast<double>(told.commits);
        return callers * each / seconds;
    };
    QList<double> ones;
    QList<double> eights;
    QList<double> ratios;
    QList<double> shared;
    for (int round = 0; round < rounds; ++round) {
        double perCommit = 0;
        const double one = run(1, &perCommit);
        const double eight = run(8, &perCommit);
        ones << one;
        eights << eight;
        ratios << eight / one;
        shared << perCommit;
    }
    bench.say(name,
              {{u"one_caller_per_second"_s, median(ones)},
               {u"eight_callers_per_second"_s, median(eights)},
               {u"ratio"_s, median(ratios)},
               {u"appends_per_commit"_s, median(shared)}});
}

QString fill(Bench &bench, int streams, int each)
{
    const QString path = bench.fresh();
    const auto store = open(path);
    for (int stream = 0; stream < streams; ++stream) {
        for (int first = 0; first < each; first += 500) {
            std::vector<NewEvent> batch;
            for (int i = first; i < std::min(first + 500, each); ++i)
                batch.push_back(samplePick(i));
            if (!store->append(DraftId(u"draft-%1"_s.arg(stream)), ExpectedVersion::any(), batch))
                std::exit(1);
        }
    }
    return path;
}

void reads(Bench &bench, const QString &name)
{
    constexpr int streams = 10;
    constexpr int each = 10'000;
    const QString path = fill(bench, streams, each);
    const auto store = open(path);
    RawLog raw(path);
    QList<double> raws;
    QList<double> decoded;
    QList<double> scanRatios;
    QList<double> verified;
    QList<double> folds;
    for (int round = 0; round < rounds; ++round) {
        const double rawSeconds = secondsOf([&] { (void)raw.scan(); });
        const double seconds = secondsOf([&] {
            LogPosition from;
            for (;;) {
                const auto page = store->readAll(from, {}, 1000).value();
                if (page.empty())
                    break;
                from = positionOf(page.back());
            }
        });
        const double chainSeconds = secondsOf([&] {
            for (int stream = 0; stream < streams; ++stream) {
                const DraftId draft(u"draft-%1"_s.arg(stream));
                LogCheck check(draft, CheckScope::Chain);
                for (int from = 1; from <= each; from += 1000) {
                    const auto page = store->readRecords(draft, from, 1000);
                    for (const EventRecord &record : page.value())
                        check.next(record);
                }
                if (!check.finish(each).isEmpty())
                    std::exit(1);
            }
        });
        folds << 1000 * secondsOf([&] {
                     DraftState state;
                     const auto events = readWhole(*store, DraftId(u"draft-3"_s));
                     for (const EventEnvelope &event : events.value())
                         evolve(state, event.event);
                 });
        raws << streams * each / rawSeconds;
        decoded << streams * each / seconds;
        scanRatios << rawSeconds / seconds;
        verified << streams * each / chainSeconds;
    }
    bench.say(name,
              {{u"raw_scan_events_per_second"_s, median(raws)},
               {u"decoded_scan_events_per_second"_s, median(decoded)},
               {u"decoded_ratio_to_raw"_s, median(scanRatios)},
               {u"chain_verified_events_per_second"_s, median(verified)},
               {u"chain_ratio_to_raw"_s, median(verified) / median(raws)},
               {u"stream_of_10000_read_decoded_folded_ms"_s, median(folds)}});
}

void snapshots(Bench &bench, const QString &name)
{
    const auto store = open(bench.fresh());
    const DraftId draft(u"draft"_s);
    const std::vector<Event> events = sample::playedDraft(draft, 4, 2'000);
    if (!store->append(draft, ExpectedVersion::any(), sample::fresh(events)))
        std::exit(1);
    const int head = static_cast<int>(events.size());
    QList<double> whole;
    QList<double> tail;
    for (int round = 0; round < rounds; ++round)
        whole << 1000 * secondsOf([&] { (void)stateAt(*store, draft, head).value(); });
    if (!store->saveSnapshot(stateSnapshot(draft, stateAt(*store, draft, head - 5).value())))
        std::exit(1);
    for (int round = 0; round < rounds; ++round)
        tail << 1000 * secondsOf([&] { (void)stateAt(*store, draft, head).value(); });
    bench.say(name,
              {{u"events"_s, head},
               {u"from_all_events_ms"_s, median(whole)},
               {u"from_snapshot_and_tail_ms"_s, median(tail)}});
}

/// What 10 000 events take in memory once they are read, and in the file.
void memory(Bench &bench, const QString &name)
{
    constexpr int each = 10'000;
    const QString path = fill(bench, 1, each);
    const auto store = open(path);
    const auto inUse = [] {
        const struct mallinfo2 now = mallinfo2();
        return now.uordblks + now.hblkhd;
    };
    (void)store->readAll({}, {}, 1000); // what reading keeps for the next time
    const std::size_t before = inUse();
    const auto events = readWhole(*store, DraftId(u"draft-0"_s));
    const std::size_t after = inUse();
    bench.say(name,
              {{u"events"_s, static_cast<int>(events.value().size())},
               {u"bytes_per_event_in_memory"_s, static_cast<double>(after - before) / each},
               {u"bytes_per_event_in_file"_s, static_cast<double>(QFile(path).size()) / each}});
}

double microsOfAppend(EventStore &store, int number)
{
    const NewEvent event = samplePick(number);
    return 1e6 * secondsOf([&] {
               if (!store.append(DraftId(u"tail"_s), ExpectedVersion::any(), {&event, 1}))
                   std::exit(1);
           });
}

void growTo(EventStore &store, int from, int to)
{
    constexpr int each = 500;
    for (int written = from; written < to; written += each) {
        std::vector<NewEvent> batch;
        for (int i = 0; i < each; ++i)
            batch.push_back(samplePick(i));
        if (!store.append(DraftId(u"draft-%1"_s.arg(written)), ExpectedVersion::any(), batch))
            std::exit(1);
    }
}

/// What one durable append costs as the log grows, at each decade and at the end, beside what it
/// costs in turn in a log of a thousand events.
void growth(Bench &bench, const QString &name)
{
    const int most =
        std::max(1'000, qEnvironmentVariable("WARROOM_BENCH_EVENTS", u"100000"_s).toInt());
    const auto large = open(bench.fresh());
    QJsonArray figures;
    int written = 0;
    for (int size = 1'000; written < most; size = std::min(10 * size, most)) {
        growTo(*large, written, size);
        written = size;
        const auto small = open(bench.fresh());
        growTo(*small, 0, 1'000);
        QList<double> ofLarge;
        QList<double> ofSmall;
        for (int i = 0; i < 200; ++i) {
            ofLarge << microsOfAppend(*large, i);
            ofSmall << microsOfAppend(*small, i);
        }
        figures.append(QJsonObject{{u"events"_s, size},
                                   {u"append_us"_s, median(ofLarge)},
                                   {u"ratio_to_small"_s, median(ofLarge) / median(ofSmall)}});
    }
    bench.say(name, {{u"by_size"_s, figures}});
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<char *> names(argv + 1, argv + argc);
    std::erase_if(names, [](const char *name) { return qstrncmp(name, "--", 2) == 0; });
    const auto isAsked = [&](const char *name) {
        return names.empty() || std::any_of(names.begin(), names.end(), [&](const char *asked) {
                   return qstrcmp(asked, name) == 0;
               });
    };
    Bench bench;
    const auto measure = [&](const char *name, const auto &work) {
        if (isAsked(name))
            work(QString::fromLatin1(name));
    };
    measure("durable_single", [&](const QString &name) { appends(bench, name, 400, 1); });
    measure("batch_100", [&](const QString &name) { appends(bench, name, 10'000, 100); });
    measure("batch_1000", [&](const QString &name) { appends(bench, name, 20'000, 1'000); });
    measure("group_commit", [&](const QString &name) { groupCommit(bench, name); });
    measure("read", [&](const QString &name) { reads(bench, name); });
    measure("state", [&](const QString &name) { snapshots(bench, name); });
    measure("memory", [&](const QString &name) { memory(bench, name); });
    measure("growth", [&](const QString &name) { growth(bench, name); });
    bench.print();
}
