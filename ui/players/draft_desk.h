// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"

#include <QObject>

namespace warroom {

class Courier;
class Moment;

/// Where a person's pick goes through: may it be made, is it under way, what came of it.
class DraftDesk : public QObject {
    Q_OBJECT

public:
    DraftDesk(Courier &courier, const Moment &moment, QObject *parent = nullptr);

    /// The team the person may pick or nominate for now; empty where there is none.
    TeamId team() const;
    /// Why \a player cannot be drafted now, in one line; empty where he can.
    QString objection(const PlayerId &player) const;
    /// Whether a player is put on the block now where he would be drafted else.
    bool isNominating() const;
    /// What the next nomination bids at once; what is less than the least bid counts as that.
    void setOpeningBid(int amount) { m_openingBid = amount; }
    /// Whether nobody drafts here any more: the draft is complete, or a record of one.
    bool isOver() const;
    bool isSending() const { return m_sending; }
    /// What came of the last try when that was no; empty once something else happened.
    const QString &refusal() const { return m_refusal; }

    /// Drafts \a player, or nominates him, or says in refusal() why not.
    void draft(const PlayerId &player);
    /// Says \a line where a refusal would stand.
    void say(const QString &line);

Q_SIGNALS:
    void changed();

private:
    QString notNow() const;
    Command wishFor(const PlayerId &player) const;

    Courier &m_courier;
    const Moment &m_moment;
    bool m_sending = false;
    int m_openingBid = 0;
    QString m_refusal;
};

} // namespace warroom
