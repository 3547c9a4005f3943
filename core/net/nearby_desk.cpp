// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/nearby_desk.h"

#include "net/http_api.h"
#include "net/object_writer.h"
#include "net/visitor.h"
#include "session/seated.h"

#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

int freeSeats(const DraftState &state)
{
    if (state.status == DraftStatus::Completed)
        return 0;
    const QList<Team> &teams = state.setup->created().teams;
    return static_cast<int>(std::count_if(teams.cbegin(), teams.cend(), [&](const Team &team) {
        return isFree(state.seat(team.id));
    }));
}

QByteArray roomJson(const DraftState &state)
{
    ObjectWriter out;
    out.put("title", state.setup->created().title);
    out.put("seats", static_cast<int>(state.setup->created().teams.size()));
    out.put("free_seats", freeSeats(state));
    return out.take();
}

} // namespace

HttpAnswer nearbyAnswer(GatewayServices &services, const HttpApi &api, const Visitor &visitor)
{
    const std::optional<DraftId> &announced = services.options.announced;
    if (!announced)
        return api.refuse(404, "not_found", u"there is nothing at this address"_s);
    if (visitor.head().method != "GET")
        return api.refuse(405, "wrong_method", u"this address takes another method"_s);
    if (!services.nearby.take(visitor.socket()->peerAddress().toString(), services.now()))
        return api.refuse(429, "rate_limited", u"too many questions, wait a moment"_s);
    const auto channel = api.channel(*announced);
    if (!channel)
        return channel.error();
    return {200, "application/json", roomJson((*channel)->view().state)};
}

} // namespace warroom
