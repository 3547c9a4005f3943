// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/trade_answer_card.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/painting.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace warroom {

TradeAnswerCard::TradeAnswerCard(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_words(makeLabel(themes.theme(), FontRole::Body, Tone::Normal, this)),
      m_speaker(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this))
{
    m_words->setWordWrap(true);
    m_speaker->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addWidget(m_speaker);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void TradeAnswerCard::showWords(const QString &words, const QString &speaker)
{
    m_words->setText(words);
    m_speaker->setText(speaker);
    setVisible(!words.isEmpty());
}

void TradeAnswerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_themes.theme().colour(ColourRole::Raised), QColor());
}

} // namespace warroom
