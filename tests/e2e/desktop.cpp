// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/desktop.h"

#include "store/sqlite_event_store.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

int differingPixels(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 0;
    int differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x)
            differing += a[x] == b[x] ? 0 : 1;
    }
    return differing;
}

} // namespace

Desktop::~Desktop()
{
    kill();
}

bool Desktop::start(const QStringList &more)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_server.display());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(
        QStringLiteral(WARROOM_BIN_DIR) + u"/warroom"_s,
        QStringList{u"--data"_s, m_dataFolder, u"--language"_s, u"en"_s, u"--theme"_s, u"dark"_s}
            + more);
    QString window;
    const auto isThere = [&] {
        window = m_server.xdotool({u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"warroom"_s})
                     .section(u'\n', -1);
        return !window.isEmpty();
    };
    if (!QTest::qWaitFor(isThere, 60'000))
        return false;
    m_server.xdotool({u"windowfocus"_s, u"--sync"_s, window});
    return true;
}

void Desktop::freeze() const
{
    if (m_process.state() == QProcess::Running) // 0 would be the test and all it started
        ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void Desktop::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Desktop::quit()
{
    m_server.key(u"ctrl+q"_s);
    return m_process.waitForFinished(30'000) && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0;
}

QString Desktop::libraryPath() const
{
    return QDir(m_dataFolder).filePath(u"library.warroom"_s);
}

History Desktop::log() const
{
    History history;
    const auto store = openSqliteStore({libraryPath(), Durability::Full, OpenMode::ReadOnly});
    const auto drafts = store ? (*store)->drafts() : tl::unexpected(store.error());
    if (!drafts || drafts->isEmpty())
        return history;
    const auto events = readWhole(**store, drafts->first().draft);
    for (const EventEnvelope &envelope : events.value_or(std::vector<EventEnvelope>{}))
        history.append(envelope);
    return history;
}

bool Desktop::waitForLog(const std::function<bool(const DraftState &)> &condition,
                         int timeoutMs) const
{
    return QTest::qWaitFor([&] { return condition(log().head()); }, timeoutMs);
}

bool Desktop::waitForChange(const QImage &before, int pixels) const
{
    const bool came = QTest::qWaitFor(
        [&] { return differingPixels(before, m_server.screen()) >= pixels; }, 30'000);
    (void)settledScreen();
    return came;
}

QImage Desktop::settledScreen() const
{
    QImage before;
    QImage now = m_server.screen();
    (void)QTest::qWaitFor(
        [&] {
            before = std::exchange(now, m_server.screen());
            return before == now;
        },
        10'000);
    return now;
}

} // namespace warroom::e2e
