// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elided.h"
#include "picture.h"

#include "support/program_fixture.h"
#include "ui/home/home_page.h"
#include "ui/settings/server_address.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/store_form.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/notice_bar.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListView>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace warroom;
using namespace warroom::testing;

namespace {

const QString server = u"postgresql://me@db.example:5433/drafts"_s;

/// The window with a file and any number of servers, all of which forget.
struct Office : Program {
    Office()
    {
        stores.folder = folder.path();
        stores.file = u"library.warroom"_s;
        stores.place = [this](const QString &address) {
            placed << address;
            return StorePlace{[this](QString *error) -> std::unique_ptr<EventStore> {
                                  if (trouble.isEmpty())
                                      return makeMemoryStore();
                                  *error = trouble;
                                  return nullptr;
                              },
                              address.isEmpty() ? u"drafts.warroom"_s : address};
        };
        stores.tryServer = [this](const QString &address) -> tl::expected<ServerFound, QString> {
            tried << address;
            asked = QThread::currentThread();
            (address == server ? mayAnswer : othersMayAnswer).acquire();
            return answer;
        };
    }
    ~Office()
    {
        mayAnswer.release(100);
        othersMayAnswer.release(100);
        QThreadPool::globalInstance()->waitForDone();
    }

    QStringList placed;
    QString trouble; ///< of a place that is opened from now on
    QStringList tried;
    QThread *asked = nullptr;
    QSemaphore mayAnswer;
    QSemaphore othersMayAnswer; ///< than the server's
    tl::expected<ServerFound, QString> answer = ServerFound{ServerFound::Tables::Todays, 3};
};

/// The window, at its settings.
struct Page {
    explicit Page(Office &office) : window(office.parts())
    {
        window.resize(1280, 720);
        window.show();
        QApplication::setActiveWindow(&window);
        open();
    }

    void open() { action(window, u"Settings"_s)->trigger(); }
    SettingsPage &page() const { return *window.findChild<SettingsPage *>(); }
    bool isShown() const { return page().isVisible(); }
    QLineEdit &address() const { return *page().findChild<QLineEdit *>(); }
    QPushButton *kind(StoreKind kind) const
    {
        return page().findChild<QPushButton *>(QString(enumName(kind)));
    }
    void type(const QString &text)
    {
        kind(StoreKind::Server)->click();
        address().clear();
        QTest::keyClicks(&address(), text);
    }
    void save(const QString &text)
    {
        type(text);
        button(window, u"Save"_s)->click();
    }
    bool says(const QString &text) const
    {
        const auto labels = page().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    MainWindow window;
};

QString written(const Office &office)
{
    QFile file(office.storage.fileName());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsWrongWithAnAddress_data();
    void knowsWhatIsWrongWithAnAddress();
    void remembersTheServerAndGoesThereAtOnce();
    void goesBackToTheFile();
    void remembersNoPassword_data();
    void remembersNoPassword();
    void saysThatItTriesAndThenWhatItFound();
    void saysWhatSavingWillDoToTheServer();
    void saysWhyAServerCannotBeHad();
    void triesNoLongerWhenStopped();
    void leavesTheOpenDraftWhereItIs();
    void theCommandLineCountsInThisRun();
    void homeOffersTheSettingsWhereNothingCanBeRead();
    void sharesTheLookWithTheMenu();
    void opensTheFolder();
    void goesByKeyboardInReadingOrder();
    void everyControlHasAName();
    void speaksGerman();
    void cutsNoText_data();
    void cutsNoText();
};

void SettingsTest::knowsWhatIsWrongWithAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<AddressFault>("fault");
    const auto row = [](const QString &address, AddressFault fault) {
        QTest::addRow("%s", qPrintable(address)) << address << fault;
    };
    row(u""_s, AddressFault::Missing);
    row(server, AddressFault::None);
    row(u"postgres://host/drafts"_s, AddressFault::None);
    row(u"postgresql:///drafts?host=/run/postgresql&user=me"_s, AddressFault::None);
    row(u"postgresql://me:@host/drafts"_s, AddressFault::None);
    row(u"postgresql://me@host"_s, AddressFault::NotAnAddress);
    row(u"postgresql://me@host/"_s, AddressFault::NotAnAddress);
    row(u"mysql://me@host/drafts"_s, AddressFault::NotAnAddress);
    row(u"host/drafts"_s, AddressFault::NotAnAddress);
    row(u"postgresql://me:12/34@host/drafts"_s, AddressFault::NotAnAddress);
    row(u"postgresql://me@host/drafts#part"_s, AddressFault::NotAnAddress);
    row(u"postgresql://me:secret@host/drafts"_s, AddressFault::HasPassword);
    row(u"postgresql://me@host/drafts?password=secret"_s, AddressFault::HasPassword);
    row(u"postgresql://me@host/drafts?pass%77ord=secret"_s, AddressFault::HasPassword);
    row(u"postgresql://me@host/drafts?sslpassword=secret"_s, AddressFault::HasPassword);
}

void SettingsTest::knowsWhatIsWrongWithAnAddress()
{
    QFETCH(QString, address);
    QFETCH(AddressFault, fault);
    QCOMPARE(faultOf(address), fault);
    QVERIFY(!withoutPassword(address).contains(u"secret"_s));
}

void SettingsTest::remembersTheServerAndGoesThereAtOnce()
{
    Office office;
    {
        Page page(office);
        QVERIFY(!button(page.window, u"Save"_s)->isEnabled());
        page.save(u"  "_s + server);
        QCOMPARE(office.placed, QStringList{server});
        QVERIFY(page.says(u"Saved. In force from now on."_s));
        QVERIFY(!button(page.window, u"Save"_s)->isEnabled());
        QTest::keyClick(&page.page(), Qt::Key_Escape);
        const auto *home = page.window.findChild<HomePage *>();
        QVERIFY(home->isVisible());
        const auto labels = home->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == "kept on a server"_L1;
        }));
    }
    QCOMPARE(rememberedServer(office.settings), server);
    const Page again(office);
    QVERIFY(again.kind(StoreKind::Server)->isChecked());
    QCOMPARE(again.address().text(), server);
}

