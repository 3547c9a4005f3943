// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChartView>
#include <QValueAxis>

class QGraphicsSimpleTextItem;

namespace warroom {

class ThemeSource;

/// A bare chart in the theme's colours: a base line, faint grid lines, words of one's own.
///
/// Words are placed by the chart's own coordinates and stay there when it is resized.
class Plot : public QChartView {
    Q_OBJECT

public:
    explicit Plot(ThemeSource &themes, QWidget *parent);

    QValueAxis &xAxis() const { return *m_x; }
    QValueAxis &yAxis() const { return *m_y; }
    /// Sets what the axes show, with ticks at round numbers.
    void setRanges(double left, double right, double bottom, double top);
    /// Keeps room for words at the right end.
    void reserveEnd(const QString &longest);
    void add(QAbstractSeries *series);
    /// Takes all words away.
    void clearWords();
    /// Writes \a text at \a place: x in the chart's values, or to the right of it all.
    void write(const QString &text, const QColor &colour, const QPointF &place,
               Qt::Alignment alignment);
    /// Words at the right end of lines at the heights \a places, moved apart where they touch.
    void writeEnds(const QList<std::pair<QString, QColor>> &texts, const QList<double> &places);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Words {
        QGraphicsSimpleTextItem *item = nullptr;
        QPointF place;
        Qt::Alignment alignment;
        bool atEnd = false;
    };

    QGraphicsSimpleTextItem *makeText(const QString &text, const QColor &colour);
    void applyTheme();
    void placeWords();
    void placeEnds();

    ThemeSource &m_themes;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QList<Words> m_words;
};

/// The smallest of 1, 2, 5, 10, 20, … that leaves at most \a count steps in \a range.
double roundStep(double range, int count);

/// \a wanted centres moved as little as they must to be \a distance apart, within 0 to \a height
/// where there is room. The order is kept.
QList<double> spread(const QList<double> &wanted, double distance, double height);

} // namespace warroom
