// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <tl/expected.hpp>
#include <utility>

namespace warroom {

/// The limits of a request's head.
inline constexpr qsizetype longestHead = 16 * 1024;
inline constexpr qsizetype mostHeadFields = 64;

/// What somebody who connected asks for: RFC 9112, read strictly.
struct HttpHead {
    QByteArray method;
    QByteArray target;                               ///< in origin form: "/health?x=1"
    QList<std::pair<QByteArray, QByteArray>> fields; ///< names in lower case
    qint64 contentLength = 0;
    qsizetype size = 0; ///< bytes it takes, the empty line included

    /// The one value of \a name (in lower case); nothing where it is absent or there twice.
    std::optional<QByteArray> value(QByteArrayView name) const;
    int count(QByteArrayView name) const;
    /// Whether the list in \a name holds \a token, whatever its case.
    bool lists(QByteArrayView name, QByteArrayView token) const;
};

enum class HeadFault { Incomplete, Malformed, TooLarge, TooManyFields, Unsupported };

/// The head that \a bytes begin with.
///
/// Two ways to tell where the body ends are refused, and so is anything that another reader could
/// understand in another way: a length given twice, a folded line, a chunked body, no Host or two.
tl::expected<HttpHead, HeadFault> parseHead(QByteArrayView bytes);

} // namespace warroom
