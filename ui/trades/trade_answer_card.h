// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace warroom {

class ThemeSource;

/// The other side's words to an offer.
class TradeAnswerCard : public QWidget {
    Q_OBJECT

public:
    explicit TradeAnswerCard(ThemeSource &themes, QWidget *parent = nullptr);

    /// \a words of \a speaker, "New York Giants, after 40 s"; empty: nobody said anything.
    void showWords(const QString &words, const QString &speaker);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    QLabel *m_words;
    QLabel *m_speaker;
};

} // namespace warroom
