// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/event_text.h"
#include "ui/text/format_text.h"
#include "ui/text/part_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString occupantText(const Seat &seat, const DraftSetup &setup,
                     const QHash<PersonId, PersonalText> &persons)
{
    const QString team = teamText(seat.team, setup);
    if (seat.control == SeatControl::Program)
        return EventText::tr("The program runs this team from now on: %1").arg(team);
    const QString name = personName(seat.occupant, persons);
    if (name.isEmpty())
        return EventText::tr("A person runs this team from now on: %1").arg(team);
    //: A person's name, and the team
    return EventText::tr("%1 runs this team from now on: %2").arg(name, team);
}

} // namespace

QString partText(const events::PickCorrected &corrected, const DraftSetup &setup)
{
    const QString slot = slotText(corrected.slot, setup);
    const QString team = teamText(corrected.team, setup);
    if (corrected.player == corrected.playerBefore)
        return withReason(EventText::tr("Correction at %1: %2 belongs to %3")
                              .arg(slot, playerText(corrected.player, setup), team),
                          corrected.reason);
    const QString sentence = EventText::tr("Correction at %1: %2 instead of %3, %4")
                                 .arg(slot, playerText(corrected.player, setup),
                                      playerText(corrected.playerBefore, setup), team);
    if (corrected.swappedWith)
        return withReason(EventText::tr("%1; %2 takes the other player")
                              .arg(sentence, slotText(*corrected.swappedWith, setup)),
                          corrected.reason);
    if (corrected.reopened)
        return withReason(EventText::tr("%1; %2 is open again")
                              .arg(sentence, slotText(*corrected.reopened, setup)),
                          corrected.reason);
    return withReason(sentence, corrected.reason);
}

QString seatText(const events::SeatChanged &changed, const DraftSetup &setup,
                 const QHash<PersonId, PersonalText> &persons)
{
    return withReason(occupantText(changed.seat, setup, persons), changed.reason);
}

QString partText(const events::OrderChanged &changed, const DraftSetup &setup)
{
    constexpr qsizetype most = 4;
    QStringList rights;
    for (const SlotRight &right : changed.rights.first(std::min(most, changed.rights.size())))
        rights << EventText::tr("%1 for %2")
                      .arg(slotText(right.slot, setup), teamText(right.team, setup));
    const QString list =
        changed.rights.size() > most ? rights.join(u"; "_s) + u"; …"_s : rights.join(u"; "_s);
    return withReason(EventText::tr("The order changes: %1").arg(list), changed.reason);
}

} // namespace warroom
