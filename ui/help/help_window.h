// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QGridLayout;
class QLabel;

namespace warroom {

class Actions;
class ThemeSource;

/// Every key, and what this program is. Never modal: a clock may be running.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    HelpWindow(ThemeSource &themes, const Actions &actions, QWidget *parent);

    void showKeys();
    void showAbout();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillKeys();
    void retranslate();

    ThemeSource &m_themes;
    const Actions &m_actions;
    QWidget *m_keys;
    QGridLayout *m_grid;
    QLabel *m_about;
};

} // namespace warroom
