// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace warroom {

class ThemeSource;

/// A panel with a caption in capitals, a quiet note at its right, and a body below.
///
/// The caption is the accessible name. Without caption and note the head takes no room.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(ThemeSource &themes, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setNote(const QString &note);
    /// Where the content goes, below the caption; margins are the card's.
    QVBoxLayout *body() const { return m_body; }
    /// The caption's row, for a control at its right end.
    QHBoxLayout *head() const { return m_head; }

protected:
    void paintEvent(QPaintEvent *event) override;
    ThemeSource &themes() const { return m_themes; }

private:
    ThemeSource &m_themes;
    QLabel *m_caption;
    QLabel *m_note;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace warroom
