// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warroomd/cli.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

QString usage()
{
    QString text = u"Usage: warroomd COMMAND [options]\n\n"
                   "Runs, reads and checks drafts without a window.\n\nCommands:\n"_s;
    for (const CliCommand &command : commandTable()) {
        const QString call =
            u"%1 %2"_s.arg(QLatin1StringView(command.name), QLatin1StringView(command.arguments));
        text += u"  %1%2\n"_s.arg(call.leftJustified(21), QLatin1StringView(command.summary));
    }
    return text
        + u"\nwarroomd COMMAND --help shows the options of a command.\n"
          "Exit codes: 0 done, 1 failed, 2 wrong usage.\n"_s;
}

QString helpOf(const CliCommand &command, const QCommandLineParser &parser)
{
    // QCommandLineParser does not know about commands: its first line is replaced by ours.
    const QString all = parser.helpText();
    const QString call = u"Usage: warroomd %1 [options] %2"_s.arg(
        QLatin1StringView(command.name), QLatin1StringView(command.arguments));
    return call.trimmed() + all.mid(all.indexOf(u'\n'));
}

int complain(const Failure &failure)
{
    const QByteArray line = u"warroomd: %1\n"_s.arg(failure.line).toUtf8();
    std::fputs(line.constData(), stderr);
    return failure.code;
}

int runCommand(const CliCommand &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(command.summary) + u'.');
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
    command.declare(parser);
    if (!parser.parse(arguments))
        return complain({parser.errorText()
                             + u"; see warroomd %1 --help"_s.arg(QLatin1StringView(command.name)),
                         BadUsage});
    if (parser.isSet(u"help"_s)) {
        print(helpOf(command, parser));
        return Done;
    }
    const Outcome outcome = command.run(parser);
    return outcome ? Done : complain(outcome.error());
}

int runProgram(QStringList arguments)
{
    if (arguments.size() < 2)
        return complain({u"which command? See warroomd --help"_s, BadUsage});
    const QString name = arguments.takeAt(1);
    if (name == u"--help"_s || name == u"-h"_s || name == u"help"_s) {
        print(usage());
        return Done;
    }
    if (name == u"--version"_s || name == u"-v"_s) {
        print(u"warroomd %1\n"_s.arg(QLatin1StringView(WARROOM_VERSION)));
        return Done;
    }
    for (const CliCommand &command : commandTable()) {
        if (name == QLatin1StringView(command.name))
            return runCommand(command, arguments);
    }
    return complain({u"there is no command '%1'; see warroomd --help"_s.arg(name), BadUsage});
}

} // namespace

} // namespace warroom::cli

int main(int argc, char *argv[])
{
    // Debian's Qt would wait with poll(), in time that grows with the number of sockets.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"warroomd"_s);
    return warroom::cli::runProgram(QCoreApplication::arguments());
}
