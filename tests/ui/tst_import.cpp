// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elided.h"
#include "picture.h"

#include "catalog/bundled.h"
#include "support/program_fixture.h"
#include "ui/import/import_page.h"
#include "ui/import/import_screen.h"
#include "ui/import/mapping_header.h"
#include "ui/queue/queue_card.h"
#include "ui/room/players_tab.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::testing;

namespace {

const auto rankings = "\"RK\",TIERS,\"PLAYER NAME\",TEAM,\"POS\",\"BYE WEEK\"\n"
                      "\"1\",1,\"Bijan Robinson\",ATL,\"RB1\",\"5\"\n"
                      "\"2\",1,\"JaMarr Chase\",CIN,\"WR1\",\"10\"\n"
                      "\"3\",1,\"Jonathon Tailor\",IND,\"RB2\",\"11\"\n"
                      "\"4\",2,\"Zebulon Newcomer\",NYJ,\"QB1\",\"9\"\n"_ba;

const auto classRanking = "Rank\tPlayer\tPos\tSchool\n"
                          "1\tCaleb Downs\tS\tOhio St.\n"
                          "2\tFernando Mendoza\tQB\tIndiana\n"
                          "3\tArvel Reese\tLB\tOhio State\n"
                          "4\tNobody Atall\tWR\tNowhere\n"_ba;

QString path(const QString &name)
{
    return QStringLiteral(WARROOM_SOURCE_DIR "/tests/data/import/") + name;
}

QString text(const QWidget &page, const QString &part)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return label->text();
    }
    return {};
}

QPushButton *visibleButton(const QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

/// Somebody who is still there in Program::room().
Player left(int place)
{
    return catalog::class2026()->at(60 + place);
}

QByteArray row(const Player &player)
{
    return player.name.toUtf8() + '\t' + player.position.toUtf8() + '\n';
}

/// The import page on its own, in front of the two bundled pools.
struct Fixture : Desk {
    explicit Fixture(const QString &theme = u"dark"_s) : Desk(theme), page(themes)
    {
        language.use(u"en"_s);
        page.resize(1200, 640);
        page.show();
        page.activateWindow();
        QApplication::setActiveWindow(&page);
        page.preparePool({*catalog::fantasyPool2025(), *catalog::class2026()});
    }

    bool read(const QByteArray &bytes)
    {
        QSignalSpy shown(&page, &ImportPage::shown);
        page.readBytes(bytes);
        return shown.size() == 1 || shown.wait();
    }

    Language language;
    ImportPage page;
};

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAFile();
    void saysWhatIsWrong();
    void pastes();
    void takesWhatIsDropped();
    void decidesWithOneClick();
    void decidesByKeyboard();
    void takesDecisionsBack();
    void columnsCanBeChanged();
    void aChangedColumnStaysWhenAnotherIsChanged();
    void picksThePoolThatFits();
    void readsThousandsOfRowsAside();
    void aLaterListEndsAnEarlier();
    void fromHomeToADraft();
    void fromANewDraftAndBack();
    void fillsAQueueInTheRoom();
    void becomesTheOwnRanking();
    void keepsWhoIsQueued();
    void replacesTheQueueWhereItIsNotKept();
    void aDecisionEndsTheTalkOfTheLastMistake();
    void aRecordTakesNoRanking();
    void everyControlHasAName();
    void cutsNoText_data();
    void cutsNoText();
};

void ImportTest::opensAFile()
{
    Fixture fixture;
    QSignalSpy shown(&fixture.page, &ImportPage::shown);
    QTest::keyClick(&fixture.page, Qt::Key_O, Qt::ControlModifier);
    auto *dialog = fixture.page.findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    Q_EMIT dialog->fileSelected(path(u"underdog.csv"_s));
    QVERIFY(shown.wait());
    QCOMPARE(text(fixture.page, u"recognised"_s),
             u"underdog.csv · recognised as Underdog · 3 rows"_s);
    QCOMPARE(text(fixture.page, u"found"_s), u"3 found · 0 new · 0 to decide · 0 left out"_s);
    const QSignalSpy made(&fixture.page, &ImportPage::poolMade);
    QTest::mouseClick(visibleButton(fixture.page, u"Draft from these 3 players"_s), Qt::LeftButton);
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().at(0).value<QList<Player>>().first().name, u"Ja'Marr Chase"_s);
    QCOMPARE(made.first().at(1).toString(), u"underdog.csv"_s);
    QCOMPARE(made.first().at(2).toInt(), 0);
}

