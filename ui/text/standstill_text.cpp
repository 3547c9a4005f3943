// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/standstill_text.h"

#include <QCoreApplication>

namespace warroom {

namespace {

/// %1 is a file.
const char *sentenceFor(StoreTrouble trouble)
{
    switch (trouble) {
    case StoreTrouble::NoRoomLeft:
        return QT_TRANSLATE_NOOP("StandstillText",
                                 "The draft stands still: there is no room left for %1. Make room "
                                 "on that disk, and it goes on.");
    case StoreTrouble::MayNotBeWritten:
        return QT_TRANSLATE_NOOP("StandstillText",
                                 "The draft stands still: %1 may not be written. Allow it, and the "
                                 "draft goes on.");
    case StoreTrouble::OutOfReach:
        return QT_TRANSLATE_NOOP("StandstillText",
                                 "The draft stands still: %1 is in use by another program or out "
                                 "of reach. End that, and the draft goes on.");
    case StoreTrouble::Damaged:
        return QT_TRANSLATE_NOOP("StandstillText",
                                 "The draft stands still: %1 is damaged. Keep a copy of the file, "
                                 "and check it with \"warroomd verify\".");
    case StoreTrouble::ChangedElsewhere:
        return QT_TRANSLATE_NOOP("StandstillText",
                                 "The draft stands still: it has gone on elsewhere, in %1. Go Home "
                                 "and open it again.");
    case StoreTrouble::Refused:
        return QT_TRANSLATE_NOOP("StandstillText",
                                 "The draft stands still: what comes next does not fit into %1. Go "
                                 "Home and open it again.");
    }
    return "";
}

} // namespace

QString standstillText(const Standstill &standstill)
{
    const QString where = standstill.where.isEmpty()
        ? QCoreApplication::translate("StandstillText", "the file of your drafts")
        : standstill.where;
    return QCoreApplication::translate("StandstillText", sentenceFor(standstill.why)).arg(where);
}

} // namespace warroom
