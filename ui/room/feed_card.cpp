// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/feed_card.h"

#include "session/room_client.h"
#include "ui/room/moment.h"
#include "ui/text/event_text.h"
#include "ui/theme/theme_source.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int mostLines = 14;
constexpr int gap = 6;

/// Whether somebody who looks up would want to read it: not every tick, and no team's secrets.
bool isNews(const Event &event)
{
    return !isTalk(event) && !std::holds_alternative<events::PickStarted>(event)
        && !std::holds_alternative<events::LotClockStarted>(event)
        && !std::holds_alternative<events::BidLimitSet>(event)
        && !std::holds_alternative<events::QueueChanged>(event)
        && !std::holds_alternative<events::PersonNamed>(event);
}

} // namespace

FeedCard::FeedCard(Moment &moment, ThemeSource &themes, QWidget *parent)
    : Card(themes, parent), m_moment(moment), m_lines(new FeedLines(themes, this))
{
    body()->addWidget(m_lines, 1);
    connect(&moment, &Moment::changed, this, &FeedCard::refresh);
    refresh();
}

QStringList FeedCard::lines() const
{
    return m_lines->lines();
}

void FeedCard::refresh()
{
    setCaption(tr("What happened"));
    const History &history = m_moment.client().history();
    const std::shared_ptr<const DraftSetup> &setup = m_moment.state().setup;
    QStringList lines;
    for (int version = std::min(m_moment.version(), history.size());
         setup && version > 0 && lines.size() < mostLines; --version) {
        const Event &event = history.at(version).event;
        if (isNews(event))
            lines.append(eventText(event, *setup, m_moment.state().names));
    }
    m_lines->setLines(lines);
}

void FeedCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

FeedLines::FeedLines(ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QSize FeedLines::minimumSizeHint() const
{
    return {Theme::scaled(120), Theme::scaled(36)};
}

void FeedLines::setLines(const QStringList &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    setAccessibleName(lines.value(0));
    setAccessibleDescription(lines.join(u'\n'));
    update();
}

void FeedLines::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setFont(theme.font(FontRole::Small));
    int top = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QRect room(0, top, width(), height());
        const QRect needed = painter.boundingRect(room, Qt::TextWordWrap, m_lines.at(i));
        if (needed.bottom() > height() && i > 0)
            return;
        painter.setPen(theme.colour(i == 0 ? ColourRole::Text : ColourRole::TextMuted));
        painter.drawText(needed, Qt::TextWordWrap, m_lines.at(i));
        top = needed.bottom() + gap;
    }
}

} // namespace warroom
