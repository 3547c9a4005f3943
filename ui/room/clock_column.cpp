// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/clock_column.h"

#include "ui/clock/clock_card.h"
#include "ui/clock/on_deck_card.h"
#include "ui/room/courier.h"
#include "ui/text/rejection_text.h"
#include "ui/theme/theme_source.h"

#include <QVBoxLayout>

namespace warroom {

ClockColumn::ClockColumn(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_courier(courier), m_clock(new ClockCard(moment, themes, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_clock);
    layout->addWidget(new OnDeckCard(moment, themes, this), 1);
    layout->addStretch(0);
    connectClock(themes);
}

void ClockColumn::connectClock(ThemeSource &themes)
{
    const auto showMotion = [this, &themes] {
        m_clock->setReducedMotion(themes.isMotionReduced());
    };
    connect(&themes, &ThemeSource::changed, m_clock, showMotion);
    showMotion();
    const auto send = [this](const Command &command) {
        m_courier.send(command, m_clock,
                       [this](const Answer &answer) { m_clock->setRefusal(refusalText(answer)); });
    };
    connect(m_clock, &ClockCard::resumeWanted, this, [send] { send(commands::ResumeDraft{}); });
    connect(m_clock, &ClockCard::startWanted, this, [send] { send(commands::StartDraft{}); });
    connect(m_clock, &ClockCard::wished, this, send);
}

} // namespace warroom
