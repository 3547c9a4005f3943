// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace warroom {

class BidControls;
class Courier;
class DraftDesk;
class FittedLabel;
class Moment;

/// The block of an auction: the player on it, who nominated him, the highest bid, the time left and
/// what the person may do. With several lots a row of them above; where none is there, whose turn
/// it is to nominate.
class BlockCard : public Card {
    Q_OBJECT

public:
    BlockCard(Moment &moment, Courier &courier, DraftDesk &desk, ThemeSource &themes,
              QWidget *parent = nullptr);

    /// Whom the person would nominate.
    void setSelected(const PlayerId &player);
    /// Whether places are sold at the moment shown.
    bool isOn() const;

Q_SIGNALS:
    /// The auction began or ended with the moment shown; the card comes and goes by itself.
    void switched();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void tick();
    void showLots();
    void showLot(const Lot &lot);
    void showTurn();
    void showNominate();
    void showOpening(bool own);
    QString aboutPlayer(const Player &player) const;
    std::optional<Milliseconds> timeLeft() const;
    const Lot *lot() const;

    Moment &m_moment;
    DraftDesk &m_desk;
    bool m_on = false;
    LotId m_lot; ///< the one in front
    PlayerId m_selected;
    std::shared_ptr<const DraftSetup> m_valued; ///< whose worth is known
    QList<int> m_worth;
    QTimer m_tick;
    bool m_urgent = false; ///< the last seconds, as they are painted
    QHBoxLayout *m_lots;
    QList<QPushButton *> m_lotButtons;
    FittedLabel *m_name;
    FittedLabel *m_about;
    QLabel *m_bidder;
    QLabel *m_amount;
    QLabel *m_time;
    QLabel *m_reset;
    QLabel *m_openingLabel;
    QSpinBox *m_opening; ///< what a nomination bids at once
    QPushButton *m_nominate;
    QLabel *m_line;
    BidControls *m_controls;
};

} // namespace warroom
