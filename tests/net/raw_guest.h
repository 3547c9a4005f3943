// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/served_draft.h"

#include <QTcpSocket>

namespace warroom::test {

/// A wish for a WebSocket, with \a fields in place of those of the same name.
QByteArray upgradeRequest(const ServedDraft &served, const QByteArray &token,
                          const QList<QByteArray> &fields = {}, const QByteArray &query = {});

/// The status an HTTP answer begins with.
int statusOf(const QByteArray &answer);
/// The code in the error that \a answer holds; empty: there is none.
QByteArray codeOf(const QByteArray &answer);

enum class Opcode : quint8 {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10
};

/// A frame as RFC 6455 has it; what is set otherwise makes it another one.
struct RawFrame {
    quint8 opcode = 1;
    QByteArray payload;
    bool isLast = true;
    bool isMasked = true;
    quint8 reserved = 0;            ///< three bits
    std::optional<quint64> claimed; ///< the length it says it has

    QByteArray bytes() const;
};
QByteArray frameOf(Opcode opcode, const QByteArray &payload, bool isLast = true);

/// A guest that knows how to knock, and then says whatever it is told to.
class RawGuest {
public:
    RawGuest(const ServedDraft &served, const QByteArray &token, const QByteArray &query = {});

    /// Whether he was let in; waits for it.
    bool isIn();
    void say(const QByteArray &bytes);
    /// Waits for the end. The code of the close frame, 0: it ended without one, -1: it did not end.
    int closeCode();
    /// Waits for a message with \a text in it.
    bool hears(const QByteArray &text);
    /// Reads no more, so that what is sent to him piles up.
    void stopReading();
    QTcpSocket &socket() { return *m_socket; }

private:
    void read();

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_bytes; ///< not understood yet
    QByteArrayList m_messages;
    int m_status = 0;
    int m_closeCode = 0;
    bool m_isDeaf = false;
};

} // namespace warroom::test
