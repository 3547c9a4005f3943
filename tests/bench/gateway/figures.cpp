// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/gateway/figures.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace warroom::bench {

namespace {

constexpr int othersDescriptors = 64; ///< this program's, besides sockets
constexpr int watchingAPick = 100;
constexpr int missed = 3; ///< events, by whoever comes back

/// The value that \a part of all are not above.
double quantile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<qsizetype>(std::ceil(part * static_cast<double>(values.size())));
    return values.at(std::clamp<qsizetype>(rank - 1, 0, values.size() - 1));
}

double median(const QList<double> &values)
{
    return quantile(values, 0.5);
}

/// Of each pair, how many times the second the first is; of these the median.
double medianRatio(const QList<double> &ours, const QList<double> &theirs)
{
    QList<double> ratios;
    for (qsizetype i = 0; i < ours.size(); ++i)
        ratios << ours.at(i) / theirs.at(i);
    return median(ratios);
}

/// Both servers, each new.
struct Pair {
    Pair(const Plan &plan, SSL_CTX *tls) : library(plan.folder, 1), warroom(library, tls)
    {
        const QString pem = library.folder() + u"/tls-identity.pem"_s;
        if (NodeSide::isThere())
            node = std::make_unique<NodeSide>(warroom.sample(), pem, tls);
    }
    QList<Side *> sides()
    {
        return node ? QList<Side *>{&warroom, node.get()} : QList<Side *>{&warroom};
    }
    static QString nameOf(qsizetype side) { return side == 0 ? u"warroom"_s : u"node"_s; }

    ServedLibrary library;
    WarroomSide warroom;
    std::unique_ptr<NodeSide> node;
};

struct Rounds {
    QList<double> fromSign;
    QList<double> fromCommit;
    QList<double> cpu; ///< microseconds for each message to one listener

    void add(const Round &round, int listeners)
    {
        fromSign << round.fromSignMs;
        fromCommit << round.fromCommitMs;
        cpu << round.cpuMicroseconds / listeners;
    }
    QJsonObject summary() const
    {
        return {{u"last_client_from_commit_ms"_s, median(fromCommit)},
                {u"last_client_from_commit_p90_ms"_s, quantile(fromCommit, 0.9)},
                {u"last_client_from_sign_ms"_s, median(fromSign)},
                {u"cpu_us_per_message"_s, median(cpu)}};
    }
};

bool bothFit(int listeners)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<rlim_t>(2 * listeners + othersDescriptors) <= limit.rlim_cur;
}

/// The servers take turns, round by round; where both crowds together are more than this process
/// may have descriptors, half the rounds of one at a time.
QJsonObject broadcastTo(Pair &pair, int listeners, int rounds)
{
    const QList<Side *> sides = pair.sides();
    const bool isShared = bothFit(listeners);
    const int atATime = isShared ? 1 : rounds / 2;
    QList<Rounds> results(sides.size());
    for (int done = 0; done < rounds; done += atATime) {
        for (qsizetype side = 0; side < sides.size(); ++side) {
            if (!isShared)
                sides.at((side + 1) % sides.size())->close();
            if (sides.at(side)->listeners() != listeners) {
                sides.at(side)->open(listeners);
                (void)sides.at(side)->round(); // what the first of its kind costs is left out
            }
            for (int i = 0; i < atATime; ++i)
                results[side].add(sides.at(side)->round(), listeners);
        }
    }
    QJsonObject figures{{u"clients"_s, listeners},
                        {u"rounds"_s, static_cast<int>(results.first().cpu.size())},
                        {u"taking_turns_each_round"_s, isShared}};
    for (qsizetype side = 0; side < sides.size(); ++side)
        figures.insert(Pair::nameOf(side), results.at(side).summary());
    if (sides.size() == 2) {
        const Rounds &ours = results.first();
        const Rounds &nodes = results.last();
        figures.insert(u"ratio_from_commit"_s, medianRatio(ours.fromCommit, nodes.fromCommit));
        figures.insert(u"ratio_from_sign"_s, medianRatio(ours.fromSign, nodes.fromSign));
        figures.insert(u"ratio_cpu"_s, medianRatio(ours.cpu, nodes.cpu));
    }
    return figures;
}

