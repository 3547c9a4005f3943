// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/column_mapping.h"

#include <QHeaderView>

class QComboBox;

namespace warroom {

/// The head of the table of an import: each column of the file with a box that says what it is.
///
/// The first section belongs to what becomes of a row and has no box.
class MappingHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit MappingHeader(QWidget *parent = nullptr);

    /// One box per column, showing \a mapping. Boxes stay where the number of columns does.
    void setMapping(const catalog::ColumnMapping &mapping, const QStringList &headers);
    QList<QComboBox *> boxes() const { return m_boxes; }
    /// The least width at which \a section shows its title and what its box says.
    int leastWidth(int section) const;
    QSize sizeHint() const override;
    void retranslate();

Q_SIGNALS:
    /// Somebody says that \a column is a \a role.
    void roleChosen(int column, warroom::catalog::ColumnRole role);

    /// The keyboard came to the box of \a column.
    void columnFocused(int column);

protected:
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBoxes(qsizetype count);
    void place();

    QList<QComboBox *> m_boxes;
};

} // namespace warroom
