// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <tl/expected.hpp>

#include <memory>
#include <span>

namespace warroom {

class EventStore;

namespace cli {

enum ExitCode { Done = 0, Failed = 1, BadUsage = 2 };

/// Why a command stops: one line and the exit code.
struct Failure {
    QString line;
    ExitCode code = Failed;
};

using Outcome = tl::expected<void, Failure>;

/// One thing warroomd can do. A new one is one function and one row in commandTable().
struct CliCommand {
    const char *name;
    const char *arguments; ///< for the first line of its help
    const char *summary;
    void (*declare)(QCommandLineParser &parser); ///< its options and arguments
    Outcome (*run)(const QCommandLineParser &parser);
};

std::span<const CliCommand> commandTable();

void declareSimulate(QCommandLineParser &parser);
Outcome runSimulate(const QCommandLineParser &parser);
void declareReplay(QCommandLineParser &parser);
Outcome runReplay(const QCommandLineParser &parser);
void declareList(QCommandLineParser &parser);
Outcome runList(const QCommandLineParser &parser);
void declareVerify(QCommandLineParser &parser);
Outcome runVerify(const QCommandLineParser &parser);
void declareExport(QCommandLineParser &parser);
Outcome runExport(const QCommandLineParser &parser);
void declareTrace(QCommandLineParser &parser);
Outcome runTrace(const QCommandLineParser &parser);
void declareImport(QCommandLineParser &parser);
Outcome runImport(const QCommandLineParser &parser);
void declareArchive(QCommandLineParser &parser);
Outcome runArchive(const QCommandLineParser &parser);
void declareRestore(QCommandLineParser &parser);
Outcome runRestore(const QCommandLineParser &parser);
void declareBackup(QCommandLineParser &parser);
Outcome runBackup(const QCommandLineParser &parser);
void declareMove(QCommandLineParser &parser);
Outcome runMove(const QCommandLineParser &parser);
void declareStats(QCommandLineParser &parser);
Outcome runStats(const QCommandLineParser &parser);
void declareRebuild(QCommandLineParser &parser);
Outcome runRebuild(const QCommandLineParser &parser);
void declareErase(QCommandLineParser &parser);
Outcome runErase(const QCommandLineParser &parser);
void declareJoin(QCommandLineParser &parser);
Outcome runJoin(const QCommandLineParser &parser);
void declareServe(QCommandLineParser &parser);
Outcome runServe(const QCommandLineParser &parser);
void declareDeadLetters(QCommandLineParser &parser);
Outcome runDeadLetters(const QCommandLineParser &parser);
void declareToken(QCommandLineParser &parser);
Outcome runToken(const QCommandLineParser &parser);

enum class TextFormat { Text, Json };
/// Declares --format text|json.
void declareTextFormatOption(QCommandLineParser &parser);
tl::expected<TextFormat, Failure> textFormat(const QCommandLineParser &parser);

/// Writes \a text to standard output as UTF-8.
void print(const QString &text);
tl::unexpected<Failure> failed(const QString &line);
tl::unexpected<Failure> badUsage(const QString &line);
/// The value of \a option as a whole number from \a least to \a most.
tl::expected<qint64, Failure> numberOption(const QCommandLineParser &parser, const QString &option,
                                           qint64 least, qint64 most);
/// The one FILE argument.
tl::expected<QString, Failure> fileArgument(const QCommandLineParser &parser);
/// Opens an existing log to read.
tl::expected<std::unique_ptr<EventStore>, Failure> openLog(const QString &path);

} // namespace cli

} // namespace warroom
