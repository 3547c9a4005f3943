// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warroomd/cli.h"

#include "app/open_store.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace warroom::cli {

std::span<const CliCommand> commandTable()
{
    static const CliCommand table[] = {
        {"simulate", "", "Draft a whole class by general managers into a new log", declareSimulate,
         runSimulate},
        {"replay", "FILE", "Show a draft as it stood at any event", declareReplay, runReplay},
        {"list", "[FILE]", "List the drafts of the library, or of a log", declareList, runList},
        {"verify", "FILE", "Check numbering, hashes and rules of every event", declareVerify,
         runVerify},
        {"trace", "ID [FILE]", "Show every event that one click set off", declareTrace, runTrace},
        {"export", "FILE|DRAFT", "Write a draft as JSON, CSV or signed draft file", declareExport,
         runExport},
        {"import", "FILE", "Take a draft file into the library", declareImport, runImport},
        {"archive", "DRAFT", "Move a finished draft out of the library into a file", declareArchive,
         runArchive},
        {"restore", "FILE", "Bring an archived draft back", declareRestore, runRestore},
        {"backup", "[FILE]", "Copy the library, or a log, while it is in use", declareBackup,
         runBackup},
        {"move", "FROM TO", "Bring all drafts of a log into another", declareMove, runMove},
        {"stats", "[FILE]", "Say what all completed drafts say of players and teams", declareStats,
         runStats},
        {"rebuild", "[FILE]", "Make everything beside the events anew from them", declareRebuild,
         runRebuild},
        {"erase", "[FILE]", "Make a person's name and words unreadable for good", declareErase,
         runErase},
        {"serve", "", "Host the drafts of the library for others", declareServe, runServe},
        {"dead-letters", "ACTION", "See to events that could not be delivered", declareDeadLetters,
         runDeadLetters},
        {"join", "URL", "Watch somebody else's draft, or draft in it as a bot", declareJoin,
         runJoin},
        {"token", "ACTION", "Make, read and revoke what lets people into a draft", declareToken,
         runToken},
    };
    return table;
}

void declareTextFormatOption(QCommandLineParser &parser)
{
    parser.addOption({u"format"_s, u"text or json (default text)."_s, u"FORMAT"_s, u"text"_s});
}

tl::expected<TextFormat, Failure> textFormat(const QCommandLineParser &parser)
{
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s)
        return badUsage(u"--format is text or json, not '%1'"_s.arg(format));
    return format == u"json"_s ? TextFormat::Json : TextFormat::Text;
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

tl::unexpected<Failure> failed(const QString &line)
{
    return tl::unexpected(Failure{line, Failed});
}

tl::unexpected<Failure> badUsage(const QString &line)
{
    return tl::unexpected(Failure{line, BadUsage});
}

tl::expected<qint64, Failure> numberOption(const QCommandLineParser &parser, const QString &option,
                                           qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most) {
        return badUsage(u"--%1 takes a whole number from %2 to %3, not '%4'"_s.arg(
            option, QString::number(least), QString::number(most), parser.value(option)));
    }
    return number;
}

tl::expected<QString, Failure> fileArgument(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return badUsage(arguments.isEmpty() ? u"which FILE?"_s : u"one FILE only"_s);
    return arguments.first();
}

tl::expected<std::unique_ptr<EventStore>, Failure> openLog(const QString &path)
{
    if (!isServerAddress(path) && !QFile::exists(path))
        return failed(u"%1: there is no such file"_s.arg(path));
    auto store = openStoreAt(path, OpenMode::ReadOnly);
    if (!store)
        return failed(store.error().detail);
    return std::move(*store);
}

} // namespace warroom::cli
