// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/preflight_text.h"

#include "ui/text/format_text.h"
#include "ui/text/rejection_text.h"

#include <QCoreApplication>

namespace warroom {

namespace {

class PreflightText {
    Q_DECLARE_TR_FUNCTIONS(PreflightText)

public:
    static QString counted(const PreflightCheck &check)
    {
        const QString have = numberText(check.have);
        const QString need = numberText(check.need);
        switch (check.item) {
        case PreflightItem::Teams:
            return tr("Teams: %1").arg(have);
        case PreflightItem::Order:
            return tr("Order: %1 picks").arg(have);
        case PreflightItem::Players:
            return tr("Players: %1 for %2 picks").arg(have, need);
        case PreflightItem::Places:
            return tr("%1: %2 players for %3 places").arg(check.subject, have, need);
        case PreflightItem::Roster:
            return tr("Rosters: %1 places for %2 picks").arg(have, need);
        case PreflightItem::Keepers:
            return tr("Keepers: %1").arg(have);
        case PreflightItem::Clock:
            return check.have == 0 ? tr("Clock: off") : tr("Clock: on");
        case PreflightItem::Auction:
            return tr("Auction: %1 places are sold").arg(have);
        case PreflightItem::Trades:
            return tr("Trades");
        }
        return {};
    }
};

} // namespace

QString preflightText(const PreflightCheck &check)
{
    const QString counted = PreflightText::counted(check);
    // The numbers say it better than the rule where players are short.
    if (check.isOk() || check.objection == Rejection::TooFewPlayers)
        return counted;
    return counted + QStringLiteral(". ") + rejectionText(*check.objection);
}

} // namespace warroom
