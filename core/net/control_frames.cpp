// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/control_frames.h"

#include "net/draft_json.h"
#include "net/object_writer.h"

namespace warroom {

namespace {

QString frame(ObjectWriter &out)
{
    return QString::fromUtf8(out.take());
}

ObjectWriter begin(const char *type)
{
    ObjectWriter out;
    out.put("type", QString::fromLatin1(type));
    return out;
}

QByteArray youJson(const Claims &you)
{
    ObjectWriter out;
    out.put("person", you.person);
    out.put("role", you.role);
    out.put("teams", you.teams);
    out.put("expires_at", you.expires);
    return out.take();
}

void putAnswer(ObjectWriter &out, const Answer &answer)
{
    out.put("command_id", answer.command);
    if (answer.accepted) {
        QList<int> sequences;
        for (int i = answer.firstVersion; i > 0 && i <= answer.lastVersion; ++i)
            sequences.append(i);
        out.put("sequences", sequences);
    } else if (answer.rejection) {
        out.put("code", *answer.rejection);
        out.put("message", QStringLiteral("the rules refuse it"));
    } else {
        out.put("code", QStringLiteral("store_failed"));
        out.put("message", QStringLiteral("the host cannot record it now"));
    }
}

} // namespace

QString welcomeFrame(const Welcome &welcome, const DraftChannel::View &view, const Claims &you,
                     Instant now)
{
    ObjectWriter out = begin("welcome");
    out.put("connection_id", welcome.connection);
    out.put("epoch", view.epoch);
    out.put("head_sequence", view.head);
    out.put("term", welcome.term);
    out.put("server_time", now);
    out.putRaw("you", youJson(you));
    out.put("mode",
            welcome.mode == ResumeMode::Resumed ? QStringLiteral("resumed")
                                                : QStringLiteral("snapshot"));
    out.put("replay_from", welcome.replayFrom);
    out.put("ping_ms", static_cast<qint64>(welcome.pingEvery.count()));
    return frame(out);
}

QString snapshotFrame(const DraftChannel::View &view, Instant now)
{
    ObjectWriter out = begin("snapshot");
    out.putRaw("state", snapshotJson(view, now));
    out.put("sequence", view.head);
    return frame(out);
}

QString answerFrame(const Answer &answer)
{
    ObjectWriter out = begin(answer.accepted ? "accepted" : "rejected");
    putAnswer(out, answer);
    return frame(out);
}

QByteArray answerJson(const Answer &answer)
{
    ObjectWriter out = begin(answer.accepted ? "accepted" : "rejected");
    putAnswer(out, answer);
    return out.take();
}

QString rejectedFrame(const QUuid &id, QByteArrayView code, const QString &message)
{
    ObjectWriter out = begin("rejected");
    if (!id.isNull())
        out.put("command_id", id);
    out.put("code", QString::fromLatin1(code));
    out.put("message", message);
    return frame(out);
}

QString pongFrame(double t0, Instant received, Instant now)
{
    ObjectWriter out = begin("pong");
    out.put("t0", t0);
    out.put("t1", static_cast<qint64>(toMs(received)));
    out.put("t2", static_cast<qint64>(toMs(now)));
    return frame(out);
}

QString heartbeatFrame(int head, Instant now)
{
    ObjectWriter out = begin("heartbeat");
    out.put("head_sequence", head);
    out.put("server_time", now);
    return frame(out);
}

QString preparationFrame(const std::vector<EventEnvelope> &events)
{
    const QString epoch = events.empty() ? QString() : epochOf(events.front());
    QByteArrayList list;
    for (const EventEnvelope &event : events)
        list.append(wireFrame(event, epoch).open.toUtf8());
    ObjectWriter out = begin("preparation");
    out.putRaw("events", '[' + list.join(',') + ']');
    return frame(out);
}

QString presenceFrame(const QByteArray &people)
{
    ObjectWriter out = begin("presence");
    out.putRaw("people", people);
    return frame(out);
}

QString goodbyeFrame(QByteArrayView reason, Milliseconds retryAfter)
{
    ObjectWriter out = begin("goodbye");
    out.put("reason", QString::fromLatin1(reason));
    out.put("retry_after_ms", static_cast<qint64>(retryAfter.count()));
    return frame(out);
}

QString expiringFrame(Instant expires)
{
    ObjectWriter out = begin("expiring");
    out.put("expires_at", expires);
    return frame(out);
}

std::optional<QString> tickFrame(const DraftState &state, Instant now)
{
    if (!state.onTheClock || !state.onTheClock->timeoutAt)
        return {};
    ObjectWriter data;
    data.put("overall_pick", state.nextOverall());
    data.put("timeout_at", *state.onTheClock->timeoutAt);
    data.put("server_time", now);
    ObjectWriter out;
    out.put("type", QStringLiteral("TimerTick"));
    out.putRaw("data", data.take());
    return frame(out);
}

} // namespace warroom
