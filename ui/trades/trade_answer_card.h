// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/trade_verdict.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace warroom {

class ThemeSource;

/// The other side's words to an offer, with the slot it asks for on a button.
class TradeAnswerCard : public QWidget {
    Q_OBJECT

public:
    explicit TradeAnswerCard(ThemeSource &themes, QWidget *parent = nullptr);

    void showVerdict(const TradeVerdict &verdict, const DraftState &state);
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void addRequested(const warroom::SlotId &slot);

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
    QPushButton *m_add;
};

} // namespace warroom
