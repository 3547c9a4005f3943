// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clock/clock_wishes.h"

#include "session/room_client.h"
#include "ui/clock/adjust_panel.h"
#include "ui/room/moment.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

ClockWishes::ClockWishes(Moment &moment, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_timeOut(new QPushButton(this)),
      m_nudge(new QPushButton(this)),
      m_takeBack(new QPushButton(this)),
      m_adjustLink(new QPushButton(this)),
      m_adjust(new AdjustPanel(themes, this))
{
    m_adjustLink->setProperty("kind", u"link"_s);
    m_adjustLink->setCheckable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_timeOut);
    layout->addWidget(m_nudge);
    layout->addWidget(m_takeBack);
    layout->addWidget(m_adjustLink, 0, Qt::AlignLeft);
    layout->addWidget(m_adjust);
    connect(m_timeOut, &QPushButton::clicked, this, &ClockWishes::takeTimeOut);
    connect(m_nudge, &QPushButton::clicked, this, [this] {
        if (const SlotState *current = m_moment.state().slotOnTheClock())
            Q_EMIT wished(commands::NudgeDrafter{current->slot.team});
    });
    m_nudgeRest.setSingleShot(true);
    connect(&m_nudgeRest, &QTimer::timeout, this, &ClockWishes::refresh);
    connect(m_takeBack, &QPushButton::clicked, this,
            [this] { Q_EMIT wished(commands::TakeTeamBack{teamToTakeBack()}); });
    connect(m_adjust, &AdjustPanel::wanted, this, &ClockWishes::wished);
    connect(m_adjustLink, &QPushButton::toggled, this, [this](bool open) {
        m_adjust->clear();
        refresh();
        if (open)
            m_adjust->takeFocus();
    });
    refresh();
}

void ClockWishes::setFace(const ClockFace &face)
{
    m_face = face;
    refresh();
}

void ClockWishes::setMayRun(bool may)
{
    m_mayRun = may;
    refresh();
}

void ClockWishes::refresh()
{
    const bool acts =
        m_moment.isLive() && !m_moment.client().isReadOnly() && m_moment.state().setup;
    showTimeOut(acts);
    showNudge(acts);
    showTakeBack(acts);
    showAdjusting(acts);
    setVisible(m_timeOut->isVisibleTo(this) || m_nudge->isVisibleTo(this)
               || m_takeBack->isVisibleTo(this) || m_adjustLink->isVisibleTo(this));
}

void ClockWishes::showTimeOut(bool acts)
{
    const DraftState &state = m_moment.state();
    const bool mine = m_face.slotIndex >= 0
        && m_moment.client().actor().teams.contains(state.slots.at(m_face.slotIndex).slot.team);
    m_timeOut->setText(tr("Time-out"));
    m_timeOut->setVisible(acts && mine && m_face.mood == ClockMood::Running && m_face.timeOuts > 0);
}

/// At his own screen nobody nudges himself.
void ClockWishes::showNudge(bool acts)
{
    const DraftState &state = m_moment.state();
    const Actor &actor = m_moment.client().actor();
    const SlotState *current = acts && state.isLive() ? state.slotOnTheClock() : nullptr;
    const TeamId team = current ? current->slot.team : TeamId();
    const bool isAnothers = current && !state.isPickedForByProgram(team)
        && !actor.teams.contains(team) && actor.role != Role::Spectator;
    const std::optional<Nudge> &last = state.company.nudge;
    const Instant now = m_moment.client().hostNow();
    const bool isNudged = last && last->team == team && now < last->at + commands::nudgeRest;
    if (isNudged)
        m_nudgeRest.start(last->at + commands::nudgeRest - now);
    m_nudge->setVisible(isAnothers);
    m_nudge->setEnabled(!isNudged);
    m_nudge->setText(isNudged ? tr("Nudged") : tr("Nudge"));
    m_nudge->setToolTip(tr("Asks whoever is on the clock to get on with it"));
}

void ClockWishes::showTakeBack(bool acts)
{
    const TeamId away = acts ? teamToTakeBack() : TeamId();
    const Team *team = acts ? m_moment.state().setup->team(away) : nullptr;
    m_takeBack->setVisible(team);
    if (!team)
        return;
    m_takeBack->setText(tr("Pick for %1 again").arg(team->shortName));
    m_takeBack->setToolTip(tr("The program picks for this team, for its time ran out too often"));
}

void ClockWishes::showAdjusting(bool acts)
{
    const DraftState &state = m_moment.state();
    const bool adjusts = acts && m_mayRun && (state.isLive() || state.pause)
        && !state.setup->created().clock.isOff();
    m_adjustLink->setVisible(adjusts);
    m_adjustLink->setText(m_adjustLink->isChecked() ? tr("Close") : tr("Add or take time"));
    m_adjust->setVisible(adjusts && m_adjustLink->isChecked());
    const int waits = state.pause ? state.pause->slotIndex : -1;
    m_adjust->setState(state, state.onTheClock ? state.onTheClock->slotIndex : waits);
}

void ClockWishes::takeTimeOut()
{
    if (const SlotState *current = m_moment.state().slotOnTheClock())
        Q_EMIT wished(commands::TakeTimeOut{current->slot.team});
}

/// The first of the person's teams the program picks for.
TeamId ClockWishes::teamToTakeBack() const
{
    const DraftState &state = m_moment.state();
    for (const TeamId &team : m_moment.client().actor().teams) {
        if (state.times.value(team).onAutopick && state.status != DraftStatus::Completed)
            return team;
    }
    return {};
}

void ClockWishes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace warroom
