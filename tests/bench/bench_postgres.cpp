// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much the store costs beside the server it uses: eight threads that append through it, and
// pgbench with eight clients that call the same function with the same payload. The two take turns
// on a server that forces every commit to the disk; the medians are printed as JSON.
//
//   bench_postgres [SECONDS [ROUNDS]]

#include "store/codec.h"
#include "store/event_record.h"
#include "store/postgres/connection.h"
#include "store/postgres_event_store.h"
#include "store/sample_draft.h"
#include "store/sql/current_state.h"
#include "support/postgres_server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

constexpr int writers = 8;

NewEvent eventToWrite()
{
    return sample::fresh(sample::note(1));
}

/// Appends in a second through the store, everybody to a draft of his own.
double throughStore(const StoreFactory &opener, int seconds)
{
    std::atomic<qint64> appends = 0;
    std::vector<std::jthread> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([&, writer](const std::stop_token &stop) {
            const auto store = opener().value();
            const DraftId draft(u"bench-%1"_s.arg(writer));
            while (!stop.stop_requested()) {
                const NewEvent event = eventToWrite();
                appends += store->append(draft, ExpectedVersion::any(), {&event, 1}) ? 1 : 0;
            }
        });
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    for (std::jthread &thread : threads)
        thread.request_stop();
    threads.clear();
    return static_cast<double>(appends) / seconds;
}

/// What the store sends for such an event, to a draft named by the client.
QByteArray script(const PostgresOptions &options)
{
    const auto connection =
        postgres::Connection::open(postgres::addressIn(options.url).value(), options).value();
    const NewEvent event = eventToWrite();
    const EventRecord record = recordOf(event).value();
    EventEnvelope envelope;
    envelope.id = event.id;
    envelope.draft = DraftId(u"pgbench-:client_id"_s);
    envelope.event = event.event;
    QByteArray changes;
    for (const Statement &change : changesBy(envelope, Dialect::postgresql()))
        changes += connection->literal(QString::fromUtf8(connection->filledIn(change))) + ',';
    const auto array = [&](const QString &value) {
        return "ARRAY[" + connection->literal(value) + ']';
    };
    return "SELECT * FROM warroom_append('pgbench-:client_id',-1,ARRAY[gen_random_uuid()],"
        + array(record.type) + ",ARRAY[" + QByteArray::number(record.schema) + "],"
        + array(QString::fromUtf8(record.data)) + ',' + array(QString::fromUtf8(record.metadata))
        + ',' + array(record.createdAt) + ",ARRAY[" + changes.chopped(1) + "]::text[]);\n";
}

/// Appends in a second by pgbench; 0 where it could not say.
double throughPgbench(const PostgresServer &server, const QString &schema, const QString &file,
                      int seconds)
{
    QProcess pgbench;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGOPTIONS"_s, u"-csearch_path="_s + schema);
    pgbench.setProcessEnvironment(environment);
    pgbench.start(PostgresServer::programs() + u"/pgbench"_s,
                  {u"-n"_s, u"-c"_s, QString::number(writers), u"-j"_s, QString::number(writers),
                   u"-T"_s, QString::number(seconds), u"-f"_s, file, u"-h"_s, server.socketFolder(),
                   u"-U"_s, PostgresServer::user(), u"postgres"_s});
    pgbench.waitForFinished(-1);
    const QByteArray said = pgbench.readAllStandardOutput();
    const qsizetype at = said.indexOf("tps = ");
    if (at < 0)
        std::fputs(pgbench.readAllStandardError().constData(), stderr);
    return at < 0 ? 0 : said.sliced(at + 6).split(' ').first().toDouble();
}

/// Whether each of pgbench's clients wrote to a draft of its own, as our writers do.
bool isFair(const PostgresOptions &options)
{
    const auto connection =
        postgres::Connection::open(postgres::addressIn(options.url).value(), options).value();
    const auto drafts =
        connection->value({"SELECT count(*) FROM streams WHERE starts_with(id, 'pgbench-')", {}});
    return drafts && drafts->toInt() == writers;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

int measure(int seconds, int rounds)
{
    PostgresServer server(PostgresServer::Disk::Real);
    if (!server.start())
        return 1;
    const PostgresOptions options{server.url()};
    const auto store = openPostgresStore(options).value();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"append.sql"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(script(options)) < 0)
        return 1;
    file.close();
    QList<double> ours;
    QList<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        ours << throughStore(store->opener(), seconds);
        theirs << throughPgbench(server, options.schema, file.fileName(), seconds);
    }
    if (!isFair(options)) {
        std::fputs("bench_postgres: pgbench did something else\n", stderr);
        return 1;
    }
    const QJsonObject result{{u"writers"_s, writers},
                             {u"seconds"_s, seconds},
                             {u"rounds"_s, rounds},
                             {u"store_appends_per_second"_s, median(ours)},
                             {u"pgbench_appends_per_second"_s, median(theirs)},
                             {u"ratio"_s, median(ours) / median(theirs)}};
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (!QFile::exists(PostgresServer::programs() + u"/pgbench"_s)) {
        std::puts("bench_postgres: skipped, pgbench is not installed");
        return 0;
    }
    return measure(arguments.value(1, u"5"_s).toInt(), arguments.value(2, u"5"_s).toInt());
}
