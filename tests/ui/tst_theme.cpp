// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QComboBox>
#include <QFontMetrics>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

constexpr double readable = 4.5; ///< WCAG 2, AA, text of any size

const QStringList positions =
    u"QB RB WR TE OT T IOL OG C EDGE DE DT NT LB CB DB S FS K P LS XX"_s.split(u' ');

Theme theme(const QString &key, PositionColours colours = PositionColours::Usual)
{
    const auto loaded = Theme::load(key, colours);
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

using Linear = std::array<double, 3>; ///< red, green, blue without the screen's gamma

Linear linear(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {channel(colour.redF()), channel(colour.greenF()), channel(colour.blueF())};
}

using Matrix = std::array<Linear, 3>;

Linear operator*(const Matrix &matrix, const Linear &vector)
{
    Linear product{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t i = 0; i < 3; ++i)
            product.at(row) += matrix.at(row).at(i) * vector.at(i);
    }
    return product;
}

/// How far apart two colours look: the distance in Oklab, where black and white are 1 apart.
double difference(const Linear &a, const Linear &b)
{
    constexpr Matrix cones{{{0.4122214708, 0.5363325363, 0.0514459929},
                            {0.2119034982, 0.6806995451, 0.1073969566},
                            {0.0883024619, 0.2817188376, 0.6299787005}}};
    constexpr Matrix axes{{{0.2104542553, 0.7936177850, -0.0040720468},
                           {1.9779984951, -2.4285922050, 0.4505937099},
                           {0.0259040371, 0.7827717662, -0.8086757660}}};
    const auto seen = [&](Linear colour) {
        for (double &channel : colour)
            channel = std::clamp(channel, 0.0, 1.0);
        Linear response = cones * colour;
        for (double &cone : response)
            cone = std::cbrt(cone);
        return axes * response;
    };
    const Linear one = seen(a);
    const Linear other = seen(b);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/// Machado, Oliveira and Fernandes 2009, complete loss of one kind of cone.
constexpr Matrix withoutLong{{{0.152286, 1.052583, -0.204868},
                              {0.114503, 0.786281, 0.099216},
                              {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix withoutMedium{{{0.367322, 0.860646, -0.227968},
                                {0.280085, 0.672501, 0.047413},
                                {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix withoutShort{{{1.255528, -0.076749, -0.178779},
                               {-0.078411, 0.930809, 0.147602},
                               {0.004733, 0.691367, 0.303900}}};
constexpr Matrix withAll{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

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
    void positionsAreReadable_data();
    void positionsAreReadable();
    void safePositionsLookDifferentToEverybody_data();
    void safePositionsLookDifferentToEverybody();
    void platesAreReadable_data() { textIsReadable_data(); }
    void platesAreReadable();
    void refusesAWrongFile_data();
    void refusesAWrongFile();
    void leavesNoRoleOpenInTheStyleSheet_data() { textIsReadable_data(); }
    void leavesNoRoleOpenInTheStyleSheet();
    void digitsOfColumnsAreEquallyWide();
    void changesWhileTheProgramRuns();
    void aWheelThatScrollsChangesNoValue();
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

void ThemeTest::positionsAreReadable_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<PositionColours>("colours");
    for (const char *key : {"dark", "light"}) {
        QTest::addRow("%s", key) << QString::fromLatin1(key) << PositionColours::Usual;
        QTest::addRow("%s, safe", key) << QString::fromLatin1(key) << PositionColours::Safe;
    }
}

void ThemeTest::positionsAreReadable()
{
    QFETCH(QString, key);
    QFETCH(PositionColours, colours);
    const Theme theme = ::theme(key, colours);
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

void ThemeTest::safePositionsLookDifferentToEverybody_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Matrix>("eyes");
    QTest::addColumn<double>("enough");
    for (const char *key : {"dark", "light"}) {
        const QString name = QString::fromLatin1(key);
        QTest::addRow("%s, all cones", key) << name << withAll << 0.12;
        QTest::addRow("%s, protanopia", key) << name << withoutLong << 0.12;
        QTest::addRow("%s, deuteranopia", key) << name << withoutMedium << 0.12;
        QTest::addRow("%s, tritanopia", key) << name << withoutShort << 0.09;
    }
}

void ThemeTest::safePositionsLookDifferentToEverybody()
{
    QFETCH(QString, key);
    QFETCH(Matrix, eyes);
    QFETCH(double, enough);
    const Theme theme = ::theme(key, PositionColours::Safe);
    const QStringList groups = u"QB RB WR TE OT EDGE DL LB CB S K"_s.split(u' ');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const double found = difference(eyes * linear(theme.position(groups.at(i))),
                                            eyes * linear(theme.position(groups.at(j))));
            QVERIFY2(found >= enough,
                     qPrintable(u"%1 and %2: %3"_s.arg(groups.at(i), groups.at(j)).arg(found)));
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
    themes.setTheme(theme(u"light"_s, PositionColours::Safe));
    QCOMPARE(changed.size(), 2);
    themes.setTheme(theme(u"light"_s, PositionColours::Safe));
    QCOMPARE(changed.size(), 2);
    QVERIFY(!themes.isMotionReduced());
    themes.setMotionReduced(true);
    QCOMPARE(changed.size(), 3);
    QVERIFY(themes.isMotionReduced());
}

void ThemeTest::aWheelThatScrollsChangesNoValue()
{
    const ThemeSource themes(theme(u"dark"_s));
    QWidget page;
    QVBoxLayout layout(&page);
    QComboBox box;
    box.addItems({u"one"_s, u"two"_s, u"three"_s});
    QSpinBox number;
    number.setValue(7);
    layout.addWidget(&box);
    layout.addWidget(&number);
    page.setFocusPolicy(Qt::StrongFocus);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QApplication::setActiveWindow(&page);
    page.setFocus();
    /// Whether \a over took it for itself; else it goes on to what scrolls around it.
    const auto turn = [](QWidget &over) {
        QWheelEvent wheel(QPointF(5, 5), over.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&over, &wheel);
        return wheel.isAccepted();
    };
    QVERIFY(!turn(box));
    QCOMPARE(box.currentIndex(), 0);
    QVERIFY(!turn(number));
    QCOMPARE(number.value(), 7);
    QVERIFY(box.focusPolicy() == Qt::StrongFocus && number.focusPolicy() == Qt::StrongFocus);
    number.setFocus(); // who is in the field means it
    QTRY_VERIFY(number.hasFocus());
    QVERIFY(turn(number));
    QCOMPARE(number.value(), 6);
}

QTEST_MAIN(ThemeTest)

#include "tst_theme.moc"
