// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elided.h"
#include "picture.h"

#include "support/program_fixture.h"
#include "ui/screenshot.h"
#include "ui/widgets/notice_bar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

QString lastPicked(const MainWindow &window)
{
    const DraftState &state = window.room()->client().state();
    const PlayerId last = state.slots.at(state.selections.last()).selection->player;
    return state.setup->player(last)->name;
}

/// The texts of \a actions that share their letter with one before them.
QStringList inTheWay(const QList<QAction *> &actions)
{
    QStringList found;
    QList<QKeySequence> letters;
    for (const QAction *action : actions) {
        const QKeySequence letter = QKeySequence::mnemonic(action->text());
        if (!letter.isEmpty() && letters.contains(letter))
            found << action->text();
        letters << letter;
    }
    return found;
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesFromHomeToARoomAndBack();
    void pausesAndResumesFromTheMenu();
    void tellsARefusalInALine();
    void saysThatTheLibraryCannotBeOpened();
    void remembersThemeAndLanguage();
    void everyLetterOfAMenuReachesOneEntry_data();
    void everyLetterOfAMenuReachesOneEntry();
    void remembersWhatThePersonIsCalled();
    void cutsNoText_data();
    void cutsNoText();
    void rendersEveryScreen_data();
    void rendersEveryScreen();
};

void MainWindowTest::goesFromHomeToARoomAndBack()
{
    Program program;
    MainWindow window(program.parts());
    window.show();
    QCOMPARE(window.windowTitle(), u"Warroom"_s);
    QVERIFY(!action(window, u"Pause the draft"_s)->isEnabled());
    QVERIFY(!action(window, u"Board"_s)->isEnabled());
    action(window, u"New draft"_s)->trigger();
    button(window, u"Start"_s)->click();
    QTRY_VERIFY(window.room() && window.room()->client().isOpen());
    QCOMPARE(window.windowTitle(), u"2026 NFL Draft - Warroom"_s);
    QVERIFY(action(window, u"Pause the draft"_s)->isEnabled());
    action(window, u"Board"_s)->trigger();
    QCOMPARE(window.room()->tab(), RoomTab::Board);
    action(window, u"Home"_s)->trigger();
    QVERIFY(!window.room());
    QCOMPARE(window.windowTitle(), u"Warroom"_s);
}

void MainWindowTest::pausesAndResumesFromTheMenu()
{
    Program program;
    MainWindow window(program.parts());
    window.show();
    window.enter(Program::room());
    QAction *pause = action(window, u"Pause the draft"_s);
    pause->trigger();
    QCOMPARE(window.room()->client().state().status, DraftStatus::Paused);
    QCOMPARE(pause->text(), u"&Resume the draft"_s);
    pause->trigger();
    QCOMPARE(window.room()->client().state().status, DraftStatus::InProgress);
    QCOMPARE(pause->text(), u"&Pause the draft"_s);
    const int picks = window.room()->client().state().picksMade();
    action(window, u"Take back the last pick"_s)->trigger();
    QCOMPARE(window.room()->client().state().picksMade(), picks);
    QVERIFY(button(window, u"Take back %1?"_s.arg(lastPicked(window)))->isEnabled());
    action(window, u"Take back the last pick"_s)->trigger();
    QCOMPARE(window.room()->client().state().picksMade(), picks - 1);
}

void MainWindowTest::tellsARefusalInALine()
{
    Program program;
    MainWindow window(program.parts());
    window.show();
    auto room = Program::room();
    room->me.role = Role::Drafter;
    window.enter(std::move(room));
    action(window, u"Pause the draft"_s)->trigger();
    const auto *notice = window.findChild<NoticeBar *>();
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->text(), u"Only the commissioner may do this."_s);
    window.showHome();
    QVERIFY(!notice->isVisible());
}

void MainWindowTest::saysThatTheLibraryCannotBeOpened()
{
    Program program([](QString *error) -> std::unique_ptr<EventStore> {
        *error = u"another Warroom has the drafts open"_s;
        return nullptr;
    });
    MainWindow window(program.parts());
    window.show();
    const auto *notice = window.findChild<NoticeBar *>();
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->text(), u"another Warroom has the drafts open"_s);
    keepPicture(window, u"window-trouble"_s);
}

void MainWindowTest::remembersThemeAndLanguage()
{
    Program program;
    {
        MainWindow window(program.parts());
        window.show();
        action(window, u"Light"_s)->trigger();
        QCOMPARE(program.themes.theme().key(), u"light"_s);
        action(window, u"Deutsch"_s)->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(action(window, u"Neuer Draft"_s)->shortcut(), QKeySequence(u"Ctrl+N"_s));
        window.close();
    }
    QCOMPARE(program.settings.value(settings::theme), ThemeChoice::Light);
    QCOMPARE(program.settings.value(settings::language), u"de"_s);
    QVERIFY(!program.settings.value(settings::windowGeometry).isEmpty());
}

