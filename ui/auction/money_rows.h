// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace warroom {

class ThemeSource;

/// One line of an auction's lists: words and an amount, a bar or a word below.
struct MoneyRow {
    QString tag;             ///< a position or a number before the words; empty: none
    bool isPosition = false; ///< \ref tag is painted as a position's
    QString words;
    QString amount;
    QString note;                ///< small: at the end of the line where there is a bar, else below
    std::optional<double> share; ///< 0 to 1, of a bar before the amount
    bool stands = false;         ///< it is the person's own

    friend bool operator==(const MoneyRow &, const MoneyRow &) = default;
};

/// Rows of the budgets, of who nominates and of what was sold, each as high as it needs.
class MoneyRows : public QWidget {
    Q_OBJECT

public:
    explicit MoneyRows(ThemeSource &themes, QWidget *parent = nullptr);

    void setRows(const QList<MoneyRow> &rows);
    const QList<MoneyRow> &rows() const { return m_rows; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed(); ///< and with them perhaps its size

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int heightOf(const MoneyRow &row) const;
    int widest(FontRole font, QString MoneyRow::*text) const;
    void paintRow(QPainter &painter, const QRect &rect, const MoneyRow &row) const;
    QRect paintAmount(QPainter &painter, QRect line, const MoneyRow &row) const;
    QRect paintTag(QPainter &painter, QRect line, const MoneyRow &row) const;

    ThemeSource &m_themes;
    QList<MoneyRow> m_rows;
};

} // namespace warroom
