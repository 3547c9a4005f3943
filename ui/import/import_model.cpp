// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/import_model.h"

#include "ui/text/import_text.h"

namespace warroom {

void ImportModel::setSheet(const catalog::ImportSheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    endResetModel();
}

void ImportModel::setDecisions(const catalog::ImportSheet &sheet)
{
    const catalog::ImportSheet before = std::exchange(m_sheet, sheet);
    for (int row = 0; row < rowCount(); ++row) {
        if (before.outcome(row) != m_sheet.outcome(row))
            Q_EMIT dataChanged(index(row, 0), index(row, 0));
    }
}

void ImportModel::clear()
{
    setSheet({});
}

void ImportModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows().size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.text().columns()) + 1;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    if (role == FateRole)
        return static_cast<int>(m_sheet.outcome(row).fate);
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return outcomeText(m_sheet, row);
        if (role == Qt::ToolTipRole)
            return outcomeReason(m_sheet, row);
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_sheet.text().rows.at(row).fields.at(index.column() - 1);
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? m_sheet.text().rows.at(section).line : QVariant();
    if (section == 0)
        return tr("Becomes");
    const QString header = m_sheet.text().header.value(section - 1);
    return header.isEmpty() ? tr("Column %1").arg(section) : header;
}

QHash<int, QByteArray> ImportModel::roleNames() const
{
    return {{Qt::DisplayRole, "text"}, {Qt::ToolTipRole, "reason"}, {FateRole, "fate"}};
}

} // namespace warroom
