// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analytics/grades.h"

#include <QAbstractListModel>

namespace warroom {

struct GradeFindings {
    std::shared_ptr<const DraftSetup> setup;
    QList<analytics::TeamGrade> grades; ///< in the draft's order of teams
};

/// The teams that picked, by what they made of their picks, the best first.
class GradeListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Id = Qt::UserRole + 1,
        ShortName,
        Colour,
        Letter,  ///< "A"
        Surplus, ///< double
    };

    using QAbstractListModel::QAbstractListModel;

    void setFindings(const GradeFindings &findings);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::shared_ptr<const DraftSetup> m_setup;
    QList<analytics::TeamGrade> m_rows;
};

} // namespace warroom