QJsonValue broadcast(const Plan &plan, SSL_CTX *tls)
{
    Pair pair(plan, tls);
    QJsonArray bySize;
    for (const int listeners : plan.sizes)
        bySize.append(broadcastTo(pair, listeners, plan.rounds));
    return QJsonObject{{u"command"_s, u"NamePerson"_s},
                       {u"payload_bytes"_s, static_cast<int>(pair.warroom.sample().size())},
                       {u"by_size"_s, bySize}};
}

/// From the drafter's MakePick, recorded durably, to the last of those who watch.
QJsonValue durable(const Plan &plan, SSL_CTX *tls)
{
    const ServedLibrary library(plan.folder, plan.drafts);
    QList<double> picks;
    for (int draft = 0; draft < library.count(); ++draft) {
        WarroomSide warroom(library, tls, draft);
        warroom.open(watchingAPick);
        (void)warroom.pick();
        while (warroom.picksLeft() > 0)
            picks << warroom.pick();
    }
    return QJsonObject{{u"command"_s, u"MakePick"_s},
                       {u"clients"_s, watchingAPick},
                       {u"picks"_s, static_cast<int>(picks.size())},
                       {u"p50_ms"_s, median(picks)},
                       {u"p99_ms"_s, quantile(picks, 0.99)},
                       {u"max_ms"_s, quantile(picks, 1)}};
}

/// A message and its answer, with nobody else there and with many who are silent.
QJsonValue echo(const Plan &plan, SSL_CTX *tls)
{
    Pair pair(plan, tls);
    const QList<Side *> sides = pair.sides();
    QJsonArray byIdle;
    for (const int idle : {0, std::min(plan.many, 5'000)}) {
        QList<QList<double>> times(sides.size());
        for (Side *side : sides)
            side->open(idle);
        for (int i = 0; i < plan.echoes; ++i) {
            for (qsizetype side = 0; side < sides.size(); ++side)
                times[side] << sides.at(side)->echo();
        }
        QJsonObject figures{{u"idle_clients"_s, idle}};
        for (qsizetype side = 0; side < sides.size(); ++side)
            figures.insert(Pair::nameOf(side),
                           QJsonObject{{u"p50_us"_s, median(times.at(side))},
                                       {u"p99_us"_s, quantile(times.at(side), 0.99)}});
        byIdle.append(figures);
    }
    return byIdle;
}

/// Connecting, upgrade and the first message; and what each of those who stay takes in memory.
QJsonValue connections(const Plan &plan, SSL_CTX *tls)
{
    Pair pair(plan, tls);
    const QList<Side *> sides = pair.sides();
    QJsonObject figures{{u"clients"_s, plan.many}};
    for (qsizetype side = 0; side < sides.size(); ++side) {
        Side &its = *sides.at(side);
        const double before = its.server().residentMb();
        const double seconds = its.open(plan.many);
        (void)its.round();
        const double after = its.server().residentMb();
        figures.insert(Pair::nameOf(side),
                       QJsonObject{{u"accepted_per_second"_s, plan.many / seconds},
                                   {u"resident_mb_at_none"_s, before},
                                   {u"resident_mb"_s, after},
                                   {u"kb_per_connection"_s, 1024 * (after - before) / plan.many}});
        its.close();
    }
    return figures;
}

/// Everybody loses the connection, comes back and is told what was missed.
QJsonValue reconnects(const Plan &plan, SSL_CTX *tls)
{
    const ServedLibrary library(plan.folder, 1);
    WarroomSide warroom(library, tls);
    warroom.open(plan.many);
    for (int i = 0; i < missed; ++i)
        (void)warroom.round();
    QList<double> seconds;
    for (int i = 0; i < 3; ++i)
        seconds << warroom.comeBack(plan.many, missed);
    return QJsonObject{{u"clients"_s, plan.many},
                       {u"events_missed"_s, missed},
                       {u"seconds"_s, median(seconds)},
                       {u"worst_seconds"_s, quantile(seconds, 1)}};
}

} // namespace

std::span<const Figure> figures()
{
    static const Figure all[] = {
        {"broadcast", broadcast},     {"durable", durable},       {"echo", echo},
        {"connections", connections}, {"reconnects", reconnects},
    };
    return all;
}

} // namespace warroom::bench
