// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/painting.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace warroom {

Card::Card(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_caption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_note(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_head(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    m_caption->hide();
    m_note->hide();
    m_head->addWidget(m_caption);
    m_head->addStretch();
    m_head->addWidget(m_note);
    m_body->setSpacing(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(m_head);
    layout->addLayout(m_body, 1);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Card::setCaption(const QString &caption)
{
    m_caption->setText(QLocale().toUpper(caption));
    m_caption->setVisible(!caption.isEmpty());
    setAccessibleName(caption);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_themes.theme());
}

} // namespace warroom
