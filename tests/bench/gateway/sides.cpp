// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/gateway/sides.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <charconv>

using namespace Qt::StringLiterals;

namespace warroom::bench {

namespace {

constexpr int quietMs = 20;

QString nodeModules()
{
    return u"/usr/share/nodejs"_s;
}

std::unique_ptr<ServerProcess> serveWarroom(const ServedLibrary &library, bool encrypted)
{
    QStringList arguments{
        u"serve"_s,       u"--data"_s,   library.folder(),           u"--listen"_s,
        u"127.0.0.1:0"_s, u"--public"_s, u"--commands-per-second"_s, u"10000"_s};
    if (encrypted)
        arguments += {u"--tls"_s, u"self"_s};
    return std::make_unique<ServerProcess>(QStringLiteral(WARROOM_BIN_DIR) + u"/warroomd"_s,
                                           arguments);
}

std::unique_ptr<ServerProcess> serveNode(const QString &pem)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, nodeModules());
    QStringList arguments{QStringLiteral(WARROOM_SOURCE_DIR)
                          + u"/tests/bench/gateway/ws_broadcast.js"_s};
    if (!pem.isEmpty())
        arguments.append(pem);
    return std::make_unique<ServerProcess>(u"node"_s, arguments, environment);
}

/// The first of what the speaker was told that begins with \a beginning; waits for it.
std::string told(Crowd &crowd, std::string_view beginning)
{
    std::string found;
    crowd.read([&] {
        for (std::string &text : crowd.speaker().takeTexts()) {
            if (found.empty() && text.starts_with(beginning))
                found = std::move(text);
        }
        return !found.empty();
    });
    return found;
}

} // namespace

Side::Side(std::unique_ptr<ServerProcess> server) : m_server(std::move(server))
{
}

double Side::open(int listeners)
{
    const auto wanted = static_cast<std::size_t>(listeners) + 1;
    const auto since = Clock::now();
    if (m_crowd.size() < wanted)
        m_crowd.add(listenersDoor(), static_cast<int>(wanted - m_crowd.size()));
    else
        m_crowd.cut(wanted);
    return millisecondsBetween(since, Clock::now()) / 1000;
}

Round Side::round()
{
    m_crowd.settle(quietMs);
    (void)m_crowd.speaker().takeTexts();
    m_crowd.expect(m_crowd.speaker().sequence() + 1);
    const double used = m_server->cpuMicroseconds();
    const auto since = Clock::now();
    const auto had = giveSign();
    const auto last = m_crowd.lastHasIt();
    m_crowd.settle(quietMs);
    return {millisecondsBetween(since, last), millisecondsBetween(had, last),
            m_server->cpuMicroseconds() - used};
}

double Side::echo()
{
    (void)m_crowd.speaker().takeTexts();
    const auto since = Clock::now();
    m_crowd.speaker().send(R"({"type":"ping","t0":1})");
    bool isAnswered = false;
    m_crowd.read([&] {
        for (const std::string &text : m_crowd.speaker().takeTexts())
            isAnswered = isAnswered || text.find(R"("t0":1)") != std::string::npos;
        return isAnswered;
    });
    return 1000 * millisecondsBetween(since, Clock::now());
}

WarroomSide::WarroomSide(const ServedLibrary &library, SSL_CTX *tls, int draft)
    : Side(serveWarroom(library, tls != nullptr)),
      m_draft(library.draft(draft)),
      m_commits(library.path()),
      m_tls(tls)
{
    Door mine = door(0); // the whole log: so the speaker knows where its head is
    mine.token = m_draft.token;
    begin(mine);
    crowd().settle(200);
}

Door WarroomSide::door(int since) const
{
    return {server().port(),
            "/drafts/" + m_draft.id + "/connect?since=" + std::to_string(since),
            {},
            m_tls};
}

Door WarroomSide::listenersDoor() const
{
    return door(const_cast<WarroomSide *>(this)->head());
}

void WarroomSide::command(const std::string &name, const std::string &data)
{
    const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    crowd().speaker().send(R"({"type":"command","command_id":")" + id + R"(","command":")" + name
                           + R"(","data":)" + data + "}");
}

Clock::time_point WarroomSide::giveSign()
{
    const quint32 before = m_commits.commits();
    command("NamePerson", ++m_signs % 2 ? R"({"name":"Ana Lima"})" : R"({"name":"Ben Wong"})");
    crowd().read([&] { return m_commits.commits() != before; }, 0);
    return Clock::now();
}

double WarroomSide::comeBack(int listeners, int events)
{
    const auto since = Clock::now();
    close();
    crowd().add(door(head() - events), listeners);
    crowd().expect(head());
    return millisecondsBetween(since, crowd().lastHasIt()) / 1000;
}

std::string WarroomSide::sample()
{
    (void)round();
    for (const std::string &text : crowd().speaker().takeTexts()) {
        if (text.find(R"("PersonNamed")") != std::string::npos)
            return text;
    }
    giveUp("the commissioner's name came to nobody");
}

int WarroomSide::picksLeft() const
{
    return static_cast<int>(m_draft.picks.size() - m_picks) - 1; // the last would end the draft
}

double WarroomSide::pick()
{
    const auto &[team, player] = m_draft.picks.at(m_picks++);
    crowd().settle(5);
    (void)crowd().speaker().takeTexts();
    crowd().expect(head() + 1);
    const auto since = Clock::now();
    command("MakePick", R"({"team_id":")" + team + R"(","player_id":")" + player + R"("})");
    return millisecondsBetween(since, crowd().lastHasIt());
}

bool NodeSide::isThere()
{
    return !QStandardPaths::findExecutable(u"node"_s).isEmpty()
        && QFileInfo::exists(nodeModules() + u"/ws"_s);
}

NodeSide::NodeSide(const std::string &message, const QString &pem, SSL_CTX *tls)
    : Side(serveNode(tls ? pem : QString())), m_tls(tls)
{
    constexpr std::string_view name = R"("sequence":)";
    const std::size_t number = message.find(name) + name.size();
    m_before = message.substr(0, number);
    m_after = message.substr(message.find_first_not_of("0123456789", number));
    begin(listenersDoor());
}

Door NodeSide::listenersDoor() const
{
    return {server().port(), "/", {}, m_tls};
}

Clock::time_point NodeSide::giveSign()
{
    const int sequence = crowd().speaker().sequence() + 1;
    crowd().speaker().setSequence(sequence);
    crowd().speaker().send(m_before + std::to_string(sequence) + m_after);
    constexpr std::string_view name = R"({"at":)";
    const std::string answer = told(crowd(), name); // it sends to the speaker last
    long long nanoseconds = 0;
    std::from_chars(answer.data() + name.size(), answer.data() + answer.size(), nanoseconds);
    return Clock::time_point(std::chrono::nanoseconds(nanoseconds));
}

} // namespace warroom::bench
