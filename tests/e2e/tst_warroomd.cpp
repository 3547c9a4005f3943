// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exitCode = -1;
    QByteArray output;
    QString errors;
};

/// The real program, as a shell would call it, in a folder of the test's.
class TestWarroomd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSameSeedWritesTheSameEvents();
    void anotherSeedPlaysAnotherDraft();
    void aSimulatedDraftIsOneFileThatIsSound();
    void aMomentOfADraftCanBeShown();
    void everyPickIsExportedAsCsv();
    void aChangedEventIsNamed();
    void refusesInOneLine_data();
    void refusesInOneLine();
    void everyCommandHasHelp();
    void linksNoGuiLibrary();

private:
    Run run(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(WARROOM_BIN_DIR) + u"/warroomd"_s, arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }
    QByteArray eventsOf(const QString &file) const
    {
        QJsonArray datas;
        const QByteArray exported = run({u"export"_s, file, u"--format"_s, u"json"_s}).output;
        const QJsonArray events =
            QJsonDocument::fromJson(exported).object().value(u"events"_s).toArray();
        for (const QJsonValue &event : events)
            datas.append(event.toObject().value(u"data"_s));
        return QJsonDocument(datas).toJson();
    }
    void simulate(const QString &file, const QString &seed = u"7"_s) const
    {
        const Run made = run({u"simulate"_s, u"--seed"_s, seed, u"--out"_s, file, u"--teams"_s,
                              u"ARI,CHI,DET,GB"_s, u"--rounds"_s, u"3"_s});
        QCOMPARE(made.errors, QString());
        QCOMPARE(made.exitCode, 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWarroomd::theSameSeedWritesTheSameEvents()
{
    simulate(u"a.warroom"_s);
    simulate(u"b.warroom"_s);
    QVERIFY(eventsOf(u"a.warroom"_s).size() > 1000);
    QCOMPARE(eventsOf(u"a.warroom"_s), eventsOf(u"b.warroom"_s));
}

void TestWarroomd::anotherSeedPlaysAnotherDraft()
{
    simulate(u"a.warroom"_s, u"1"_s);
    simulate(u"b.warroom"_s, u"2"_s);
    QVERIFY(run({u"replay"_s, u"a.warroom"_s}).output != run({u"replay"_s, u"b.warroom"_s}).output);
}

void TestWarroomd::aSimulatedDraftIsOneFileThatIsSound()
{
    simulate(u"a.warroom"_s);
    const Run verified = run({u"verify"_s, u"a.warroom"_s});
    QCOMPARE(verified.exitCode, 0);
    QCOMPARE(QString::fromUtf8(verified.output), u"a.warroom: sound, 1 draft, 27 events\n"_s);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.warroom"_s});
}

void TestWarroomd::aMomentOfADraftCanBeShown()
{
    simulate(u"a.warroom"_s);
    const Run shown =
        run({u"replay"_s, u"a.warroom"_s, u"--at"_s, u"5"_s, u"--format"_s, u"json"_s});
    const QJsonObject board = QJsonDocument::fromJson(shown.output).object();
    QCOMPARE(board.value(u"sequence"_s).toInt(), 5);
    QCOMPARE(board.value(u"status"_s).toString(), u"IN_PROGRESS"_s);
    QCOMPARE(board.value(u"completed_picks"_s).toInt(), 1);
    QCOMPARE(board.value(u"picks"_s).toArray().size(), 1);
    QCOMPARE(board.value(u"current_pick"_s).toObject().value(u"team_id"_s).toString(), u"CHI"_s);
}

void TestWarroomd::everyPickIsExportedAsCsv()
{
    simulate(u"a.warroom"_s);
    const QList<QByteArray> lines =
        run({u"export"_s, u"a.warroom"_s, u"--format"_s, u"csv"_s}).output.trimmed().split('\n');
    QCOMPARE(lines.size(), 13);
    QCOMPARE(lines.first(),
             QByteArray("overall,round,pick,team,player,position,school,source,picked_at"));
    QVERIFY(lines.at(5).startsWith("5,2,1,GB,"));
}

void TestWarroomd::aChangedEventIsNamed()
{
    simulate(u"a.warroom"_s);
    const QString path = m_folder->filePath(u"a.warroom"_s);
    QProcess::execute(u"sqlite3"_s,
                      {path,
                       u"DROP TRIGGER draft_events_never_change; UPDATE draft_events SET "
                       "event_data = replace(event_data, 'ARI', 'CHI') WHERE "
                       "sequence_number = 4"_s});
    const Run verified = run({u"verify"_s, u"a.warroom"_s});
    QCOMPARE(verified.exitCode, 1);
    QVERIFY2(verified.output.contains("event 4"), verified.output.constData());
}

void TestWarroomd::refusesInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, const QStringList &arguments, int exitCode,
                        const QString &line) {
        QTest::newRow(name) << arguments << exitCode << u"warroomd: %1\n"_s.arg(line);
    };
    row("nothing", {}, 2, u"which command? See warroomd --help"_s);
    row("unknown command", {u"simulat"_s}, 2,
        u"there is no command 'simulat'; see warroomd --help"_s);
    row("unknown option", {u"simulate"_s, u"--sed"_s, u"1"_s}, 2,
        u"Unknown option 'sed'.; see warroomd simulate --help"_s);
    row("seed", {u"simulate"_s, u"--seed"_s, u"x"_s}, 2,
        u"--seed takes a whole number from 0 to 9007199254740991, not 'x'"_s);
    row("rounds", {u"simulate"_s, u"--rounds"_s, u"0"_s}, 2,
        u"--rounds takes a whole number from 1 to 100, not '0'"_s);
    row("more rounds than the order", {u"simulate"_s, u"--rounds"_s, u"9"_s}, 2,
        u"the given order has 7 rounds, not 9; choose another --format"_s);
    row("format", {u"simulate"_s, u"--format"_s, u"zigzag"_s}, 2,
        u"there is no format 'zigzag'; choose one of linear, snake, third-round-reversal, given"_s);
    row("speed", {u"simulate"_s, u"--speed"_s, u"fast"_s}, 2,
        u"--speed is instant, quick or real, not 'fast'"_s);
    row("one team", {u"simulate"_s, u"--teams"_s, u"ARI"_s}, 2,
        u"--teams needs at least two teams"_s);
    row("a team twice", {u"simulate"_s, u"--teams"_s, u"ARI,ari"_s}, 2,
        u"--teams names ARI twice"_s);
    row("more picks than players",
        {u"simulate"_s, u"--format"_s, u"snake"_s, u"--rounds"_s, u"100"_s}, 1,
        u"the draft cannot be played: too_few_players"_s);
    row("no pool", {u"simulate"_s, u"--pool"_s, u"none.csv"_s}, 1,
        u"none.csv: cannot be opened: No such file or directory"_s);
    row("no folder", {u"simulate"_s, u"--out"_s, u"none/a.warroom"_s}, 1, {});
    row("no file", {u"replay"_s}, 2, u"which FILE?"_s);
    row("two files", {u"verify"_s, u"a"_s, u"b"_s}, 2, u"one FILE only"_s);
    row("missing file", {u"verify"_s, u"none.warroom"_s}, 1,
        u"none.warroom: there is no such file"_s);
    row("no export format", {u"export"_s, u"none.warroom"_s}, 2, u"which --format: json or csv?"_s);
}

void TestWarroomd::refusesInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, line);
    const Run refused = run(arguments);
    QCOMPARE(refused.exitCode, exitCode);
    QCOMPARE(refused.errors.count(u'\n'), 1);
    if (line != u"warroomd: \n"_s)
        QCOMPARE(refused.errors, line);
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
}

void TestWarroomd::everyCommandHasHelp()
{
    for (const QString &command :
         {u"simulate"_s, u"replay"_s, u"list"_s, u"verify"_s, u"export"_s}) {
        const Run helped = run({command, u"--help"_s});
        QCOMPARE(helped.exitCode, 0);
        QVERIFY(helped.output.startsWith("Usage: warroomd " + command.toUtf8()));
    }
}

void TestWarroomd::linksNoGuiLibrary()
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {QStringLiteral(WARROOM_BIN_DIR) + u"/warroomd"_s});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("Qt6Core"));
    for (const char *forbidden : {"Qt6Gui", "Qt6Widgets", "Qt6Charts", "libX11"})
        QVERIFY2(!libraries.contains(forbidden), forbidden);
}

} // namespace

QTEST_GUILESS_MAIN(TestWarroomd)

#include "tst_warroomd.moc"
