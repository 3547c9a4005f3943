// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/start_checks.h"

#include "session/room_client.h"
#include "ui/lobby/absences.h"
#include "ui/text/joining_text.h"
#include "ui/text/preflight_text.h"
#include "ui/text/standstill_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int mostNames = 3; ///< of people who are away, with a line each

class Checks {
    Q_DECLARE_TR_FUNCTIONS(StartChecks)

public:
    Checks(const RoomClient &client, const QList<SeatView> &seats, const Absences &absences)
        : m_client(client), m_seats(seats), m_absences(absences)
    {
    }

    QList<StartCheck> take() { return std::move(m_checks); }

    void host()
    {
        const QString lost = connectionText(m_client.connectionState(), m_client.hostNow());
        if (m_client.connectionState().connection != Connection::Live)
            add(CheckLevel::Bad, lost);
        if (m_client.standstill())
            add(CheckLevel::Bad, standstillText(*m_client.standstill()));
    }

    void rules(const QList<PreflightCheck> &rules)
    {
        for (const PreflightCheck &rule : rules)
            add(rule.isOk() ? CheckLevel::Good : CheckLevel::Bad, preflightText(rule));
    }

    void order()
    {
        const LotteryState &lottery = m_client.state().lottery;
        if (!lottery.seed.isEmpty())
            add(CheckLevel::Good, tr("Order drawn by lot and published"));
        else if (!lottery.seedHash.isEmpty())
            add(CheckLevel::Warning, tr("The order was announced and not drawn yet"));
    }

    void emptySeats()
    {
        const auto open = static_cast<int>(std::ranges::count_if(m_seats, [](const auto &seat) {
            return seat.mood == SeatMood::Open || seat.mood == SeatMood::Computer;
        }));
        if (open > 0)
            add(CheckLevel::Warning, tr("%n seat(s) open: the computer takes them", nullptr, open));
    }

    void people()
    {
        QStringList waitedFor;
        QList<PersonId> away;
        for (const SeatView &seat : m_seats) {
            if (seat.mood == SeatMood::Choosing && !waitedFor.contains(seat.name))
                waitedFor << seat.name;
            if (seat.mood == SeatMood::Away && !away.contains(seat.person)) {
                away << seat.person;
                if (away.size() <= mostNames)
                    add(CheckLevel::Warning, absence(seat));
            }
        }
        if (away.size() > mostNames)
            add(CheckLevel::Warning,
                tr("%n more are away", nullptr, static_cast<int>(away.size()) - mostNames));
        if (!waitedFor.isEmpty())
            add(CheckLevel::Warning, tr("Not ready yet: %1").arg(waitedFor.join(u", "_s)));
        else if (away.isEmpty() && std::ranges::any_of(m_seats, isPersons))
            add(CheckLevel::Good, tr("Everybody is ready"));
    }

private:
    static bool isPersons(const SeatView &seat) { return !seat.person.isEmpty(); }

    void add(CheckLevel level, const QString &text) { m_checks.append({level, text}); }

    QString absence(const SeatView &seat) const
    {
        const auto since = m_absences.since(seat.person);
        const auto minutes = since
            ? std::chrono::floor<std::chrono::minutes>(m_client.hostNow() - *since).count()
            : 0;
        if (minutes < 1)
            return tr("%1 is not here").arg(seat.name);
        return tr("%1 has been away for %n minute(s)", nullptr, static_cast<int>(minutes))
            .arg(seat.name);
    }

    const RoomClient &m_client;
    const QList<SeatView> &m_seats;
    const Absences &m_absences;
    QList<StartCheck> m_checks;
};

} // namespace

QList<StartCheck> startChecks(const RoomClient &client, const QList<PreflightCheck> &rules,
                              const QList<SeatView> &seats, const Absences &absences)
{
    Checks checks(client, seats, absences);
    checks.host();
    checks.rules(rules);
    checks.order();
    checks.emptySeats();
    checks.people();
    return checks.take();
}

QString whyNoStart(const QList<StartCheck> &checks)
{
    const auto bad = std::ranges::find(checks, CheckLevel::Bad, &StartCheck::level);
    return bad == checks.end() ? QString() : bad->text;
}

} // namespace warroom
