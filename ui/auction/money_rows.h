// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    QString below;               ///< small, at the right where there is a bar, else at the left
    std::optional<double> share; ///< 0 to 1, of a bar
    bool stands = false;         ///< it is the person's own

    friend bool operator==(const MoneyRow &, const MoneyRow &) = default;
};

/// Rows of the budgets, of who nominates and of what was sold; as many as there is room for.
class MoneyRows : public QWidget {
    Q_OBJECT

public:
    explicit MoneyRows(ThemeSource &themes, QWidget *parent = nullptr);

    void setRows(const QList<MoneyRow> &rows);
    const QList<MoneyRow> &rows() const { return m_rows; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int heightOf(const MoneyRow &row) const;
    void paintRow(QPainter &painter, const QRect &rect, const MoneyRow &row) const;
    void paintBelow(QPainter &painter, const QRect &rect, const MoneyRow &row) const;

    ThemeSource &m_themes;
    QList<MoneyRow> m_rows;
};

} // namespace warroom
