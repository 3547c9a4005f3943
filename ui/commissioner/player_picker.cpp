// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commissioner/player_picker.h"

#include "ui/models/search_key.h"
#include "ui/text/event_text.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int mostMatches = 6;

PlayerId playerOf(const QListWidgetItem *item)
{
    return item ? PlayerId(item->data(Qt::UserRole).toString()) : PlayerId();
}

} // namespace

PlayerPicker::PlayerPicker(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_matches(new QListWidget(this))
{
    m_matches->setFrameShape(QFrame::NoFrame);
    m_matches->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matches->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matches->setTextElideMode(Qt::ElideRight);
    m_matches->setUniformItemSizes(true);
    m_matches->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_field);
    layout->addWidget(m_matches);
    m_field->installEventFilter(this);
    m_matches->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        const bool had = !m_player.isEmpty();
        m_player = {};
        find();
        if (had)
            Q_EMIT chosen();
    });
    connect(m_matches, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { choose(playerOf(item)); });
    retranslate();
}

void PlayerPicker::setState(const DraftState &state)
{
    m_state = state;
    const bool isGone = !m_offersTaken && !m_player.isEmpty() && state.isTaken(m_player);
    if (isGone) {
        m_player = {};
        m_field->clear();
        Q_EMIT chosen();
    }
    if (m_matches->isVisibleTo(this))
        find();
}

void PlayerPicker::setOffersTaken(bool offers)
{
    m_offersTaken = offers;
}

void PlayerPicker::setPlayer(const PlayerId &player)
{
    const Player *known = m_state.setup ? m_state.setup->player(player) : nullptr;
    m_player = known ? player : PlayerId();
    m_field->setText(known ? describe(*known) : QString());
    m_field->setCursorPosition(0);
    m_matches->hide();
}

void PlayerPicker::takeFocus()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void PlayerPicker::retranslate()
{
    m_field->setAccessibleName(tr("Player"));
    m_field->setPlaceholderText(tr("Find a player"));
    m_matches->setAccessibleName(tr("Players that match"));
}

/// By rank, whoever is left first: he is more likely meant.
void PlayerPicker::find()
{
    m_matches->clear();
    const SearchWords words(m_field->text());
    QList<const Player *> found;
    if (m_state.setup && !words.isEmpty()) {
        for (const Player &player : m_state.setup->created().players) {
            const bool isOffered = m_offersTaken || !m_state.isTaken(player.id);
            if (isOffered && words.begin(searchKey(player.name)))
                found.append(&player);
        }
    }
    std::stable_partition(found.begin(), found.end(),
                          [this](const Player *player) { return !m_state.isTaken(player->id); });
    for (const Player *player : std::as_const(found)) {
        if (m_matches->count() == mostMatches)
            break;
        auto *item = new QListWidgetItem(describe(*player), m_matches);
        item->setData(Qt::UserRole, player->id.text());
        item->setToolTip(item->text());
        item->setSizeHint({0, Theme::scaled(26)});
    }
    m_matches->setVisible(m_matches->count() > 0);
    m_matches->setFixedHeight(m_matches->count() * Theme::scaled(26));
    m_matches->setCurrentRow(0);
}

QString PlayerPicker::describe(const Player &player) const
{
    QStringList parts{player.name, player.position};
    if (!player.school.isEmpty())
        parts << player.school;
    const int owner = m_state.owners.value(player.id, -1);
    const QString who = parts.join(u", "_s);
    return owner < 0 ? who
                     : who + u" · "_s + slotText(m_state.slots.at(owner).slot.id, *m_state.setup);
}

void PlayerPicker::choose(const PlayerId &player)
{
    if (player.isEmpty())
        return;
    setPlayer(player);
    m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosen();
}

bool PlayerPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_matches->isVisibleTo(this))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_matches->currentRow();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(playerOf(m_matches->currentItem()));
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_matches->setCurrentRow(
            std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, m_matches->count() - 1));
        return true;
    case Qt::Key_Escape:
        m_matches->hide();
        m_field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace warroom
