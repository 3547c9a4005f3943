// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QFontMetrics>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

constexpr double readable = 4.5; ///< WCAG 2, AA, text of any size

const QStringList positions =
    u"QB RB WR TE OT T IOL OG C EDGE DE DT NT LB CB DB S FS K P LS XX"_s.split(u' ');

Theme theme(const QString &key)
{
    const auto loaded = Theme::load(key);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error()));
    return *loaded;
}

/// Everything that text stands on.
QList<QColor> surfaces(const Theme &theme)
{
    QList<QColor> surfaces;
    for (const auto role : {ColourRole::Window, ColourRole::MenuBar, ColourRole::Panel,
                            ColourRole::Raised, ColourRole::Field})
        surfaces << theme.colour(role);
    surfaces << blended(theme.colour(ColourRole::Selection), theme.colour(ColourRole::Panel));
    surfaces << blended(theme.colour(ColourRole::Selection), theme.colour(ColourRole::Raised));
    return surfaces;
}

QByteArray darkFile()
{
    QFile file(u":/themes/dark.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void positionsAreReadable_data() { textIsReadable_data(); }
    void positionsAreReadable();
    void platesAreReadable_data() { textIsReadable_data(); }
    void platesAreReadable();
    void refusesAWrongFile_data();
    void refusesAWrongFile();
    void leavesNoRoleOpenInTheStyleSheet_data() { textIsReadable_data(); }
    void leavesNoRoleOpenInTheStyleSheet();
    void digitsOfColumnsAreEquallyWide();
    void changesWhileTheProgramRuns();
};

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("dark") << u"dark"_s;
    QTest::newRow("light") << u"light"_s;
}

void ThemeTest::textIsReadable()
{
    QFETCH(QString, key);
    const Theme theme = ::theme(key);
    for (const auto role : {ColourRole::Text, ColourRole::TextMuted, ColourRole::AccentText,
                            ColourRole::Danger, ColourRole::Good, ColourRole::Info}) {
        for (const QColor &surface : surfaces(theme)) {
            const double found = contrast(theme.colour(role), surface);
            QVERIFY2(
                found >= readable,
                qPrintable(u"role %1 on %2: %3"_s.arg(int(role)).arg(surface.name()).arg(found)));
        }
    }
    QVERIFY(contrast(theme.colour(ColourRole::OnAccent), theme.colour(ColourRole::AccentFill))
            >= readable);
    // A chip that is down swaps text and window.
    QVERIFY(contrast(theme.colour(ColourRole::Window), theme.colour(ColourRole::Text)) >= readable);
    QVERIFY(contrast(theme.colour(ColourRole::Text), theme.colour(ColourRole::Line)) >= readable);
}

void ThemeTest::positionsAreReadable()
{
    QFETCH(QString, key);
    const Theme theme = ::theme(key);
    for (const QString &position : positions) {
        for (const QColor &surface : surfaces(theme)) {
            const QColor tag = blended(theme.positionTag(position), surface);
            const double onTag = contrast(theme.positionText(position), tag);
            const double bare = contrast(theme.positionText(position), surface);
            QVERIFY2(onTag >= readable && bare >= readable,
                     qPrintable(
                         u"%1 on %2: %3, %4"_s.arg(position, surface.name()).arg(onTag).arg(bare)));
        }
    }
}

void ThemeTest::platesAreReadable()
{
    QFETCH(QString, key);
    const Theme theme = ::theme(key);
    QFile teams(u":/data/teams_nfl.csv"_s);
    QVERIFY(teams.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(teams.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 33);
    for (const QString &line : lines.mid(1)) {
        const QColor plate = theme.plate(line.section(u',', 4, 4));
        QVERIFY2(contrast(Theme::textOn(plate), plate) >= readable, qPrintable(line));
        QVERIFY2(contrast(plate, theme.colour(ColourRole::Panel)) >= 1.2, qPrintable(line));
    }
}

void ThemeTest::refusesAWrongFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    QTest::newRow("no JSON") << QByteArray("{") << u"unterminated object"_s;
    QTest::newRow("missing") << darkFile().replace("\"panel\"", "\"pannel\"")
                             << u"roles: \"panel\" is missing"_s;
    QTest::newRow("unknown") << darkFile().replace("\"roles\": {",
                                                   "\"roles\": {\"shadow\": \"#000000\",")
                             << u"roles: \"shadow\" is not known"_s;
    QTest::newRow("twice") << darkFile().replace("\"roles\": {",
                                                 "\"roles\": {\"panel\": \"#000000\",")
                           << u"roles: \"panel\" is named twice"_s;
    QTest::newRow("no colour") << darkFile().replace("#151C2C", "blau")
                               << u"roles: \"panel\" is not a colour like \"#RRGGBB\""_s;
    QTest::newRow("no position") << darkFile().replace("\"position_texts\"", "\"texts\"")
                                 << u"position_texts: \"QB\" is missing"_s;
}

void ThemeTest::refusesAWrongFile()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const auto loaded = Theme::parse(u"odd"_s, json);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error(), u"theme \"odd\", "_s + error);
}

void ThemeTest::leavesNoRoleOpenInTheStyleSheet()
{
    QFETCH(QString, key);
    const QString sheet = theme(key).styleSheet();
    QVERIFY(!sheet.isEmpty());
    QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
}

void ThemeTest::digitsOfColumnsAreEquallyWide()
{
    for (const auto role : {FontRole::Mono, FontRole::MonoSmall, FontRole::Clock}) {
        const QFontMetrics metrics(theme(u"dark"_s).font(role));
        for (const QChar digit : u"0123456789"_s)
            QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
        QCOMPARE(metrics.horizontalAdvance(u'i'), metrics.horizontalAdvance(u'W'));
    }
}

void ThemeTest::changesWhileTheProgramRuns()
{
    ThemeSource themes(theme(u"dark"_s));
    const QSignalSpy changed(&themes, &ThemeSource::changed);
    themes.setTheme(theme(u"dark"_s));
    QCOMPARE(changed.size(), 0);
    themes.setTheme(theme(u"light"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             theme(u"light"_s).colour(ColourRole::Window));
}

QTEST_MAIN(ThemeTest)

#include "tst_theme.moc"
