// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/postgres_server.h"
#include "support/warroomd_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using warroom::PostgresServer;
using Run = warroom::sample::WarroomdRun;

namespace {

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
    void whatNobodyKnowsIsExportedToo();
    void aChangedEventIsNamed();
    void aDraftFileGoesFromOneLibraryToAnother();
    void aDraftFileIsCheckedWithoutWarroomAsDocumented();
    void aForgedDraftFileIsNeitherSoundNorTakenIn();
    void aDraftIsArchivedAndRestored();
    void aLibraryInUseIsNotWrittenTo();
    void theGoodPartOfADamagedDraftIsSalvaged();
    void aLogIsBackedUpAndMoved();
    void aLogMovesToAServerAndBack();
    void aClickIsTracedFromAnyOfItsIds();
    void whatAllDraftsSayIsCounted();
    void everythingBesideTheEventsIsRebuilt();
    void refusesInOneLine_data();
    void refusesInOneLine();
    void everyCommandHasHelp();
    void linksNoGuiLibrary();

private:
    Run run(const QStringList &arguments) const
    {
        return warroom::sample::runWarroomd(m_folder->path(), arguments);
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

    /// The only draft of the library in \a folder.
    QString onlyDraft(const QString &folder) const
    {
        return QString::fromUtf8(run({u"list"_s, u"--data"_s, folder}).output.left(36));
    }
    QString inShell(const QString &command, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(command, arguments);
        process.waitForFinished(30'000);
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())
            .trimmed();
    }
    /// The draft of a.warroom in the library of the folder "mine".
    void fillLibrary() const
    {
        simulate(u"a.warroom"_s);
        const Run exported = run({u"export"_s, u"a.warroom"_s, u"--format"_s, u"warroom"_s,
                                  u"--out"_s, u"draft.warroom"_s, u"--data"_s, u"mine"_s});
        QCOMPARE(exported.errors, QString());
        const Run imported = run({u"import"_s, u"draft.warroom"_s, u"--data"_s, u"mine"_s});
        QCOMPARE(imported.errors, QString());
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

void TestWarroomd::whatNobodyKnowsIsExportedToo()
{
    simulate(u"a.warroom"_s);
    const QString written =
        inShell(u"sqlite3"_s,
                {u"a.warroom"_s,
                 u"DROP TRIGGER draft_events_never_change; UPDATE draft_events SET event_data = "
                 "json_set(event_data, '$.mood', 'calm') WHERE sequence_number = 5"_s});
    QCOMPARE(written, QString());
    const QByteArray exported = run({u"export"_s, u"a.warroom"_s, u"--format"_s, u"json"_s}).output;
    const QJsonArray events =
        QJsonDocument::fromJson(exported).object().value(u"events"_s).toArray();
    QCOMPARE(events.at(4).toObject().value(u"data"_s).toObject().value(u"mood"_s).toString(),
             u"calm"_s);
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

void TestWarroomd::aDraftFileGoesFromOneLibraryToAnother()
{
    fillLibrary();
    const QString draft = onlyDraft(u"mine"_s);
    const Run exported = run({u"export"_s, draft.first(6), u"--format"_s, u"warroom"_s, u"--out"_s,
                              u"sent.warroom"_s, u"--data"_s, u"mine"_s});
    QCOMPARE(exported.errors, QString());
    const QString signer = QString::fromUtf8(exported.output.trimmed().right(16));
    QCOMPARE(QString::fromUtf8(exported.output),
             u"sent.warroom: 27 events, signed by %1\n"_s.arg(signer));
    QCOMPARE(QString::fromUtf8(run({u"verify"_s, u"sent.warroom"_s}).output),
             u"sent.warroom: sound, 1 draft, 27 events, signed by %1\n"_s.arg(signer));

    const QStringList import{u"import"_s, u"sent.warroom"_s, u"--data"_s, u"yours"_s};
    QCOMPARE(QString::fromUtf8(run(import).output),
             u"draft %1: 27 events, signed by %2\n"_s.arg(draft, signer));
    QCOMPARE(QString::fromUtf8(run(import).output),
             u"draft %1: here already, the same 27 events, signed by %2; nothing to do\n"_s.arg(
                 draft, signer));
    QCOMPARE(eventsOf(u"yours/library.warroom"_s), eventsOf(u"a.warroom"_s));

    const Run again = run({u"export"_s, draft, u"--format"_s, u"warroom"_s, u"--out"_s,
                           u"sent.warroom"_s, u"--data"_s, u"mine"_s});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.errors,
             u"warroomd: sent.warroom: there is a file already; nothing was written\n"_s);
    QCOMPARE(QDir(m_folder->filePath(u"yours"_s)).entryList({u"*.pem"_s}), QStringList());
}

/// Runs the very lines that docs/draft-files.md gives.
void TestWarroomd::aDraftFileIsCheckedWithoutWarroomAsDocumented()
{
    fillLibrary();
    QFile page(QStringLiteral(WARROOM_SOURCE_DIR) + u"/docs/draft-files.md"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const QString commands = text.section(u"```sh\n"_s, 1).section(u"```"_s, 0, 0);
    QVERIFY(commands.contains(u"openssl pkeyutl"_s));
    QCOMPARE(inShell(u"sh"_s, {u"-ec"_s, commands}), u"Signature Verified Successfully"_s);
    const Run verified = run({u"verify"_s, u"draft.warroom"_s});
    const QString fingerprint =
        inShell(u"sh"_s, {u"-ec"_s, u"tail -c 32 key.der | sha256sum | cut -c 1-16"_s});
    QVERIFY(verified.output.trimmed().endsWith(fingerprint.toUtf8()));
}

void TestWarroomd::aForgedDraftFileIsNeitherSoundNorTakenIn()
{
    fillLibrary();
    // Halves swapped: a byte set to a fixed value is the same byte in some signatures.
    inShell(u"sqlite3"_s,
            {u"draft.warroom"_s,
             u"UPDATE signature SET signature = CAST(substr(signature, 33) || "
             "substr(signature, 1, 32) AS BLOB)"_s});
    const QString line = u"warroomd: draft.warroom: the signature does not fit; it was changed, or "
                         "made for something else\n"_s;
    const Run verified = run({u"verify"_s, u"draft.warroom"_s});
    QCOMPARE(verified.exitCode, 1);
    QCOMPARE(verified.errors, line);
    const Run imported = run({u"import"_s, u"draft.warroom"_s, u"--data"_s, u"yours"_s});
    QCOMPARE(imported.exitCode, 1);
    QCOMPARE(imported.errors, line);
    QVERIFY(!QFile::exists(m_folder->filePath(u"yours"_s)));
}

void TestWarroomd::aDraftIsArchivedAndRestored()
{
    fillLibrary();
    const QString draft = onlyDraft(u"mine"_s);
    const QString path = u"mine/archive/%1.warroom"_s.arg(draft);
    const Run archived = run({u"archive"_s, draft.first(4), u"--data"_s, u"mine"_s});
    QCOMPARE(archived.errors, QString());
    QCOMPARE(QString::fromUtf8(archived.output),
             u"%1: 27 events, no longer in the library\n"_s.arg(m_folder->filePath(path)));
    QCOMPARE(run({u"list"_s, u"--data"_s, u"mine"_s}).output, QByteArray());
    const Run restored = run({u"restore"_s, path, u"--data"_s, u"mine"_s});
    QCOMPARE(restored.errors, QString());
    QCOMPARE(onlyDraft(u"mine"_s), draft);
    QCOMPARE(eventsOf(u"mine/library.warroom"_s), eventsOf(u"a.warroom"_s));
}

void TestWarroomd::aLibraryInUseIsNotWrittenTo()
{
    fillLibrary();
    QLockFile lock(m_folder->filePath(u"mine/warroom.lock"_s));
    QVERIFY(lock.tryLock());
    for (const QStringList &command :
         {QStringList{u"archive"_s, onlyDraft(u"mine"_s), u"--data"_s, u"mine"_s},
          QStringList{u"import"_s, u"draft.warroom"_s, u"--data"_s, u"mine"_s},
          QStringList{u"move"_s, u"a.warroom"_s, u"mine/library.warroom"_s}}) {
        const Run refused = run(command);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errors.contains(u"these drafts are open in"_s),
                 qPrintable(refused.errors));
    }
    // To read it is no harm.
    QCOMPARE(run({u"backup"_s, u"--data"_s, u"mine"_s, u"--out"_s, u"b.warroom"_s}).exitCode, 0);
}

void TestWarroomd::theGoodPartOfADamagedDraftIsSalvaged()
{
    simulate(u"a.warroom"_s);
    inShell(u"sqlite3"_s,
            {u"a.warroom"_s,
             u"DROP TRIGGER draft_events_never_change; UPDATE draft_events SET "
             "event_data = 'noise' WHERE sequence_number = 20"_s});
    QStringList command{u"export"_s, u"a.warroom"_s,    u"--format"_s, u"warroom"_s,
                        u"--out"_s,  u"good.warroom"_s, u"--data"_s,   u"mine"_s};
    const Run refused = run(command);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.endsWith(u": event 20 was changed, or an event before it was; "
                                     "--salvage writes what comes before\n"_s),
             qPrintable(refused.errors));
    QVERIFY(!QFile::exists(m_folder->filePath(u"good.warroom"_s)));
    const Run salvaged = run(command << u"--salvage"_s);
    QCOMPARE(salvaged.errors, QString());
    QVERIFY(salvaged.output.startsWith("good.warroom: 19 events, signed by "));
    QVERIFY(salvaged.output.contains("\nleft out, with all after it: event 20 "));
    QVERIFY(run({u"verify"_s, u"good.warroom"_s}).output.contains("sound, 1 draft, 19 events"));
}

void TestWarroomd::aLogIsBackedUpAndMoved()
{
    fillLibrary();
    const Run backedUp = run({u"backup"_s, u"--data"_s, u"mine"_s, u"--out"_s, u"b.warroom"_s});
    QCOMPARE(QString::fromUtf8(backedUp.output), u"b.warroom: 1 draft\n"_s);
    const QStringList move{u"move"_s, u"b.warroom"_s, u"c.warroom"_s};
    QCOMPARE(QString::fromUtf8(run(move).output),
             u"c.warroom: 1 draft, 27 events copied, 0 there already\n"_s);
    QCOMPARE(QString::fromUtf8(run(move).output),
             u"c.warroom: 1 draft, 0 events copied, 27 there already\n"_s);
    QCOMPARE(eventsOf(u"c.warroom"_s), eventsOf(u"a.warroom"_s));
    QVERIFY(run({u"verify"_s, u"c.warroom"_s}).output.contains("sound, 1 draft, 27 events"));
}

void TestWarroomd::aLogMovesToAServerAndBack()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    PostgresServer *server = PostgresServer::shared();
    QVERIFY(server);
    const QString address = server->url().replace(
        u"postgresql:///"_s, u"postgresql://%1:hush@/"_s.arg(PostgresServer::user()));
    QVERIFY(address.contains(u"hush"_s));
    simulate(u"a.warroom"_s);
    QByteArray said;
    for (const QStringList &arguments :
         {QStringList{u"move"_s, u"a.warroom"_s, address}, QStringList{u"verify"_s, address},
          QStringList{u"move"_s, address, u"b.warroom"_s}}) {
        const Run done = run(arguments);
        QCOMPARE(done.errors, QString());
        QCOMPARE(done.exitCode, 0);
        said += done.output;
    }
    QVERIFY2(said.contains("1 draft, 27 events copied"), said.constData());
    QVERIFY2(said.contains("sound, 1 draft, 27 events"), said.constData());
    const Run nothing = run({u"trace"_s, QUuid::createUuid().toString(), address});
    QVERIFY(nothing.exitCode != 0);
    QVERIFY2(nothing.errors.contains(u"nothing was caused by"_s), qPrintable(nothing.errors));
    said += nothing.errors.toUtf8();
    QVERIFY2(!said.contains("hush"), said.constData());
    QCOMPARE(eventsOf(u"b.warroom"_s), eventsOf(u"a.warroom"_s));
    QVERIFY(run({u"verify"_s, u"b.warroom"_s}).output.contains("sound, 1 draft, 27 events"));
}

void TestWarroomd::aClickIsTracedFromAnyOfItsIds()
{
    simulate(u"a.warroom"_s);
    const QStringList ids =
        inShell(u"sqlite3"_s,
                {u"a.warroom"_s,
                 u"SELECT id || ' ' || json_extract(metadata, '$.causation_id') "
                 "FROM draft_events WHERE sequence_number = 5"_s})
            .split(u' ');
    const Run ofEvent = run({u"trace"_s, ids.first(), u"a.warroom"_s});
    QCOMPARE(ofEvent.errors, QString());
    const QList<QByteArray> lines = ofEvent.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(QString::fromUtf8(lines.at(1)),
             u"command %1 by program through warroom"_s.arg(ids.last()));
    QVERIFY(lines.at(2).contains("event 4     PickMade"));
    QVERIFY(lines.at(3).contains("event 5     PickStarted"));
    QCOMPARE(run({u"trace"_s, ids.last(), u"a.warroom"_s}).output, ofEvent.output);

    const Run asJson = run({u"trace"_s, ids.last(), u"a.warroom"_s, u"--format"_s, u"json"_s});
    const QJsonArray causes =
        QJsonDocument::fromJson(asJson.output).object().value(u"causes"_s).toArray();
    QCOMPARE(causes.size(), 1);
    QCOMPARE(causes.first().toObject().value(u"kind"_s).toString(), u"command"_s);
    QCOMPARE(causes.first().toObject().value(u"events"_s).toArray().size(), 2);

    const Run nothing =
        run({u"trace"_s, u"00000000-0000-4000-8000-000000000001"_s, u"a.warroom"_s});
    QCOMPARE(nothing.errors,
             u"warroomd: a.warroom: nothing was caused by "
             "00000000-0000-4000-8000-000000000001\n"_s);
}

void TestWarroomd::whatAllDraftsSayIsCounted()
{
    simulate(u"a.warroom"_s);
    simulate(u"b.warroom"_s, u"8"_s);
    QCOMPARE(run({u"move"_s, u"a.warroom"_s, u"b.warroom"_s}).exitCode, 0);
    const auto rows = [&](const QString &subject) {
        const Run asked =
            run({u"stats"_s, u"b.warroom"_s, u"--of"_s, subject, u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(asked.output).array();
    };
    int timesDrafted = 0;
    for (const QJsonValue &player : rows(u"players"_s)) {
        QCOMPARE(player[u"drafts"_s].toInt(), 2);
        timesDrafted += player[u"times_drafted"_s].toInt();
    }
    QCOMPARE(timesDrafted, 2 * 12);
    int picks = 0;
    for (const QJsonValue &team : rows(u"teams"_s))
        picks += team[u"round"_s].isUndefined() ? 0 : team[u"picks"_s].toInt();
    QCOMPARE(picks, 2 * 12);
    for (const QJsonValue &pattern : rows(u"patterns"_s))
        QVERIFY((QStringList{u"run"_s, u"reach"_s, u"steal"_s})
                    .contains(pattern[u"kind"_s].toString()));
    const QByteArray text = run({u"stats"_s, u"b.warroom"_s}).output;
    QVERIFY2(text.contains("2 of 2"), text.constData());
}

void TestWarroomd::everythingBesideTheEventsIsRebuilt()
{
    simulate(u"a.warroom"_s);
    const QByteArray stats = run({u"stats"_s, u"a.warroom"_s}).output;
    const QByteArray list = run({u"list"_s, u"a.warroom"_s}).output;
    const QString damage = u"UPDATE drafts SET title = 'x'; DELETE FROM player_stats"_s;
    QCOMPARE(inShell(u"sqlite3"_s, {u"a.warroom"_s, damage}), QString());
    QVERIFY(run({u"list"_s, u"a.warroom"_s}).output != list);
    QVERIFY(run({u"stats"_s, u"a.warroom"_s}).output != stats);
    const Run rebuilt = run({u"rebuild"_s, u"a.warroom"_s});
    QCOMPARE(rebuilt.errors, QString());
    QCOMPARE(QString::fromUtf8(rebuilt.output),
             u"a.warroom: rebuilt from the events of 1 draft\n"_s);
    QCOMPARE(run({u"list"_s, u"a.warroom"_s}).output, list);
    QCOMPARE(run({u"stats"_s, u"a.warroom"_s}).output, stats);
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
    row("a year there is none of", {u"simulate"_s, u"--year"_s, u"1993"_s}, 2,
        u"--year takes a whole number from 1994 to 2022, not '1993'"_s);
    row("a year with other teams",
        {u"simulate"_s, u"--year"_s, u"2011"_s, u"--teams"_s, u"ARI,CHI"_s}, 2,
        u"a past year has its own teams; leave out --teams or --year"_s);
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
    row("no draft file", {u"import"_s, u"none.warroom"_s, u"--data"_s, u"mine"_s}, 1,
        u"none.warroom: there is no such file"_s);
    row("nothing to archive", {u"archive"_s}, 2, u"which DRAFT?"_s);
    row("nowhere to back up to", {u"backup"_s, u"none.warroom"_s}, 2,
        u"where to? Name a file with --out"_s);
    row("nothing to back up", {u"backup"_s, u"none.warroom"_s, u"--out"_s, u"b.warroom"_s}, 1,
        u"none.warroom: there is no such file"_s);
    row("moved nowhere", {u"move"_s, u"a.warroom"_s}, 2, u"move takes two: FROM and TO"_s);
    row("nothing to move", {u"move"_s, u"none.warroom"_s, u"b.warroom"_s}, 1,
        u"none.warroom: there is no such file"_s);
    row("an unknown kind of store", {u"move"_s, u"gopher://me:secret@there/x"_s, u"b.warroom"_s}, 1,
        u"gopher: no store of this kind is known here; name a file or "
        "postgresql://user@host/database"_s);
    row("nobody to erase", {u"erase"_s, u"none.warroom"_s}, 2,
        u"whom? Name the person with --person"_s);
    row("nowhere to erase", {u"erase"_s, u"none.warroom"_s, u"--person"_s, u"ana"_s}, 1,
        u"none.warroom: there is no such file"_s);
    row("nothing to trace", {u"trace"_s}, 2, u"which ID?"_s);
    row("no id", {u"trace"_s, u"seven"_s}, 2,
        u"'seven' is no id; it looks like 5b1f7b0e-6a0b-4c53-9a53-2d1a1d3c9f22"_s);
    row("no stats of that", {u"stats"_s, u"none.warroom"_s, u"--of"_s, u"luck"_s}, 2,
        u"--of is players, teams or patterns, not 'luck'"_s);
    row("no stats", {u"stats"_s, u"none.warroom"_s}, 1, u"none.warroom: there is no such file"_s);
    row("nothing to rebuild", {u"rebuild"_s, u"none.warroom"_s}, 1,
        u"none.warroom: there is no such file"_s);
    row("no export format", {u"export"_s, u"none.warroom"_s}, 2,
        u"which --format: json, csv or warroom?"_s);
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
         {u"simulate"_s, u"replay"_s, u"list"_s, u"verify"_s, u"trace"_s, u"export"_s, u"import"_s,
          u"archive"_s, u"restore"_s, u"backup"_s, u"move"_s, u"erase"_s}) {
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
