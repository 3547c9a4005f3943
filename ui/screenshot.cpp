// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/screenshot.h"

#include "session/draft_library.h"
#include "session/room_client.h"
#include "ui/room/moment.h"
#include "ui/room/room_page.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPainter>
#include <QThreadPool>
#include <QTimer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct RoomScreen {
    QStringView name;
    RoomTab tab;
};

constexpr RoomScreen roomScreens[] = {
    {u"room", RoomTab::Players},  {u"board", RoomTab::Board},       {u"teams", RoomTab::Teams},
    {u"trades", RoomTab::Trades}, {u"analysis", RoomTab::Analysis},
};

constexpr std::chrono::seconds patience{20};

const RoomScreen *roomScreen(const QString &name)
{
    for (const RoomScreen &screen : roomScreens) {
        if (name == screen.name)
            return &screen;
    }
    return nullptr;
}

/// Waits until one of the loop's signals ends it; false when nothing came in time.
bool waitFor(QEventLoop &loop)
{
    QTimer::singleShot(patience, &loop, [&loop] { loop.exit(1); });
    return loop.exec() == 0;
}

/// Lets layouts, fonts and charts that are computed aside come to rest.
void settle()
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThreadPool::globalInstance()->waitForDone();
    }
    QCoreApplication::processEvents();
}

QString waitForDrafts(MainWindow &window, DraftLibrary &library)
{
    QString error;
    QEventLoop loop;
    QObject::connect(&window, &MainWindow::draftsShown, &loop, &QEventLoop::quit);
    QObject::connect(&library, &DraftLibrary::failed, &loop, [&](const QString &what) {
        error = what;
        loop.quit();
    });
    library.refresh();
    return waitFor(loop) ? error : u"the list of drafts was not read in time"_s;
}

QString waitForRoom(RoomClient &client)
{
    if (client.isOpen())
        return {};
    QString error;
    QEventLoop loop;
    QObject::connect(&client, &RoomClient::opened, &loop, &QEventLoop::quit);
    QObject::connect(&client, &RoomClient::failed, &loop, [&](const QString &what) {
        error = what;
        loop.quit();
    });
    return waitFor(loop) ? error : u"the draft was not opened in time"_s;
}

QImage picture(QWidget &window, double scale)
{
    const QSize size(static_cast<int>(std::lround(window.width() * scale)),
                     static_cast<int>(std::lround(window.height() * scale)));
    QImage image(size, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    window.render(&painter);
    return image;
}

} // namespace

QStringList screenNames()
{
    QStringList names{u"home"_s, u"new-draft"_s, u"import"_s, u"settings"_s};
    for (const RoomScreen &screen : roomScreens)
        names << screen.name.toString();
    return names;
}

bool needsDraft(const QString &screen)
{
    return roomScreen(screen) != nullptr;
}

tl::expected<QImage, QString> renderScreen(const WindowParts &parts, ScreenshotRequest request)
{
    MainWindow window(parts);
    window.resize(request.size);
    window.show();
    QString error;
    if (const RoomScreen *screen = roomScreen(request.screen)) {
        if (!request.client)
            return tl::unexpected(u"the screen \"%1\" needs a draft"_s.arg(request.screen));
        window.enter(std::move(request.client));
        error = waitForRoom(window.room()->client());
        if (error.isEmpty()) {
            if (request.at)
                window.room()->moment().seek(*request.at);
            window.room()->showTab(screen->tab);
        }
    } else if (request.screen == "new-draft"_L1) {
        window.showNewDraft();
    } else if (request.screen == "import"_L1) {
        window.showImport();
    } else if (request.screen == "settings"_L1) {
        window.showSettings();
    } else {
        error = waitForDrafts(window, parts.library);
    }
    if (!error.isEmpty())
        return tl::unexpected(error);
    settle();
    return picture(window, request.scale);
}

} // namespace warroom
