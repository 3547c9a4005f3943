// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace warroom {

/// RFC 4648 section 5 without padding, as RFC 7515 writes everything.
QByteArray toBase64Url(QByteArrayView bytes);

/// The bytes \a text stands for. Strict: nothing where it holds a character of any other kind
/// (padding, spaces, line ends) or bits that stand for nothing, so that no two texts mean the same.
std::optional<QByteArray> fromBase64Url(QByteArrayView text);

} // namespace warroom
