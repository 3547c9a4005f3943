// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/join_desk.h"

#include "net/close_code.h"
#include "net/http_api.h"
#include "net/object_writer.h"
#include "net/room_desk.h"
#include "net/visitor.h"
#include "session/library_host.h"
#include "session/seated.h"
#include "store/json_decode.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct JoinBody {
    std::optional<QString> name;
    std::optional<TeamId> team;

    static constexpr auto fields()
    {
        return std::tuple{field("name", &JoinBody::name), field("team_id", &JoinBody::team)};
    }
};

/// A team as somebody sees it who is about to take one.
struct OfferedTeam {
    TeamId team;
    QString name;
    bool isFree = false;

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &OfferedTeam::team), field("name", &OfferedTeam::name),
                          field("is_free", &OfferedTeam::isFree)};
    }
};

bool isFree(const DraftState &state, const TeamId &team, const Invited &invited)
{
    const Seat *seat = state.seat(team);
    return isFree(seat)
        || (invited.team == team && invited.people.contains(PersonId(seat->occupant)));
}

QList<OfferedTeam> offeredTeams(const DraftState &state, const Invited &invited)
{
    QList<OfferedTeam> offered;
    for (const Team &team : state.setup->created().teams) {
        if (!invited.team || *invited.team == team.id)
            offered.append({team.id, team.name, isFree(state, team.id, invited)});
    }
    return offered;
}

/// Nothing where none is free, or the one that is wanted is not.
std::optional<TeamId> teamFor(const QList<OfferedTeam> &offered,
                              const std::optional<TeamId> &wanted)
{
    for (const OfferedTeam &team : offered) {
        if (team.isFree && (!wanted || *wanted == team.team))
            return team.team;
    }
    return {};
}

QString addressOf(const Visitor &visitor)
{
    return visitor.socket()->peerAddress().toString();
}

bool needsSeat(const Invited &invited)
{
    return invited.role == TokenRole::Drafter;
}

HttpAnswer seatTaken(GatewayServices &services)
{
    return refusal(services, 409, "seat_taken", u"this team is taken; choose another"_s);
}

/// Why the room seats nobody.
HttpAnswer refusalOf(const Answer &answer, GatewayServices &services)
{
    if (answer.rejection == Rejection::SeatTaken)
        return seatTaken(services);
    if (answer.rejection == Rejection::Completed)
        return refusal(services, 410, "draft_over", u"this draft is over"_s);
    return refusal(services, 503, "store_failed", u"the host cannot record this now"_s);
}

HttpAnswer refusalOf(CodeRefusal why, const HttpApi &api)
{
    switch (why) {
    case CodeRefusal::Unknown:
        return api.refuse(404, "unknown_code", u"this host has given out no such code"_s);
    case CodeRefusal::Over:
        return api.refuse(410, "code_over", u"this code is no longer valid"_s);
    case CodeRefusal::Full:
        return api.refuse(409, "code_full", u"as many as were invited are in already"_s);
    case CodeRefusal::TooManyTries:
        break;
    }
    return api.refuse(429, "too_many_tries", u"too many wrong codes; wait a minute"_s);
}

} // namespace

JoinDesk::JoinDesk(GatewayServices &services, RoomDesk &rooms, QObject *parent)
    : QObject(parent), m_services(services), m_rooms(rooms)
{
    connect(services.rooms, &LibraryHost::answered, this, &JoinDesk::onAnswered);
}

tl::expected<JoinDesk::Found, HttpAnswer>
JoinDesk::found(const Visitor &visitor, const QString &code, const HttpApi &api) const
{
    InvitationBook *book = m_services.options.invitations.get();
    if (!book || !m_services.options.ownKey)
        return tl::unexpected(api.refuse(404, "not_found", u"there is nothing at this address"_s));
    const auto invited = book->find(code, addressOf(visitor), m_services.now());
    if (!invited)
        return tl::unexpected(refusalOf(invited.error(), api));
    return api.channel(invited->draft).map([&](auto channel) {
        return Found{*invited, std::move(channel)};
    });
}

void JoinDesk::tell(Visitor *visitor, const QString &code, const HttpApi &api) const
{
    const auto known = found(*visitor, code, api);
    if (!known)
        return visitor->answer(known.error());
    const DraftState state = known->channel->view().state;
    ObjectWriter out;
    out.put("draft_id", known->invited.draft);
    out.put("title", state.setup->created().title);
    out.put("role", known->invited.role);
    out.put("expires_at", known->invited.expires);
    out.put("teams",
            needsSeat(known->invited) ? offeredTeams(state, known->invited) : QList<OfferedTeam>());
    visitor->answer({200, "application/json", out.take()});
}

