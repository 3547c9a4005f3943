// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_pane.h"

class QListView;

namespace warroom {

class GradeListModel;
class ThemeSource;

/// What each team made of its picks so far. Findings: GradeFindings.
class GradesPane : public ChartPane {
    Q_OBJECT

public:
    explicit GradesPane(ThemeSource &themes, QWidget *parent = nullptr);

    void present(const ChartFindings &findings) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    GradeListModel *m_model;
    QListView *m_view;
};

} // namespace warroom
