// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data_folder.h"
#include "app/display_guard.h"
#include "app/measure_start.h"
#include "app/options.h"
#include "app/pictures.h"
#include "app/program.h"
#include "app/self_test.h"
#include "app/store_places.h"
#include "store/library_lock.h"
#include "ui/room/room_page.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

enum ExitCode { Done = 0, Failed = 1, BadUsage = 2 };

int complain(const QString &line, ExitCode code)
{
    std::fputs(u"warroom: %1\n"_s.arg(line).toUtf8().constData(), stderr);
    return code;
}

/// For what ends the program before there is a window to say it in.
int complainToPerson(const QString &line)
{
    complain(line, Failed);
    if (QApplication::platformName() != u"offscreen"_s)
        QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), line);
    return Failed;
}

void applyOptions(const Options &options, Program &program)
{
    if (!options.theme.isEmpty())
        program.settings().set(
            settings::theme, options.theme == u"light"_s ? ThemeChoice::Light : ThemeChoice::Dark);
    if (!options.language.isEmpty())
        program.settings().set(settings::language, options.language);
    program.language().use(program.settings().value(settings::language));
}

int openWindow(const Options &options)
{
    const QString folder = dataFolder(options.data);
    if (!QDir().mkpath(folder))
        return complainToPerson(
            u"%1: the folder cannot be made; choose another with --data"_s.arg(folder));
    const auto lock = LibraryLock::take(folder);
    if (!lock)
        return complainToPerson(lock.error().detail);
    QSettings storage(QDir(folder).filePath(u"settings.ini"_s), QSettings::IniFormat);
    auto theme = Theme::load(u"dark"_s);
    if (!theme)
        return complainToPerson(theme.error());
    const StorePlaces places = storePlaces(folder, options.store);
    const QString server =
        options.store.isEmpty() ? rememberedServer(Settings(storage)) : options.store;
    Program program(storage, *theme, places.place(server), places);
    applyOptions(options, program);

    MainWindow window(program.parts());
    if (!options.log.isEmpty()) {
        auto client = openLogFile(options.log);
        if (!client)
            return complainToPerson(client.error());
        window.enter(std::move(*client));
    }
    if (!options.invitation.isEmpty())
        window.showJoin(options.invitation);
    if (options.measureStart)
        reportFirstPaint(options.log.isEmpty() ? static_cast<QWidget &>(window) : *window.room());
    window.show();
    return QApplication::exec();
}

int runTask(const Options &options)
{
    if (options.task == Options::Task::SelfTest)
        return runSelfTest();
    if (options.task == Options::Task::OpenWindow)
        return openWindow(options);
    if (const auto taken = takePicture(options); !taken)
        return complain(taken.error(), Failed);
    return Done;
}

/// What can be answered before there is a display, or nothing.
std::optional<int> answerWithoutWindow(const tl::expected<Options, QString> &options)
{
    if (!options)
        return complain(options.error() + u"; see warroom --help"_s, BadUsage);
    if (options->task == Options::Task::ShowHelp) {
        std::fputs(options->helpText.toUtf8().constData(), stdout);
        return Done;
    }
    if (options->task == Options::Task::ShowVersion) {
        std::fputs("warroom " WARROOM_VERSION "\n", stdout);
        return Done;
    }
    return {};
}

bool isSet(const char *variable)
{
    return !qEnvironmentVariableIsEmpty(variable);
}

/// Qt ends the process where there is no display; say so first, in a line a person can use.
bool hasDisplayFor(Options::Task task)
{
    if (task != Options::Task::OpenWindow)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return isSet("QT_QPA_PLATFORM") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
}

tl::expected<Options, QString> readCommandLine(int argc, char *argv[])
{
    const QCoreApplication arguments(argc, argv);
    return parseOptions(QCoreApplication::arguments());
}

} // namespace

int run(int argc, char *argv[])
{
    const auto options = readCommandLine(argc, argv);
    if (const std::optional<int> exitCode = answerWithoutWindow(options))
        return *exitCode;
    if (!hasDisplayFor(options->task))
        return complain(u"there is no display to open a window on"_s, Failed);

    auto guard = std::make_unique<DisplayGuard>();
    QApplication application(argc, argv);
    guard.reset();
    QApplication::setApplicationName(u"warroom"_s);
    QApplication::setApplicationDisplayName(u"Warroom"_s);
    QApplication::setApplicationVersion(QLatin1StringView(WARROOM_VERSION));
    QApplication::setDesktopFileName(u"io.github.warroom.Warroom"_s);
    return runTask(*options);
}

} // namespace warroom

int main(int argc, char *argv[])
{
    return warroom::run(argc, argv);
}