void SettingsTest::goesBackToTheFile()
{
    Office office;
    office.settings.set(settings::storeKind, StoreKind::Server);
    office.settings.set(settings::storeAddress, server);
    Page page(office);
    page.kind(StoreKind::File)->click();
    QVERIFY(!page.address().isVisible());
    button(page.window, u"Save"_s)->click();
    QCOMPARE(office.placed, QStringList{QString()});
    QCOMPARE(rememberedServer(office.settings), QString());
    QCOMPARE(office.settings.value(settings::storeAddress), server); // for another change of mind
}

void SettingsTest::remembersNoPassword_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("before the host") << u"postgresql://me:secret@db.example/drafts"_s;
    QTest::newRow("after the question mark")
        << u"postgresql://me@db.example/drafts?password=secret"_s;
}

void SettingsTest::remembersNoPassword()
{
    QFETCH(QString, address);
    Office office;
    Page page(office);
    page.save(address);
    QVERIFY(page.says(u"Put the password in ~/.pgpass."_s));
    QVERIFY(!page.says(u"secret"_s));
    QVERIFY(office.placed.isEmpty());
    QCOMPARE(rememberedServer(office.settings), QString());
    office.storage.sync();
    QVERIFY(!written(office).contains(u"secret"_s));
}

void SettingsTest::saysThatItTriesAndThenWhatItFound()
{
    Office office;
    Page page(office);
    page.type(server);
    QTest::keyClick(&page.address(), Qt::Key_Return);
    QVERIFY(page.says(u"Connecting…"_s)); // before anybody answered
    office.mayAnswer.release();
    QTRY_VERIFY(page.says(u"Connected. 3 drafts are kept there."_s));
    QVERIFY(!page.says(u"Connecting…"_s));
    QCOMPARE(office.tried, QStringList{server});
    QVERIFY(office.asked != QThread::currentThread());
    QCOMPARE(rememberedServer(office.settings), QString()); // trying is not choosing
}

void SettingsTest::saysWhatSavingWillDoToTheServer()
{
    Office office;
    office.mayAnswer.release(2);
    office.answer = ServerFound{ServerFound::Tables::Missing, 0};
    Page page(office);
    page.type(server);
    button(page.window, u"Try the connection"_s)->click();
    QTRY_VERIFY(page.says(u"tables are not there yet; they are made after you save."_s));
    office.answer = ServerFound{ServerFound::Tables::Older, 0};
    button(page.window, u"Try the connection"_s)->click();
    QTRY_VERIFY(page.says(u"older Warroom; they are brought up to date after you save."_s));
    QVERIFY(office.placed.isEmpty());
}

