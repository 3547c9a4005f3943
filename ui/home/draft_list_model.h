// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_summary.h"

#include <QAbstractListModel>

namespace warroom {

/// The drafts of the library, the one changed last first.
class DraftListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole, ///< one sentence
        DayRole,                   ///< when it changed
        ButtonRole,                ///< what opening it is called
        PositionsRole,             ///< of the players taken
        TotalPicksRole,
        UnfinishedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows \a drafts as one speaks of them at \a now. Rows of known drafts stay themselves.
    void setDrafts(const QList<DraftSummary> &drafts, Instant now);
    /// Says everything again, in the language spoken now.
    void retranslate();
    const DraftSummary &draft(const QModelIndex &index) const { return m_drafts.at(index.row()); }
    /// The first that is not over, or an invalid index.
    QModelIndex newestUnfinished() const;
    QModelIndex indexOf(const DraftId &draft) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<DraftSummary> m_drafts;
    Instant m_now;
};

/// "In progress · round 2, pick 39", "Completed · 32 teams · 262 picks".
QString draftStatusText(const DraftSummary &draft);

} // namespace warroom
