// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/require.h"
#include "store/codec.h"
#include "store/event_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

/// What was read is written as something that reads the same, and QJsonDocument agrees that the
/// bytes are JSON.
void readEvent(const QString &type, int schema, const QByteArray &bytes)
{
    const auto event = decode(type, schema, bytes);
    const auto today = upcast(type, schema, bytes);
    require(event.has_value() == today.has_value(), "read, but not upcast, or the reverse");
    if (!event) {
        require(!event.error().detail.isEmpty(), "refused without a word");
        return;
    }
    const auto written = encodeFaithfully(*event);
    require(written.has_value(), "read what cannot be written");
    const auto again = decode(eventTypeName(*event), eventSchema(*event), *written);
    require(again && *again == *event, "written as something else");
    const auto upcastEvent = decode(today->type, today->schema, today->data);
    require(upcastEvent && *upcastEvent == *event, "upcast to something else");
    require(QJsonDocument::fromJson(today->data).isObject(), "no JSON by QJsonDocument's light");
}

void readMetadata(const QByteArray &bytes)
{
    EventMetadata metadata;
    if (decodeInto(metadata, bytes))
        return;
    const auto written = encodeFaithfully(metadata);
    require(written.has_value(), "read metadata that cannot be written");
    EventMetadata again;
    require(!decodeInto(again, *written) && again == metadata,
            "metadata written as something else");
}

} // namespace

/// "TYPE SCHEMA JSON"
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype afterType = input.indexOf(' ');
    const qsizetype afterSchema = input.indexOf(' ', afterType + 1);
    if (afterType < 0 || afterSchema < 0)
        return -1;
    const QString type = QString::fromUtf8(input.first(afterType));
    const QByteArray bytes = input.sliced(afterSchema + 1);
    const QByteArray schema = input.sliced(afterType + 1, afterSchema - afterType - 1);
    if (type == u"metadata"_s)
        readMetadata(bytes);
    else
        readEvent(type, schema.toInt(), bytes);
    return 0;
}
