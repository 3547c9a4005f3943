// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/wire_decode.h"

#include "store/codec.h"
#include "store/instant_text.h"
#include "store/personal_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

void openTexts(Event &event, const QJsonArray &texts)
{
    if (!holdsTexts(event))
        return;
    qsizetype place = 0;
    for (const PlacedText &placed : textsIn(event))
        placed.text->text = texts.at(place++).toString();
}

} // namespace

tl::expected<EventEnvelope, QString> eventIn(const QJsonObject &frame)
{
    EventEnvelope envelope;
    envelope.draft = DraftId(frame.value("draft_id"_L1).toString());
    envelope.version = frame.value("sequence"_L1).toInt();
    if (envelope.draft.isEmpty() || envelope.version < 1)
        return tl::unexpected(u"an event without its place"_s);
    if (!frame.contains("type"_L1)) {
        envelope.event = events::EventWithheld{envelope.version};
        return envelope;
    }
    const auto at = instantFromText(frame.value("timestamp"_L1).toString());
    envelope.id = QUuid::fromString(frame.value("id"_L1).toString());
    if (envelope.id.isNull() || !at)
        return tl::unexpected(u"event %1 has no id or no time"_s.arg(envelope.version));
    envelope.recordedAt = *at;
    envelope.hash = QByteArray::fromHex(frame.value("hash"_L1).toString().toLatin1());
    auto event = decode(frame.value("type"_L1).toString(), frame.value("version"_L1).toInt(),
                        compact(frame.value("data"_L1)));
    if (!event)
        return tl::unexpected(event.error().detail);
    envelope.event = std::move(*event);
    openTexts(envelope.event, frame.value("texts"_L1).toArray());
    if (const auto error = decodeInto(envelope.metadata, compact(frame.value("metadata"_L1))))
        return tl::unexpected(error->detail);
    return envelope;
}

} // namespace warroom
