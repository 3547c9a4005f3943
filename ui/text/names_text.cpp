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

struct ExpiryName {
    Q_DECLARE_TR_FUNCTIONS(ExpiryName)
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

QString expiryName(ExpiryPolicy policy)
{
    switch (policy) {
    case ExpiryPolicy::Nothing:
        return ExpiryName::tr("Nothing");
    case ExpiryPolicy::Pass:
        return ExpiryName::tr("Passed (NFL)");
    case ExpiryPolicy::Autopick:
        return ExpiryName::tr("Autopick");
    case ExpiryPolicy::Skip:
        return ExpiryName::tr("Skipped");
    }
    return {};
}

QString expiryExplanation(ExpiryPolicy policy)
{
    switch (policy) {
    case ExpiryPolicy::Nothing:
        return ExpiryName::tr("It stays on the clock");
    case ExpiryPolicy::Pass:
        return ExpiryName::tr("The next team may pick before it");
    case ExpiryPolicy::Autopick:
        return ExpiryName::tr("From its queue, else by the general manager");
    case ExpiryPolicy::Skip:
        return ExpiryName::tr("Its pick comes back once, after the others of the round");
    }
    return {};
}

QList<ExpiryPolicy> expiryPolicies()
{
    return {ExpiryPolicy::Pass, ExpiryPolicy::Skip, ExpiryPolicy::Autopick, ExpiryPolicy::Nothing};
}

QString formatName(const DraftFormat &format)
{
    return QCoreApplication::translate("DraftFormat", format.name);
}

} // namespace warroom
