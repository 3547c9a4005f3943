// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/draft_channel.h"
#include "net/token_claims.h"
#include "session/answer.h"

namespace warroom {

/// Frames that are no events: their `type` is in lower case.

/// How a client begins: after a replay of what it lacks, or from a snapshot.
enum class ResumeMode { Resumed, Snapshot };

struct Welcome {
    QUuid connection;
    ResumeMode mode = ResumeMode::Snapshot;
    int term = 1;       ///< of the host; an earlier one where the draft is hosted elsewhere now
    int replayFrom = 0; ///< the sequence of the first event that follows
    Milliseconds pingEvery{0};
};

QString welcomeFrame(const Welcome &welcome, const DraftChannel::View &view, const Claims &you,
                     Instant now);
QString snapshotFrame(const DraftChannel::View &view, Instant now);
QString answerFrame(const Answer &answer);
/// The same answer as a JSON object without `type`, and its status, for HTTP.
QByteArray answerJson(const Answer &answer);
/// \a id may be null where a message had none that could be read.
QString rejectedFrame(const QUuid &id, QByteArrayView code, const QString &message);
QString pongFrame(double t0, Instant received, Instant now);
QString heartbeatFrame(int head, Instant now);
/// What a person prepared, for his own eyes: \a events of his own stream.
QString preparationFrame(const std::vector<EventEnvelope> &events);
QString presenceFrame(const QByteArray &people);
QString goodbyeFrame(QByteArrayView reason, Milliseconds retryAfter);
QString expiringFrame(Instant expires);
/// Who is on the clock until when; nothing where nobody is.
std::optional<QString> tickFrame(const DraftState &state, Instant now);

} // namespace warroom
