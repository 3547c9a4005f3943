// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/golden_model.h"
#include "support/scripted_room.h"
#include "ui/charts/analysis_page.h"
#include "ui/charts/chart_catalog.h"
#include "ui/charts/chart_pane.h"
#include "ui/charts/grade_list_model.h"
#include "ui/charts/plot.h"
#include "ui/picture.h"
#include "ui/room/moment.h"
#include "ui/theme/theme_source.h"
#include "ui/trades/trade_history_model.h"
#include "ui/widgets/card.h"

#include <QAbstractItemModelTester>
#include <QAreaSeries>
#include <QGraphicsSimpleTextItem>
#include <QLabel>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace warroom;
using namespace warroom::testing;

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { delete m_themes; }

    void namesMovedApartDoNotTouch_data();
    void namesMovedApartDoNotTouch();
    void ticksAreRoundNumbers();
    void catalogueIsComplete();
    void gradesTheBestFirst();

    void isEmptyBeforeTheFirstPick();
    void drawsEveryPickOfTheMoment();
    void followsTheMoment();
    void whatWasOvertakenIsNotShown();
    void costsNothingWhileNobodyLooks();
    void followsTheTheme();
    void followsTheLanguage();

private:
    ThemeSource *m_themes = nullptr;
};

namespace {

struct Room : ScriptedRoom {
    explicit Room(int picks)
    {
        play(commands::StartDraft{});
        for (int i = 0; i < picks; ++i)
            pickBest(Seconds{5 + 7 * (i % 4)});
    }
};

struct Shown {
    Moment moment;
    AnalysisPage page;
    QSignalSpy presented;

    Shown(const RoomClient &room, ThemeSource &themes)
        : moment(room), page(moment, themes), presented(&page, &AnalysisPage::presented)
    {
        page.resize(1300, 700);
        page.show();
    }
    bool isUpToDate() { return page.shownVersion() == moment.version(); }

