// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/trade_verdict.h"

#include <QWidget>

class QLabel;

namespace warroom {

class ThemeSource;

/// The other side's words to an offer.
class TradeAnswerCard : public QWidget {
    Q_OBJECT

public:
    explicit TradeAnswerCard(ThemeSource &themes, QWidget *parent = nullptr);

    void showVerdict(const TradeVerdict &verdict, const DraftState &state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ThemeSource &m_themes;
    TradeVerdict m_verdict;
    DraftState m_state;
    QLabel *m_words;
    QLabel *m_speaker;
};

} // namespace warroom
