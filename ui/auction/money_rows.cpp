// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auction/money_rows.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

MoneyRows::MoneyRows(ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void MoneyRows::setRows(const QList<MoneyRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    QStringList spoken;
    for (const MoneyRow &row : rows)
        spoken.append(
            QStringList{row.tag, row.words, row.amount, row.below}.join(u' ').simplified());
    setAccessibleDescription(spoken.join(u", "_s));
    updateGeometry();
    update();
}

int MoneyRows::heightOf(const MoneyRow &row) const
{
    return Theme::scaled(row.below.isEmpty() ? 25 : 36);
}

QSize MoneyRows::sizeHint() const
{
    int height = 0;
    for (const MoneyRow &row : m_rows)
        height += heightOf(row);
    return {Theme::scaled(200), height};
}

QSize MoneyRows::minimumSizeHint() const
{
    return {Theme::scaled(160), m_rows.isEmpty() ? 0 : heightOf(m_rows.first())};
}

void MoneyRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int top = 0;
    for (const MoneyRow &row : m_rows) {
        const QRect rect(0, top, width(), heightOf(row));
        if (rect.bottom() > height())
            break;
        paintRow(painter, rect, row);
        top = rect.bottom() + 1;
    }
}

void MoneyRows::paintRow(QPainter &painter, const QRect &rect, const MoneyRow &row) const
{
    const Theme &theme = m_themes.theme();
    QRect line = rect.adjusted(0, 2, 0, 0);
    line.setHeight(Theme::scaled(19));
    painter.setFont(theme.font(FontRole::Mono));
    painter.setPen(theme.colour(ColourRole::Text));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.amount);
    QRect words = line;
    words.setRight(line.right() - painter.fontMetrics().horizontalAdvance(row.amount) - 8);
    if (row.isPosition) {
        const QRect tag = tagRect(words);
        paintPositionTag(painter, tag, row.tag, theme);
        words.setLeft(tag.right() + 8);
    } else if (!row.tag.isEmpty()) {
        painter.setFont(theme.font(FontRole::MonoSmall));
        painter.setPen(theme.colour(ColourRole::TextMuted));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, row.tag);
        words.setLeft(words.left() + Theme::scaled(22));
    }
    painter.setFont(theme.font(FontRole::BodyBold));
    painter.setPen(theme.colour(row.stands ? ColourRole::AccentText : ColourRole::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.words, Qt::ElideRight, words.width()));
    if (!row.below.isEmpty())
        paintBelow(
            painter,
            QRect(words.left(), line.bottom(), rect.right() - words.left() + 1, Theme::scaled(14)),
            row);
}

void MoneyRows::paintBelow(QPainter &painter, const QRect &rect, const MoneyRow &row) const
{
    const Theme &theme = m_themes.theme();
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    const QFontMetrics metrics = painter.fontMetrics();
    if (!row.share) {
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(row.below, Qt::ElideRight, rect.width()));
        return;
    }
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, row.below);
    QRect bar(rect.left(), rect.center().y() - 2,
              rect.width() - metrics.horizontalAdvance(row.below) - 10, 4);
    if (bar.width() > 20)
        paintBar(painter, bar, *row.share, theme.colour(ColourRole::GoodFill), theme);
}

} // namespace warroom
