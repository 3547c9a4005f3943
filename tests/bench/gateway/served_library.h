// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include <string>
#include <utility>
#include <vector>

namespace warroom::bench {

/// A draft as it was made: the order of its picks, and whom to take.
struct ServedDraft {
    std::string id;
    std::string token; ///< a commissioner's who runs every team
    std::vector<std::pair<std::string, std::string>> picks; ///< team and player, from the first
};

/// A library of started drafts in a file of its own, durable like anybody's: the seven rounds of
/// the NFL's draft of 2026 with a person at every team.
class ServedLibrary {
public:
    /// In a new folder within \a folder.
    explicit ServedLibrary(const QString &folder, int drafts);

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("library.warroom")); }
    const ServedDraft &draft(int index) const
    {
        return m_drafts.at(static_cast<std::size_t>(index));
    }
    int count() const { return static_cast<int>(m_drafts.size()); }

private:
    QTemporaryDir m_folder;
    std::vector<ServedDraft> m_drafts;
};

/// Sees from outside when SQLite commits: the counter in the header of the index of its
/// write-ahead log, which every connection shares.
class CommitWatch {
public:
    explicit CommitWatch(const QString &library);
    ~CommitWatch();
    Q_DISABLE_COPY_MOVE(CommitWatch)

    quint32 commits() const;

private:
    void *m_index = nullptr;
};

} // namespace warroom::bench
