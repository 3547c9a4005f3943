// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/unfinished_file.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

using Done = tl::expected<void, StoreError>;

Done fail(const QString &path, const QString &what)
{
    return tl::unexpected(StoreError{StoreErrorKind::ConnectionError, u"%1: %2"_s.arg(path, what)});
}

QString systemError(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

/// 0, or the number of the error.
int syncToDisk(const QByteArray &path, int flags)
{
    const int file = ::open(path.constData(), flags | O_CLOEXEC);
    if (file < 0)
        return errno;
    const int error = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    return error;
}

/// 0, or the number of the error; EEXIST where \a to is there and is to be kept.
int rename(const QByteArray &from, const QByteArray &to, Existing existing)
{
    if (existing == Existing::Replace)
        return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // This file system cannot rename so; it can only give a second name that must be new.
    if (::link(from.constData(), to.constData()) != 0)
        return errno;
    ::unlink(from.constData());
    return 0;
}

} // namespace

UnfinishedFile::UnfinishedFile(QString target)
    : m_target(std::move(target)),
      m_path(u"%1.%2.unfinished"_s.arg(m_target,
                                       QUuid::createUuid().toString(QUuid::WithoutBraces).first(8)))
{
}

UnfinishedFile::~UnfinishedFile()
{
    for (const QString &beside : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + beside);
}

Done UnfinishedFile::writeForOwner(const QByteArray &bytes)
{
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush())
        return {};
    Done failed = fail(m_target, file.errorString());
    if (file.error() == QFileDevice::OpenError)
        failed.error().kind = StoreErrorKind::ReadOnly;
    return failed;
}

Done UnfinishedFile::finish(Existing existing)
{
    const QByteArray path = QFile::encodeName(m_path);
    if (const int error = syncToDisk(path, O_RDONLY); error != 0)
        return fail(m_target, systemError(error));
    const int error = rename(path, QFile::encodeName(m_target), existing);
    if (error == EEXIST)
        return fail(m_target, u"there is a file already; nothing was written"_s);
    if (error != 0)
        return fail(m_target, systemError(error));
    // The name is an entry of the folder, which is written in its own time. Some file systems
    // cannot be told to; the file is whole either way.
    (void)syncToDisk(QFile::encodeName(QFileInfo(m_target).absolutePath()), O_RDONLY | O_DIRECTORY);
    return {};
}

} // namespace warroom
