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

} // namespace

QString partText(const events::LotteryCommitted &committed, const DraftSetup &)
{
    return EventText::tr("A lottery for the order is announced: %n team(s).", nullptr,
                         static_cast<int>(committed.entrants.size()));
}

QString partText(const events::LotteryDrawn &drawn, const DraftSetup &)
{
    QStringList order;
    for (const TeamId &team : drawn.order)
        order << team.text();
    return EventText::tr("The order was drawn: %1.").arg(order.join(u", "_s));
}

} // namespace warroom
