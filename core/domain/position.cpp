// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/position.h"

namespace warroom {

namespace {

struct Spelling {
    QStringView position;
    PositionGroup group;
};

constexpr Spelling spellings[] = {
    {u"QB", PositionGroup::QB},   {u"RB", PositionGroup::RB},  {u"FB", PositionGroup::RB},
    {u"HB", PositionGroup::RB},   {u"WR", PositionGroup::WR},  {u"TE", PositionGroup::TE},
    {u"OT", PositionGroup::OT},   {u"T", PositionGroup::OT},   {u"OG", PositionGroup::IOL},
    {u"G", PositionGroup::IOL},   {u"C", PositionGroup::IOL},  {u"OC", PositionGroup::IOL},
    {u"IOL", PositionGroup::IOL}, {u"OL", PositionGroup::IOL}, {u"EDGE", PositionGroup::EDGE},
    {u"DE", PositionGroup::EDGE}, {u"DT", PositionGroup::DL},  {u"NT", PositionGroup::DL},
    {u"DL", PositionGroup::DL},   {u"IDL", PositionGroup::DL}, {u"LB", PositionGroup::LB},
    {u"ILB", PositionGroup::LB},  {u"OLB", PositionGroup::LB}, {u"CB", PositionGroup::CB},
    {u"DB", PositionGroup::CB},   {u"S", PositionGroup::S},    {u"FS", PositionGroup::S},
    {u"SS", PositionGroup::S},    {u"SAF", PositionGroup::S},  {u"K", PositionGroup::ST},
    {u"P", PositionGroup::ST},    {u"PK", PositionGroup::ST},  {u"LS", PositionGroup::ST},
};

} // namespace

std::optional<PositionGroup> positionGroup(QStringView position)
{
    for (const Spelling &spelling : spellings) {
        if (position.compare(spelling.position, Qt::CaseInsensitive) == 0)
            return spelling.group;
    }
    return {};
}

} // namespace warroom