void SettingsTest::saysWhyAServerCannotBeHad()
{
    Office office;
    office.answer = tl::unexpected(u"me@db.example:5433/drafts: nobody answers"_s);
    office.mayAnswer.release(1);
    Page page(office);
    page.type(server);
    button(page.window, u"Try the connection"_s)->click();
    QTRY_VERIFY(page.says(u"nobody answers"_s));
    QTest::keyClicks(&page.address(), u"2"_s);
    QVERIFY(!page.says(u"nobody answers"_s)); // that was another address
}

void SettingsTest::triesNoLongerWhenStopped()
{
    Office office;
    Page page(office);
    page.type(server);
    button(page.window, u"Try the connection"_s)->click();
    button(page.window, u"Stop trying"_s)->click();
    QVERIFY(!page.says(u"Connecting…"_s));
    page.type(server + u"2"_s);
    button(page.window, u"Try the connection"_s)->click();
    office.mayAnswer.release();
    QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 1);
    QCoreApplication::processEvents();
    QVERIFY(page.says(u"Connecting…"_s)); // what answered is no longer asked
    office.othersMayAnswer.release();
    QTRY_VERIFY(page.says(u"Connected."_s));
    QVERIFY(button(page.window, u"Try the connection"_s)->isVisible());
}

void SettingsTest::leavesTheOpenDraftWhereItIs()
{
    Office office;
    Page page(office);
    page.window.enter(Program::room());
    const RoomPage *room = page.window.room();
    page.open();
    QVERIFY(page.isShown());
    QCOMPARE(page.window.room(), room);
    QVERIFY(!action(page.window, u"Board"_s)->isEnabled());
    QVERIFY(action(page.window, u"Pause the draft"_s)->isEnabled());
    page.save(server);
    QVERIFY(page.says(u"as soon as you leave the draft"_s));
    QVERIFY(office.placed.isEmpty());
    button(page.window, u"Close"_s)->click();
    QVERIFY(room->isVisible());
    QVERIFY(office.placed.isEmpty());
    page.window.showHome();
    QCOMPARE(office.placed, QStringList{server});
}

void SettingsTest::theCommandLineCountsInThisRun()
{
    Office office;
    office.stores.onlyThisRun = u"postgresql://me@elsewhere/drafts"_s;
    Page page(office);
    QVERIFY(page.says(u"started with --store"_s));
    QVERIFY(page.says(u"postgresql://me@elsewhere/drafts"_s));
    page.save(server);
    QVERIFY(page.says(u"from the next start without --store"_s));
    QVERIFY(office.placed.isEmpty());
    QCOMPARE(rememberedServer(office.settings), server);
}

void SettingsTest::homeOffersTheSettingsWhereNothingCanBeRead()
{
    Office office;
    Page page(office);
    office.trouble = u"me@db.example:5433/drafts: nobody answers"_s;
    page.save(server);
    const auto *notice = page.window.findChild<NoticeBar *>();
    QTRY_COMPARE(notice->text(), office.trouble);
    page.window.showHome();
    QTRY_COMPARE(notice->text(), office.trouble);
    keepPicture(page.window, u"window-unreachable"_s);
    QVERIFY2(elided(page.window).isEmpty(), qPrintable(elided(page.window).join(u" | "_s)));
    for (const auto *card : page.window.findChildren<QAbstractButton *>())
        QVERIFY(!card->isVisible() || card->accessibleName() != "Look back"_L1);
    button(page.window, u"Choose where drafts are kept"_s)->click();
    QVERIFY(page.isShown());
    office.trouble.clear();
    page.kind(StoreKind::File)->click();
    button(page.window, u"Save"_s)->click();
    page.window.showHome();
    QTRY_VERIFY(page.window.findChild<HomePage *>()->list()->isVisible());
    button(page.window, u"Settings"_s)->click();
    QVERIFY(page.isShown());
}

