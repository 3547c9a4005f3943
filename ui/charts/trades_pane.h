// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_pane.h"

class QLabel;
class QListView;

namespace warroom {

class ThemeSource;
class TradeHistoryModel;

struct TradeFindings {
    DraftState state;
    PickValueChart values;
};

/// The trades so far with what both sides gave. Findings: TradeFindings.
class TradesPane : public ChartPane {
    Q_OBJECT

public:
    explicit TradesPane(ThemeSource &themes, QWidget *parent = nullptr);

    void present(const ChartFindings &findings) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TradeHistoryModel *m_model;
    QListView *m_view;
    QLabel *m_none;
};

} // namespace warroom
