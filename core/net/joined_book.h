// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/joined_drafts.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace warroom {

class TokenKeeper;

/// The list of joined drafts, its secrets kept by a keeper as long as there is one that keeps them,
/// else in the list's file.
///
/// One thread, which never waits; the disk is waited for elsewhere.
class JoinedBook : public QObject {
    Q_OBJECT

public:
    /// Reads the file in \a folder, here and now. \a keeper outlives this; null: there is none.
    JoinedBook(const QString &folder, TokenKeeper *keeper);
    ~JoinedBook() override;

    /// Why there is no list; nothing: there is one.
    std::optional<StoreError> fault() const;
    /// It may be sealed; see unseal().
    const JoinedDraft *find(const DraftId &draft) const;

    using Unsealed = std::function<void(const std::optional<JoinedDraft> &)>;
    /// \a take is given \a joined with its secrets, or nothing where its keeper has lost them or
    /// does not give them away; later than this returns.
    void unseal(const JoinedDraft &joined, const Unsealed &take);
    /// \a take is given the key that the host at \a host and \a port had when it was last joined,
    /// at once or later; empty: that is not known.
    void askForKey(const QString &host, int port,
                   const std::function<void(const QString &fingerprint)> &take);

    using Make = std::function<JoinedDraft(const JoinedDrafts &)>;
    using Done = std::function<void(const std::optional<StoreError> &)>;
    /// Writes down what \a make makes of the list as it is then, one after the other. \a done may
    /// be empty. Only where there is a list.
    void write(const Make &make, const Done &done);

private:
    using Written = tl::expected<void, StoreError>;
    struct Change {
        Make make;
        Done done;
    };

    void writeNext();
    void writeFile(const JoinedDraft &joined);
    void onWritten();

    TokenKeeper *const m_keeper;
    tl::expected<JoinedDrafts, StoreError> m_joined;
    QList<Change> m_changes; ///< the first one is being written
    JoinedDraft m_next;      ///< what it wants written
    QFutureWatcher<Written> m_written;
};

} // namespace warroom
