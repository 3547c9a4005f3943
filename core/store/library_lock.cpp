// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/library_lock.h"

#include <QDir>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct Holder {
    qint64 processId = 0;
    QString host;
    QString program;
};

bool readHolder(const QLockFile &file, Holder &holder)
{
    return file.getLockInfo(&holder.processId, &holder.host, &holder.program);
}

bool tryToLock(QLockFile &file)
{
    if (file.tryLock(0))
        return true;
    Holder holder;
    if (file.error() != QLockFile::LockFailedError || readHolder(file, holder))
        return false;
    // An empty lock file: its program is writing it this moment, or lost its power while it did.
    // Qt removes it only if no living process has it open under lock.
    if (file.tryLock(300))
        return true;
    return !readHolder(file, holder) && file.removeStaleLockFile() && file.tryLock(0);
}

StoreError refusal(const QLockFile &file, const QString &folder)
{
    Holder holder;
    if (file.error() == QLockFile::PermissionError)
        return StoreError{StoreErrorKind::ReadOnly,
                          u"%1: no permission to write into this folder"_s.arg(folder)};
    if (file.error() != QLockFile::LockFailedError || !readHolder(file, holder))
        return StoreError{StoreErrorKind::ConnectionError,
                          u"%1: these drafts cannot be locked"_s.arg(folder)};
    return StoreError{StoreErrorKind::ConnectionError,
                      u"%1: these drafts are open in %2 (process %3 on %4)"_s.arg(
                          folder, holder.program, QString::number(holder.processId), holder.host)};
}

} // namespace

LibraryLock::LibraryLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file))
{
}
LibraryLock::LibraryLock(LibraryLock &&) noexcept = default;
LibraryLock &LibraryLock::operator=(LibraryLock &&) noexcept = default;
LibraryLock::~LibraryLock() = default;

tl::expected<LibraryLock, StoreError> LibraryLock::take(const QString &folder)
{
    auto file = std::make_unique<QLockFile>(QDir(folder).filePath(u"warroom.lock"_s));
    // A program may hold its drafts for weeks: age says nothing, only whether the process lives.
    file->setStaleLockTime(0);
    if (!tryToLock(*file))
        return tl::unexpected(refusal(*file, folder));
    return LibraryLock(std::move(file));
}

} // namespace warroom
