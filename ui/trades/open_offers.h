// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "session/answer.h"

#include <QTimer>
#include <QUuid>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace warroom {

class OfferRow;
class Moment;
class RoomClient;
class ThemeSource;
class VetoForm;

/// How many open offers wait for an answer of a team \a client speaks for.
int offersWaiting(const RoomClient &client);

/// The offers that stand, each with what the person may do about it: answer it, take it back, or
/// forbid it as commissioner. A refusal is one line below.
class OpenOffers : public QWidget {
    Q_OBJECT

public:
    OpenOffers(RoomClient &client, Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

Q_SIGNALS:
    /// \a offer shall be answered with another one.
    void counterWanted(const warroom::OpenOffer &offer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMoment();
    void showTimes();
    void addRow(const OpenOffer &offer);
    void showVeto();
    void stopVeto();
    void send(const Command &command);
    void showAnswer(const Answer &answer);

    RoomClient &m_client;
    Moment &m_moment;
    ThemeSource &m_themes;
    QVBoxLayout *m_rows;
    QLabel *m_refusal;
    QList<OfferRow *> m_shown; ///< as the offers of the moment
    VetoForm *m_veto;
    TradeId m_vetoed; ///< whose reason is asked for; empty: none's
    QUuid m_sent;     ///< the command that is not answered yet
    QTimer m_tick;
};

} // namespace warroom
