// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/reason_text.h"

#include "ui/text/format_text.h"

#include <QCoreApplication>

namespace warroom {

namespace {

struct ReasonText {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

QString needText(int need, const QString &position)
{
    if (need == 1)
        return ReasonText::tr("fills the most urgent need, %1").arg(position);
    if (need == 0)
        return ReasonText::tr("fills a need, %1").arg(position);
    return ReasonText::tr("fills need number %1, %2").arg(numberText(need), position);
}

QString upsideText(int boardRank)
{
    if (boardRank == 0)
        return ReasonText::tr("liked by its general manager");
    return ReasonText::tr("liked by its general manager, number %1 of those left")
        .arg(numberText(boardRank));
}

} // namespace

QString reasonText(const PickReason &reason, const QString &position)
{
    switch (reason.kind) {
    case ReasonKind::None:
        return {};
    case ReasonKind::Queued:
        return ReasonText::tr("first left in its queue");
    case ReasonKind::BestAvailable:
        return ReasonText::tr("the best player left");
    case ReasonKind::FillsNeed:
        return needText(reason.need, position);
    case ReasonKind::Fell:
        return ReasonText::tr("should have been gone long ago");
    case ReasonKind::Upside:
        return upsideText(reason.boardRank);
    case ReasonKind::Ranked:
        return ReasonText::tr("from its own ranking");
    }
    return {};
}

QString sourceText(PickSource source)
{
    switch (source) {
    case PickSource::Drafter:
    case PickSource::Record:
        return {};
    case PickSource::Queue:
        return ReasonText::tr("from the queue");
    case PickSource::Autopick:
        return ReasonText::tr("autopick");
    case PickSource::Gm:
        return ReasonText::tr("general manager");
    case PickSource::Commissioner:
        return ReasonText::tr("entered by the commissioner");
    case PickSource::Keeper:
        return ReasonText::tr("kept");
    case PickSource::Auction:
        return ReasonText::tr("bought");
    }
    return {};
}

namespace {

/// What only the person himself may read.
QString ownReasonText(const Choice &choice, const QString &position, const Preparation &own)
{
    const PlayerMark mark = own.markOf(choice.player);
    if (mark == PlayerMark::Avoid)
        return ReasonText::tr("you avoid him, but nobody else fits");
    if (choice.reason.kind != ReasonKind::Ranked)
        return reasonText(choice.reason, position);
    const QString number = numberText(own.ranking.numberOf(choice.player));
    return mark == PlayerMark::Target
        ? ReasonText::tr("a target, number %1 in your ranking").arg(number)
        : ReasonText::tr("number %1 in your ranking").arg(number);
}

} // namespace

QString previewText(const Choice &choice, const DraftSetup &setup, const Preparation &own)
{
    const Player *player = setup.player(choice.player);
    if (!player)
        return {};
    const QString reason = ownReasonText(choice, player->position, own);
    if (reason.isEmpty())
        return ReasonText::tr("Autopick would take %1, %2.").arg(player->name, player->position);
    return ReasonText::tr("Autopick would take %1, %2: %3.")
        .arg(player->name, player->position, reason);
}

} // namespace warroom
