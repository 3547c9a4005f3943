// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture.h"
#include "ui/home/draft_delegate.h"
#include "ui/home/draft_list_model.h"
#include "ui/home/home_page.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/card_button.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

constexpr Instant now = instantFromMs(1'778'590'800'000); // 12 May 2026, 13:00 UTC
constexpr std::chrono::hours day{24};

QStringList picked(int count)
{
    const QStringList cycle = u"QB RB WR OT EDGE CB S DT TE LB WR IOL"_s.split(u' ');
    QStringList positions;
    for (int i = 0; i < count; ++i)
        positions << cycle.at((i * 7 + i / 5) % cycle.size());
    return positions;
}

DraftSummary draft(const QString &title, DraftStatus status, int teams, int rounds, int total,
                   int made, Instant changed)
{
    DraftSummary draft;
    draft.draft = DraftId(title);
    draft.title = title;
    draft.status = status;
    draft.teams = teams;
    draft.rounds = rounds;
    draft.totalPicks = total;
    draft.picksMade = made;
    draft.round = made == total ? 0 : made / teams + 1;
    draft.positions = picked(made);
    draft.changedAt = changed;
    return draft;
}

QList<DraftSummary> drafts()
{
    QList<DraftSummary> drafts{
        draft(u"Dynasty rookie draft"_s, DraftStatus::Completed, 12, 4, 48, 48, now - 3 * day),
        draft(u"2026 NFL Draft"_s, DraftStatus::InProgress, 32, 7, 257, 38, now),
        draft(u"2022 NFL Draft as it happened"_s, DraftStatus::Completed, 32, 7, 262, 262,
              now - 400 * day),
        draft(u"Office snake, 10 teams"_s, DraftStatus::Paused, 10, 15, 150, 71, now - day),
    };
    drafts[2].trades = 31;
    return drafts;
}

QString row(const DraftListModel &model, int row)
{
    QStringList texts;
    for (const int role : {int(Qt::DisplayRole), int(DraftListModel::StatusRole),
                           int(DraftListModel::DayRole), int(DraftListModel::ButtonRole)})
        texts << model.index(row).data(role).toString();
    return texts.join(u" | "_s);
}

} // namespace

class HomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { delete m_themes; }
    void listsTheOneChangedLastFirst();
    void keepsRowsOfKnownDrafts();
    void opensWithEnter();
    void opensWithItsButton();
    void continuesTheNewestUnfinished();
    void saysThatThereIsNothingYet();
    void namesEveryKindOfDraft();
    void saysWhereDraftsAre();
    void showsItself_data();
    void showsItself();

private:
    ThemeSource *m_themes = nullptr;
};

void HomeTest::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_themes = new ThemeSource(*Theme::load(u"dark"_s));
}

void HomeTest::listsTheOneChangedLastFirst()
{
    DraftListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDrafts(drafts(), now);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(row(model, 0), u"2026 NFL Draft | In progress · round 2, pick 39 | today | Return"_s);
    QCOMPARE(row(model, 1),
             u"Office snake, 10 teams | Paused · round 8, pick 72 | yesterday | Return"_s);
    QCOMPARE(row(model, 2),
             u"Dynasty rookie draft | Completed · 12 teams · 48 picks | 9 May | Replay"_s);
    QCOMPARE(row(model, 3),
             u"2022 NFL Draft as it happened | Completed · 32 teams · 262 picks · 31 trades"
             " | 7 Apr 2025 | Replay"_s);
}

void HomeTest::keepsRowsOfKnownDrafts()
{
    DraftListModel model;
    model.setDrafts(drafts(), now);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QList<DraftSummary> again = drafts();
    again[1].picksMade = 39;
    model.setDrafts(again, now);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QVERIFY(row(model, 0).contains(u"pick 40"_s));
}

void HomeTest::opensWithEnter()
{
    HomePage home(*m_themes, u"/drafts.warroom"_s);
    home.setDrafts(drafts(), now);
    home.show();
    const QSignalSpy entered(&home, &HomePage::enterRequested);
    QTest::keyClick(home.list(), Qt::Key_Down);
    QTest::keyClick(home.list(), Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().value<DraftSummary>().title, u"Office snake, 10 teams"_s);
}

void HomeTest::opensWithItsButton()
{
    HomePage home(*m_themes, u"/drafts.warroom"_s);
    home.resize(1280, 700);
    home.setDrafts(drafts(), now);
    home.show();
    const QSignalSpy entered(&home, &HomePage::enterRequested);
    const QModelIndex third = home.list()->model()->index(2, 0);
    const auto *delegate = qobject_cast<DraftDelegate *>(home.list()->itemDelegate());
    const QRect button = delegate->buttonRect(home.list()->visualRect(third), third);
    QTest::mouseClick(home.list()->viewport(), Qt::LeftButton, {}, button.center());
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().value<DraftSummary>().title, u"Dynasty rookie draft"_s);
}

void HomeTest::continuesTheNewestUnfinished()
{
    HomePage home(*m_themes, u"/drafts.warroom"_s);
    home.setDrafts(drafts(), now);
    const QSignalSpy entered(&home, &HomePage::enterRequested);
    for (QAbstractButton *button : home.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == "Continue"_L1)
            button->click();
    }
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().value<DraftSummary>().title, u"2026 NFL Draft"_s);
}

void HomeTest::saysThatThereIsNothingYet()
{
    HomePage home(*m_themes, u"/drafts.warroom"_s);
    home.setDrafts({}, now);
    home.resize(1280, 700);
    home.show();
    QVERIFY(!home.list()->isVisible());
    keepPicture(home, u"home-empty"_s);
}

void HomeTest::namesEveryKindOfDraft()
{
    const HomePage home(*m_themes, u"/drafts.warroom"_s);
    QString about;
    for (const CardButton *card : home.findChildren<CardButton *>()) {
        if (card->text() == u"New draft"_s)
            about = card->accessibleDescription();
    }
    for (const QString &kind : {u"NFL"_s, u"snake"_s, u"auction"_s})
        QVERIFY2(about.contains(kind), qPrintable(about));
}

void HomeTest::saysWhereDraftsAre()
{
    const auto says = [&](const QString &where, const QString &text) {
        const HomePage home(*m_themes, where);
        const auto labels = home.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == text; });
    };
    QVERIFY(says(u"/drafts.warroom"_s, u"all in one file that is yours"_s));
    QVERIFY(says(u"postgresql://me@host/drafts"_s, u"kept on a server"_s));
    QVERIFY(!says(u"postgresql://me@host/drafts"_s, u"all in one file that is yours"_s));
}

void HomeTest::showsItself_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    for (const QString &theme : {u"dark"_s, u"light"_s}) {
        QTest::addRow("%s-1440", qPrintable(theme)) << theme << QSize(1440, 876);
        QTest::addRow("%s-1280", qPrintable(theme)) << theme << QSize(1280, 696);
    }
}

void HomeTest::showsItself()
{
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    m_themes->setTheme(*Theme::load(theme));
    HomePage home(*m_themes, u"/drafts.warroom"_s);
    home.setDrafts(drafts(), now);
    home.resize(size);
    home.show();
    QCOMPARE(home.size(), size); // nothing asks for more room than there is
    keepPicture(home, u"home-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(HomeTest)

#include "tst_home.moc"
