// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pick_value_chart.h"
#include "domain/draft_state.h"
#include "session/answer.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace warroom {

class BalanceBar;
struct TradeBalance;
class Moment;
class RoomClient;
class ThemeSource;
class TradeAnswerCard;
class TradeSidePanel;

/// Where one team's picks and players are offered for another's, or for those of two others.
///
/// An offer is answered in place: by the other side's words, or by the rule that forbids it.
class TradeDesk : public QWidget {
    Q_OBJECT

public:
    TradeDesk(RoomClient &client, Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

    /// Makes \a team the other side.
    void choosePartner(const TeamId &team);
    /// Puts \a offer on the desk, to be answered with another one.
    void counter(const OpenOffer &offer);
    /// The chart both sides are weighed by.
    const PickValueChart &chart() const;

Q_SIGNALS:
    void chartChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *makeMiddle();
    void connectAll();
    void retranslate();
    void showMoment();
    void offerTeams();
    void showBalance();
    void offerChanged();
    void send();
    void force();
    void withdraw();
    void submit(const Command &command);
    void showAnswer(const Answer &answer);
    void showReply();
    void showEnd(const ClosedOffer &closed);
    void say(const TradeVerdict &verdict, Instant at);
    void addWanted();
    void showWanted();
    void switchThird();
    void showReceivers();
    void showButtons();
    QString sentenceOf(const std::function<TradeBalance(const PickValueChart &)> &balance,
                       const QString &other);
    bool isComplete() const;
    QList<TradeSidePanel *> panels() const;
    TeamId thirdTeam() const;
    Trade offer() const;
    Trade named(Trade trade) const;
    std::optional<TradeId> answered() const;
    bool speaksForAll(const Trade &trade) const;
    bool maySend() const;
    QString whyNot() const;

    RoomClient &m_client;
    Moment &m_moment;
    TradeSidePanel *m_give;
    TradeSidePanel *m_get;
    TradeSidePanel *m_third; ///< hidden where two teams trade
    BalanceBar *m_bar;
    QComboBox *m_charts;
    QLabel *m_sentence;
    TradeAnswerCard *m_answer;
    QLabel *m_note;
    QLineEdit *m_words; ///< said with the offer, or why the commissioner makes the trade
    QPushButton *m_switchThird;
    QPushButton *m_withdraw;
    QPushButton *m_add; ///< what the other side asks for
    QPushButton *m_force;
    QPushButton *m_send;
    QUuid m_sent; ///< the command that is not answered yet
    QString m_refusal;
    std::optional<OpenOffer> m_mine;    ///< the last one sent from here, as it was
    std::optional<TradeId> m_answering; ///< the offer that is on the desk to be countered
    std::optional<SlotId> m_wanted;     ///< the slot the other side asks for
};

} // namespace warroom