void SettingsTest::sharesTheLookWithTheMenu()
{
    Office office;
    Page page(office);
    button(page.window, u"Light"_s)->click();
    QCOMPARE(office.themes.theme().key(), u"light"_s);
    QVERIFY(action(page.window, u"Light"_s)->isChecked());
    action(page.window, u"Dark"_s)->trigger();
    QVERIFY(button(page.window, u"Dark"_s)->isChecked());
    for (QCheckBox *box : page.page().findChildren<QCheckBox *>())
        box->click();
    QVERIFY(office.settings.value(settings::reducedMotion));
    QCOMPARE(office.settings.value(settings::positionColours), PositionColours::Safe);
    button(page.window, u"Deutsch"_s)->click();
    QCOMPARE(office.settings.value(settings::language), u"de"_s);
    QCoreApplication::processEvents();
    QVERIFY(button(page.window, u"Dunkel"_s)->isChecked());
    action(page.window, u"English"_s)->trigger();
}

/// Stands for the desktop's file manager.
class Files : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }

public:
    QList<QUrl> opened;
};

void SettingsTest::opensTheFolder()
{
    Office office;
    Page page(office);
    QVERIFY(page.says(office.folder.path()));
    Files files;
    QDesktopServices::setUrlHandler(u"file"_s, &files, "open");
    button(page.window, u"Open"_s)->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(files.opened, QList<QUrl>{QUrl::fromLocalFile(office.folder.path())});
}

void SettingsTest::goesByKeyboardInReadingOrder()
{
    Office office;
    office.settings.set(settings::storeKind, StoreKind::Server);
    Page page(office);
    QCOMPARE(QApplication::focusWidget(), page.kind(StoreKind::Server));
    QStringList stops;
    for (int i = 0; i < 8; ++i) {
        const auto *widget = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        stops << (button ? button->text() : widget->accessibleName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected{u"On a server"_s,
                               u"Address of the server"_s,
                               u"Try the connection"_s,
                               u"Save"_s,
                               u"Dark"_s,
                               u"English"_s,
                               u"Positions for any colour vision"_s,
                               u"Reduce motion"_s};
    QCOMPARE(stops, expected);
}

void SettingsTest::everyControlHasAName()
{
    Office office;
    const Page page(office);
    for (const QWidget *widget : page.page().findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

void SettingsTest::speaksGerman()
{
    Office office;
    office.language.use(u"de"_s);
    MainWindow window(office.parts());
    window.show();
    window.showSettings();
    button(window, u"Auf einem Server"_s)->click();
    QVERIFY(button(window, u"Verbindung prüfen"_s));
    QVERIFY(button(window, u"Speichern"_s));
    office.language.use(u"en"_s);
}

void SettingsTest::cutsNoText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeChoice>("theme");
    for (const LanguageName &language : Language::all()) {
        const QByteArray key = language.key.toLatin1();
        for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light})
            QTest::addRow("%s-%s", key.data(), theme == ThemeChoice::Dark ? "dark" : "light")
                << language.key << theme;
    }
}

void SettingsTest::cutsNoText()
{
    QFETCH(QString, language);
    QFETCH(ThemeChoice, theme);
    Office office;
    office.settings.set(settings::theme, theme);
    office.settings.set(settings::storeKind, StoreKind::Server);
    office.settings.set(settings::storeAddress, server);
    office.stores.onlyThisRun = u"postgresql://me@elsewhere/drafts"_s;
    office.stores.folder = u"/somewhere/with/a/rather/long/name/of/its/own/warroom"_s;
    office.language.use(language);
    MainWindow window(office.parts());
    window.resize(1280, 720);
    window.show();
    window.showSettings();
    window.findChild<StoreForm *>()->findChild<QLineEdit *>()->setText(
        u"postgresql://me:secret@db.example/drafts"_s);
    auto *save = window.findChild<StoreForm *>()->findChildren<QPushButton *>().last();
    save->setEnabled(true);
    save->click();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    keepPicture(window, u"window-settings-"_s + name);
    QCOMPARE(window.size(), QSize(1280, 720));
    QVERIFY2(elided(window).isEmpty(), qPrintable(elided(window).join(u" | "_s)));
    office.language.use(u"en"_s);
}

QTEST_MAIN(SettingsTest)

#include "tst_settings.moc"
