// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pick_value_chart.h"
#include "session/answer.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace warroom {

class BalanceBar;
class Moment;
class RoomClient;
class ThemeSource;
class TradeAnswerCard;
class TradeHistoryModel;
class TradeSidePanel;

/// Offers slots of this draft for others, and shows what was traded so far.
///
/// An offer is answered at once: by the other side's verdict, or by a rule.
class TradesPage : public QWidget {
    Q_OBJECT

public:
    TradesPage(RoomClient &client, Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

    /// Makes \a team the other side.
    void choosePartner(const TeamId &team);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *makeMiddle();
    void retranslate();
    void showMoment();
    void offerTeams();
    void showBalance();
    void showHistory();
    void offerChanged();
    void send();
    void showAnswer(const Answer &answer);
    Trade offer() const;
    QString whyNot() const;
    const PickValueChart &chart() const;

    RoomClient &m_client;
    Moment &m_moment;
    ThemeSource &m_themes;
    TradeSidePanel *m_give;
    TradeSidePanel *m_get;
    BalanceBar *m_bar;
    QComboBox *m_charts;
    QLabel *m_sentence;
    TradeAnswerCard *m_answer;
    QLabel *m_note;
    QPushButton *m_send;
    QLabel *m_historyCaption;
    QLabel *m_noHistory;
    QListView *m_history;
    TradeHistoryModel *m_historyModel;
    QUuid m_sent; ///< the command that is not answered yet
    QString m_refusal;
};

} // namespace warroom
