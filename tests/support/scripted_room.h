// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decide.h"
#include "domain/formats/formats.h"
#include "session/room_client.h"

#include <functional>

namespace warroom::testing {

using namespace Qt::StringLiterals;

/// A draft of \a teams "A", "B", … over \a rounds, with players "P1", "P2", … whose positions
/// take turns. The person sits at A.
inline commands::CreateDraft smallDraft(int teams = 4, int rounds = 3,
                                        const QString &format = u"snake"_s)
{
    static const QStringList positions{u"QB"_s, u"WR"_s, u"EDGE"_s, u"OT"_s, u"CB"_s};
    static const QStringList colours{u"#97233F"_s, u"#0076B6"_s, u"#203731"_s, u"#FF3C00"_s};
    commands::CreateDraft create;
    create.draft = DraftId(u"draft"_s);
    create.title = u"Test draft"_s;
    create.draftType = format;
    create.rounds = rounds;
    for (int i = 0; i < teams; ++i) {
        const QString letter(QChar(u'A' + i));
        create.teams.append(Team{TeamId(letter), u"Team "_s + letter, letter,
                                 colours.at(i % colours.size()), u"#FFFFFF"_s,
                                 QStringList{u"CB"_s, u"OT"_s}});
    }
    for (int i = 0; i < teams * rounds + 5; ++i) {
        Player player;
        player.id = PlayerId(u"p%1"_s.arg(i + 1));
        player.name = u"Player %1"_s.arg(i + 1);
        player.position = positions.at(i % positions.size());
        player.school = u"School"_s;
        player.rank = i + 1;
        create.players.append(player);
    }
    create.clock.secondsByRound = {60};
    create.clock.graceMs = 0;
    create.seats = {Seat{TeamId(u"A"_s), SeatControl::Person, u"local"_s}};
    return create;
}

/// A room whose host is decide() itself: no thread, no store, and a clock the test moves.
class ScriptedRoom : public RoomClient {
public:
    /// What the teams of the program say to a trade; those that accept consent to it.
    std::function<QList<TradeVerdict>(const Trade &)> judge;
    std::vector<Command> submitted;
    std::vector<PreparationCommand> wishes; ///< about what he prepares
    Instant now = instantFromMs(1'700'000'000'000);
    Actor me{u"local"_s, Role::Commissioner, {TeamId(u"A"_s)}};
    bool readOnly = false;
    ConnectionState connection;

    explicit ScriptedRoom(commands::CreateDraft create = smallDraft())
    {
        play(commands::CreateDraft(std::move(create)));
    }

    const Actor &actor() const override { return me; }
    bool isReadOnly() const override { return readOnly; }
    Instant hostNow() const override { return now; }
    ConnectionState connectionState() const override { return connection; }

    QUuid submit(const Command &command) override
    {
        submitted.push_back(command);
        const Answer answer = answerTo(command, me);
        QMetaObject::invokeMethod(
            this, [this, answer] { Q_EMIT answered(answer); }, Qt::QueuedConnection);
        return answer.command;
    }

    QUuid prepare(const PreparationCommand &command) override
    {
        wishes.push_back(command);
        const Answer answer = answerTo(command);
        QMetaObject::invokeMethod(
            this, [this, answer] { Q_EMIT answered(answer); }, Qt::QueuedConnection);
        return answer.command;
    }

    /// Puts \a command to the rules as the program, which may do anything.
    Answer play(const Command &command)
    {
        return answerTo(command, Actor{u"program"_s, Role::Program, {}});
    }
    /// The same as somebody else.
    Answer playAs(const Actor &actor, const Command &command) { return answerTo(command, actor); }
    /// \a present, and nobody else, are connected now.
    void meet(const QList<Present> &present) { setPresent(present); }
    /// The host is reached so from now on.
    void connectAs(Connection how)
    {
        connection.connection = how;
        Q_EMIT connectionChanged();
    }
    /// Takes \a event into the log as it is, whatever the rules say.
    void record(const Event &event)
    {
        EventEnvelope envelope;
        envelope.id = QUuid::createUuid();
        envelope.draft = DraftId(u"draft"_s);
        envelope.version = history().size() + 1;
        envelope.recordedAt = now;
        envelope.event = event;
        take({envelope});
    }
    void wait(Milliseconds time) { now += time; }
    /// The team on the clock takes the best player left after \a time.
    void pickBest(Milliseconds time = Seconds{10})
    {
        wait(time);
        for (const Player &player : state().setup->created().players) {
            if (!state().isTaken(player.id))
                return pick(player.id);
        }
    }
    void pick(const PlayerId &player)
    {
        play(commands::MakePick{state().slotOnTheClock()->slot.team, player, PickSource::Gm, {}});
    }

private:
    Answer answerTo(const PreparationCommand &command)
    {
        Answer answer;
        answer.command = QUuid::createUuid();
        const Decision decision = readOnly
            ? tl::unexpected(Rejection::ReadOnly)
            : decide(preparation(), state(), IssuedPreparation{answer.command, me, now, command});
        if (!decision) {
            answer.rejection = decision.error();
            return answer;
        }
        answer.accepted = true;
        std::vector<EventEnvelope> envelopes;
        for (const Event &event : *decision) {
            envelopes.emplace_back();
            envelopes.back().version = preparation().version + static_cast<int>(envelopes.size());
            envelopes.back().event = event;
        }
        takePreparation(envelopes);
        return answer;
    }

    Answer answerTo(const Command &command, const Actor &actor)
    {
        Answer answer;
        answer.command = QUuid::createUuid();
        IssuedCommand issued{answer.command, actor, now, command, {}};
        if (const auto *trade = std::get_if<commands::ExecuteTrade>(&command); trade && judge) {
            answer.verdicts = judge(trade->trade);
            for (const TradeVerdict &verdict : answer.verdicts) {
                if (verdict.accepts)
                    issued.consents.append(verdict.team);
            }
        }
        if (actor.role == Role::Program) {
            for (const Team &team : state().setup ? state().setup->created().teams : QList<Team>())
                issued.consents.append(team.id);
        }
        const Decision decision =
            readOnly ? tl::unexpected(Rejection::ReadOnly) : decide(state(), issued);
        if (!decision) {
            answer.rejection = decision.error();
            return answer;
        }
        answer.accepted = true;
        std::vector<EventEnvelope> envelopes;
        for (const Event &event : *decision) {
            EventEnvelope envelope;
            envelope.id = QUuid::createUuid();
            envelope.draft = DraftId(u"draft"_s);
            envelope.version = history().size() + static_cast<int>(envelopes.size()) + 1;
            envelope.recordedAt = now;
            envelope.metadata.causationId = answer.command;
            envelope.event = event;
            envelopes.push_back(std::move(envelope));
        }
        if (!envelopes.empty()) {
            answer.firstVersion = envelopes.front().version;
            answer.lastVersion = envelopes.back().version;
            take(envelopes);
        }
        return answer;
    }
};

} // namespace warroom::testing
