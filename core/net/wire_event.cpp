// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/wire_event.h"

#include "store/event_json.h"
#include "store/json_encode.h"
#include "store/personal_texts.h"
#include "store/preparation_stream.h"

namespace warroom {

namespace {

QByteArray textsJson(const Event &event)
{
    JsonWriter out;
    QStringList texts;
    for (const PersonalText &text : textsOf(event))
        texts.append(text.text);
    writeJson(out, texts);
    return out.take();
}

} // namespace

TeamId audienceOf(const Event &event)
{
    if (const auto *queue = std::get_if<events::QueueChanged>(&event))
        return queue->team;
    if (const auto *limit = std::get_if<events::BidLimitSet>(&event))
        return limit->team;
    return {};
}

bool isForEveryone(const EventEnvelope &envelope)
{
    return audienceOf(envelope.event).isEmpty() && !isPreparationStream(envelope.draft);
}

WireFrame wireFrame(const EventEnvelope &envelope, const QString &epoch)
{
    QByteArray json =
        R"({"epoch":")" + epoch.toUtf8() + R"(","hash":")" + envelope.hash.toHex() + '"';
    if (holdsTexts(envelope.event))
        json += R"(,"texts":)" + textsJson(envelope.event);
    json += ',' + exportJson(envelope).mid(1);

    WireFrame frame{envelope.version,
                    audienceOf(envelope.event),
                    QString::fromUtf8(json),
                    {},
                    envelope.recordedAt,
                    envelope.metadata.correlationId,
                    0};
    if (!frame.audience.isEmpty()) {
        JsonWriter out;
        out.raw(R"({"draft_id":)");
        out.text(envelope.draft.text());
        out.raw(R"(,"sequence":)");
        out.number(static_cast<qint64>(envelope.version));
        out.raw("}");
        frame.withheld = QString::fromUtf8(out.take());
    }
    return frame;
}

QString epochOf(const EventEnvelope &first)
{
    return first.id.toString(QUuid::WithoutBraces);
}

} // namespace warroom
