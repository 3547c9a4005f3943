// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot.h"

#include "ui/theme/theme_source.h"

#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>

#include <algorithm>
#include <numeric>

namespace warroom {

Plot::Plot(ThemeSource &themes, QWidget *parent)
    : QChartView(new QChart, parent), m_themes(themes), m_x(new QValueAxis), m_y(new QValueAxis)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("background: transparent"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    m_x->setLabelFormat(QStringLiteral("%d"));
    m_x->setGridLineVisible(false);
    m_y->setLineVisible(false);
    for (QValueAxis *axis : {m_x, m_y})
        axis->setTickType(QValueAxis::TicksDynamic);
    connect(chart(), &QChart::plotAreaChanged, this, &Plot::placeWords);
    connect(&themes, &ThemeSource::changed, this, &Plot::applyTheme);
    applyTheme();
}

void Plot::add(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void Plot::setRanges(double left, double right, double bottom, double top)
{
    m_x->setTickInterval(roundStep(right - left, 6));
    m_y->setTickInterval(roundStep(top - bottom, 6));
    m_x->setRange(left, right);
    m_y->setRange(bottom, top);
}

void Plot::reserveEnd(const QString &longest)
{
    const QFontMetrics metrics(m_themes.theme().font(FontRole::Small));
    chart()->setMargins({0, 0, metrics.horizontalAdvance(longest) + 12, 0});
}

void Plot::applyTheme()
{
    const Theme &theme = m_themes.theme();
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setLabelsFont(theme.font(FontRole::MonoSmall));
        axis->setLabelsColor(theme.colour(ColourRole::TextMuted));
        axis->setLinePen(QPen(theme.colour(ColourRole::Line), 1));
        axis->setGridLinePen(QPen(theme.colour(ColourRole::Line), 1, Qt::DotLine));
    }
}

void Plot::clearWords()
{
    for (const Words &words : m_words)
        delete words.item;
    m_words.clear();
}

QGraphicsSimpleTextItem *Plot::makeText(const QString &text, const QColor &colour)
{
    auto *item = new QGraphicsSimpleTextItem(text, chart());
    item->setFont(m_themes.theme().font(FontRole::Small));
    item->setBrush(colour);
    item->setZValue(100);
    return item;
}

void Plot::write(const QString &text, const QColor &colour, const QPointF &place,
                 Qt::Alignment alignment)
{
    m_words.append(Words{makeText(text, colour), place, alignment, false});
    placeWords();
}

void Plot::writeEnds(const QList<std::pair<QString, QColor>> &texts, const QList<double> &places)
{
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_words.append(Words{makeText(texts.at(i).first, texts.at(i).second),
                             QPointF(0, places.at(i)), Qt::AlignLeft, true});
    placeWords();
}

void Plot::placeWords()
{
    for (const Words &words : m_words) {
        if (words.atEnd)
            continue;
        const QRectF size = words.item->boundingRect();
        QPointF at = chart()->mapToPosition(words.place);
        if (words.alignment.testFlag(Qt::AlignRight))
            at.rx() -= size.width();
        if (words.alignment.testFlag(Qt::AlignBottom))
            at.ry() -= size.height();
        words.item->setPos(at);
    }
    placeEnds();
}

void Plot::placeEnds()
{
    QList<Words> ends;
    std::copy_if(m_words.begin(), m_words.end(), std::back_inserter(ends),
                 [](const Words &words) { return words.atEnd; });
    if (ends.isEmpty())
        return;
    const QRectF area = chart()->plotArea();
    QList<double> wanted;
    for (const Words &words : ends)
        wanted.append(chart()->mapToPosition(words.place).y() - area.top());
    const double height = ends.first().item->boundingRect().height();
    const QList<double> placed = spread(wanted, height, area.height());
    for (qsizetype i = 0; i < ends.size(); ++i)
        ends.at(i).item->setPos(area.right() + 6, area.top() + placed.at(i) - height / 2);
}

void Plot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placeWords();
}

double roundStep(double range, int count)
{
    double step = 1;
    for (int i = 0; range / step > count; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    return step;
}

QList<double> spread(const QList<double> &wanted, double distance, double height)
{
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return wanted.at(a) < wanted.at(b); });
    // Neighbours that touch become one block around their common middle.
    struct Block {
        double middle = 0;
        qsizetype count = 0;
    };
    QList<Block> blocks;
    for (const qsizetype index : order) {
        blocks.append({wanted.at(index), 1});
        while (blocks.size() > 1) {
            const Block last = blocks.last();
            Block &before = blocks[blocks.size() - 2];
            const double room = distance * static_cast<double>(before.count + last.count) / 2;
            if (last.middle - before.middle >= room)
                break;
            const auto all = static_cast<double>(before.count + last.count);
            before.middle = (before.middle * static_cast<double>(before.count)
                             + last.middle * static_cast<double>(last.count))
                / all;
            before.count += last.count;
            blocks.removeLast();
        }
    }
    QList<double> placed(wanted.size());
    qsizetype next = 0;
    double taken = 0;
    for (const Block &block : blocks) {
        const double size = distance * static_cast<double>(block.count);
        const double top = std::max(std::min(block.middle - size / 2, height - size), taken);
        for (qsizetype i = 0; i < block.count; ++i)
            placed[order.at(next++)] = top + distance * (static_cast<double>(i) + 0.5);
        taken = top + size;
    }
    return placed;
}

} // namespace warroom
