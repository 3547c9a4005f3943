// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/names_text.h"

#include "domain/formats/formats.h"

#include <QCoreApplication>

namespace warroom {

namespace {

struct PositionName {
    Q_DECLARE_TR_FUNCTIONS(PositionName)
};

} // namespace

QString positionName(PositionGroup group)
{
    switch (group) {
    case PositionGroup::QB:
        return PositionName::tr("Quarterback");
    case PositionGroup::RB:
        return PositionName::tr("Running back");
    case PositionGroup::WR:
        return PositionName::tr("Wide receiver");
    case PositionGroup::TE:
        return PositionName::tr("Tight end");
    case PositionGroup::OT:
        return PositionName::tr("Offensive tackle");
    case PositionGroup::IOL:
        return PositionName::tr("Interior offensive line");
    case PositionGroup::EDGE:
        return PositionName::tr("Edge rusher");
    case PositionGroup::DL:
        return PositionName::tr("Defensive line");
    case PositionGroup::LB:
        return PositionName::tr("Linebacker");
    case PositionGroup::CB:
        return PositionName::tr("Cornerback");
    case PositionGroup::S:
        return PositionName::tr("Safety");
    case PositionGroup::ST:
        return PositionName::tr("Special teams");
    }
    return {};
}

QString formatName(const DraftFormat &format)
{
    return QCoreApplication::translate("DraftFormat", format.name);
}

} // namespace warroom
