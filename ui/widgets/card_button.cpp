// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card_button.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace warroom {

namespace {

constexpr int margin = 18;
constexpr int gap = 4;

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, width, 1000, Qt::TextWordWrap, text).height();
}

} // namespace

CardButton::CardButton(ThemeSource &themes, QWidget *parent)
    : QAbstractButton(parent), m_themes(themes)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void CardButton::setTexts(const QString &title, const QString &explanation)
{
    setText(title);
    m_explanation = explanation;
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    updateGeometry();
    update();
}

void CardButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

int CardButton::heightForWidth(int width) const
{
    const Theme &theme = m_themes.theme();
    const int inner = std::max(width - 2 * margin, 40);
    return wrappedHeight(theme.font(FontRole::Heading), text(), inner) + gap
        + wrappedHeight(theme.font(FontRole::Small), m_explanation, inner) + 2 * margin;
}

QSize CardButton::sizeHint() const
{
    const Theme &theme = m_themes.theme();
    const int title = QFontMetrics(theme.font(FontRole::Heading)).horizontalAdvance(text());
    const int below = QFontMetrics(theme.font(FontRole::Small)).horizontalAdvance(m_explanation);
    const int width = std::clamp(std::max(title, below), 160, 320) + 2 * margin + 2;
    return {width, heightForWidth(width)};
}

QSize CardButton::minimumSizeHint() const
{
    const Theme &theme = m_themes.theme();
    const int title = QFontMetrics(theme.font(FontRole::Heading)).horizontalAdvance(text());
    const int width = std::max(title, 140) + 2 * margin;
    return {width, heightForWidth(width)};
}

void CardButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const bool filled = m_primary || isChecked();
    const QColor fill = theme.colour(filled         ? ColourRole::AccentFill
                                         : isDown() ? ColourRole::Raised
                                                    : ColourRole::Panel);
    QColor edge = theme.colour(filled ? ColourRole::AccentFill : ColourRole::Line);
    if (underMouse())
        edge = theme.colour(ColourRole::TextMuted);
    if (hasFocus())
        edge = theme.colour(filled ? ColourRole::Text : ColourRole::Accent);

    QPainter painter(this);
    paintPanel(painter, rect(), fill, edge, 10);
    if (hasFocus())
        paintPanel(painter, QRectF(rect()).adjusted(1, 1, -1, -1), QColor(Qt::transparent), edge,
                   9);

    QRect letters = rect().adjusted(margin, margin, -margin, -margin);
    painter.setPen(theme.colour(filled ? ColourRole::OnAccent : ColourRole::Text));
    painter.setFont(theme.font(FontRole::Heading));
    const int used = wrappedHeight(painter.font(), text(), letters.width());
    painter.drawText(letters, Qt::TextWordWrap, text());
    letters.setTop(letters.top() + used + gap);
    painter.setPen(theme.colour(filled ? ColourRole::OnAccent : ColourRole::TextMuted));
    painter.setFont(theme.font(FontRole::Small));
    painter.drawText(letters, Qt::TextWordWrap, m_explanation);
}

} // namespace warroom
