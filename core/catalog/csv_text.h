// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog_error.h"

#include <tl/expected.hpp>

#include <QByteArray>

namespace warroom::catalog {

/// What stands in \a bytes, UTF-8 with or without a byte order mark, every line ending in "\n".
///
/// Refuses more than 16 MB, and names the first line that is no text.
tl::expected<QString, CatalogError> plainText(const QByteArray &bytes, const QString &file);

/// The bytes of the file at \a path, which may be a resource; no more than plainText() needs to
/// refuse it. Blocks until it is read.
tl::expected<QByteArray, CatalogError> fileBytes(const QString &path);

} // namespace warroom::catalog
