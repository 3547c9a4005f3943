// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clock/needs_row.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int gap = 4;

} // namespace

NeedsRow::NeedsRow(ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void NeedsRow::setNeeds(const QStringList &needs)
{
    QStringList unique = needs;
    unique.removeDuplicates();
    if (unique == m_needs)
        return;
    m_needs = unique;
    speak();
    update();
}

void NeedsRow::speak()
{
    setAccessibleName(tr("Needs: %1").arg(m_needs.join(u", "_s)));
    setToolTip(m_needs.isEmpty() ? QString() : accessibleName());
}

void NeedsRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        speak();
        update();
    }
    QWidget::changeEvent(event);
}

QSize NeedsRow::sizeHint() const
{
    return {Theme::scaled(220), Theme::scaled(18)};
}

QSize NeedsRow::minimumSizeHint() const
{
    return {Theme::scaled(80), Theme::scaled(18)};
}

void NeedsRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    const QString title = m_needs.isEmpty() ? tr("No needs left") : tr("Needs");
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, title);
    int left = painter.fontMetrics().horizontalAdvance(title) + 2 * gap;
    const int tagWidth = Theme::scaled(35);
    for (const QString &need : m_needs) {
        if (left + tagWidth > width())
            break;
        paintPositionTag(painter, QRect(left, 1, tagWidth, height() - 2), need, theme);
        left += tagWidth + gap;
    }
}

} // namespace warroom
