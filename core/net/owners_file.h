// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/json_decode.h"
#include "store/json_encode.h"
#include "store/unfinished_file.h"

#include <QFile>

namespace warroom {

/// What the file of JSON \a path holds, which is its owner's alone; one that is not there holds
/// nothing. ConnectionError where it cannot be read; Corrupt, saying \a remedy, where it is no
/// \a Content.
template <HasFields Content>
tl::expected<Content, StoreError> readOwnersFile(const QString &path, const QString &remedy)
{
    const auto fail = [&](StoreErrorKind kind, const QString &what) {
        return tl::unexpected(StoreError{kind, path + QStringLiteral(": ") + what});
    };
    QFile file(path);
    Content content;
    if (!file.exists())
        return content;
    if (!file.open(QIODevice::ReadOnly))
        return fail(StoreErrorKind::ConnectionError, file.errorString());
    if (const auto fault = fromJson(file.readAll(), content))
        return fail(StoreErrorKind::Corrupt,
                    QStringLiteral("%1 %2; %3").arg(fault->path, fault->what, remedy).trimmed());
    return content;
}

/// Puts \a content in the place of what \a path held. Durable on return.
template <HasFields Content>
tl::expected<void, StoreError> writeOwnersFile(const QString &path, const Content &content)
{
    JsonWriter out;
    writeJson(out, content);
    UnfinishedFile file(path);
    return file.writeForOwner(out.take() + '\n').and_then([&] {
        return file.finish(Existing::Replace);
    });
}

} // namespace warroom
