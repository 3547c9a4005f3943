// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_bar.h"

#include "session/room_client.h"
#include "ui/room/moment.h"
#include "ui/theme/theme_source.h"
#include "ui/timeline/live_pill.h"
#include "ui/timeline/playback.h"
#include "ui/timeline/time_text.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/transport_button.h"
#include "ui/widgets/labels.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int flowingMs = 33;
constexpr int steppingMs = 500;

} // namespace

TimelineBar::TimelineBar(Moment &moment, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_themes(themes),
      m_playback(new Playback(moment, this)),
      m_view(new TimelineView(moment, themes, this)),
      m_first(new TransportButton(TransportShape::First, themes, this)),
      m_previous(new TransportButton(TransportShape::Previous, themes, this)),
      m_play(new TransportButton(TransportShape::Play, themes, this)),
      m_next(new TransportButton(TransportShape::Next, themes, this)),
      m_last(new TransportButton(TransportShape::Last, themes, this)),
      m_elapsed(makeLabel(themes.theme(), FontRole::Mono, Tone::Normal, this)),
      m_place(makeLabel(themes.theme(), FontRole::MonoSmall, Tone::Muted, this)),
      m_behind(makeLabel(themes.theme(), FontRole::MonoSmall, Tone::Muted, this)),
      m_speed(new QToolButton(this)),
      m_speedMenu(new QMenu(this)),
      m_speeds(new QActionGroup(this)),
      m_onePickPerBeat(new QAction(this)),
      m_skipWaiting(new QAction(this)),
      m_live(new LivePill(themes, this))
{
    layOut();
    buildSpeedMenu();
    connect(m_first, &QAbstractButton::clicked, m_view, &TimelineView::toStart);
    connect(m_previous, &QAbstractButton::clicked, m_view,
            [this] { m_view->stepBack(TimelineStep::One); });
    connect(m_play, &QAbstractButton::clicked, this, &TimelineBar::togglePlay);
    connect(m_next, &QAbstractButton::clicked, m_view,
            [this] { m_view->stepForward(TimelineStep::One); });
    connect(m_last, &QAbstractButton::clicked, m_view, &TimelineView::toEnd);
    connect(m_live, &QAbstractButton::clicked, &moment, &Moment::goLive);
    connect(m_view, &TimelineView::playToggled, this, &TimelineBar::togglePlay);
    connect(m_playback, &Playback::playingChanged, this, &TimelineBar::setTicking);
    connect(m_playback, &Playback::settingsChanged, this, &TimelineBar::showSettings);
    connect(&moment, &Moment::changed, this, &TimelineBar::showMoment);
    connect(&moment, &Moment::ticked, this, &TimelineBar::showMoment);
    connect(&moment.client(), &RoomClient::recorded, this, &TimelineBar::showMoment);
    connect(&m_frames, &QTimer::timeout, this, &TimelineBar::tick);
    connect(&m_seconds, &QTimer::timeout, this, &TimelineBar::showMoment);
    connect(&themes, &ThemeSource::changed, this, &TimelineBar::showLook);
    m_seconds.setInterval(500);
    m_seconds.start();
    showLook();
    retranslate();
    showMoment();
}

/// Where motion is reduced the playhead steps.
void TimelineBar::showLook()
{
    m_frames.setInterval(m_themes.isMotionReduced() ? steppingMs : flowingMs);
    update();
}

void TimelineBar::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(6);
    for (TransportButton *button : {m_first, m_previous, m_play, m_next, m_last})
        row->addWidget(button);
    auto *times = new QVBoxLayout;
    times->setSpacing(0);
    times->addStretch();
    auto *clock = new QHBoxLayout;
    clock->addWidget(m_elapsed);
    clock->addStretch();
    clock->addWidget(m_behind);
    times->addLayout(clock);
    times->addWidget(m_place);
    times->addStretch();
    row->addSpacing(8);
    row->addLayout(times);
    row->addSpacing(8);
    row->addWidget(m_view, 1);
    row->addSpacing(2);
    row->addWidget(m_speed);
    row->addWidget(m_live);
    QFont bold = m_elapsed->font();
    bold.setWeight(QFont::DemiBold);
    m_elapsed->setFont(bold);
    m_speed->setProperty("kind", u"ghost"_s);
    m_speed->setFocusPolicy(Qt::StrongFocus);
}

