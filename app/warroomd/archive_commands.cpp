// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data_folder.h"
#include "app/warroomd/chosen_draft.h"
#include "app/warroomd/library.h"
#include "store/archive.h"
#include "store/signing_key.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

Outcome takeIn(const QCommandLineParser &parser)
{
    const auto path = fileArgument(parser);
    if (!path)
        return tl::unexpected(path.error());
    if (const auto file = readDraftFile(*path); !file)
        return failed(file.error().detail); // before a library is made for nothing
    const auto library = openLibrary(parser);
    if (!library)
        return tl::unexpected(library.error());
    const auto imported = restoreDraft(*library->store, *path);
    if (!imported)
        return failed(imported.error().detail);
    const QString text = imported->wasHere
        ? u"draft %1: here already, the same %2, signed by %3; nothing to do\n"_s
        : u"draft %1: %2, signed by %3\n"_s;
    print(text.arg(imported->draft.text(), counted(imported->events, u"event"_s),
                   fingerprintOf(imported->publicKey)));
    return {};
}

} // namespace

void declareImport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, u"A draft file."_s);
    declareDataOption(parser);
}

Outcome runImport(const QCommandLineParser &parser)
{
    return takeIn(parser);
}

void declareRestore(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, u"What archive wrote."_s);
    declareDataOption(parser);
}

Outcome runRestore(const QCommandLineParser &parser)
{
    return takeIn(parser);
}

void declareArchive(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"DRAFT"_s, u"A finished draft: its id or the beginning of it."_s);
    declareDataOption(parser);
    parser.addOption(
        {u"out"_s, u"The folder for the file (default: archive beside the library)."_s, u"DIR"_s});
}

Outcome runArchive(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return badUsage(arguments.isEmpty() ? u"which DRAFT?"_s : u"one DRAFT only"_s);
    const auto library = openLibrary(parser);
    if (!library)
        return tl::unexpected(library.error());
    const auto draft = draftCalled(*library->store, arguments.first());
    if (!draft)
        return tl::unexpected(draft.error());
    const auto key = libraryKey(parser);
    if (!key)
        return tl::unexpected(key.error());
    QString folder = parser.value(u"out"_s);
    if (folder.isEmpty())
        folder = QDir(dataFolder(parser.value(u"data"_s))).filePath(u"archive"_s);
    const auto archived = archiveDraft(*library->store, *draft, folder, *key, systemNow());
    if (!archived)
        return failed(archived.error().detail);
    print(u"%1: %2, no longer in the library\n"_s.arg(archived->path,
                                                      counted(archived->events, u"event"_s)));
    return {};
}

} // namespace warroom::cli
