// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace warroom {

/// What was chosen so far, a button each; a click takes one away.
class ChipList : public QWidget {
    Q_OBJECT

public:
    explicit ChipList(int columns, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);

Q_SIGNALS:
    /// The one at \a index is no longer wanted.
    void removed(int index);

private:
    int m_columns;
    QGridLayout *m_grid;
    QList<QPushButton *> m_chips;
};

} // namespace warroom
