// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/import_sheet.h"

#include <QAbstractTableModel>

namespace warroom {

/// The rows of a list that is being imported: what becomes of each, then its fields as they are.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { FateRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const catalog::ImportSheet &sheet);
    /// The same rows with other decisions: only what changed is told.
    void setDecisions(const catalog::ImportSheet &sheet);
    void clear();
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    catalog::ImportSheet m_sheet;
};

} // namespace warroom
