// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/secret_file.h"

#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace warroom {

tl::expected<QByteArray, StoreError> readSecret(const QString &path, qint64 most,
                                                const QString &objection)
{
    const auto fail = [&](StoreErrorKind kind, const QString &what) {
        return tl::unexpected(StoreError{kind, u"%1: %2"_s.arg(path, what)});
    };
    QFile file(path);
    struct stat status { };
    // Of the open file, not of the name: that may be another file's a moment later.
    if (!file.open(QIODevice::ReadOnly) || ::fstat(file.handle(), &status) != 0)
        return fail(StoreErrorKind::ConnectionError, file.errorString());
    if (!S_ISREG(status.st_mode) || (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(StoreErrorKind::Corrupt, objection);
    return file.read(most);
}

} // namespace warroom
