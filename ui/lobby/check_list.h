// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lobby/start_checks.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace warroom {

class ThemeSource;

/// What there is to know before the start, a line each: fine, to be thought about, or in the way.
/// The sign at the left says which, in shape as well as in colour.
class CheckList : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(ThemeSource &themes, QWidget *parent = nullptr);

    void show(const QList<StartCheck> &checks);
    const QList<StartCheck> &shown() const { return m_shown; }

private:
    struct Row {
        QWidget *widget;
        QLabel *sign;
        QLabel *text;
    };

    void addRow();
    static void fill(const Row &row, const StartCheck &check);

    ThemeSource &m_themes;
    QVBoxLayout *m_layout;
    QList<Row> m_rows;
    QList<StartCheck> m_shown;
};

} // namespace warroom
