// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pick_value_chart.h"
#include "session/answer.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace warroom {

class BalanceBar;
class Moment;
class RoomClient;
class ThemeSource;
class TradeAnswerCard;
class TradeSidePanel;

/// Where one team's slots are offered for another's.
///
/// An offer is answered in place: by the other side's words, or by the rule that forbids it.
class TradeDesk : public QWidget {
    Q_OBJECT

public:
    TradeDesk(RoomClient &client, Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

    /// Makes \a team the other side.
    void choosePartner(const TeamId &team);
    /// The chart both sides are weighed by.
    const PickValueChart &chart() const;

Q_SIGNALS:
    void chartChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *makeMiddle();
    void retranslate();
    void showMoment();
    void offerTeams();
    void showBalance();
    void offerChanged();
    void send();
    void showAnswer(const Answer &answer);
    void addWanted();
    void showWanted();
    Trade offer() const;
    QString whyNot() const;

    RoomClient &m_client;
    Moment &m_moment;
    TradeSidePanel *m_give;
    TradeSidePanel *m_get;
    BalanceBar *m_bar;
    QComboBox *m_charts;
    QLabel *m_sentence;
    TradeAnswerCard *m_answer;
    QLabel *m_note;
    QPushButton *m_add; ///< what the other side asks for
    QPushButton *m_send;
    QUuid m_sent; ///< the command that is not answered yet
    QString m_refusal;
    std::optional<SlotId> m_wanted; ///< the slot the other side asks for
};

} // namespace warroom
