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

constexpr QRgb accent = 0xFFF5B83D; ///< of the dark theme
constexpr QRect all(0, 0, 1440, 900);
constexpr QRect lowerHalf(0, 450, 1440, 450);
constexpr QRect firstDraft(720, 90, 720, 110);
constexpr int buttonPixels = 2'000; ///< at least, of one that is proposed
constexpr int edgePixels = 800;     ///< at least, of the row that has the keyboard

int accentPixels(const QImage &screen, const QRect &area)
{
    int count = 0;
    const QRect inside = area & screen.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(screen.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x)
            count += (line[x] | 0xFF000000) == accent ? 1 : 0;
    }
    return count;
}

bool waitForAccent(const XServer &server, const QRect &area, int pixels)
{
    return QTest::qWaitFor([&] { return accentPixels(server.screen(), area) >= pixels; }, 30'000);
}

} // namespace

bool Place::start(const QStringList &more)
{
    if (!desktop.start(more) || !waitForAccent(server, all, buttonPixels))
        return false;
    (void)desktop.settledScreen();
    return true;
}

bool Place::goOn() const
{
    return waitForAccent(server, firstDraft, edgePixels) && openPage(u"Return"_s);
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

bool Place::waitForInvitation() const
{
    return waitForAccent(server, lowerHalf, buttonPixels);
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
    const auto identity = tlsIdentityIn(folder.filePath(u"tls-identity.pem"_s), steadyNow());
    return linkOf({u"127.0.0.1"_s, usualPort, givenCode(),
                   fingerprintOf(identity.value().chain.first()), true});
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

} // namespace warroom::e2e
