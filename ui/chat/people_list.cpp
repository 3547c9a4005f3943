// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/people_list.h"

#include "session/room_client.h"
#include "session/seated.h"
#include "ui/text/company_text.h"
#include "ui/text/event_text.h"
#include "ui/text/format_text.h"
#include "ui/text/succession_text.h"
#include "ui/theme/theme_source.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int personRole = Qt::UserRole;
constexpr int teamsRole = Qt::UserRole + 1;
constexpr int stateRole = Qt::UserRole + 2;
constexpr int colourRole = Qt::UserRole + 3;
constexpr int rowHeight = 38;

/// From then on somebody else notices that a person's connection is slow.
constexpr Milliseconds slow{800};

class PersonDelegate : public QStyledItemDelegate {
public:
    PersonDelegate(ThemeSource &themes, QObject *parent)
        : QStyledItemDelegate(parent), m_themes(themes)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Theme::scaled(120), Theme::scaled(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_themes.theme();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.colour(ColourRole::Selection));
        const QRect inside = option.rect.adjusted(6, 3, -6, -3);
        const QString state = index.data(stateRole).toString();
        painter->setFont(theme.font(FontRole::Small));
        painter->setPen(theme.colour(static_cast<ColourRole>(index.data(colourRole).toInt())));
        painter->drawText(inside, Qt::AlignRight | Qt::AlignTop, state);
        const int free = inside.width() - painter->fontMetrics().horizontalAdvance(state) - 8;
        painter->setFont(theme.font(FontRole::BodyBold));
        painter->setPen(theme.colour(ColourRole::Text));
        painter->drawText(
            inside, Qt::AlignLeft | Qt::AlignTop,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, free));
        painter->setFont(theme.font(FontRole::Small));
        painter->setPen(theme.colour(ColourRole::TextMuted));
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(index.data(teamsRole).toString(),
                                                            Qt::ElideRight, inside.width()));
        painter->restore();
    }

private:
    ThemeSource &m_themes;
};

struct Words {
    QString text;
    ColourRole colour = ColourRole::TextMuted;
};

/// What there is to say of \a person beside his name and teams.
Words stateOf(const RoomClient &client, const PersonId &person)
{
    switch (client.state().company.standingOf(person)) {
    case Standing::Muted:
        return {PeopleList::tr("muted"), ColourRole::Danger};
    case Standing::Removed:
        return {PeopleList::tr("sent away"), ColourRole::Danger};
    case Standing::Welcome:
        break;
    }
    if (person == PersonId(client.actor().id))
        return {PeopleList::tr("this screen"), ColourRole::TextMuted};
    if (!client.isPresent(person))
        return {PeopleList::tr("away"), ColourRole::Danger};
    const QList<Present> &present = client.present();
    const auto found = std::ranges::find(present, person, &Present::person);
    if (found == present.end() || !found->latency)
        return {PeopleList::tr("here"), ColourRole::Good};
    const QString time =
        PeopleList::tr("%1 ms").arg(numberText(static_cast<int>(found->latency->count())));
    return {time, *found->latency >= slow ? ColourRole::AccentText : ColourRole::Good};
}

} // namespace

PeopleList::PeopleList(const RoomClient &client, ThemeSource &themes, QWidget *parent)
    : QListWidget(parent), m_client(client)
{
    setItemDelegate(new PersonDelegate(themes, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    connect(&client, &RoomClient::presenceChanged, this, &PeopleList::refresh);
    connect(&client, &RoomClient::connectionChanged, this, &PeopleList::refresh);
    connect(&client, &RoomClient::recorded, this, &PeopleList::refresh);
    connect(&client, &RoomClient::opened, this, &PeopleList::refresh);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

PersonId PeopleList::chosen() const
{
    const QListWidgetItem *item = currentItem();
    return item ? PersonId(item->data(personRole).toString()) : PersonId();
}

int PeopleList::connected() const
{
    const PersonId host = hostOf(m_client.state());
    const QList<Present> &present = m_client.present();
    const bool isCounted = std::ranges::find(present, host, &Present::person) != present.end();
    return static_cast<int>(present.size()) + (m_client.isPresent(host) && !isCounted ? 1 : 0);
}

/// Who has a name, runs a team or is here.
QList<PersonId> PeopleList::people() const
{
    const DraftState &state = m_client.state();
    QList<PersonId> people = state.names.keys();
    const auto add = [&](const PersonId &person) {
        if (!people.contains(person))
            people.append(person);
    };
    for (const Team &team : state.setup->created().teams) {
        const Seat *seat = state.seat(team.id);
        if (seat && seat->control == SeatControl::Person)
            add(PersonId(seat->occupant));
    }
    for (const Present &present : m_client.present())
        add(present.person);
    std::ranges::sort(people, {}, [&](const PersonId &person) {
        return std::pair(!m_client.isPresent(person), someone(person, state.names).toLower());
    });
    return people;
}

/// What his computer is to the draft.
QString PeopleList::partOf(const PersonId &person) const
{
    const Succession &succession = m_client.state().company.succession;
    const auto isHis = [&](const QString &key) {
        const HostOffer *offer = succession.offer(key);
        return offer && offer->person == person;
    };
    if (isHis(succession.host))
        return tr("hosts the draft");
    return isHis(succession.successor) ? tr("next host") : QString();
}

QString PeopleList::partTip(const PersonId &person) const
{
    const Succession &succession = m_client.state().company.succession;
    const HostOffer *host = succession.offer(succession.host);
    const HostOffer *next = succession.offer(succession.successor);
    if (host && host->person == person)
        return tr("The draft and its clock live on this person's computer.");
    if (!next || next->person != person)
        return {};
    return next->standsBy()
        ? tr("The draft goes on at this person's computer if the host goes. It stands by.")
        : tr("The draft goes on at this person's computer if the host goes. It is not ready yet.");
}

QString PeopleList::teamsOf(const PersonId &person) const
{
    QStringList teams;
    const DraftState &state = m_client.state();
    for (const Team &team : state.setup->created().teams) {
        const Seat *seat = state.seat(team.id);
        if (seat && seat->control == SeatControl::Person && seat->occupant == person.text())
            teams << team.name;
    }
    if (state.company.commissioners.contains(person))
        teams << tr("commissioner");
    if (const QString part = partOf(person); !part.isEmpty())
        teams << part;
    for (const SeatRequest &request : state.company.requests) {
        if (request.person == person)
            teams << tr("would like %1").arg(shortTeamText(request.team, *state.setup));
    }
    return teams.isEmpty() ? tr("watches") : teams.join(u", "_s);
}

void PeopleList::refresh()
{
    const PersonId kept = chosen();
    clear();
    if (!m_client.state().setup)
        return;
    for (const PersonId &person : people()) {
        const Words state = stateOf(m_client, person);
        auto *item = new QListWidgetItem(someone(person, m_client.state().names), this);
        item->setData(personRole, person.text());
        item->setData(teamsRole, teamsOf(person));
        item->setData(stateRole, state.text);
        item->setData(colourRole, static_cast<int>(state.colour));
        item->setToolTip(partTip(person));
        item->setData(Qt::AccessibleTextRole,
                      QStringList{item->text(), teamsOf(person), state.text}.join(u", "_s));
        if (person == kept)
            setCurrentItem(item);
    }
}

} // namespace warroom