void TimelineBar::buildSpeedMenu()
{
    for (int factor = 1; factor <= Playback::fastest; factor *= 2) {
        QAction *action = m_speedMenu->addAction(u"%1×"_s.arg(factor));
        action->setCheckable(true);
        action->setData(factor);
        m_speeds->addAction(action);
    }
    m_speedMenu->addSeparator();
    for (QAction *action : {m_onePickPerBeat, m_skipWaiting}) {
        action->setCheckable(true);
        m_speedMenu->addAction(action);
    }
    connect(m_speed, &QAbstractButton::clicked, this, [this] {
        const QPoint above(0, -m_speedMenu->sizeHint().height() - 4);
        m_speedMenu->popup(m_speed->mapToGlobal(above));
    });
    connect(m_speeds, &QActionGroup::triggered, m_playback,
            [this](QAction *action) { m_playback->setSpeed(action->data().toInt()); });
    connect(m_onePickPerBeat, &QAction::toggled, m_playback, &Playback::setOnePickPerBeat);
    connect(m_skipWaiting, &QAction::toggled, m_playback, &Playback::setSkipsWaiting);
}

void TimelineBar::retranslate()
{
    const std::pair<QWidget *, QString> names[] = {
        {m_first, tr("First event")},   {m_previous, tr("Previous event")},
        {m_next, tr("Next event")},     {m_last, tr("Last event")},
        {m_speed, tr("Playing speed")},
    };
    for (const auto &[widget, name] : names) {
        widget->setAccessibleName(name);
        widget->setToolTip(name);
    }
    m_onePickPerBeat->setText(tr("One pick per beat"));
    m_skipWaiting->setText(tr("Skip waiting"));
    m_elapsed->setToolTip(tr("Since the draft began"));
    showSettings();
    showMoment();
}

void TimelineBar::showSettings()
{
    const auto actions = m_speeds->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == m_playback->speed());
    m_onePickPerBeat->setChecked(m_playback->isOnePickPerBeat());
    m_skipWaiting->setChecked(m_playback->skipsWaiting());
    m_speed->setText(u"%1×"_s.arg(m_playback->speed()));
}

bool TimelineBar::isOver() const
{
    return m_moment.client().isReadOnly()
        || m_moment.client().state().status == DraftStatus::Completed;
}

/// A live draft plays by itself.
bool TimelineBar::showsTimePassing() const
{
    return m_playback->isPlaying() || (m_moment.isLive() && !isOver());
}

void TimelineBar::togglePlay()
{
    if (showsTimePassing())
        m_playback->pause();
    else
        m_playback->play();
    showMoment();
}

void TimelineBar::showMoment()
{
    const int size = m_moment.client().history().size();
    m_elapsed->setText(elapsedText(m_view->line().elapsed(m_moment.now())));
    m_place->setText(tr("event %1 of %2").arg(m_moment.version()).arg(size));
    // Room for the longest text there can be, so that the timeline does not twitch.
    const QString longest = tr("event %1 of %2").arg(size).arg(size);
    m_place->setMinimumWidth(m_place->fontMetrics().horizontalAdvance(longest) + 4);

    const bool passing = showsTimePassing();
    m_play->setShape(passing ? TransportShape::Pause : TransportShape::Play);
    m_play->setAccessibleName(passing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(m_play->accessibleName());
    for (TransportButton *back : {m_first, m_previous})
        back->setEnabled(m_moment.version() > 1);
    for (TransportButton *forth : {m_next, m_last})
        forth->setEnabled(!m_moment.isLive());
    m_play->setEnabled(size > 0);
    showBehind();
}

/// How far the draft has gone on behind the moment shown.
void TimelineBar::showBehind()
{
    const int behind = isOver() ? 0 : m_moment.picksBehind();
    m_behind->setText(behind > 0 ? u"−%1"_s.arg(behind) : QString());
    m_behind->setToolTip(tr("Picks made since the moment shown: %1").arg(behind));
    m_behind->setAccessibleName(m_behind->toolTip());
    if (isOver())
        m_live->showState(LiveState::Over);
    else
        m_live->showState(m_moment.isLive() ? LiveState::Live : LiveState::Behind);
}

void TimelineBar::setTicking(bool on)
{
    if (on) {
        m_sinceFrame.start();
        m_frames.start();
    } else {
        m_frames.stop();
    }
    showMoment();
}

void TimelineBar::tick()
{
    m_playback->advance(Milliseconds{m_sinceFrame.restart()});
}

void TimelineBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimelineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.theme().colour(ColourRole::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_themes.theme().colour(ColourRole::Line));
}

} // namespace warroom