void ImportTest::saysWhatIsWrong()
{
    Fixture fixture;
    QVERIFY(fixture.read("name,pos\nA B,WR,CIN\n"_ba));
    QCOMPARE(text(fixture.page, u"clipboard"_s),
             u"clipboard, line 2: the first line has 2 fields, this one 3"_s);
    QVERIFY(!visibleButton(fixture.page, u"Draft from these 0 players"_s));
    // What is wrong with a column can be mended here.
    QVERIFY(fixture.read("rank,name,pos,team\nfirst,Bijan Robinson,RB,ATL\n"_ba));
    QCOMPARE(text(fixture.page, u"clipboard, line"_s),
             u"clipboard, line 2: rank 'first' is not a number"_s);
    auto *header = fixture.page.findChild<MappingHeader *>();
    QVERIFY(header->boxes().first()->isVisible());
    QSignalSpy shown(&fixture.page, &ImportPage::shown);
    Q_EMIT header->roleChosen(0, catalog::ColumnRole::Ignore);
    QVERIFY(shown.wait());
    QVERIFY(visibleButton(fixture.page, u"Draft from this player"_s)->isEnabled());
}

void ImportTest::pastes()
{
    Fixture fixture;
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&fixture.page, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text(fixture.page, u"clipboard"_s),
             u"The clipboard holds no text. Copy the rows of a table first."_s);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(rankings));
    QSignalSpy shown(&fixture.page, &ImportPage::shown);
    QTest::keyClick(&fixture.page, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(shown.wait());
    QCOMPARE(text(fixture.page, u"recognised"_s),
             u"clipboard · recognised as FantasyPros · 4 rows"_s);
}

void ImportTest::takesWhatIsDropped()
{
    Fixture fixture;
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path(u"espn_live_draft.tsv"_s))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&fixture.page, &enter);
    QVERIFY(enter.isAccepted());
    QSignalSpy shown(&fixture.page, &ImportPage::shown);
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&fixture.page, &drop);
    QVERIFY(shown.wait());
    QVERIFY(!text(fixture.page, u"recognised as ESPN"_s).isEmpty());
}

void ImportTest::decidesWithOneClick()
{
    Fixture fixture;
    QVERIFY(fixture.read(rankings));
    QCOMPARE(fixture.page.sheet().counts(), (catalog::ImportCounts{2, 1, 0, 1}));
    QVERIFY(!visibleButton(fixture.page, u"Draft from these 3 players"_s)->isEnabled());
    QTest::mouseClick(visibleButton(fixture.page, u"Jonathan Taylor, RB, IND"_s), Qt::LeftButton);
    QCOMPARE(fixture.page.sheet().counts(), (catalog::ImportCounts{3, 1, 0, 0}));
    const QSignalSpy made(&fixture.page, &ImportPage::poolMade);
    QTest::mouseClick(visibleButton(fixture.page, u"Draft from these 4 players"_s), Qt::LeftButton);
    QStringList names;
    for (const Player &player : made.first().first().value<QList<Player>>())
        names << player.name;
    QCOMPARE(names,
             (QStringList{u"Bijan Robinson"_s, u"Ja'Marr Chase"_s, u"Jonathan Taylor"_s,
                          u"Zebulon Newcomer"_s}));
}

