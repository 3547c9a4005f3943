// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures `warroomd serve`, a process of its own on a library of its own, by clients on raw
// sockets, and beside it in the same run, in turn, Node with Debian's `ws`. Prints JSON.
//
// Libraries lie in the folder WARROOM_BENCH_DIR (default: the temporary one): its disk decides
// what durable costs. See --help.

#include "bench/gateway/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace warroom::bench;

namespace {

/// As many descriptors as the system lets this program, and the servers it starts, have.
qint64 descriptors()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<qint64>(limit.rlim_cur);
}

double load()
{
    double average = 0;
    ::getloadavg(&average, 1);
    return average;
}

Plan planOf(const QCommandLineParser &parser)
{
    const bool isQuick = parser.isSet(u"quick"_s);
    const QString folder = qEnvironmentVariable("WARROOM_BENCH_DIR", QDir::tempPath());
    Plan plan = isQuick ? Plan{folder, {10, 100}, 4, 200, 50, 1}
                        : Plan{folder, {10, 100, 1'000, 5'000, 10'000}, 20, 10'000, 400, 3};
    if (parser.isSet(u"sizes"_s)) {
        plan.sizes.clear();
        for (const QString &size : parser.value(u"sizes"_s).split(u','))
            plan.sizes.append(std::max(1, size.toInt()));
    }
    if (parser.isSet(u"rounds"_s))
        plan.rounds = std::max(2, parser.value(u"rounds"_s).toInt());
    if (parser.isSet(u"clients"_s))
        plan.many = std::max(1, parser.value(u"clients"_s).toInt());
    return plan;
}

SSL_CTX *newTlsContext()
{
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nullptr); // what is measured needs no proof
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    return context;
}

QJsonObject measured(const Plan &plan, const QStringList &names, SSL_CTX *tls)
{
    QJsonObject results;
    for (const Figure &figure : figures()) {
        const QString name = QLatin1StringView(figure.name);
        if (names.isEmpty() || names.contains(name))
            results.insert(name, figure.measure(plan, tls));
    }
    return results;
}

void declare(QCommandLineParser &parser)
{
    QStringList names;
    for (const Figure &figure : figures())
        names.append(QLatin1StringView(figure.name));
    parser.addHelpOption();
    parser.addPositionalArgument(u"figure"_s, u"Which ones: "_s + names.join(u", "_s),
                                 u"[figure…]"_s);
    parser.addOption({u"quick"_s, u"Few and small, to see that it works."_s});
    parser.addOption({u"plain"_s, u"Without TLS only."_s});
    parser.addOption({u"tls"_s, u"With TLS only."_s});
    parser.addOption({u"sizes"_s, u"How many are told: 10,100."_s, u"numbers"_s});
    parser.addOption({u"rounds"_s, u"Messages at each size."_s, u"number"_s});
    parser.addOption({u"clients"_s, u"How many connect and come back."_s, u"number"_s});
    parser.addOption({u"benchmark_format"_s, u"Nothing but json, as ever."_s, u"format"_s});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    declare(parser);
    parser.process(application);
    const Plan plan = planOf(parser);
    QJsonObject result{{u"cores"_s, static_cast<qint64>(::sysconf(_SC_NPROCESSORS_ONLN))},
                       {u"descriptors"_s, descriptors()},
                       {u"load_before"_s, load()}};
    QElapsedTimer timer;
    timer.start();
    const QStringList names = parser.positionalArguments();
    if (!parser.isSet(u"tls"_s))
        result.insert(u"plain"_s, measured(plan, names, nullptr));
    if (!parser.isSet(u"plain"_s)) {
        SSL_CTX *const tls = newTlsContext();
        result.insert(u"tls"_s, measured(plan, names, tls));
        SSL_CTX_free(tls);
    }
    result.insert(u"load_after"_s, load());
    result.insert(u"seconds"_s, static_cast<double>(timer.elapsed()) / 1000);
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