    template <typename Series>
    int points() const
    {
        int count = 0;
        for (const Plot *plot : page.findChildren<Plot *>()) {
            for (QAbstractSeries *series : plot->chart()->series()) {
                if constexpr (std::is_same_v<Series, QAreaSeries>) {
                    if (auto *area = qobject_cast<QAreaSeries *>(series))
                        count += static_cast<int>(area->upperSeries()->count());
                } else if (auto *dots = qobject_cast<Series *>(series)) {
                    count += static_cast<int>(dots->count());
                }
            }
        }
        return count;
    }
};

/// Translates everything into itself in capitals.
class Shouting : public QTranslator {
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void TestCharts::initTestCase()
{
    m_themes = new ThemeSource(*Theme::load(u"dark"_s));
}

void TestCharts::namesMovedApartDoNotTouch_data()
{
    QTest::addColumn<QList<double>>("wanted");
    QTest::addColumn<QList<double>>("placed");
    QTest::newRow("none") << QList<double>{} << QList<double>{};
    QTest::newRow("far apart stay") << QList<double>{50, 10} << QList<double>{50, 10};
    QTest::newRow("two at one place") << QList<double>{50, 50} << QList<double>{45, 55};
    QTest::newRow("a chain") << QList<double>{50, 52, 64} << QList<double>{45.33, 55.33, 65.33};
    QTest::newRow("not above the top") << QList<double>{0, 0} << QList<double>{5, 15};
    QTest::newRow("not below the end") << QList<double>{100, 100} << QList<double>{85, 95};
}

void TestCharts::namesMovedApartDoNotTouch()
{
    QFETCH(QList<double>, wanted);
    QFETCH(QList<double>, placed);
    const QList<double> found = spread(wanted, 10, 100);
    QCOMPARE(found.size(), placed.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY2(qAbs(found.at(i) - placed.at(i)) < 0.01, qPrintable(QString::number(found.at(i))));
}

void TestCharts::ticksAreRoundNumbers()
{
    QCOMPARE(roundStep(5, 6), 1.0);
    QCOMPARE(roundStep(10, 6), 2.0);
    QCOMPARE(roundStep(25, 6), 5.0);
    QCOMPARE(roundStep(110, 6), 20.0);
    QCOMPARE(roundStep(257, 6), 50.0);
}

void TestCharts::catalogueIsComplete()
{
    QStringList keys;
    for (const ChartEntry &chart : chartCatalog()) {
        QVERIFY(!keys.contains(chart.key));
        keys.append(chart.key);
        QVERIFY(chart.title && chart.note && chart.measure && chart.make);
        // Every chart has to bear a draft without a single pick.
        const std::unique_ptr<ChartPane> pane(chart.make(*m_themes, nullptr));
        const Room room(0);
        ChartInput input;
        input.state = room.state();
        pane->present(chart.measure(input));
    }
    QCOMPARE(keys.size(), 5);
}

void TestCharts::gradesTheBestFirst()
{
    Room room(0);
    for (const QString &player : {u"p5"_s, u"p1"_s, u"p9"_s})
        room.pick(PlayerId(player));
    GradeListModel model;
    QAbstractItemModelTester tester(&model);
    QList<double> values;
    for (int i = 0; i < 40; ++i)
        values.append(100 - i);
    model.setFindings({room.state().setup, analytics::teamGrades(room.state(), values)});
    compareWithGolden(model, u"grades"_s);
    model.setFindings({room.state().setup, {}});
    QCOMPARE(model.rowCount(), 0);
}

void TestCharts::isEmptyBeforeTheFirstPick()
{
    const Room room(0);
    Shown shown(room, *m_themes);
    QVERIFY(shown.page.findChildren<Card *>().isEmpty());
    bool told = false;
    for (const QLabel *label : shown.page.findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(u"No picks yet"_s));
    QVERIFY(told);
}

void TestCharts::drawsEveryPickOfTheMoment()
{
    const Room room(10);
    Shown shown(room, *m_themes);
    QTRY_VERIFY(shown.isUpToDate());
    QCOMPARE(shown.points<QAreaSeries>(), 4 * 10);
    QCOMPARE(shown.points<QScatterSeries>(), 10);
    QCOMPARE(shown.page.findChild<TradeHistoryModel *>()->rowCount(), 0);
    keepPicture(shown.page, u"analysis"_s);
}

void TestCharts::followsTheMoment()
{
    Room room(10);
    Shown shown(room, *m_themes);
    QTRY_VERIFY(shown.isUpToDate());
    shown.moment.seek(9);
    QTRY_VERIFY(shown.isUpToDate());
    QCOMPARE(shown.points<QScatterSeries>(), 3);
    shown.moment.goLive();
    room.pickBest();
    QTRY_VERIFY(shown.isUpToDate());
    QCOMPARE(shown.points<QScatterSeries>(), 11);
    shown.moment.seek(2);
    QVERIFY(shown.page.findChild<Card *>());
    QVERIFY(!shown.page.findChild<Card *>()->isVisible());
}

void TestCharts::whatWasOvertakenIsNotShown()
{
    const Room room(10);
    Shown shown(room, *m_themes);
    QTRY_VERIFY(shown.isUpToDate());
    shown.presented.clear();
    for (int version = 5; version <= 15; ++version)
        shown.moment.seek(version);
    QTRY_VERIFY(shown.isUpToDate());
    QCOMPARE(shown.presented.count(), 1);
}

void TestCharts::costsNothingWhileNobodyLooks()
{
    const Room room(10);
    Moment moment(room);
    AnalysisPage page(moment, *m_themes);
    moment.seek(9);
    QVERIFY(page.findChildren<Card *>().isEmpty());
    QCOMPARE(page.shownVersion(), 0);
}

void TestCharts::followsTheTheme()
{
    const Room room(10);
    Shown shown(room, *m_themes);
    QTRY_VERIFY(shown.isUpToDate());
    const auto colours = [&] {
        QStringList names;
        for (const Plot *plot : shown.page.findChildren<Plot *>())
            names.append(plot->xAxis().labelsColor().name());
        return names;
    };
    const QStringList dark = colours();
    m_themes->setTheme(*Theme::load(u"light"_s));
    QVERIFY(colours() != dark);
    keepPicture(shown.page, u"analysis-light"_s);
    m_themes->setTheme(*Theme::load(u"dark"_s));
    QCOMPARE(colours(), dark);
}

void TestCharts::followsTheLanguage()
{
    const Room room(10);
    Shown shown(room, *m_themes);
    QTRY_VERIFY(shown.isUpToDate());
    const auto words = [&] {
        QStringList texts;
        for (const Plot *plot : shown.page.findChildren<Plot *>()) {
            for (QGraphicsItem *item : plot->scene()->items()) {
                if (auto *text = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item))
                    texts.append(text->text());
            }
        }
        return texts;
    };
    QVERIFY(words().contains(u"steal"_s));
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QCoreApplication::sendPostedEvents();
    QVERIFY(words().contains(u"STEAL"_s));
    QVERIFY(!words().contains(u"steal"_s));
    QCOMPARE(shown.page.findChildren<Card *>().first()->accessibleName(), u"TIME ON THE CLOCK"_s);
    QCoreApplication::removeTranslator(&shouting);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