void JoinDesk::join(Visitor *visitor, const QString &code, const HttpApi &api)
{
    JoinBody body;
    if (const auto fault = fromJson(visitor->body(), body))
        return visitor->answer(
            api.refuse(400, "malformed", (fault->path + u' ' + fault->what).trimmed()));
    const auto known = found(*visitor, code, api);
    if (!known)
        return visitor->answer(known.error());
    Claims claims;
    claims.draft = known->invited.draft;
    claims.role = known->invited.role;
    if (needsSeat(known->invited)) {
        const auto team =
            teamFor(offeredTeams(known->channel->view().state, known->invited), body.team);
        if (!team)
            return visitor->answer(seatTaken(m_services));
        claims.teams = {*team};
    }
    const auto person =
        m_services.options.invitations->admit(code, addressOf(*visitor), m_services.now());
    if (!person)
        return visitor->answer(refusalOf(person.error(), api));
    claims.person = *person;
    if (known->channel->isSentAway(claims))
        return visitor->answer(refusal(m_services, 403, "sent_away", sentAwayWords()));
    seat({visitor, claims, code, body.name.value_or(QString()),
          known->invited.byRequest.value_or(false)},
         known->invited.by);
}

Command JoinDesk::seatWish(const Coming &coming)
{
    const TeamId team = coming.claims.teams.first();
    if (coming.isByRequest)
        return commands::RequestSeat{team};
    return commands::ChangeSeat{{team, SeatControl::Person, coming.claims.person.text()}, {}, true};
}

/// Has it recorded who sits where, or would like to; whoever only watches needs no seat.
void JoinDesk::seat(const Coming &coming, const PersonId &by)
{
    const Claims &claims = coming.claims;
    if (claims.teams.isEmpty())
        return letIn(coming);
    const QUuid command = QUuid::createUuid();
    m_coming.insert(command, coming);
    m_rooms.enter(claims.draft);
    const Actor actor = coming.isByRequest ? Actor{claims.person.text(), Role::Drafter, {}}
                                           : Actor{by.text(), Role::Commissioner, {}};
    QMetaObject::invokeMethod(
        m_services.rooms,
        [rooms = m_services.rooms, draft = claims.draft, actor, command, wish = seatWish(coming)] {
            rooms->submit(draft, actor, command, wish);
        });
}

void JoinDesk::onAnswered(const DraftId &draft, const Answer &answer)
{
    const auto coming = m_coming.constFind(answer.command);
    if (coming == m_coming.cend())
        return;
    const Coming taken = *coming;
    m_coming.erase(coming);
    const bool isSeated = answer.accepted || answer.rejection == Rejection::SeatUnchanged;
    if (isSeated)
        letIn(taken);
    else if (taken.visitor)
        taken.visitor->answer(refusalOf(answer, m_services));
    if (!isSeated)
        m_services.options.invitations->giveBack(taken.code, taken.claims.person);
    m_rooms.leave(draft);
}

void JoinDesk::letIn(const Coming &coming)
{
    Claims claims = coming.claims;
    if (coming.isByRequest)
        claims.teams.clear(); // he has what he is given
    if (!coming.name.trimmed().isEmpty() && claims.role == TokenRole::Drafter) {
        QMetaObject::invokeMethod(m_services.rooms,
                                  [rooms = m_services.rooms, actor = actorOf(claims),
                                   draft = claims.draft,
                                   naming = commands::NamePerson{coming.name.trimmed()}] {
                                      rooms->submit(draft, actor, QUuid::createUuid(), naming);
                                  });
    }
    if (!coming.visitor)
        return;
    claims = asGiven(claims, m_services.tokens.audience(), m_services.now());
    ObjectWriter out;
    out.put("token", QString::fromLatin1(mintToken(claims, *m_services.options.ownKey)));
    out.put("draft_id", claims.draft);
    out.put("person_id", claims.person);
    out.put("role", claims.role);
    out.put("teams", claims.teams);
    out.put("expires_at", claims.expires);
    coming.visitor->answer({200, "application/json", out.take()});
}

} // namespace warroom
