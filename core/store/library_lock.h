// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store_error.h"

#include <tl/expected.hpp>

#include <memory>

class QLockFile;

namespace warroom {

/// Holds a folder of drafts for one program, as long as it lives.
///
/// A second program is refused with a line that names the first. The lock of a program that was
/// killed does not stand in the way; neither does its age ever make it void.
class LibraryLock {
public:
    /// Takes \a folder, which must exist. ConnectionError: somebody holds it; ReadOnly: no
    /// permission to write there.
    static tl::expected<LibraryLock, StoreError> take(const QString &folder);

    LibraryLock(LibraryLock &&) noexcept;
    LibraryLock &operator=(LibraryLock &&) noexcept;
    ~LibraryLock();

private:
    explicit LibraryLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace warroom
