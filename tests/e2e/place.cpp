// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/place.h"

#include "net/tls_identity.h"
#include "session/invitation.h"
#include "session/steady_time.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

// Of the dark theme.
constexpr QRgb accent = 0xFFF5B83D;
constexpr QRgb good = 0xFF3CCB8A;
constexpr QRgb danger = 0xFFF0474D;
constexpr QRgb news = 0xFF4C9BFF;

// Of a window of 1440 by 900 pixels.
constexpr QRect all(0, 0, 1440, 900);
constexpr QRect lowerHalf(0, 450, 1440, 450);
constexpr QRect firstDraft(720, 90, 720, 110);
constexpr QRect firstRoomNearby(56, 430, 640, 56);
constexpr int roomPitch = 64;               ///< from one room of the list to the next
constexpr QRect edgeOfLines(0, 60, 4, 90);  ///< lines at the top of a room have a coloured edge
constexpr QRect edgeOfNotice(0, 28, 4, 60); ///< the window's own line, above the room
constexpr QRect draftButton(1140, 200, 300, 110); ///< with or without such a line above
// What is there at least, in pixels of its colour.
constexpr int dotPixels = 20;       ///< of a host that answers
constexpr int linePixels = 80;      ///< the edge of one
constexpr int edgeWidth = 4;        ///< more than that
constexpr int edgePixels = 800;     ///< of the row that has the keyboard
constexpr int buttonPixels = 2'000; ///< of one that is proposed

int pixelsOf(QRgb colour, const QImage &screen, const QRect &area)
{
    int count = 0;
    const QRect inside = area & screen.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(screen.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x)
            count += (line[x] | 0xFF000000) == colour ? 1 : 0;
    }
    return count;
}

bool waitFor(QRgb colour, const XServer &server, const QRect &area, int pixels)
{
    return QTest::qWaitFor([&] { return pixelsOf(colour, server.screen(), area) >= pixels; },
                           30'000);
}

} // namespace

bool Place::start(const QStringList &more)
{
    if (!desktop.start(more) || !waitFor(accent, server, all, buttonPixels))
        return false;
    (void)desktop.settledScreen();
    return true;
}

bool Place::goOn() const
{
    return waitFor(accent, server, firstDraft, edgePixels) && openPage(u"Return"_s);
}

bool Place::openPage(const QString &key) const
{
    const QImage before = desktop.settledScreen();
    server.key(key);
    return desktop.waitForChange(before, pagePixels);
}

bool Place::offer() const
{
    return openPage(u"ctrl+shift+l"_s) && openPage(u"Return"_s) // Start hosting
        && QTest::qWaitFor([this] { return !givenCode().isEmpty(); }, 20'000);
}

bool Place::chooseRoomNearby(int row) const
{
    const QRect room = firstRoomNearby.translated(0, row * roomPitch);
    if (!waitFor(good, server, room, dotPixels))
        return false;
    const QImage before = desktop.settledScreen();
    server.click(room.center());
    return desktop.waitForChange(before, pagePixels);
}

bool Place::isCutOff() const
{
    return pixelsOf(danger, server.screen(), edgeOfLines) >= linePixels;
}

bool Place::isTold() const
{
    return pixelsOf(news, server.screen(), edgeOfNotice) >= linePixels;
}

bool Place::canDraft() const
{
    return pixelsOf(accent, server.screen(), draftButton) >= buttonPixels;
}

QRect Place::proposedIn(const QRect &area) const
{
    const QImage screen = server.screen();
    // What has the keyboard has an edge of the same colour, but is not full of it.
    const QRect inside = area & screen.rect().adjusted(0, 0, -edgeWidth, -edgeWidth);
    QRect button;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const bool isFull = screen.pixel(x, y) == accent
                && screen.pixel(x + edgeWidth, y) == accent
                && screen.pixel(x, y + edgeWidth) == accent
                && screen.pixel(x + edgeWidth, y + edgeWidth) == accent;
            if (isFull)
                button |= QRect(x, y, edgeWidth, edgeWidth);
        }
    }
    return pixelsOf(accent, screen, button) >= buttonPixels ? button : QRect();
}

bool Place::pressProposed(const QRect &area) const
{
    const QRect button = proposedIn(area);
    if (button.isNull())
        return false;
    server.click(button.center());
    return true;
}

bool Place::pressDraft() const
{
    return pressProposed(draftButton);
}

bool Place::waitUntilItMayDraft() const
{
    const bool may = QTest::qWaitFor([this] { return canDraft(); }, 30'000);
    (void)desktop.settledScreen();
    return may;
}

bool Place::typeCode(const QString &code, const QString &address) const
{
    if (!openPage(u"ctrl+j"_s))
        return false;
    server.type(code);
    server.key(u"Return"_s); // the address is missing
    server.type(address);
    server.key(u"Return"_s);
    return waitForInvitation();
}

bool Place::takeTeam(const TeamId &team, const QString &name) const
{
    (void)desktop.settledScreen();
    server.type(name);
    return openPage(u"Return"_s) && desktop.waitForLog([&](const DraftState &state) {
        const Seat *seat = state.setup ? state.seat(team) : nullptr;
        return seat && seat->control == SeatControl::Person;
    });
}

bool Place::waitForInvitation() const
{
    return waitFor(accent, server, lowerHalf, buttonPixels);
}

QString Place::givenCode() const
{
    QFile file(folder.filePath(u"invitations.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())["invitations"_L1][0]["code"_L1].toString();
}

QString Place::givenLink() const
{
    return linkOf({u"127.0.0.1"_s, usualPort, givenCode(), ownKey(), true});
}

QString Place::ownKey() const
{
    const auto identity = tlsIdentityIn(folder.filePath(u"tls-identity.pem"_s), steadyNow());
    return fingerprintOf(identity.value().chain.first());
}

bool isPortFree()
{
    QTcpServer server;
    return server.listen(QHostAddress::Any, usualPort);
}

bool isOnTheClock(const DraftState &state, const TeamId &team)
{
    const SlotState *slot = state.slotOnTheClock();
    return slot && slot->slot.team == team;
}

QString boardText(const DraftState &state)
{
    QString text;
    for (const int index : state.selections) {
        const SlotState &slot = state.slots.at(index);
        text += u"%1 %2 %3\n"_s.arg(slot.slot.id.text(), slot.slot.team.text(),
                                    state.setup->player(slot.selection->player)->name);
    }
    return text;
}

QStringList eventsIn(const History &log)
{
    QStringList lines;
    for (const EventEnvelope &each : log.events())
        lines << u"%1 %2 %3"_s.arg(each.version)
                     .arg(toMs(each.recordedAt))
                     .arg(each.id.toString(QUuid::WithoutBraces));
    return lines;
}

} // namespace warroom::e2e
