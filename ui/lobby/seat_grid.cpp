// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/seat_grid.h"

#include "ui/lobby/seat_card.h"
#include "ui/theme/theme_source.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace warroom {

namespace {

constexpr int columns = 2;
constexpr int stepMs = 1000; ///< from place to place of a draw

} // namespace

SeatGrid::SeatGrid(ThemeSource &themes, QWidget *parent)
    : QScrollArea(parent), m_themes(themes), m_page(new QWidget(this)), m_grid(new QGridLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addStretch();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(8);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    setWidget(m_page);
    m_revealing.setInterval(stepMs);
    connect(&m_revealing, &QTimer::timeout, this, &SeatGrid::uncoverNext);
    connect(&themes, &ThemeSource::changed, this, [this] {
        if (m_themes.isMotionReduced())
            showAll();
    });
}

void SeatGrid::setSeats(const QList<SeatView> &seats)
{
    // The keyboard stays with the team that had it, wherever that stands now.
    const int current = currentIndex();
    const TeamId held = current >= 0 ? m_cards.at(current)->seat().team.id : TeamId();
    const bool hadFocus = current >= 0 && m_cards.at(current)->hasFocus();
    while (m_cards.size() < seats.size())
        addCard();
    while (m_cards.size() > seats.size())
        delete m_cards.takeLast();
    for (qsizetype i = 0; i < seats.size(); ++i) {
        m_cards.at(i)->setSeat(seats.at(i));
        m_cards.at(i)->setMovable(m_movable);
    }
    if (m_cards.isEmpty())
        return;
    SeatCard *card = cardOf(held) ? cardOf(held) : m_cards.first();
    makeCurrent(card);
    if (hadFocus && !card->hasFocus())
        card->setFocus(Qt::OtherFocusReason);
}

SeatCard *SeatGrid::addCard()
{
    const auto index = static_cast<int>(m_cards.size());
    auto *card = new SeatCard(m_themes, m_page);
    m_grid->addWidget(card, index / columns, index % columns);
    m_cards.append(card);
    card->setCovered(index < m_covered);
    connect(card, &SeatCard::clicked, this, [this, card] {
        makeCurrent(card);
        if (!card->isCovered())
            Q_EMIT chosen(card->seat().team.id, card->mapToGlobal(card->rect().center()));
    });
    connect(card, &SeatCard::menuWanted, this, [this, card](const QPoint &where) {
        makeCurrent(card);
        if (!card->isCovered())
            Q_EMIT menuWanted(card->seat().team.id, where);
    });
    connect(card, &SeatCard::draggedTo, this,
            [this, card](const QPoint &where) { mark(card, where); });
    connect(card, &SeatCard::droppedAt, this,
            [this, card](const QPoint &where) { drop(card, where); });
    connect(card, &SeatCard::dragCancelled, this, [this] { mark(nullptr, {}); });
    return card;
}

void SeatGrid::setMovable(bool movable)
{
    m_movable = movable;
    for (SeatCard *card : std::as_const(m_cards))
        card->setMovable(movable);
}

int SeatGrid::indexOf(const TeamId &team) const
{
    const auto found = std::ranges::find_if(
        m_cards, [&](const SeatCard *card) { return card->seat().team.id == team; });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

SeatCard *SeatGrid::cardOf(const TeamId &team) const
{
    const int index = indexOf(team);
    return index < 0 ? nullptr : m_cards.at(index);
}

int SeatGrid::indexAt(const QPoint &where) const
{
    const QPoint inside = m_page->mapFromGlobal(where);
    const auto found = std::ranges::find_if(
        m_cards, [&](const SeatCard *card) { return card->geometry().contains(inside); });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

void SeatGrid::mark(const SeatCard *lifted, const QPoint &where)
{
    const int target = lifted ? indexAt(where) : -1;
    for (int i = 0; i < m_cards.size(); ++i) {
        SeatCard *card = m_cards.at(i);
        card->setDrag(card == lifted    ? SeatDrag::Lifted
                          : i == target ? SeatDrag::Target
                                        : SeatDrag::None);
    }
    if (target >= 0)
        ensureWidgetVisible(m_cards.at(target));
}

void SeatGrid::drop(const SeatCard *lifted, const QPoint &where)
{
    mark(nullptr, {});
    moveTo(indexOf(lifted->seat().team.id), indexAt(where));
}

void SeatGrid::moveTo(int from, int to)
{
    if (!m_movable || from < 0 || to < 0 || from == to || to >= m_cards.size())
        return;
    QList<TeamId> order;
    for (const SeatCard *card : std::as_const(m_cards))
        order.append(card->seat().team.id);
    order.move(from, to);
    Q_EMIT orderWanted(order);
}

bool SeatGrid::canMove(const TeamId &team, int steps) const
{
    const int from = indexOf(team);
    return m_movable && from >= 0 && from + steps >= 0 && from + steps < m_cards.size();
}

void SeatGrid::move(const TeamId &team, int steps)
{
    if (canMove(team, steps))
        moveTo(indexOf(team), indexOf(team) + steps);
}

int SeatGrid::currentIndex() const
{
    const auto found = std::ranges::find_if(
        m_cards, [](const SeatCard *card) { return card->focusPolicy() == Qt::StrongFocus; });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

void SeatGrid::makeCurrent(SeatCard *card)
{
    for (SeatCard *each : std::as_const(m_cards))
        each->setFocusPolicy(each == card ? Qt::StrongFocus : Qt::ClickFocus);
}

void SeatGrid::walk(int steps)
{
    const int to = currentIndex() + steps;
    if (to < 0 || to >= m_cards.size())
        return;
    makeCurrent(m_cards.at(to));
    m_cards.at(to)->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_cards.at(to));
}

void SeatGrid::keyPressEvent(QKeyEvent *event)
{
    const auto count = static_cast<int>(m_cards.size());
    const int current = currentIndex();
    if (current < 0)
        return QScrollArea::keyPressEvent(event);
    const bool isMoving = event->modifiers().testFlag(Qt::AltModifier);
    const auto step = [&](int walked, int moved) {
        if (isMoving)
            move(m_cards.at(current)->seat().team.id, moved);
        else
            walk(walked);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, -1);
    case Qt::Key_Right:
        return step(1, 1);
    case Qt::Key_Up:
        return step(-columns, -1);
    case Qt::Key_Down:
        return step(columns, 1);
    case Qt::Key_Home:
        return walk(-current);
    case Qt::Key_End:
        return walk(count - 1 - current);
    default:
        event->ignore();
    }
}

void SeatGrid::reveal()
{
    if (m_themes.isMotionReduced())
        return;
    cover(static_cast<int>(m_cards.size()));
    m_revealing.start();
}

void SeatGrid::showAll()
{
    m_revealing.stop();
    cover(0);
}

void SeatGrid::uncoverNext()
{
    if (m_covered <= 1)
        return showAll();
    cover(m_covered - 1);
    ensureWidgetVisible(m_cards.at(m_covered));
}

void SeatGrid::cover(int places)
{
    if (places == m_covered)
        return;
    m_covered = places;
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setCovered(i < places);
    Q_EMIT revealingChanged();
}

} // namespace warroom