void ImportTest::decidesByKeyboard()
{
    Fixture fixture;
    QVERIFY(fixture.read(rankings + "\"5\",2,\"Marvn Harison\",ARI,\"WR2\",\"8\"\n"));
    const auto has = [](const QString &name) {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button && button->text() == name;
    };
    // The keyboard is where the first question is, and goes on with the next.
    QVERIFY(has(u"Jonathan Taylor, RB, IND"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(has(u"Marvin Harrison Jr., WR, ARI"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(has(u"New player"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(fixture.page.sheet().counts(), (catalog::ImportCounts{3, 2, 0, 0}));
    QVERIFY(has(u"Take back the last decision"_s));
    const QSignalSpy closed(&fixture.page, &ImportPage::closed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void ImportTest::takesDecisionsBack()
{
    Fixture fixture;
    QVERIFY(fixture.read(rankings));
    const catalog::ImportCounts before = fixture.page.sheet().counts();
    QTest::mouseClick(visibleButton(fixture.page, u"Leave all of them out"_s), Qt::LeftButton);
    QCOMPARE(fixture.page.sheet().counts(), (catalog::ImportCounts{2, 1, 1, 0}));
    QTest::mouseClick(visibleButton(fixture.page, u"Take back the last decision"_s),
                      Qt::LeftButton);
    QCOMPARE(fixture.page.sheet().counts(), before);
    QTest::mouseClick(visibleButton(fixture.page, u"Add all of them as new players"_s),
                      Qt::LeftButton);
    QCOMPARE(fixture.page.sheet().counts(), (catalog::ImportCounts{2, 2, 0, 0}));
}

void ImportTest::columnsCanBeChanged()
{
    Fixture fixture;
    QVERIFY(fixture.read("a,b,c\nx,Bijan Robinson,RB\ny,Jonathan Taylor,RB\n"_ba));
    // Without words that name the columns the first line is a row, too.
    QVERIFY(!text(fixture.page, u"columns guessed, please check them"_s).isEmpty());
    QVERIFY(fixture.read("note,player,what\n9,Bijan Robinson,RB\n1,Jonathan Taylor,RB\n"_ba));
    auto *header = fixture.page.findChild<MappingHeader *>();
    QComboBox *box = header->boxes().first();
    QCOMPARE(box->currentText(), u"not used"_s);
    QSignalSpy shown(&fixture.page, &ImportPage::shown);
    box->setFocus();
    QTest::keyClicks(box, u"Rank"_s);
    Q_EMIT box->activated(box->currentIndex());
    QVERIFY(shown.size() > 0 || shown.wait());
    QTRY_COMPARE(fixture.page.sheet().ranking(),
                 (QList<PlayerId>{PlayerId(u"jonathan-taylor"_s), PlayerId(u"bijan-robinson"_s)}));
}

void ImportTest::aChangedColumnStaysWhenAnotherIsChanged()
{
    Fixture fixture;
    QVERIFY(fixture.read("note,player,what\n9,Bijan Robinson,RB\n1,Jonathan Taylor,RB\n"_ba));
    auto *header = fixture.page.findChild<MappingHeader *>();
    for (const auto &[column, role] :
         {std::pair(0, catalog::ColumnRole::Rank), std::pair(2, catalog::ColumnRole::Ignore)}) {
        QSignalSpy shown(&fixture.page, &ImportPage::shown);
        Q_EMIT header->roleChosen(column, role);
        QVERIFY(shown.size() > 0 || shown.wait());
        QCOMPARE(fixture.page.sheet().ranking(),
                 (QList<PlayerId>{PlayerId(u"jonathan-taylor"_s), PlayerId(u"bijan-robinson"_s)}));
    }
    QCOMPARE(header->boxes().first()->currentText(), u"Rank"_s);
    QVERIFY(text(fixture.page, u"2 rows"_s).startsWith(u"clipboard · "_s));
}

void ImportTest::picksThePoolThatFits()
{
    Fixture fixture;
    QVERIFY(fixture.read(classRanking));
    QCOMPARE(fixture.page.sheet().counts().known, 2);
    QTest::mouseClick(visibleButton(fixture.page, u"Leave all of them out"_s), Qt::LeftButton);
    const QSignalSpy made(&fixture.page, &ImportPage::poolMade);
    QTest::mouseClick(visibleButton(fixture.page, u"Draft from these 3 players"_s), Qt::LeftButton);
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().at(2).toInt(), 1);
}

void ImportTest::readsThousandsOfRowsAside()
{
    Fixture fixture;
    QByteArray bytes = "name,pos,team\n";
    for (int i = 0; i < 5'000; ++i)
        bytes += "Player" + QByteArray::number(i, 36) + " Nobody" + QByteArray::number(i * 7919, 36)
            + ",WR,CIN\n";
    QSignalSpy shown(&fixture.page, &ImportPage::shown);
    fixture.page.readBytes(bytes);
    QVERIFY(fixture.page.isReading());
    QVERIFY(!text(fixture.page, u"Reading…"_s).isEmpty());
    QVERIFY(shown.wait(60'000));
    QCOMPARE(fixture.page.sheet().rows().size(), 5'000);
    QCOMPARE(fixture.page.findChild<QTableView *>()->model()->rowCount(), 5'000);
}

void ImportTest::aLaterListEndsAnEarlier()
{
    Fixture fixture;
    QByteArray bytes = "name,pos,team\n";
    for (int i = 0; i < 5'000; ++i)
        bytes += "Player" + QByteArray::number(i, 36) + " Nobody,WR,CIN\n";
    QSignalSpy shown(&fixture.page, &ImportPage::shown);
    fixture.page.readBytes(bytes);
    fixture.page.readBytes(rankings);
    QVERIFY(shown.wait());
    QCOMPARE(fixture.page.sheet().rows().size(), 4);
    QVERIFY(!fixture.page.isReading());
    QCOMPARE(shown.size(), 1);
}

void ImportTest::fromHomeToADraft()
{
    Program program;
    MainWindow window(program.parts());
    window.show();
    action(window, u"Import a list"_s)->trigger();
    auto *screen = window.findChild<ImportScreen *>();
    QVERIFY(screen->isVisible());
    QByteArray bytes = "rank,name,pos,team\n";
    for (int i = 0; i < 30; ++i)
        bytes += QByteArray::number(30 - i) + ",New Man" + QByteArray::number(i, 36) + ",WR,CIN\n";
    bytes += "0.5,Bijan Robinson,RB,ATL\n";
    QSignalSpy shown(&screen->page(), &ImportPage::shown);
    screen->page().readBytes(bytes);
    QVERIFY(shown.wait());
    button(window, u"Draft from these 31 players"_s)->click();
    // Twelve teams and fifteen rounds want more than that, and the page says so.
    QVERIFY(!text(window, u"180 picks, but only 31 players."_s).isEmpty());
    QVERIFY(!button(window, u"Start"_s)->isEnabled());
    QVERIFY(!text(window, u"31 from clipboard"_s).isEmpty());
    button(window, u"Use the usual ones"_s)->click();
    QVERIFY(button(window, u"Start"_s)->isEnabled());
}

void ImportTest::fromANewDraftAndBack()
{
    Program program;
    MainWindow window(program.parts());
    window.resize(1280, 720);
    window.show();
    window.showNewDraft();
    QCoreApplication::processEvents();
    // The row of the players has room beside the teams: nothing is pushed off the page.
    QVERIFY(!button(window, u"Start"_s)->visibleRegion().isEmpty());
    button(window, u"Import…"_s)->click();
    auto *screen = window.findChild<ImportScreen *>();
    QVERIFY(screen->isVisible());
    action(window, u"Settings"_s)->trigger();
    button(window, u"Close"_s)->click();
    QVERIFY(screen->isVisible());
    button(window, u"Cancel"_s)->click();
    QVERIFY(!screen->isVisible());
    QVERIFY(button(window, u"Start"_s)->isEnabled());

    button(window, u"Import…"_s)->click();
    QFile file(u":/data/class_2026.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray players = file.readAll();
    QSignalSpy shown(&screen->page(), &ImportPage::shown);
    screen->page().readBytes(players);
    QVERIFY(shown.wait());
    button(window, u"Draft from these 355 players"_s)->click();
    button(window, u"Start"_s)->click();
    QTRY_VERIFY(window.room() && window.room()->client().isOpen());
    QCOMPARE(window.room()->client().state().setup->created().players, *catalog::class2026());
}

void ImportTest::fillsAQueueInTheRoom()
{
    Program program;
    MainWindow window(program.parts());
    window.resize(1280, 720);
    window.show();
    window.enter(Program::room());
    window.room()->showTab(RoomTab::Players);
    action(window, u"Import a list"_s)->trigger();
    auto *tab = window.findChild<PlayersTab *>();
    QVERIFY(tab->isImporting());
    QSignalSpy shown(tab->importPage(), &ImportPage::shown);
    tab->importPage()->readBytes("Player\tPos\n"_ba + row(left(1)) + "Fernando Mendoza\tQB\n"
                                 + row(left(0)) + "Nobody Atall\tWR\n");
    QVERIFY(shown.wait());
    QVERIFY(!visibleButton(window, u"New player"_s));
    QTest::mouseClick(visibleButton(window, u"Leave out"_s), Qt::LeftButton);
    QTest::mouseClick(visibleButton(window, u"Make it the queue of Cardinals"_s), Qt::LeftButton);
    QTRY_VERIFY(!tab->isImporting());
    // Mendoza is taken: he went first.
    QCOMPARE(window.room()->client().state().queues.value(TeamId(u"ARI"_s)),
             (QList<PlayerId>{left(1).id, left(0).id}));
}

void ImportTest::becomesTheOwnRanking()
{
    Program program;
    MainWindow window(program.parts());
    window.resize(1280, 720);
    window.show();
    window.enter(Program::room());
    window.room()->showTab(RoomTab::Players);
    button(window, u"My ranking"_s)->click();
    button(window, u"Import…"_s)->click();
    auto *tab = window.findChild<PlayersTab *>();
    QSignalSpy shown(tab->importPage(), &ImportPage::shown);
    tab->importPage()->readBytes("Player\tPos\n"_ba + row(left(1)) + row(left(0)));
    QVERIFY(shown.wait());
    QCOMPARE(tab->importPage()->goal(), RankingGoal::Own);
    QVERIFY(!visibleButton(window, u"Make it the queue of Cardinals"_s));
    QTest::mouseClick(visibleButton(window, u"Make it my ranking"_s), Qt::LeftButton);
    QTRY_VERIFY(!tab->isImporting());
    const RoomClient &client = window.room()->client();
    QTRY_COMPARE(client.preparation().ranking.players(), (QList<PlayerId>{left(1).id, left(0).id}));
    QVERIFY(client.state().queues.isEmpty());

    // In the board's order the queue is proposed, and the ranking can be chosen.
    button(window, u"My ranking"_s)->click();
    button(window, u"Import…"_s)->click();
    tab->importPage()->readBytes("Player\tPos\n"_ba + row(left(2)));
    QVERIFY(shown.wait());
    QCOMPARE(tab->importPage()->goal(), RankingGoal::Queue);
    tab->importPage()->setGoal(RankingGoal::Own);
    QTest::mouseClick(visibleButton(window, u"Make it my ranking"_s), Qt::LeftButton);
    QTRY_VERIFY(!tab->isImporting());
    QCOMPARE(client.preparation().ranking.players(), QList<PlayerId>{left(2).id});
}

void ImportTest::keepsWhoIsQueued()
{
    Program program;
    MainWindow window(program.parts());
    window.resize(1280, 720);
    window.show();
    window.enter(Program::room());
    window.room()->showTab(RoomTab::Players);
    window.findChild<QueueCard *>()->toggle(left(0).id);
    button(window, u"Import…"_s)->click();
    auto *tab = window.findChild<PlayersTab *>();
    QSignalSpy shown(tab->importPage(), &ImportPage::shown);
    tab->importPage()->readBytes("Player\tPos\n"_ba + row(left(1)) + row(left(0)));
    QVERIFY(shown.wait());
    QTest::mouseClick(visibleButton(window, u"Add to the queue of Cardinals"_s), Qt::LeftButton);
    QTRY_VERIFY(!tab->isImporting());
    QCOMPARE(window.room()->client().state().queues.value(TeamId(u"ARI"_s)),
             (QList<PlayerId>{left(0).id, left(1).id}));
}

void ImportTest::replacesTheQueueWhereItIsNotKept()
{
    Program program;
    MainWindow window(program.parts());
    window.resize(1280, 720);
    window.show();
    window.enter(Program::room());
    window.room()->showTab(RoomTab::Players);
    window.findChild<QueueCard *>()->toggle(left(0).id);
    button(window, u"Import…"_s)->click();
    auto *tab = window.findChild<PlayersTab *>();
    QSignalSpy shown(tab->importPage(), &ImportPage::shown);
    tab->importPage()->readBytes("Player\tPos\n"_ba + row(left(1)) + row(left(0)));
    QVERIFY(shown.wait());
    tab->importPage()->findChild<QCheckBox *>()->click();
    QTest::mouseClick(visibleButton(window, u"Make it the queue of Cardinals"_s), Qt::LeftButton);
    QTRY_VERIFY(!tab->isImporting());
    QCOMPARE(window.room()->client().state().queues.value(TeamId(u"ARI"_s)),
             (QList<PlayerId>{left(1).id, left(0).id}));
}

void ImportTest::aDecisionEndsTheTalkOfTheLastMistake()
{
    Fixture fixture;
    QVERIFY(fixture.read(rankings));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&fixture.page, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!text(fixture.page, u"The clipboard holds no text"_s).isEmpty());
    QTest::mouseClick(visibleButton(fixture.page, u"Jonathan Taylor, RB, IND"_s), Qt::LeftButton);
    QCOMPARE(text(fixture.page, u"The clipboard holds no text"_s), QString());
}

void ImportTest::aRecordTakesNoRanking()
{
    Program program;
    MainWindow window(program.parts());
    window.show();
    auto room = Program::room();
    room->me.teams.clear();
    window.enter(std::move(room));
    window.room()->showTab(RoomTab::Players);
    QVERIFY(!visibleButton(window, u"Import…"_s));
    QVERIFY(!action(window, u"Import a list"_s)->isEnabled());
}

void ImportTest::everyControlHasAName()
{
    Fixture fixture;
    QVERIFY(fixture.read(rankings));
    for (QWidget *widget : fixture.page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)
            || !widget->isVisible() || qobject_cast<QHeaderView *>(widget))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

void ImportTest::cutsNoText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeChoice>("theme");
    for (const LanguageName &language : Language::all()) {
        const QByteArray key = language.key.toLatin1();
        QTest::addRow("%s-dark", key.data()) << language.key << ThemeChoice::Dark;
        QTest::addRow("%s-light", key.data()) << language.key << ThemeChoice::Light;
    }
}

void ImportTest::cutsNoText()
{
    QFETCH(QString, language);
    QFETCH(ThemeChoice, theme);
    Program program;
    program.settings.set(settings::theme, theme);
    program.language.use(language);
    MainWindow window(program.parts());
    window.resize(1280, 720);
    window.show();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto look = [&](const QString &screen) {
        QCoreApplication::processEvents();
        keepPicture(window, u"import-%1-%2"_s.arg(screen, name));
        QCOMPARE(window.size(), QSize(1280, 720));
        QVERIFY2(elided(window).isEmpty(), qPrintable(elided(window).join(u" | "_s)));
    };
    window.showImport();
    look(u"empty"_s);
    auto *screen = window.findChild<ImportScreen *>();
    QSignalSpy shown(&screen->page(), &ImportPage::shown);
    screen->page().readBytes(rankings);
    QVERIFY(shown.wait());
    look(u"pool"_s);
    window.enter(Program::room());
    window.room()->showTab(RoomTab::Players);
    look(u"players"_s);
    window.room()->importRanking();
    look(u"room-empty"_s);
    auto *page = window.findChild<PlayersTab *>()->importPage();
    QSignalSpy read(page, &ImportPage::shown);
    page->readBytes(classRanking);
    QVERIFY(read.wait());
    look(u"room"_s);
}

QTEST_MAIN(ImportTest)
#include "tst_import.moc"
