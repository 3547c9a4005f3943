// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preflight.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace warroom {

class ThemeSource;

/// One line that says whether a draft can start, and opens into everything that was looked at.
class PreflightList : public QWidget {
    Q_OBJECT

public:
    explicit PreflightList(ThemeSource &themes, QWidget *parent = nullptr);

    /// \a line sums up what \a checks say, in red where not \a isReady.
    void show(const QString &line, bool isReady, const QList<PreflightCheck> &checks);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChecks();
    void retranslate();

    ThemeSource &m_themes;
    QList<PreflightCheck> m_checks;
    QLabel *m_line;
    QPushButton *m_open;
    QWidget *m_rows;
    QVBoxLayout *m_layout;
    QList<QLabel *> m_labels;
};

} // namespace warroom
