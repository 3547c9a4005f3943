// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

// Starts an empty Qt window and Warroom with a whole draft open, in turn, and measures from the
// start of the process to its first painted window. Prints JSON.

namespace {

constexpr int rounds = 15;

struct Samples {
    QList<double> milliseconds;
    QList<double> residentKb;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double residentKbOf(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble();
    }
    return 0;
}

/// Both programs print "painted" and then wait for their standard input to close.
bool sample(const QString &program, const QStringList &arguments, Samples *samples)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForReadyRead(20'000))
        return false;
    samples->milliseconds.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    samples->residentKb.append(residentKbOf(process.processId()));
    process.closeWriteChannel();
    return process.waitForFinished(20'000);
}

QJsonObject summary(const Samples &samples)
{
    return {
        {u"median_ms"_s, median(samples.milliseconds)},
        {u"min_ms"_s, *std::min_element(samples.milliseconds.begin(), samples.milliseconds.end())},
        {u"median_resident_mb"_s, median(samples.residentKb) / 1024}};
}

int complain(const char *what)
{
    std::fprintf(stderr, "bench_start: %s\n", what);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString programs = QStringLiteral(WARROOM_BIN_DIR);
    const QString emptyWindow = QCoreApplication::applicationDirPath() + u"/support/empty_window"_s;
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"draft.warroom"_s);
    if (QProcess::execute(programs + u"/warroomd"_s, {u"simulate"_s, u"--out"_s, log}) != 0)
        return complain("no draft to open");

    Samples empty;
    Samples home;
    Samples room;
    const QStringList measure{u"--measure-start"_s, u"--data"_s, folder.path()};
    for (int i = 0; i <= rounds; ++i) {
        if (!sample(emptyWindow, {}, &empty) || !sample(programs + u"/warroom"_s, measure, &home)
            || !sample(programs + u"/warroom"_s, measure + QStringList{log}, &room))
            return complain("a window was not painted");
        if (i == 0)
            empty = home = room = {}; // the first fills the disk cache
    }
    const QJsonObject result{
        {u"rounds"_s, rounds},
        {u"empty_window"_s, summary(empty)},
        {u"warroom_home"_s, summary(home)},
        {u"warroom_room"_s, summary(room)},
        {u"home_minus_empty_ms"_s, median(home.milliseconds) - median(empty.milliseconds)},
        {u"room_minus_empty_ms"_s, median(room.milliseconds) - median(empty.milliseconds)}};
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
