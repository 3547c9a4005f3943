// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data_folder.h"
#include "app/warroomd/board_text.h"
#include "app/warroomd/chosen_draft.h"
#include "store/event_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

tl::expected<History, Failure> historyOf(const QCommandLineParser &parser)
{
    const auto path = fileArgument(parser);
    if (!path)
        return tl::unexpected(path.error());
    const auto store = openLog(*path);
    if (!store)
        return tl::unexpected(store.error());
    return chosenDraft(**store, parser);
}

QString counted(qsizetype count, const QString &what)
{
    return u"%1 %2%3"_s.arg(QString::number(count), what, count == 1 ? QString() : u"s"_s);
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QString exportedJson(const History &history)
{
    QJsonArray events;
    for (const EventEnvelope &envelope : history.events())
        events.append(toJson(envelope));
    return jsonText({{u"draft_id"_s, history.at(1).draft.text()}, {u"events"_s, events}});
}

Outcome writeTo(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return failed(u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace

void declareReplay(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, u"A log."_s);
    declareDraftOption(parser);
    parser.addOptions({
        {u"at"_s, u"As it stood after event N (default: the last)."_s, u"N"_s},
        {u"format"_s, u"text or json (default text)."_s, u"FORMAT"_s, u"text"_s},
    });
}

Outcome runReplay(const QCommandLineParser &parser)
{
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s)
        return badUsage(u"--format is text or json, not '%1'"_s.arg(format));
    const auto history = historyOf(parser);
    if (!history)
        return tl::unexpected(history.error());
    qint64 at = history->size();
    if (parser.isSet(u"at"_s)) {
        const auto wanted = numberOption(parser, u"at"_s, 1, history->size());
        if (!wanted)
            return tl::unexpected(wanted.error());
        at = *wanted;
    }
    const DraftState state = history->stateAt(static_cast<int>(at));
    print(format == u"json"_s ? jsonText(boardJson(state)) : boardText(state));
    return {};
}

void declareList(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"[FILE]"_s, u"A log (default: the library)."_s);
    parser.addOption({u"data"_s, u"The folder of the library."_s, u"DIR"_s});
}

Outcome runList(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() > 1)
        return badUsage(u"one FILE only"_s);
    const QString path =
        arguments.isEmpty() ? libraryPath(parser.value(u"data"_s)) : arguments.first();
    const auto store = openLog(path);
    if (!store)
        return tl::unexpected(store.error());
    const auto drafts = (*store)->drafts();
    if (!drafts)
        return failed(drafts.error().detail);
    for (const DraftSummary &draft : *drafts) {
        print(u"%1  %2  %3/%4  %5\n"_s.arg(
            draft.draft.text(), QString(enumName(draft.status)).leftJustified(11),
            QString::number(draft.picksMade).rightJustified(3),
            QString::number(draft.totalPicks).leftJustified(3), draft.title));
    }
    return {};
}

void declareVerify(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, u"A log."_s);
}

Outcome runVerify(const QCommandLineParser &parser)
{
    const auto path = fileArgument(parser);
    if (!path)
        return tl::unexpected(path.error());
    const auto store = openLog(*path);
    if (!store)
        return tl::unexpected(store.error());
    const auto findings = (*store)->verify();
    if (!findings)
        return failed(findings.error().detail);
    for (const Finding &finding : *findings)
        print(u"%1, event %2: %3\n"_s.arg(finding.draft.text(), QString::number(finding.version),
                                          finding.what));
    if (!findings->isEmpty())
        return failed(u"%1: %2 found"_s.arg(*path, counted(findings->size(), u"fault"_s)));

    const auto drafts = (*store)->drafts();
    if (!drafts)
        return failed(drafts.error().detail);
    int events = 0;
    for (const DraftSummary &draft : *drafts)
        events += draft.eventCount;
    print(u"%1: sound, %2, %3\n"_s.arg(*path, counted(drafts->size(), u"draft"_s),
                                       counted(events, u"event"_s)));
    return {};
}

void declareExport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, u"A log."_s);
    declareDraftOption(parser);
    parser.addOptions({
        {u"format"_s, u"json (every event) or csv (the picks)."_s, u"FORMAT"_s},
        {u"out"_s, u"Where to write it (default: standard output)."_s, u"FILE"_s},
    });
}

Outcome runExport(const QCommandLineParser &parser)
{
    const QString format = parser.value(u"format"_s);
    if (format != u"json"_s && format != u"csv"_s)
        return badUsage(format.isEmpty() ? u"which --format: json or csv?"_s
                                         : u"--format is json or csv, not '%1'"_s.arg(format));
    const auto history = historyOf(parser);
    if (!history)
        return tl::unexpected(history.error());
    const QString text = format == u"json"_s ? exportedJson(*history) : boardCsv(history->head());
    if (parser.isSet(u"out"_s))
        return writeTo(parser.value(u"out"_s), text);
    print(text);
    return {};
}

} // namespace warroom::cli
