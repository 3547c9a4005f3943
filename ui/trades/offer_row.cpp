// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/offer_row.h"

#include "ui/text/event_text.h"
#include "ui/theme/theme_source.h"
#include "ui/trades/trade_words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

OfferRow::OfferRow(const OpenOffer &offer, const DraftState &state, ThemeSource &themes,
                   QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_offer(offer),
      m_row(new QHBoxLayout(this)),
      m_note(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this))
{
    auto *title = makeLabel(themes.theme(), FontRole::BodyBold, Tone::Normal, this);
    title->setText(offerSentence(offer, state));
    title->setWordWrap(true);
    m_who = state.isRunByProgram(offer.by) ? tr("computer") : teamText(offer.by, *state.setup);
    if (offer.words)
        m_who = tr("%1: “%2”").arg(m_who, personText(*offer.words));
    m_note->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_note);
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->setSpacing(8);
    m_row->addLayout(words, 1);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QPushButton *OfferRow::addButton(const QString &text, bool primary)
{
    auto *button = new QPushButton(text, this);
    if (primary)
        button->setProperty("kind", u"primary"_s);
    m_row->addWidget(button);
    return button;
}

void OfferRow::showTime(Instant now)
{
    QString time;
    if (m_offer.vetoUntil)
        time = tr("all agree · the commissioner has %1 to forbid it")
                   .arg(timeUntil(*m_offer.vetoUntil, now));
    else if (m_offer.expiresAt)
        time = tr("%1 left").arg(timeUntil(*m_offer.expiresAt, now));
    m_note->setText(time.isEmpty() ? m_who : m_who + u" · "_s + time);
}

void OfferRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_themes.theme().colour(ColourRole::Window),
               m_themes.theme().colour(ColourRole::Line), 6);
}

} // namespace warroom
