// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace warroom {

class ThemeSource;

/// Fields in columns, each behind its label. The label is what the field is called for those who
/// hear it, too.
class FieldGrid : public QWidget {
    Q_OBJECT

public:
    FieldGrid(ThemeSource &themes, int columns, QWidget *parent = nullptr);

    /// Takes \a field in, behind those that are there.
    void add(QWidget *field);
    /// What the fields are called, as they were added.
    void setTexts(const QStringList &texts);

private:
    ThemeSource &m_themes;
    int m_columns;
    QGridLayout *m_grid;
    QList<QLabel *> m_labels;
};

} // namespace warroom
