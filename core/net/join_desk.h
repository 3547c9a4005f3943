// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/gateway_services.h"
#include "net/http_answer.h"
#include "net/invitation_book.h"

#include <QObject>
#include <QPointer>

namespace warroom {

class HttpApi;
struct Answer;
class RoomDesk;
class Visitor;

/// Lets in whoever brings a join code: finds him a seat, has it recorded that he sits there, and
/// gives him a token. Lives on a network thread.
class JoinDesk : public QObject {
    Q_OBJECT

public:
    JoinDesk(GatewayServices &services, RoomDesk &rooms, QObject *parent);

    /// What \a code stands for: the draft, and its teams with those that are free.
    void tell(Visitor *visitor, const QString &code, const HttpApi &api) const;
    /// {"name", "team_id"} in the body, both may be missing: takes that team, or a free one.
    void join(Visitor *visitor, const QString &code, const HttpApi &api);

private:
    struct Coming {
        QPointer<Visitor> visitor;
        Claims claims;
        QString code;
        QString name;
        bool isByRequest = false; ///< he asks for a seat, and is not given one
    };
    static Command seatWish(const Coming &coming);

    struct Found {
        Invited invited;
        std::shared_ptr<DraftChannel> channel;
    };

    /// What \a code stands for and its draft, or the refusal.
    tl::expected<Found, HttpAnswer> found(const Visitor &visitor, const QString &code,
                                          const HttpApi &api) const;
    void seat(const Coming &coming, const PersonId &by);
    void onAnswered(const DraftId &draft, const Answer &answer);
    void letIn(const Coming &coming);

    GatewayServices &m_services;
    RoomDesk &m_rooms;
    QHash<QUuid, Coming> m_coming; ///< by the command that seats them
};

} // namespace warroom
