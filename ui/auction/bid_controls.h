// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace warroom {

class Courier;
class Moment;
class ThemeSource;
struct Answer;
struct Lot;

/// What a person may do about a lot: bid, bid more, have the program bid up to a limit, stop that,
/// and as the commissioner let the hammer fall where no clock does.
class BidControls : public QWidget {
    Q_OBJECT

public:
    BidControls(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    /// Which lot the wishes are for; empty: none is on the block.
    void setLot(const LotId &lot);
    /// For which of his teams the person bids; empty: none is his.
    TeamId team() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addKeys();
    void refresh();
    void showTeams();
    void showButtons(const Lot &lot);
    void bid(int above);
    void setLimit(int most);
    void closeLot();
    void onAnswer(const Answer &answer);
    const Lot *lot() const;
    bool canWish() const;

    Moment &m_moment;
    Courier &m_courier;
    LotId m_lot;
    QComboBox *m_team;
    QPushButton *m_bid;
    QPushButton *m_more;
    QSpinBox *m_most;
    QPushButton *m_limit;
    QPushButton *m_out;
    QPushButton *m_hammer;
    QLabel *m_line;
    QString m_refusal;
};

} // namespace warroom
