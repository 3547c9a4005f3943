// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Variables {
    QString display;
    QString wayland;
    QString platform;
};

} // namespace

/// Starts of the desktop program that come to nothing.
class TestDesktopStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutADisplayItSaysSoInOneLine_data();
    void withoutADisplayItSaysSoInOneLine();
    void aServerIsForTheWindowOnly_data();
    void aServerIsForTheWindowOnly();
};

void TestDesktopStart::withoutADisplayItSaysSoInOneLine_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("names");
    QTest::newRow("none at all") << Variables{} << u"there is no display"_s;
    QTest::newRow("nobody serves it") << Variables{u":4711"_s, {}, {}} << u"DISPLAY=:4711"_s;
    QTest::newRow("no such machine")
        << Variables{u"nobody.invalid:0"_s, {}, {}} << u"DISPLAY=nobody.invalid:0"_s;
    QTest::newRow("no compositor")
        << Variables{{}, u"wayland-4711"_s, {}} << u"WAYLAND_DISPLAY=wayland-4711"_s;
    QTest::newRow("no such platform")
        << Variables{u":4711"_s, {}, u"paper"_s} << u"QT_QPA_PLATFORM=paper"_s;
}

void TestDesktopStart::withoutADisplayItSaysSoInOneLine()
{
    QFETCH(Variables, variables);
    QFETCH(QString, names);
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&](const QString &name, const QString &value) {
        environment.remove(name);
        if (!value.isEmpty())
            environment.insert(name, value);
    };
    set(u"DISPLAY"_s, variables.display);
    set(u"WAYLAND_DISPLAY"_s, variables.wayland);
    set(u"QT_QPA_PLATFORM"_s, variables.platform);
    set(u"XDG_RUNTIME_DIR"_s, folder.path());

    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WARROOM_BIN_DIR) + u"/warroom"_s,
                  {u"--data"_s, folder.filePath(u"data"_s)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(errors.startsWith(u"warroom: "_s), qPrintable(errors));
    QVERIFY2(errors.contains(names), qPrintable(errors));
    QCOMPARE(errors.count(u'\n'), 1);
}

void TestDesktopStart::aServerIsForTheWindowOnly_data()
{
    QTest::addColumn<QStringList>("task");
    QTest::newRow("picture") << QStringList{u"--screenshot"_s, u"board.png"_s};
    QTest::newRow("self-test") << QStringList{u"--self-test"_s};
}

void TestDesktopStart::aServerIsForTheWindowOnly()
{
    QFETCH(QStringList, task);
    QProcess process;
    process.start(QStringLiteral(WARROOM_BIN_DIR) + u"/warroom"_s,
                  task + QStringList{u"--store"_s, u"postgresql://nobody.invalid/warroom"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()),
             u"warroom: --store is for the window, not for --screenshot or --self-test; "
             "see warroom --help\n"_s);
}

QTEST_GUILESS_MAIN(TestDesktopStart)
#include "tst_desktop_start.moc"
