// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clock/on_deck_card.h"

#include "session/room_client.h"
#include "ui/clock/clock_face.h"
#include "ui/clock/on_deck_list.h"
#include "ui/room/moment.h"
#include "ui/room/perspective.h"
#include "ui/text/format_text.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int deckSize = 7;

DeckRow deckRow(const DraftState &state, int slotIndex)
{
    const Slot &slot = state.slots.at(slotIndex).slot;
    const Team *team = state.setup->team(slot.team);
    return {slot, team ? *team : Team{}};
}

} // namespace

OnDeckCard::OnDeckCard(Moment &moment, ThemeSource &themes, QWidget *parent)
    : Card(themes, parent),
      m_moment(moment),
      m_list(new OnDeckList(themes, this)),
      m_next(new NextPickPanel(themes, this))
{
    body()->setSpacing(6);
    body()->addWidget(m_list);
    body()->addWidget(m_next);
    body()->addStretch(1);
    connect(&moment, &Moment::changed, this, &OnDeckCard::refresh);
    refresh();
}

void OnDeckCard::refresh()
{
    setCaption(tr("On deck"));
    m_list->setAccessibleName(tr("On deck"));
    const DraftState &state = m_moment.state();
    const int current = clockFace(state, m_moment.now()).slotIndex;
    QList<int> next = state.upcoming(deckSize + 1);
    next.removeOne(current);
    QList<DeckRow> rows;
    for (const int slotIndex : next.first(std::min<qsizetype>(deckSize, next.size())))
        rows.append(deckRow(state, slotIndex));
    m_list->setRows(rows);
    setVisible(!rows.isEmpty());

    const int mine = nextSlotOf(state, m_moment.client().actor().teams);
    m_next->setVisible(mine >= 0);
    if (mine < 0)
        return;
    const int picks = picksBefore(state, mine);
    QStringList distance{picks == 0 ? tr("now") : tr("in %n pick(s)", nullptr, picks)};
    const std::optional<Milliseconds> wait = timeUntil(state, mine, m_moment.now());
    if (wait && picks > 0)
        distance.append(aboutText(std::chrono::duration_cast<Seconds>(*wait)));
    m_next->setNext(deckRow(state, mine), tr("Your next pick"), distance);
}

void OnDeckCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace warroom
