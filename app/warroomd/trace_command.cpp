// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data_folder.h"
#include "app/open_store.h"
#include "app/warroomd/library.h"
#include "store/codec.h"
#include "store/event_json.h"
#include "store/instant_text.h"
#include "store/trace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

QString textOf(const QUuid &id)
{
    return id.isNull() ? u"(none)"_s : id.toString(QUuid::WithoutBraces);
}

QString traceText(const Trace &trace)
{
    QString text = u"correlation %1\n"_s.arg(textOf(trace.correlation));
    for (const Cause &cause : trace.causes) {
        text += u"%1 %2 by %3 through %4\n"_s.arg(cause.isEvent ? u"event"_s : u"command"_s,
                                                  textOf(cause.id), cause.actor, cause.source);
        for (const EventEnvelope &event : cause.events) {
            text += u"  %1  event %2  %3  %4  draft %5\n"_s.arg(
                instantText(event.recordedAt), QString::number(event.version).leftJustified(4),
                QString(eventTypeName(event.event)).leftJustified(14), textOf(event.id),
                event.draft.text());
        }
    }
    return text;
}

QString traceJson(const Trace &trace)
{
    QJsonArray causes;
    for (const Cause &cause : trace.causes) {
        QJsonArray events;
        for (const EventEnvelope &event : cause.events)
            events.append(toJson(event));
        causes.append(QJsonObject{{u"id"_s, cause.id.toString(QUuid::WithoutBraces)},
                                  {u"kind"_s, cause.isEvent ? u"event"_s : u"command"_s},
                                  {u"actor_id"_s, cause.actor},
                                  {u"source_id"_s, cause.source},
                                  {u"events"_s, events}});
    }
    const QJsonObject whole{{u"correlation_id"_s, trace.correlation.toString(QUuid::WithoutBraces)},
                            {u"causes"_s, causes}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Indented));
}

struct Wanted {
    QUuid id;
    QString log; ///< empty: the library
};

tl::expected<Wanted, Failure> wantedTrace(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty() || arguments.size() > 2)
        return badUsage(arguments.isEmpty() ? u"which ID?"_s : u"one ID and one FILE only"_s);
    const QUuid id = QUuid::fromString(arguments.first());
    if (id.isNull())
        return badUsage(u"'%1' is no id; it looks like %2"_s.arg(
            arguments.first(), u"5b1f7b0e-6a0b-4c53-9a53-2d1a1d3c9f22"_s));
    const QString library = libraryPath(parser.value(u"data"_s));
    return Wanted{id, arguments.value(1, library)};
}

} // namespace

void declareTrace(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"ID"_s, u"Of an event, a command or a correlation."_s);
    parser.addPositionalArgument(u"[FILE]"_s, u"A log (default: the library)."_s);
    declareDataOption(parser);
    declareTextFormatOption(parser);
}

Outcome runTrace(const QCommandLineParser &parser)
{
    const auto format = textFormat(parser);
    if (!format)
        return tl::unexpected(format.error());
    const auto wanted = wantedTrace(parser);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto store = openLog(wanted->log);
    if (!store)
        return tl::unexpected(store.error());
    const auto trace = traceOf(**store, wanted->id);
    if (!trace)
        return failed(trace.error().detail);
    if (trace->causes.empty())
        return failed(
            u"%1: nothing was caused by %2"_s.arg(shownAddress(wanted->log), textOf(wanted->id)));
    print(*format == TextFormat::Json ? traceJson(*trace) : traceText(*trace));
    return {};
}

} // namespace warroom::cli
