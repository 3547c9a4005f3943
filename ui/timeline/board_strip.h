// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QWidget>

namespace warroom {

class ThemeSource;
class TimelineLayout;

/// Small pictures of the board at moments along the timeline, shown while it is scrubbed.
/// Takes no mouse and no focus.
class BoardStrip : public QWidget {
    Q_OBJECT

public:
    /// Drafts with fewer picks are told apart by their bars.
    static constexpr int longDraft = 100;

    BoardStrip(const TimelineLayout &layout, ThemeSource &themes, QWidget *parent);

    /// Shows \a versions from left to right and which of them is nearest to \a current.
    void showMoments(const QList<int> &versions, int current);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect frame(qsizetype index) const;
    const QPixmap &picture();

    const TimelineLayout &m_layout;
    ThemeSource &m_themes;
    QList<int> m_versions;
    int m_current = 0;
    QPixmap m_picture; ///< of all but the current moment; null: to be painted
};

} // namespace warroom
