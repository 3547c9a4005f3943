// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/preset_row.h"

#include "ui/new_draft/new_draft_page.h"
#include "ui/widgets/card_button.h"

#include <QEvent>
#include <QHBoxLayout>

namespace warroom {

PresetRow::PresetRow(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_cards{new CardButton(themes, this), new CardButton(themes, this),
              new CardButton(themes, this)}
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const PresetKind kind : {PresetKind::NflMock, PresetKind::Snake, PresetKind::Auction}) {
        CardButton *card = m_cards.at(static_cast<std::size_t>(kind));
        card->setCheckable(true);
        card->setAutoExclusive(true);
        layout->addWidget(card, 1);
        connect(card, &CardButton::toggled, this, [this, kind](bool on) {
            if (on)
                Q_EMIT chosen(kind);
        });
    }
    retranslate();
}

void PresetRow::choose(PresetKind kind)
{
    m_cards.at(static_cast<std::size_t>(kind))->setChecked(true);
}

void PresetRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PresetRow::retranslate()
{
    m_cards[0]->setTexts(NewDraftPage::tr("NFL mock"),
                         NewDraftPage::tr("2026 class, or 1994 to 2022 · 7 rounds · real order"));
    m_cards[1]->setTexts(NewDraftPage::tr("Snake"),
                         NewDraftPage::tr("12 teams · 15 rounds · 2025 players"));
    m_cards[2]->setTexts(NewDraftPage::tr("Auction"),
                         NewDraftPage::tr("12 teams · $200 · 16 spots"));
}

} // namespace warroom