void MainWindowTest::everyLetterOfAMenuReachesOneEntry_data()
{
    QTest::addColumn<QString>("language");
    for (const LanguageName &language : Language::all())
        QTest::newRow(qPrintable(language.key)) << language.key;
}

void MainWindowTest::everyLetterOfAMenuReachesOneEntry()
{
    QFETCH(QString, language);
    Program program;
    program.language.use(language);
    const MainWindow window(program.parts());
    QCOMPARE(inTheWay(window.menuBar()->actions()), QStringList());
    const auto menus = window.findChildren<QMenu *>();
    QVERIFY(menus.size() > 5);
    for (const QMenu *menu : menus)
        QCOMPARE(inTheWay(menu->actions()), QStringList());
}

void MainWindowTest::remembersWhatThePersonIsCalled()
{
    Program program;
    const auto field = [](const MainWindow &window) {
        for (QLineEdit *line : window.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Your name"_s)
                return line;
        }
        qFatal("nobody is asked for a name");
    };
    {
        MainWindow window(program.parts());
        window.show();
        action(window, u"New draft"_s)->trigger();
        QCOMPARE(field(window)->text(), QString());
        field(window)->setText(u"Ana"_s);
        button(window, u"Start"_s)->click();
        QTRY_VERIFY(window.room() && window.room()->client().isOpen());
        QCOMPARE(window.room()->client().state().names.value(PersonId(u"local"_s)).text, u"Ana"_s);
        window.close();
    }
    QCOMPARE(program.settings.value(settings::personName), u"Ana"_s);
    MainWindow window(program.parts());
    QCOMPARE(field(window)->text(), u"Ana"_s);
}

void MainWindowTest::cutsNoText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const LanguageName &language : Language::all()) {
        const QByteArray key = language.key.toLatin1();
        QTest::addRow("%s-1440", key.data()) << language.key << QSize(1440, 900);
        QTest::addRow("%s-1280", key.data()) << language.key << QSize(1280, 720);
    }
}

void MainWindowTest::cutsNoText()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    Program program;
    program.language.use(language);
    MainWindow window(program.parts());
    window.resize(size);
    window.show();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(window.size(), size);
    QVERIFY2(elided(window).isEmpty(), qPrintable(elided(window).join(u" | "_s)));
    keepPicture(window, u"window-home-"_s + name);
    window.showNewDraft();
    QCoreApplication::processEvents();
    QVERIFY2(elided(window).isEmpty(), qPrintable(elided(window).join(u" | "_s)));
    keepPicture(window, u"window-new-draft-"_s + name);
    window.showSettings();
    QCoreApplication::processEvents();
    QVERIFY2(elided(window).isEmpty(), qPrintable(elided(window).join(u" | "_s)));
    window.enter(Program::room());
    for (const auto &[key, tab] :
         {std::pair(u"players"_s, RoomTab::Players), std::pair(u"board"_s, RoomTab::Board),
          std::pair(u"teams"_s, RoomTab::Teams), std::pair(u"trades"_s, RoomTab::Trades),
          std::pair(u"analysis"_s, RoomTab::Analysis)}) {
        window.room()->showTab(tab);
        QCoreApplication::processEvents();
        keepPicture(window, u"window-%1-%2"_s.arg(key, name));
        QVERIFY2(elided(window).isEmpty(), qPrintable(elided(window).join(u" | "_s)));
        QCOMPARE(window.size(), size);
    }
}

void MainWindowTest::rendersEveryScreen_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("scale");
    for (const QString &screen : screenNames()) {
        for (const bool dark : {true, false}) {
            for (const double scale : {1.0, 2.0})
                QTest::addRow("%s-%s-%d", qPrintable(screen), dark ? "dark" : "light", int(scale))
                    << screen << dark << scale;
        }
    }
}

void MainWindowTest::rendersEveryScreen()
{
    QFETCH(QString, screen);
    QFETCH(bool, dark);
    QFETCH(double, scale);
    Program program;
    program.settings.set(settings::theme, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    ScreenshotRequest request{screen, {}, {}, QSize(1280, 720), scale};
    if (needsDraft(screen))
        request.client = Program::room();
    const auto image = renderScreen(program.parts(), std::move(request));
    QVERIFY2(image, qPrintable(image ? QString() : image.error()));
    QCOMPARE(image->size(), QSize(1280, 720) * scale);
    const Theme &theme = program.themes.theme();
    QCOMPARE(theme.isDark(), dark);

    QCOMPARE(image->pixelColor(image->width() / 2, 4).rgb(),
             theme.colour(ColourRole::MenuBar).rgb());
}

QTEST_MAIN(MainWindowTest)

#include "tst_main_window.moc"
