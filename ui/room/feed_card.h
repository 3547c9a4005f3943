// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

namespace warroom {

class FeedLines;
class Moment;

/// What happened lately, up to the moment shown, as sentences, newest first.
class FeedCard : public Card {
    Q_OBJECT

public:
    FeedCard(Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

    QStringList lines() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Moment &m_moment;
    FeedLines *m_lines;
};

/// Sentences below each other, wrapped, as many as there is room for.
class FeedLines : public QWidget {
    Q_OBJECT

public:
    explicit FeedLines(ThemeSource &themes, QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    const QStringList &lines() const { return m_lines; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    QStringList m_lines;
};

} // namespace warroom
