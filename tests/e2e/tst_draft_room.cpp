// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/desktop.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

const TeamId cardinals(u"ARI"_s);

// Where things are in a window of 1440 by 900 pixels.
constexpr QPoint sameDraftBox(850, 461);
constexpr QPoint seedField(1090, 461);
constexpr QPoint instantPace(908, 395);
constexpr QPoint firstDraftOpens(1326, 146);
constexpr QRect boardArea(20, 170, 1380, 640);

bool isOnTheClock(const DraftState &state)
{
    const SlotState *slot = state.slotOnTheClock();
    return slot && slot->slot.team == cardinals;
}

/// The picks of a state, one line each.
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

/// The real program under a real X server: what a person does on a draft evening, and a power cut.
class TestDraftRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.isRunning(), "Xvfb did not start"); }
    void aDraftSurvivesAKillAndCanBeScrubbedThrough();

private:
    void setUpDraft();
    void draftUntil(const Desktop &desktop, const std::function<bool(const DraftState &)> &done);
    void compareWithGolden(const QString &name, const QString &text);
    void waitForBoard(const QImage &picture);
    QImage pictureOf(const Desktop &desktop, int event);

    XServer m_server;
};

/// By keyboard where there is a key for it, else by mouse: the Cardinals, instant rivals, one seed.
void TestDraftRoom::setUpDraft()
{
    m_server.key(u"space"_s);
    m_server.click(instantPace);
    m_server.click(sameDraftBox);
    m_server.click(seedField);
    m_server.key(u"ctrl+a"_s);
    m_server.type(u"482113"_s);
    m_server.key(u"Return"_s);
}

/// Takes the best player left whenever the Cardinals are on the clock.
void TestDraftRoom::draftUntil(const Desktop &desktop,
                               const std::function<bool(const DraftState &)> &done)
{
    for (;;) {
        QVERIFY(desktop.waitForLog(
            [&](const DraftState &state) { return done(state) || isOnTheClock(state); }));
        const DraftState state = desktop.log().head();
        if (done(state))
            return;
        // The log is ahead of the screen: a press that comes too early is refused, so press again.
        QVERIFY(QTest::qWaitFor(
            [&] {
                m_server.key(u"Return"_s);
                return desktop.waitForLog(
                    [&](const DraftState &after) { return after.picksMade() > state.picksMade(); },
                    1'000);
            },
            20'000));
    }
}

void TestDraftRoom::compareWithGolden(const QString &name, const QString &text)
{
    const QString path = QStringLiteral(WARROOM_SOURCE_DIR) + u"/tests/data/e2e/"_s + name;
    QFile golden(path);
    const bool isRead = golden.open(QIODevice::ReadOnly);
    if (isRead && golden.readAll() == text.toUtf8())
        return;
    QFile fail(path + u".fail"_s);
    QVERIFY(fail.open(QIODevice::WriteOnly));
    fail.write(text.toUtf8());
    QFAIL(qPrintable(u"the board is not the one in %1; see %1.fail"_s.arg(path)));
}

/// What the program itself draws of the board after \a event, without a window.
QImage TestDraftRoom::pictureOf(const Desktop &desktop, int event)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"board.png"_s);
    QProcess::execute(QStringLiteral(WARROOM_BIN_DIR) + u"/warroom"_s,
                      {u"--screenshot"_s, file, u"--screen"_s, u"board"_s, u"--draft"_s,
                       desktop.libraryPath(), u"--at"_s, QString::number(event)});
    return QImage(file);
}

/// Waits until the screen shows \a picture; keeps both beside the test where it never does.
void TestDraftRoom::waitForBoard(const QImage &picture)
{
    const QImage expected = picture.convertToFormat(QImage::Format_RGB32);
    QImage actual;
    const auto isShown = [&] {
        actual = m_server.screen().copy(boardArea).convertToFormat(QImage::Format_RGB32);
        return actual == expected;
    };
    if (QTest::qWaitFor(isShown, 20'000))
        return;
    expected.save(u"board-expected.png"_s);
    actual.save(u"board-actual.png"_s);
    QFAIL("the board on the screen is not the one in the log; see board-*.png");
}

void TestDraftRoom::aDraftSurvivesAKillAndCanBeScrubbedThrough()
{
    const QTemporaryDir folder;
    Desktop desktop(m_server, folder.path());
    QVERIFY(desktop.start());
    (void)desktop.settledScreen();
    m_server.key(u"ctrl+n"_s);
    (void)desktop.settledScreen();
    setUpDraft();

    // One more event than a draft without a queue has: event 40 is then the end of a pick.
    QVERIFY(desktop.waitForLog(isOnTheClock));
    (void)desktop.settledScreen();
    QVERIFY(QTest::qWaitFor(
        [&] {
            m_server.key(u"q"_s);
            return desktop.waitForLog(
                [](const DraftState &state) { return !state.queues.isEmpty(); }, 1'000);
        },
        20'000));

    // Round 1 is over and the Cardinals are on the clock again: now the power goes.
    draftUntil(desktop, [](const DraftState &state) {
        return state.picksMade() == 32 && isOnTheClock(state);
    });
    desktop.kill();
    const std::vector<EventEnvelope> before = desktop.log().events();
    QVERIFY(desktop.start());
    (void)desktop.settledScreen();
    m_server.click(firstDraftOpens);
    (void)desktop.settledScreen();
    QVERIFY(desktop.log().events() == before); // the same board, the same deadline

    draftUntil(desktop,
               [](const DraftState &state) { return state.status == DraftStatus::Completed; });
    const History log = desktop.log();
    QCOMPARE(log.head().picksMade(), 257);

    // Back to the beginning, then on by the queue and eighteen picks: event 40.
    m_server.key(u"ctrl+2"_s);
    m_server.key(u"alt+shift+Home"_s);
    for (int step = 1; step <= 19; ++step)
        m_server.key(u"alt+Right"_s);
    compareWithGolden(u"board-at-event-40.txt"_s, boardText(log.stateAt(40)));
    waitForBoard(pictureOf(desktop, 40).copy(boardArea));
    QVERIFY(desktop.quit());
}

} // namespace

} // namespace warroom::e2e

QTEST_GUILESS_MAIN(warroom::e2e::TestDraftRoom)

#include "tst_draft_room.moc"
