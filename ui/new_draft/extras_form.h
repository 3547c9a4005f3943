// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/new_draft/draft_choices.h"

#include <QWidget>

class QStackedLayout;

namespace warroom {

class AuctionEditor;
class ClockOptions;
class KeepersEditor;
class LotteryEditor;
class OrderEditor;
class RosterEditor;
class SegmentedControl;
class ThemeSource;
class TradesEditor;

/// What few people change in a new draft, an editor at a time: clock, order, rosters, keepers,
/// auction, trades, lottery. As wide as the page.
class ExtrasForm : public QWidget {
    Q_OBJECT

public:
    explicit ExtrasForm(ThemeSource &themes, QWidget *parent = nullptr);

    /// Begins anew with what \a preset says.
    void setPreset(const commands::CreateDraft &preset);
    /// Begins anew with what was chosen before, for a draft of the same shape as the one set.
    void restore(const DraftChoices &choices);
    /// What can be chosen depends on the \a draft as it is chosen so far, with the order as it is
    /// without anybody's doing.
    void setDraft(const commands::CreateDraft &draft, const QList<Slot> &usualOrder);
    void setClockOff(bool off);
    /// Adds everything chosen here to \a choices. Without a clock (\a clockOff) only what pauses
    /// do.
    void fill(DraftChoices &choices, bool clockOff) const;
    /// What was chosen here and does not fit the draft any more, as parts of a sentence.
    QStringList dropped() const;
    /// What is not as the preset says, by the names of the editors.
    QStringList changedFrom(const commands::CreateDraft &preset) const;
    /// What is written wrongly here; else empty.
    QString trouble() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showEditor(const QString &key);
    void retranslate();

    bool m_hasAuction = false;
    SegmentedControl *m_tabs;
    QStackedLayout *m_stack;
    ClockOptions *m_clock;
    OrderEditor *m_order;
    RosterEditor *m_roster;
    KeepersEditor *m_keepers;
    AuctionEditor *m_auction;
    TradesEditor *m_trades;
    LotteryEditor *m_lottery;
};

} // namespace warroom
