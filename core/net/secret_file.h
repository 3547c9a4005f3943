// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store_error.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace warroom {

/// The first \a most bytes of the file \a path, which nobody but its owner may touch.
///
/// ConnectionError where it cannot be read. Corrupt, saying \a objection, where its mode lets
/// others in or it is no file but a pipe or the like.
tl::expected<QByteArray, StoreError> readSecret(const QString &path, qint64 most,
                                                const QString &objection);

} // namespace warroom
