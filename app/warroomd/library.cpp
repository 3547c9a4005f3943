// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warroomd/library.h"

#include "app/data_folder.h"
#include "app/open_store.h"
#include "session/draft_library.h"
#include "session/steady_time.h"
#include "store/signing_key.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace warroom::cli {

void declareDataOption(QCommandLineParser &parser)
{
    parser.addOption({u"data"_s, u"The folder of the library."_s, u"DIR"_s});
}

tl::expected<QString, Failure> madeFolder(const QCommandLineParser &parser)
{
    const QString folder = dataFolder(parser.value(u"data"_s));
    if (!QDir().mkpath(folder))
        return failed(u"%1: the folder cannot be made; choose another with --data"_s.arg(folder));
    return folder;
}

tl::expected<QString, Failure> logOrLibrary(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() > 1)
        return badUsage(u"one FILE only"_s);
    return arguments.isEmpty() ? libraryPath(parser.value(u"data"_s)) : arguments.first();
}

tl::expected<std::optional<LibraryLock>, Failure> lockIfLibrary(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(path).absoluteFilePath() != libraryPath(folder) || !QDir(folder).exists())
        return std::nullopt;
    auto lock = LibraryLock::take(folder);
    if (!lock)
        return failed(lock.error().detail);
    return std::move(*lock);
}

tl::expected<OpenLibrary, Failure> openLibrary(const QCommandLineParser &parser)
{
    const auto folder = madeFolder(parser);
    if (!folder)
        return tl::unexpected(folder.error());
    auto lock = lockIfLibrary(libraryPath(*folder));
    if (!lock)
        return tl::unexpected(lock.error());
    auto store = openStoreAt(libraryPath(*folder), OpenMode::CreateOrOpen);
    if (!store)
        return failed(store.error().detail);
    return OpenLibrary{std::move(*lock), std::move(*store)};
}

std::unique_ptr<DraftLibrary> draftLibrary(const EventStore &store, const QString &where)
{
    auto library = std::make_unique<DraftLibrary>(
        [open = store.opener()](QString *error) -> std::unique_ptr<EventStore> {
            auto door = open();
            if (!door)
                *error = door.error().detail;
            return door ? std::move(*door) : nullptr;
        },
        systemNow, shownAddress(where));
    QObject::connect(library.get(), &DraftLibrary::failed, library.get(), complain);
    return library;
}

void complain(const QString &line)
{
    std::fputs(u"warroomd: %1\n"_s.arg(line).toUtf8().constData(), stderr);
}

tl::expected<SigningKey, Failure> libraryKey(const QCommandLineParser &parser)
{
    const auto folder = madeFolder(parser);
    if (!folder)
        return tl::unexpected(folder.error());
    auto key = SigningKey::ofFolder(*folder);
    if (!key)
        return failed(key.error().detail);
    return std::move(*key);
}

Progress shownProgress(const QString &what)
{
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return [what](qint64 done, qint64 total) {
        const QByteArray line = u"\r%1 of %2 %3%4"_s.arg(done)
                                    .arg(total)
                                    .arg(what, done == total ? u"\n"_s : QString())
                                    .toUtf8();
        std::fputs(line.constData(), stderr);
        return true;
    };
}

Instant systemNow()
{
    return steadyNow();
}

QString counted(qint64 count, const QString &what)
{
    return u"%1 %2%3"_s.arg(QString::number(count), what, count == 1 ? QString() : u"s"_s);
}

} // namespace warroom::cli
