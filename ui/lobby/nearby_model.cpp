// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/nearby_model.h"

#include "ui/text/format_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

QString nameOf(const NearbyRoom &room)
{
    const QString title = room.answer ? room.answer->title : QString();
    return title.isEmpty() ? room.name : title;
}

QString seatsText(const NearbyRoom &room)
{
    if (room.isSilent)
        return NearbyModel::tr("its host does not answer");
    if (!room.answer)
        return NearbyModel::tr("asking its host…");
    if (room.answer->freeSeats == 0)
        return NearbyModel::tr("none of %n seat(s) free", nullptr, room.answer->seats);
    return NearbyModel::tr("%1 of %n seat(s) free", nullptr, room.answer->seats)
        .arg(numberText(room.answer->freeSeats));
}

QString detailsText(const NearbyRoom &room)
{
    const QString safety =
        room.isEncrypted ? NearbyModel::tr("encrypted") : NearbyModel::tr("not encrypted");
    return QStringList{room.address, seatsText(room), safety}.join(u" · "_s);
}

QString latencyText(const NearbyRoom &room)
{
    if (!room.answer)
        return {};
    //: A time in milliseconds
    return NearbyModel::tr("%1 ms").arg(numberText(static_cast<int>(room.answer->latency.count())));
}

bool isSamePlace(const NearbyRoom &one, const NearbyRoom &other)
{
    return one.address == other.address && one.port == other.port;
}

} // namespace

void NearbyModel::setRooms(const QList<NearbyRoom> &rooms)
{
    if (rooms == m_rooms)
        return;
    const bool hasSameRows = std::ranges::equal(rooms, m_rooms, isSamePlace);
    if (hasSameRows) {
        m_rooms = rooms;
        retranslate();
        return;
    }
    beginResetModel();
    m_rooms = rooms;
    endResetModel();
}

void NearbyModel::retranslate()
{
    if (!m_rooms.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rooms.size()) - 1));
}

int NearbyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rooms.size());
}

QVariant NearbyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NearbyRoom &room = m_rooms.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(room);
    case DetailsRole:
        return detailsText(room);
    case LatencyRole:
        return latencyText(room);
    case AnswersRole:
        return room.answer.has_value();
    case SilentRole:
        return room.isSilent;
    case ButtonRole:
        return tr("Join");
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(nameOf(room), detailsText(room)).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return QStringList{nameOf(room), detailsText(room), latencyText(room)}.join(u". "_s);
    default:
        return {};
    }
}

QHash<int, QByteArray> NearbyModel::roleNames() const
{
    return {{Qt::DisplayRole, "name"}, {DetailsRole, "details"}, {LatencyRole, "latency"},
            {AnswersRole, "answers"},  {SilentRole, "silent"},   {ButtonRole, "button"}};
}

} // namespace warroom
