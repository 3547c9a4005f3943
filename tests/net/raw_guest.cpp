// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/raw_guest.h"

#include <QtEndian>
#include <QTest>

namespace warroom::test {

namespace {

constexpr int patienceMs = 10'000;

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// How long the frame that \a bytes begin with is: its head and its payload; nothing: not known
/// yet.
std::optional<std::pair<qsizetype, qsizetype>> lengthsOf(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return {};
    const int said = bytes.at(1) & 0x7f;
    const qsizetype head = said < 126 ? 2 : said == 126 ? 4 : 10;
    if (bytes.size() < head)
        return {};
    if (said < 126)
        return std::pair(head, said);
    if (said == 126)
        return std::pair(head, qsizetype(qFromBigEndian<quint16>(bytes.constData() + 2)));
    return std::pair(head, qsizetype(qFromBigEndian<quint64>(bytes.constData() + 2)));
}

} // namespace

QByteArray upgradeRequest(const ServedDraft &served, const QByteArray &token,
                          const QList<QByteArray> &fields, const QByteArray &query)
{
    QList<QByteArray> all{"Host: localhost", "Upgrade: websocket", "Connection: Upgrade",
                          "Sec-WebSocket-Version: 13",
                          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="};
    if (!token.isEmpty())
        all.append("Authorization: Bearer " + token);
    for (const QByteArray &field : fields) {
        const QByteArray name = field.left(field.indexOf(':') + 1);
        all.removeIf([&](const QByteArray &each) { return each.startsWith(name); });
        all.append(field);
    }
    return "GET /drafts/" + served.draft().text().toUtf8() + "/connect" + query + " HTTP/1.1\r\n"
        + all.join("\r\n") + "\r\n\r\n";
}

int statusOf(const QByteArray &answer)
{
    return answer.mid(9, 3).toInt();
}

QByteArray codeOf(const QByteArray &answer)
{
    const qsizetype at = answer.indexOf("\"code\":\"");
    return at < 0 ? QByteArray() : answer.mid(at + 8, answer.indexOf('"', at + 8) - at - 8);
}

QByteArray RawFrame::bytes() const
{
    const auto byte = [](int value) { return QByteArray(1, static_cast<char>(value)); };
    const int mask = isMasked ? 0x80 : 0;
    const quint64 length = claimed.value_or(static_cast<quint64>(payload.size()));
    QByteArray bytes = byte((isLast ? 0x80 : 0) | reserved << 4 | opcode);
    if (length < 126)
        bytes += byte(mask | static_cast<int>(length));
    else if (length < 65'536)
        bytes += byte(mask | 126) + bigEndian(static_cast<quint16>(length));
    else
        bytes += byte(mask | 127) + bigEndian(length);
    if (isMasked)
        bytes += QByteArray(4, '\0'); // a mask that changes nothing
    return bytes + payload;
}

QByteArray frameOf(Opcode opcode, const QByteArray &payload, bool isLast)
{
    RawFrame frame;
    frame.opcode = static_cast<quint8>(opcode);
    frame.payload = payload;
    frame.isLast = isLast;
    return frame.bytes();
}

RawGuest::RawGuest(const ServedDraft &served, const QByteArray &token, const QByteArray &query)
    : m_socket(served.knock())
{
    QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), [this] { read(); });
    m_socket->write(upgradeRequest(served, token, {}, query));
}

bool RawGuest::isIn()
{
    return QTest::qWaitFor([this] { return m_status != 0; }, patienceMs) && m_status == 101;
}

void RawGuest::say(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

int RawGuest::closeCode()
{
    const bool isOver = QTest::qWaitFor(
        [this] { return m_socket->state() == QAbstractSocket::UnconnectedState; }, patienceMs);
    return isOver ? m_closeCode : -1;
}

bool RawGuest::hears(const QByteArray &text)
{
    return QTest::qWaitFor(
        [&] {
            return std::any_of(m_messages.begin(), m_messages.end(),
                               [&](const QByteArray &each) { return each.contains(text); });
        },
        patienceMs);
}

void RawGuest::stopReading()
{
    m_isDeaf = true;
    m_socket->setReadBufferSize(1);
}

void RawGuest::read()
{
    if (m_isDeaf)
        return;
    m_bytes += m_socket->readAll();
    if (m_status == 0) {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_status = statusOf(m_bytes);
        m_bytes.remove(0, end + 4);
    }
    for (auto lengths = lengthsOf(m_bytes);
         lengths && m_bytes.size() >= lengths->first + lengths->second;
         lengths = lengthsOf(m_bytes)) {
        const int opcode = m_bytes.front() & 0x0f;
        const QByteArray payload = m_bytes.mid(lengths->first, lengths->second);
        m_bytes.remove(0, lengths->first + lengths->second);
        if (opcode == static_cast<int>(Opcode::Text))
            m_messages.append(payload);
        else if (opcode == static_cast<int>(Opcode::Close) && payload.size() >= 2)
            m_closeCode = qFromBigEndian<quint16>(payload.constData());
    }
}

} // namespace warroom::test
