// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/slot.h"
#include "domain/team.h"

#include <QWidget>

namespace warroom {

class ThemeSource;

struct DeckRow {
    Slot slot;
    Team team;

    friend bool operator==(const DeckRow &, const DeckRow &) = default;
};

/// The slots that come next, as many as there is room for: number, plate, team.
class OnDeckList : public QWidget {
    Q_OBJECT

public:
    explicit OnDeckList(ThemeSource &themes, QWidget *parent = nullptr);

    void setRows(const QList<DeckRow> &rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const QRect &row, const DeckRow &deck) const;

    ThemeSource &m_themes;
    QList<DeckRow> m_rows;
};

/// "Your next pick": the slot, and how far off it is.
class NextPickPanel : public QWidget {
    Q_OBJECT

public:
    explicit NextPickPanel(ThemeSource &themes, QWidget *parent = nullptr);

    /// \a distance: in picks, and in time where that is known.
    void setNext(const DeckRow &row, const QString &title, const QStringList &distance);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One line where both fit, else one each.
    QStringList distanceLines() const;

    ThemeSource &m_themes;
    DeckRow m_row;
    QString m_title;
    QStringList m_distance;
};

} // namespace warroom
