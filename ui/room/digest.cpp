// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/digest.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct DigestText {
    Q_DECLARE_TR_FUNCTIONS(Digest)
};

void count(Digest &digest, const Event &event, const Actor &actor)
{
    const PersonId him(actor.id);
    if (const auto *made = std::get_if<events::PickMade>(&event)) {
        ++digest.picks;
        digest.ownPicks += actor.teams.contains(made->team) ? 1 : 0;
    } else if (const auto *undone = std::get_if<events::PickUndone>(&event)) {
        --digest.picks;
        digest.ownPicks -= actor.teams.contains(undone->team) ? 1 : 0;
    } else if (std::holds_alternative<events::TradeExecuted>(event)) {
        ++digest.trades;
    } else if (const auto *said = std::get_if<events::MessageSaid>(&event)) {
        const bool isHis = said->person == him;
        digest.messages += isHis ? 0 : 1;
        digest.messagesToHim += !isHis && said->mentions.contains(him) ? 1 : 0;
    } else if (std::holds_alternative<events::DraftCompleted>(event)) {
        digest.isOver = true;
    }
}

/// \a part of \a whole in brackets, where there is one.
QString withPart(const QString &whole, const QString &part, int count)
{
    return count > 0 ? u"%1 (%2)"_s.arg(whole, part) : whole;
}

} // namespace

Digest digestOf(const History &history, int version, const Actor &actor)
{
    Digest digest;
    for (int next = version + 1; next <= history.size(); ++next)
        count(digest, history.at(next).event, actor);
    digest.picks = std::max(0, digest.picks); // one that was seen may have been taken back
    digest.ownPicks = std::max(0, digest.ownPicks);
    return digest;
}

QString digestText(const Digest &digest)
{
    QStringList parts;
    if (digest.picks > 0)
        parts << withPart(DigestText::tr("%n pick(s)", nullptr, digest.picks),
                          DigestText::tr("%n of yours", nullptr, digest.ownPicks), digest.ownPicks);
    if (digest.trades > 0)
        parts << DigestText::tr("%n trade(s)", nullptr, digest.trades);
    if (digest.messages > 0)
        parts << withPart(DigestText::tr("%n message(s)", nullptr, digest.messages),
                          DigestText::tr("%n to you", nullptr, digest.messagesToHim),
                          digest.messagesToHim);
    if (digest.isOver)
        parts << DigestText::tr("the draft is over");
    return parts.join(u", "_s);
}

} // namespace warroom
