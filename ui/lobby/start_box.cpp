// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/start_box.h"

#include "domain/objections.h"
#include "session/room_client.h"
#include "ui/lobby/countdown_card.h"
#include "ui/room/courier.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr Seconds countdown{10}; ///< from the button to the start

QDateTime localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant));
}

} // namespace

Instant nextTime(const QTime &time, Instant now)
{
    QDateTime when(localTime(now).date(), time);
    if (instantFromMs(when.toMSecsSinceEpoch()) <= now)
        when = QDateTime(when.date().addDays(1), time);
    return instantFromMs(when.toMSecsSinceEpoch());
}

StartBox::StartBox(Courier &courier, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_courier(courier),
      m_line(makeLabel(themes.theme(), FontRole::Body, Tone::Normal, this)),
      m_refusal(makeLabel(themes.theme(), FontRole::Small, Tone::Danger, this)),
      m_ready(new QPushButton(this)),
      m_start(new QPushButton(this)),
      m_stop(new QPushButton(this)),
      m_planRow(new QWidget(this)),
      m_planCaption(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, m_planRow)),
      m_time(new QTimeEdit(m_planRow)),
      m_plan(new QPushButton(m_planRow))
{
    layOut();
    connect(m_ready, &QPushButton::clicked, this, &StartBox::switchReady);
    connect(m_start, &QPushButton::clicked, this, &StartBox::start);
    connect(m_stop, &QPushButton::clicked, this,
            [this] { Q_EMIT wished(commands::PlanStart{{}}); });
    connect(m_plan, &QPushButton::clicked, this, &StartBox::plan);
    refresh({});
}

void StartBox::layOut()
{
    m_line->setWordWrap(true);
    m_line->setAlignment(Qt::AlignCenter);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    for (QPushButton *button : {m_ready, m_start, m_stop})
        button->setProperty("look", u"large"_s);
    const QTime soon = QTime::currentTime().addSecs(30 * 60);
    m_time->setTime(QTime(soon.hour(), soon.minute() / 15 * 15));
    auto *row = new QHBoxLayout(m_planRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_planCaption, 1);
    row->addWidget(m_time);
    row->addWidget(m_plan);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_refusal);
    layout->addWidget(m_line);
    layout->addWidget(m_ready);
    layout->addWidget(m_start);
    layout->addWidget(m_stop);
    layout->addWidget(m_planRow);
}

void StartBox::refresh(const QString &trouble)
{
    m_trouble = trouble;
    m_line->setText(plannedLine());
    m_line->setVisible(!m_line->text().isEmpty());
    showReady();
    showStart();
}

void StartBox::showReady()
{
    const RoomClient &client = m_courier.client();
    const QList<TeamId> teams = ownTeams();
    const bool isReady = areReady(teams);
    m_ready->setVisible(!teams.isEmpty() && !client.isReadOnly());
    m_ready->setText(isReady ? tr("Not yet") : tr("I'm ready"));
    m_ready->setToolTip(isReady ? tr("Say that you are not ready after all")
                                : tr("Say that the draft may start"));
    setStyleProperty(*m_ready, "kind", isReady || mayRun() ? QString() : u"primary"_s);
}

void StartBox::showStart()
{
    const bool isPlanned = left().has_value();
    const bool hadFocus = m_start->hasFocus() || m_stop->hasFocus() || m_plan->hasFocus();
    m_start->setVisible(mayRun() && !isPlanned);
    m_start->setText(tr("Start the draft"));
    m_start->setEnabled(m_trouble.isEmpty());
    m_start->setToolTip(m_trouble.isEmpty() ? tr("After a countdown of ten seconds") : m_trouble);
    setStyleProperty(*m_start, "kind", u"primary"_s);
    m_stop->setVisible(mayRun() && isPlanned);
    m_stop->setText(isPlanned && *left() <= countdownFrom ? tr("Stop the countdown")
                                                          : tr("Do not start by itself"));
    m_planRow->setVisible(mayRun() && !isPlanned);
    // The keyboard stays with the start, whichever button that is now.
    QPushButton *shown = isPlanned ? m_stop : m_start;
    if (hadFocus && !m_start->hasFocus() && !m_stop->hasFocus() && !m_plan->hasFocus())
        shown->setFocus(Qt::OtherFocusReason);
    m_planCaption->setText(tr("Or by itself, at"));
    m_time->setAccessibleName(tr("Time of day at which the draft starts"));
    m_plan->setText(tr("Plan"));
    m_plan->setAccessibleName(tr("Plan the start for this time"));
    m_plan->setEnabled(m_trouble.isEmpty());
}

QString StartBox::plannedLine() const
{
    const RoomClient &client = m_courier.client();
    const auto waits = left();
    if (!waits)
        return mayRun() ? m_trouble : tr("The commissioner starts the draft.");
    if (*waits <= countdownFrom)
        return {};
    const QDateTime when = localTime(*client.state().company.startsAt);
    const QDate today = localTime(client.hostNow()).date();
    const QString shown = when.date() == today ? timeText(*client.state().company.startsAt)
                                               : QLocale().toString(when, QLocale::ShortFormat);
    //: A time of day, or a day with it, and how long until then
    return tr("Begins at %1 · in %2").arg(shown, clockText(std::chrono::ceil<Seconds>(*waits)));
}

std::optional<Milliseconds> StartBox::left() const
{
    const RoomClient &client = m_courier.client();
    const std::optional<Instant> &startsAt = client.state().company.startsAt;
    if (!startsAt)
        return {};
    return std::max(Milliseconds{0}, *startsAt - client.hostNow());
}

bool StartBox::mayRun() const
{
    const RoomClient &client = m_courier.client();
    return client.isOpen() && !client.isReadOnly()
        && isCommissioner(client.state(), client.actor());
}

QList<TeamId> StartBox::ownTeams() const
{
    const RoomClient &client = m_courier.client();
    QList<TeamId> teams = client.actor().teams;
    teams.removeIf([&](const TeamId &team) {
        return !client.state().setup || client.state().isRunByProgram(team);
    });
    return teams;
}

bool StartBox::areReady(const QList<TeamId> &teams) const
{
    const QList<TeamId> &ready = m_courier.client().state().company.ready;
    return std::ranges::all_of(teams, [&](const TeamId &team) { return ready.contains(team); });
}

/// For every team the person runs: he is one.
void StartBox::switchReady()
{
    const QList<TeamId> teams = ownTeams();
    const bool ready = !areReady(teams);
    for (const TeamId &team : teams) {
        if (m_courier.client().state().company.ready.contains(team) != ready)
            Q_EMIT wished(commands::SetReadiness{team, ready});
    }
}

void StartBox::start()
{
    if (mayRun() && m_trouble.isEmpty() && !left())
        Q_EMIT wished(commands::PlanStart{m_courier.client().hostNow() + countdown});
}

void StartBox::plan()
{
    Q_EMIT wished(commands::PlanStart{nextTime(m_time->time(), m_courier.client().hostNow())});
}

void StartBox::say(const QString &line)
{
    m_refusal->setText(line);
    m_refusal->setVisible(!line.isEmpty());
}

void StartBox::takeFocus()
{
    const bool isWaitedFor = !m_ready->isHidden() && !areReady(ownTeams());
    QPushButton *first = isWaitedFor || m_start->isHidden() ? m_ready : m_start;
    if (!first->isHidden())
        first->setFocus(Qt::OtherFocusReason);
}

void StartBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh(m_trouble);
    QWidget::changeEvent(event);
}

} // namespace warroom
