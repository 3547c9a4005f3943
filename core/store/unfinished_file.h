// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store_error.h"

#include <tl/expected.hpp>

namespace warroom {

/// What becomes of a file that has the wanted name already.
enum class Existing { Keep, Replace };

/// A file in the making. It has another name in the folder of its target until it is whole and
/// durable; unless it gets there, nothing is left of it.
class UnfinishedFile {
public:
    explicit UnfinishedFile(QString target);
    ~UnfinishedFile();
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    /// Where to write. Nobody else knows the name; there is no such file yet.
    const QString &path() const { return m_path; }

    /// Writes \a bytes, once and all of them, readable by their owner alone. Fails with ReadOnly
    /// where nothing may be written here.
    tl::expected<void, StoreError> writeForOwner(const QByteArray &bytes);

    /// Gives what was written, by now closed, its name. The name stands for the old file or for
    /// the whole new one at any moment, a power cut included. ConnectionError where there is a
    /// file already and \a existing keeps it.
    tl::expected<void, StoreError> finish(Existing existing);

private:
    QString m_target;
    QString m_path;
};

} // namespace warroom
