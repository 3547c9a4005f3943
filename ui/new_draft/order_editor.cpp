// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/order_editor.h"

#include "ui/new_draft/fitted_order.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/team_box.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

OrderEditor::OrderEditor(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_round(new QComboBox(this)),
      m_list(new QListWidget(this)),
      m_teamLabel(makeLabel(themes.theme(), FontRole::Body, Tone::Muted, this)),
      m_team(new QComboBox(this)),
      m_give(new QPushButton(this)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_up(new QPushButton(this)),
      m_down(new QPushButton(this)),
      m_reset(new QPushButton(this))
{
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumHeight(Theme::scaled(220));
    m_list->installEventFilter(this);
    m_reset->setProperty("kind", u"link"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_round);
    left->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(left, 3);
    layout->addWidget(makeButtons(), 2);
    connect(m_round, &QComboBox::currentIndexChanged, this, [this] { showRound(); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OrderEditor::takeListOrder,
            Qt::QueuedConnection); // the view is still in the middle of its drop
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_give, &QPushButton::clicked, this, &OrderEditor::giveAway);
    connect(m_add, &QPushButton::clicked, this, &OrderEditor::addPick);
    connect(m_remove, &QPushButton::clicked, this, &OrderEditor::removePick);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setOrder({});
        Q_EMIT changed();
    });
    retranslate();
}

QWidget *OrderEditor::makeButtons()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto row = [&](QPushButton *one, QPushButton *other) {
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        buttons->addWidget(one, 1);
        buttons->addWidget(other, 1);
        layout->addLayout(buttons);
    };
    row(m_up, m_down);
    layout->addWidget(m_teamLabel);
    layout->addWidget(m_team);
    row(m_give, m_add);
    layout->addWidget(m_remove);
    layout->addWidget(m_reset, 0, Qt::AlignLeft);
    layout->addStretch();
    return side;
}

void OrderEditor::setUsual(const QList<Team> &teams, const QList<Slot> &slots)
{
    if (m_teams == teams && m_usual == slots)
        return;
    m_teams = teams;
    m_usual = slots;
    fillWithTeams(*m_team, teams);
    fit();
}

void OrderEditor::setOrder(const QList<Slot> &slots)
{
    m_own = slots.isEmpty() ? m_usual : numbered(slots);
    m_usualThen = m_usual;
    fit();
}

void OrderEditor::fit()
{
    if (m_own == m_usualThen) { // nobody's doing
        m_slots = m_usual;
        m_dropped = 0;
    } else {
        const FittedOrder fitted = fittedOrder(m_own, m_usualThen, m_usual, m_teams);
        m_slots = fitted.slots;
        m_dropped = fitted.dropped;
    }
    showRounds();
}

int OrderEditor::round() const
{
    return m_round->currentData().toInt();
}

QList<int> OrderEditor::placesOfRound() const
{
    QList<int> places;
    for (int i = 0; i < m_slots.size(); ++i) {
        if (m_slots.at(i).round == round())
            places << i;
    }
    return places;
}

int OrderEditor::chosenPlace() const
{
    return placesOfRound().value(m_list->currentRow(), -1);
}

void OrderEditor::move(int by)
{
    const QList<int> places = placesOfRound();
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= places.size())
        return;
    QList<Slot> slots = m_slots;
    slots.swapItemsAt(places.at(row), places.at(row + by));
    apply(slots, row + by);
}

void OrderEditor::takeListOrder()
{
    const QList<int> places = placesOfRound();
    QList<Slot> slots = m_slots;
    for (int row = 0; row < std::min<int>(m_list->count(), static_cast<int>(places.size())); ++row)
        slots[places.at(row)] = m_slots.at(m_list->item(row)->data(Qt::UserRole).toInt());
    apply(slots, m_list->currentRow());
}

void OrderEditor::giveAway()
{
    const int place = chosenPlace();
    const TeamId to = teamIn(*m_team);
    if (place < 0 || to.isEmpty() || m_slots.at(place).team == to)
        return;
    QList<Slot> slots = m_slots;
    Slot &slot = slots[place];
    if (slot.team != slot.originalTeam)
        slot.via.append(slot.team);
    slot.team = to;
    if (to == slot.originalTeam)
        slot.via.clear(); // it came home
    apply(slots, m_list->currentRow());
}

void OrderEditor::addPick()
{
    const TeamId team = teamIn(*m_team);
    if (team.isEmpty() || round() == 0)
        return;
    const QList<int> places = placesOfRound();
    const int row = std::max(0, m_list->currentRow()) + (places.isEmpty() ? 0 : 1);
    Slot slot;
    slot.round = round();
    slot.originalTeam = team;
    slot.team = team;
    QList<Slot> slots = m_slots;
    slots.insert(places.value(0) + row, slot);
    apply(slots, row);
}

void OrderEditor::removePick()
{
    const int place = chosenPlace();
    if (place < 0 || placesOfRound().size() < 2)
        return; // a round without picks is none
    QList<Slot> slots = m_slots;
    slots.removeAt(place);
    apply(slots, std::min(m_list->currentRow(), m_list->count() - 2));
}

void OrderEditor::apply(QList<Slot> slots, int row)
{
    m_slots = numbered(std::move(slots));
    m_own = m_slots;
    m_usualThen = m_usual;
    m_dropped = 0;
    showRound(row);
    Q_EMIT changed();
}

void OrderEditor::showRounds()
{
    const QSignalBlocker quiet(m_round);
    const int before = m_round->currentIndex();
    m_round->clear();
    const int last = m_usual.isEmpty() ? 0 : m_usual.last().round;
    for (int round = 1; round <= last; ++round)
        m_round->addItem(tr("Round %1").arg(numberText(round)), round);
    m_round->setCurrentIndex(std::clamp(before, 0, std::max(0, m_round->count() - 1)));
    showRound();
}

void OrderEditor::showRound(int row)
{
    m_list->clear();
    const QList<int> places = placesOfRound();
    for (const int place : places) {
        const Slot &slot = m_slots.at(place);
        QString text = pickLabel(slot.round, slot.pick) + u"  "_s + teamNameIn(*m_team, slot.team);
        if (slot.team != slot.originalTeam)
            text += u" \u2190 "_s + teamNameIn(*m_team, slot.originalTeam);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, place);
        item->setSizeHint({0, Theme::scaled(24)});
    }
    m_list->setCurrentRow(row);
    m_reset->setEnabled(isChanged());
}

bool OrderEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers().testFlag(Qt::AltModifier);
    if (isAlt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        move(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Delete)
        removePick();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void OrderEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OrderEditor::retranslate()
{
    m_round->setAccessibleName(tr("Round"));
    m_list->setAccessibleName(tr("Picks of the round"));
    m_list->setToolTip(tr("Drag a pick, or move it with Alt and the arrow keys"));
    m_teamLabel->setText(tr("Team"));
    m_team->setAccessibleName(tr("Team that gets a pick"));
    m_give->setText(tr("Give the pick to it"));
    m_add->setText(tr("Add a pick of it"));
    m_remove->setText(tr("Take the pick away"));
    m_up->setText(tr("Earlier"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setText(tr("Later"));
    m_down->setToolTip(tr("Alt+Down"));
    m_reset->setText(tr("The usual order"));
    showRounds();
}

} // namespace warroom
