// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/draft_readiness.h"

#include "domain/decide.h"
#include "ui/new_draft/draft_choices.h"
#include "ui/new_draft/new_draft_page.h"
#include "ui/text/format_text.h"
#include "ui/text/preflight_text.h"
#include "ui/text/rejection_text.h"

using namespace Qt::StringLiterals;

namespace warroom {

QString whyNotReady(const commands::CreateDraft &create, const QList<PreflightCheck> &checks)
{
    for (const PreflightCheck &check : checks) {
        if (check.isOk())
            continue;
        if (check.item == PreflightItem::Players && check.objection == Rejection::TooFewPlayers)
            return NewDraftPage::tr("%1 picks, but only %2 players.")
                .arg(numberText(check.need), numberText(check.have));
        return check.item == PreflightItem::Places ? preflightText(check)
                                                   : rejectionText(*check.objection);
    }
    const Actor actor{u"local"_s, Role::Commissioner, {}};
    const auto decided = decide(DraftState{}, IssuedCommand{{}, actor, {}, create, {}});
    return decided ? QString() : rejectionText(decided.error());
}

QString readyText(const commands::CreateDraft &create)
{
    const QString ready =
        NewDraftPage::tr("Ready: %1 picks, %2 players, order complete")
            .arg(numberText(pickCount(create)), numberText(create.players.size()));
    return create.seats.isEmpty() ? NewDraftPage::tr("%1. You choose no team and watch.").arg(ready)
                                  : ready;
}

} // namespace warroom
