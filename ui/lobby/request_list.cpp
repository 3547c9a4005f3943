// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/request_list.h"

#include "domain/objections.h"
#include "session/room_client.h"
#include "ui/lobby/seat_view.h"
#include "ui/room/courier.h"
#include "ui/text/event_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

RequestList::RequestList(Courier &courier, ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_courier(courier), m_themes(themes), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 4);
    m_rows->setSpacing(6);
    hide();
}

void RequestList::refresh()
{
    const RoomClient &client = m_courier.client();
    const bool mayGive = isCommissioner(client.state(), client.actor()) && !client.isReadOnly();
    QList<SeatRequest> requests = client.state().company.requests;
    if (!mayGive)
        requests.removeIf(
            [&](const SeatRequest &request) { return request.person.text() != client.actor().id; });
    QStringList said{tr("Give")}; // in another language they are other rows
    for (const SeatRequest &request : std::as_const(requests))
        said << request.team.text() << nameOnScreen(request.person, client)
             << QString::number(mayGive);
    if (said == m_shown)
        return;
    m_shown = said;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that was pressed
        delete item;
    }
    for (const SeatRequest &request : std::as_const(requests))
        m_rows->addWidget(makeRow(request, mayGive));
    setVisible(!requests.isEmpty());
}

QWidget *RequestList::makeRow(const SeatRequest &request, bool mayGive)
{
    const RoomClient &client = m_courier.client();
    const QString team = teamText(request.team, *client.state().setup);
    const QString person = nameOnScreen(request.person, client);
    auto *row = new QWidget(this);
    auto *line = makeLabel(m_themes.theme(), FontRole::Body, Tone::Normal, row);
    line->setText(mayGive ? tr("%1 asks for this team: %2").arg(person, team)
                          : tr("You asked for this team: %1").arg(team));
    line->setWordWrap(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line, 1);
    const auto add = [&](const QString &text, const QString &name, const Command &command) {
        auto *button = new QPushButton(text, row);
        button->setAccessibleName(name);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT wished(command); });
        return button;
    };
    if (mayGive) {
        auto *give = add(
            tr("Give"), tr("Give %1 to %2").arg(team, person),
            commands::ChangeSeat{{request.team, SeatControl::Person, request.person.text()}, {}});
        give->setProperty("kind", u"primary"_s);
        add(tr("Decline"), tr("Do not give %1 to %2").arg(team, person),
            commands::DropSeatRequest{request.person});
    } else {
        add(tr("Take back"), tr("Ask no longer"), commands::DropSeatRequest{request.person});
    }
    return row;
}

} // namespace warroom
