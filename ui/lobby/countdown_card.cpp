// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/countdown_card.h"

#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace warroom {

namespace {

constexpr int numberSize = 84;

} // namespace

CountdownCard::CountdownCard(ThemeSource &themes, QWidget *parent)
    : Card(themes, parent),
      m_seconds(makeLabel(themes.theme(), FontRole::Clock, Tone::Normal, this))
{
    QFont font = m_seconds->font();
    font.setPixelSize(Theme::scaled(numberSize));
    m_seconds->setFont(font);
    m_seconds->setAlignment(Qt::AlignCenter);
    body()->addWidget(m_seconds);
    hide();
}

void CountdownCard::show(std::optional<Milliseconds> left)
{
    const bool isNear = left && *left <= countdownFrom;
    setVisible(isNear);
    if (!isNear)
        return;
    setCaption(tr("The draft begins in"));
    m_seconds->setText(countdownText(*left));
    m_seconds->setAccessibleName(
        tr("%n second(s)", nullptr, static_cast<int>(std::chrono::ceil<Seconds>(*left).count())));
}

} // namespace warroom
