// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data_folder.h"
#include "app/warroomd/board_text.h"
#include "app/warroomd/chosen_draft.h"
#include "app/warroomd/library.h"
#include "store/draft_file.h"
#include "store/event_json.h"
#include "store/key_copy.h"
#include "store/signing_key.h"
#include "store/state_snapshot.h"
#include "store/stream_records.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

/// What is asked for: a draft of a log, or one of the library.
struct Wanted {
    QString log;
    QString draft; ///< its id or the beginning of it; empty: the only one
};

tl::expected<Wanted, Failure> wantedDraft(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return badUsage(arguments.isEmpty() ? u"which FILE or DRAFT?"_s
                                            : u"one FILE or DRAFT only"_s);
    const QString &name = arguments.first();
    const bool isFile = QFile::exists(name) || name.contains(u'/') || name.endsWith(".warroom"_L1);
    if (isFile)
        return Wanted{name, parser.value(u"draft"_s)};
    return Wanted{libraryPath(parser.value(u"data"_s)), name};
}

tl::expected<QString, StoreError> exportedJson(const EventStore &store, const DraftId &draft)
{
    const auto records = wholeStream(store, draft);
    if (!records)
        return tl::unexpected(records.error());
    QJsonArray events;
    for (const EventRecord &record : *records) {
        const auto event = exportJson(record);
        if (!event)
            return tl::unexpected(event.error());
        events.append(QJsonDocument::fromJson(*event).object());
    }
    const QJsonObject whole{{u"draft_id"_s, draft.text()}, {u"events"_s, events}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Indented));
}

tl::expected<QString, StoreError> exportedCsv(const EventStore &store, const DraftId &draft)
{
    return stateAt(store, draft, wholeDraft).map(boardCsv);
}

Outcome writeTo(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return failed(u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

Outcome exportText(const EventStore &store, const Wanted &wanted, const QString &format,
                   const QString &out)
{
    const auto draft = draftCalled(store, wanted.draft);
    if (!draft)
        return tl::unexpected(draft.error());
    const auto text =
        format == u"json"_s ? exportedJson(store, *draft) : exportedCsv(store, *draft);
    if (!text)
        return failed(text.error().detail);
    if (!out.isEmpty())
        return writeTo(out, *text);
    print(*text);
    return {};
}

tl::expected<SoundPart, Failure> partToWrite(const EventStore &store, const Wanted &wanted,
                                             bool isSalvage)
{
    // In a damaged log the list of drafts may be what is damaged.
    auto draft = draftCalled(store, wanted.draft);
    if (!draft && isSalvage && !wanted.draft.isEmpty())
        draft = DraftId(wanted.draft);
    if (!draft)
        return tl::unexpected(draft.error());
    auto part = soundPart(store, *draft);
    if (!part)
        return failed(part.error().detail);
    if (part->fault.isNull())
        return std::move(*part);
    const QString fault = u"draft %1: %2"_s.arg(draft->text(), part->fault);
    if (part->records.empty())
        return failed(fault + u"; there is nothing to write"_s);
    if (!isSalvage)
        return failed(fault + u"; --salvage writes what comes before"_s);
    return std::move(*part);
}

Outcome exportDraftFile(const EventStore &store, const Wanted &wanted,
                        const QCommandLineParser &parser)
{
    const QString out = parser.value(u"out"_s);
    if (out.isEmpty())
        return badUsage(u"where to? Name a file with --out"_s);
    const auto part = partToWrite(store, wanted, parser.isSet(u"salvage"_s));
    if (!part)
        return tl::unexpected(part.error());
    const auto key = libraryKey(parser);
    if (!key)
        return tl::unexpected(key.error());
    const auto personKeys = livingKeys(store, part->records);
    if (!personKeys)
        return failed(personKeys.error().detail);
    if (const auto written = writeDraftFile(out, Existing::Keep, part->records, *personKeys, *key);
        !written)
        return failed(written.error().detail);
    const auto events = static_cast<qint64>(part->records.size());
    print(u"%1: %2, signed by %3\n"_s.arg(out, counted(events, u"event"_s),
                                          fingerprintOf(key->publicKey())));
    if (!part->fault.isNull())
        print(u"left out, with all after it: %1\n"_s.arg(part->fault));
    return {};
}

} // namespace

void declareExport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE|DRAFT"_s,
                                 u"A log, or a draft of the library: its id or the beginning of "
                                 "it."_s);
    declareDraftOption(parser);
    declareDataOption(parser);
    parser.addOptions({
        {u"format"_s, u"json (every event), csv (the picks) or warroom (a signed draft file)."_s,
         u"FORMAT"_s},
        {u"out"_s, u"Where to write it (default, but for warroom: standard output)."_s, u"FILE"_s},
        {u"salvage"_s,
         u"Of a damaged draft, write the events before the first damaged one (warroom only)."_s},
    });
}

Outcome runExport(const QCommandLineParser &parser)
{
    const QString format = parser.value(u"format"_s);
    if (!QStringList{u"json"_s, u"csv"_s, u"warroom"_s}.contains(format))
        return badUsage(format.isEmpty()
                            ? u"which --format: json, csv or warroom?"_s
                            : u"--format is json, csv or warroom, not '%1'"_s.arg(format));
    const auto wanted = wantedDraft(parser);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto store = openLog(wanted->log);
    if (!store)
        return tl::unexpected(store.error());
    return format == u"warroom"_s ? exportDraftFile(**store, *wanted, parser)
                                  : exportText(**store, *wanted, format, parser.value(u"out"_s));
}

} // namespace warroom::cli
