// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clock/on_deck_list.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int mostRows = 7;

int rowHeight()
{
    return Theme::scaled(33);
}

int numberWidth()
{
    return Theme::scaled(27);
}

int plateEnd()
{
    return numberWidth() + Theme::scaled(34);
}

/// Number and plate at the left of \a row; returns what is left of it.
QRect paintSlot(QPainter &painter, const QRect &row, const DeckRow &deck, const Theme &theme)
{
    painter.setFont(theme.font(FontRole::MonoSmall));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, QString::number(deck.slot.overall));
    const QRect plate(row.left() + numberWidth(), row.center().y() - Theme::scaled(10),
                      Theme::scaled(34), Theme::scaled(21));
    paintTeamPlate(painter, plate, deck.team.id.text(), deck.team.colour, theme);
    return row.adjusted(plateEnd() + Theme::scaled(9), 0, 0, 0);
}

} // namespace

OnDeckList::OnDeckList(ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void OnDeckList::setRows(const QList<DeckRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    QStringList spoken;
    for (const DeckRow &row : rows)
        spoken.append(u"%1 %2"_s.arg(QString::number(row.slot.overall), row.team.name));
    setAccessibleDescription(spoken.join(u", "_s));
    setMaximumHeight(std::max<int>(1, static_cast<int>(rows.size())) * rowHeight());
    updateGeometry();
    update();
}

QSize OnDeckList::sizeHint() const
{
    return {Theme::scaled(200), mostRows * rowHeight()};
}

QSize OnDeckList::minimumSizeHint() const
{
    return {Theme::scaled(160), rowHeight()};
}

void OnDeckList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect row(0, 0, width(), rowHeight());
    for (const DeckRow &deck : m_rows) {
        if (row.bottom() > height())
            break;
        paintRow(painter, row, deck);
        row.translate(0, rowHeight());
    }
}

void OnDeckList::paintRow(QPainter &painter, const QRect &row, const DeckRow &deck) const
{
    const Theme &theme = m_themes.theme();
    const QRect name = paintSlot(painter, row, deck, theme);
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.colour(ColourRole::Text));
    const QFontMetrics metrics = painter.fontMetrics();
    const bool fits = metrics.horizontalAdvance(deck.team.name) <= name.width();
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(fits ? deck.team.name : deck.team.shortName, Qt::ElideRight,
                                        name.width()));
    painter.setPen(theme.colour(ColourRole::Line));
    painter.drawLine(row.bottomLeft(), row.bottomRight());
}

NextPickPanel::NextPickPanel(ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void NextPickPanel::setNext(const DeckRow &row, const QString &title, const QStringList &distance)
{
    m_row = row;
    m_title = title;
    m_distance = distance;
    setAccessibleName(u"%1: %2, %3"_s.arg(title, row.team.name, distance.join(u", "_s)));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize NextPickPanel::sizeHint() const
{
    return {Theme::scaled(200), Theme::scaled(distanceLines().size() > 1 ? 60 : 46)};
}

QStringList NextPickPanel::distanceLines() const
{
    const QString together = m_distance.join(u" \u00b7 "_s);
    const QFontMetrics metrics(m_themes.theme().font(FontRole::Small));
    const int room = width() - plateEnd() - Theme::scaled(9) - 14;
    return metrics.horizontalAdvance(together) <= room ? QStringList{together} : m_distance;
}

void NextPickPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void NextPickPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    paintPanel(painter, rect(), theme.colour(ColourRole::Selection),
               theme.colour(ColourRole::SelectionEdge), 6);
    const QRect text = paintSlot(painter, rect().adjusted(8, 0, -6, 0), m_row, theme);
    const QStringList lines = distanceLines();
    const int lineHeight = Theme::scaled(16);
    const int needed = lineHeight * static_cast<int>(lines.size() + 1);
    QRect line(text.left(), text.center().y() - needed / 2, text.width(), lineHeight);
    painter.setFont(theme.font(FontRole::BodyBold));
    painter.setPen(theme.colour(ColourRole::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    for (const QString &words : lines) {
        line.translate(0, lineHeight);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
    }
}

} // namespace warroom
