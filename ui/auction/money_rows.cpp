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
            QStringList{row.tag, row.words, row.amount, row.note}.join(u' ').simplified());
    setAccessibleDescription(spoken.join(u", "_s));
    updateGeometry();
    update();
    Q_EMIT changed();
}

int MoneyRows::heightOf(const MoneyRow &row) const
{
    return Theme::scaled(row.note.isEmpty() || row.share ? 25 : 38);
}

QSize MoneyRows::sizeHint() const
{
    int height = 0;
    for (const MoneyRow &row : m_rows)
        height += heightOf(row);
    return {Theme::scaled(160), height};
}

/// In pixels, of a column of the rows with bars, so that they stand below each other.
int MoneyRows::widest(FontRole font, QString MoneyRow::*text) const
{
    const QFontMetrics metrics(m_themes.theme().font(font));
    int widest = 0;
    for (const MoneyRow &row : m_rows) {
        if (row.share)
            widest = std::max(widest, metrics.horizontalAdvance(row.*text));
    }
    return widest;
}

void MoneyRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int top = 0;
    for (const MoneyRow &row : m_rows) {
        const QRect rect(0, top, width(), heightOf(row));
        paintRow(painter, rect, row);
        top = rect.bottom() + 1;
    }
}

void MoneyRows::paintRow(QPainter &painter, const QRect &rect, const MoneyRow &row) const
{
    const Theme &theme = m_themes.theme();
    QRect line = rect.adjusted(0, 3, 0, 0);
    line.setHeight(Theme::scaled(19));
    const QRect words = paintTag(painter, paintAmount(painter, line, row), row);
    painter.setFont(theme.font(FontRole::BodyBold));
    painter.setPen(theme.colour(row.stands ? ColourRole::AccentText : ColourRole::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.words, Qt::ElideRight, words.width()));
    if (row.share || row.note.isEmpty())
        return;
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    const QRect below(words.left(), line.bottom(), words.width(), Theme::scaled(14));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.note, Qt::ElideRight, below.width()));
}

/// From the right: the note of a row with a bar, the amount, and the bar where there is room for
/// one. What is left of \a line.
QRect MoneyRows::paintAmount(QPainter &painter, QRect line, const MoneyRow &row) const
{
    constexpr int gap = 10;
    const Theme &theme = m_themes.theme();
    if (row.share) {
        painter.setFont(theme.font(FontRole::Caption));
        painter.setPen(theme.colour(ColourRole::TextMuted));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.note);
        line.setRight(line.right() - widest(FontRole::Caption, &MoneyRow::note) - gap);
    }
    painter.setFont(theme.font(FontRole::Mono));
    painter.setPen(theme.colour(ColourRole::Text));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.amount);
    if (!row.share) {
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(row.amount) - gap);
        return line;
    }
    line.setRight(line.right() - widest(FontRole::Mono, &MoneyRow::amount) - gap);
    const int words = widest(FontRole::BodyBold, &MoneyRow::words) + gap;
    const QRect bar(line.left() + words, line.center().y() - 2, line.width() - words, 5);
    if (bar.width() < Theme::scaled(18))
        return line;
    paintBar(painter, bar, *row.share, theme.colour(ColourRole::GoodFill), theme);
    line.setRight(bar.left() - gap);
    return line;
}

/// A position or a number before the words. What is left of \a line.
QRect MoneyRows::paintTag(QPainter &painter, QRect line, const MoneyRow &row) const
{
    if (row.tag.isEmpty())
        return line;
    const Theme &theme = m_themes.theme();
    if (row.isPosition) {
        const QRect tag = tagRect(line);
        paintPositionTag(painter, tag, row.tag, theme);
        line.setLeft(tag.right() + 8);
        return line;
    }
    painter.setFont(theme.font(FontRole::MonoSmall));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.tag);
    line.setLeft(line.left() + Theme::scaled(22));
    return line;
}

} // namespace warroom
