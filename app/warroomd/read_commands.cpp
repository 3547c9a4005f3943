// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_store.h"
#include "app/warroomd/board_text.h"
#include "app/warroomd/chosen_draft.h"
#include "app/warroomd/library.h"
#include "store/draft_file.h"
#include "store/signing_key.h"
#include "store/state_snapshot.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

/// After event --at, or the last, of the draft that is asked for.
tl::expected<DraftState, Failure> stateAskedFor(const QCommandLineParser &parser)
{
    const auto path = fileArgument(parser);
    if (!path)
        return tl::unexpected(path.error());
    const auto store = openLog(*path);
    if (!store)
        return tl::unexpected(store.error());
    const auto draft = draftCalled(**store, parser.value(u"draft"_s));
    if (!draft)
        return tl::unexpected(draft.error());
    auto state = stateAt(**store, *draft, wholeDraft);
    if (state && parser.isSet(u"at"_s)) {
        const auto at = numberOption(parser, u"at"_s, 1, state->version);
        if (!at)
            return tl::unexpected(at.error());
        state = stateAt(**store, *draft, static_cast<int>(*at));
    }
    if (!state)
        return failed(state.error().detail);
    return std::move(*state);
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

/// ", signed by …" where the file at \a path is, and the signature fits.
tl::expected<QString, Failure> signerOf(const QString &path)
{
    if (isServerAddress(path))
        return QString();
    const auto isSigned = isDraftFile(path);
    if (!isSigned)
        return failed(isSigned.error().detail);
    if (!*isSigned)
        return QString();
    const auto file = readDraftFile(path);
    if (!file)
        return failed(file.error().detail);
    return u", signed by "_s + fingerprintOf(file->publicKey);
}

} // namespace

void declareReplay(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, u"A log."_s);
    declareDraftOption(parser);
    parser.addOptions({
        {u"at"_s, u"As it stood after event N (default: the last)."_s, u"N"_s},
    });
    declareTextFormatOption(parser);
}

Outcome runReplay(const QCommandLineParser &parser)
{
    const auto format = textFormat(parser);
    if (!format)
        return tl::unexpected(format.error());
    const auto state = stateAskedFor(parser);
    if (!state)
        return tl::unexpected(state.error());
    print(*format == TextFormat::Json ? jsonText(boardJson(*state)) : boardText(*state));
    return {};
}

void declareList(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"[FILE]"_s, u"A log (default: the library)."_s);
    declareDataOption(parser);
}

Outcome runList(const QCommandLineParser &parser)
{
    const auto path = logOrLibrary(parser);
    if (!path)
        return tl::unexpected(path.error());
    const auto store = openLog(*path);
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
        return failed(
            u"%1: %2 found"_s.arg(shownAddress(*path), counted(findings->size(), u"fault"_s)));

    const auto drafts = (*store)->drafts();
    if (!drafts)
        return failed(drafts.error().detail);
    int events = 0;
    for (const DraftSummary &draft : *drafts)
        events += draft.eventCount;
    const auto signer = signerOf(*path);
    if (!signer)
        return tl::unexpected(signer.error());
    print(u"%1: sound, %2, %3%4\n"_s.arg(shownAddress(*path), counted(drafts->size(), u"draft"_s),
                                         counted(events, u"event"_s), *signer));
    return {};
}

} // namespace warroom::cli
