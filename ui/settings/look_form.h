// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;

namespace warroom {

class Actions;
class SegmentedControl;
class ThemeSource;

/// The look on a page: the same choices as the menu's, because they are the menu's actions.
class LookForm : public QWidget {
    Q_OBJECT

public:
    /// \a actions outlives the form.
    LookForm(ThemeSource &themes, const Actions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QCheckBox *boxFor(QAction &action);
    void follow(SegmentedControl &row, const QList<QAction *> &actions);
    void retranslate();

    QLabel *m_caption;
    SegmentedControl *m_theme;
    SegmentedControl *m_language;
};

} // namespace warroom
