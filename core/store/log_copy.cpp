// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/log_copy.h"

#include "store/checkpoint_copy.h"
#include "store/key_copy.h"
#include "store/preparation_stream.h"
#include "store/stream_records.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

using Done = tl::expected<void, StoreError>;

constexpr int pageSize = 1000;

/// Events that follow each other in the log and in one draft.
struct Run {
    DraftId draft;
    int first = 0;
    int last = 0;

    int size() const { return last - first + 1; }
};

tl::expected<std::vector<Run>, StoreError> runsOf(const EventStore &store)
{
    std::vector<Run> runs;
    LogPosition position;
    while (true) {
        const auto page = store.readAll(position, {}, pageSize);
        if (!page)
            return tl::unexpected(page.error());
        for (const EventEnvelope &event : *page) {
            if (runs.empty() || runs.back().draft != event.draft || runs.back().size() == pageSize)
                runs.push_back({event.draft, event.version, event.version});
            runs.back().last = event.version;
            position = positionOf(event);
        }
        if (page->empty())
            return runs;
    }
}

Done checkSound(const EventStore &store, const QString &which)
{
    const auto findings = store.verify();
    if (!findings)
        return tl::unexpected(findings.error());
    if (findings->isEmpty())
        return {};
    const Finding &first = findings->first();
    return tl::unexpected(
        StoreError{StoreErrorKind::Corrupt,
                   u"%1: draft %2: %3"_s.arg(which, first.draft.text(), sentenceOf(first))});
}

/// One copy under way.
class Copying {
public:
    Copying(const EventStore &from, EventStore &to, std::vector<Run> runs)
        : m_from(from), m_to(to), m_runs(std::move(runs))
    {
        for (const Run &run : m_runs) {
            m_total += run.size();
            m_ends[run.draft] = std::max(m_ends[run.draft], run.last);
        }
        const QList<DraftId> streams = m_ends.keys();
        m_result.drafts = static_cast<int>(
            std::count_if(streams.begin(), streams.end(),
                          [](const DraftId &stream) { return !isPreparationStream(stream); }));
    }

    /// Finds out how far the target has got, and whether it is a copy of this log at all.
    Done compare()
    {
        for (auto end = m_ends.cbegin(); end != m_ends.cend(); ++end) {
            if (Done same = compare(end.key(), end.value()); !same)
                return same;
        }
        return {};
    }

    Done copy(const Progress &progress)
    {
        for (const Run &run : m_runs) {
            if (Done done = copy(run); !done)
                return done;
            if (progress && !progress(m_result.copied + m_result.passedOver, m_total)) {
                m_result.isWhole = m_result.copied + m_result.passedOver == m_total;
                return {};
            }
        }
        return {};
    }

    LogCopy &result() { return m_result; }

private:
    Done compare(const DraftId &draft, int end)
    {
        const auto there = wholeStream(m_to, draft);
        if (!there && there.error().kind == StoreErrorKind::StreamNotFound)
            return {};
        if (!there)
            return tl::unexpected(there.error());
        const auto here = m_from.readRecords(draft, 1, std::max<int>(1, end));
        if (!here)
            return tl::unexpected(here.error());
        const auto head = static_cast<int>(there->size());
        const int different = firstDifference(*here, *there);
        if (different == 0 && head <= end) {
            m_heads[draft] = head;
            return {};
        }
        const QString how = different > 0
            ? u"another one in the target: event %1 differs"_s.arg(different)
            : u"at event %1 in the target, and at %2 here"_s.arg(head).arg(end);
        return tl::unexpected(
            StoreError{StoreErrorKind::WrongExpectedVersion,
                       u"draft %1 is %2; nothing was copied"_s.arg(draft.text(), how), end, head});
    }

    Done copy(const Run &run)
    {
        int &head = m_heads[run.draft];
        if (run.last <= head) {
            m_result.passedOver += run.size();
            return {};
        }
        const int first = std::max(run.first, head + 1);
        const auto records = m_from.readRecords(run.draft, first, run.last - first + 1);
        if (!records)
            return tl::unexpected(records.error());
        if (Done done = m_to.importRecords(*records); !done)
            return done;
        m_result.passedOver += first - run.first;
        m_result.copied += run.last - first + 1;
        head = run.last;
        return {};
    }

    const EventStore &m_from;
    EventStore &m_to;
    std::vector<Run> m_runs;
    QHash<DraftId, int> m_ends;  ///< the last version of each draft in the source
    QHash<DraftId, int> m_heads; ///< and in the target
    qint64 m_total = 0;
    LogCopy m_result;
};

} // namespace

tl::expected<LogCopy, StoreError> copyLog(const EventStore &from, const StoreFactory &openTarget,
                                          const LogCopyOptions &options)
{
    if (Done sound = checkSound(from, u"the source"_s); !sound)
        return tl::unexpected(std::move(sound.error()));
    auto runs = runsOf(from);
    if (!runs)
        return tl::unexpected(std::move(runs.error()));
    const auto to = openTarget();
    if (!to)
        return tl::unexpected(to.error());
    Copying copying(from, **to, std::move(*runs));
    Done done = copying.compare();
    if (done)
        done = copyKeys(from, **to); // before the events: nobody sees a draft without its names
    if (done)
        done = copying.copy(options.progress);
    if (done && copying.result().isWhole)
        done = checkSound(**to, u"the target"_s);
    if (done && copying.result().isWhole)
        done = copyCheckpoints(from, **to, options, copying.result());
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return copying.result();
}

} // namespace warroom
