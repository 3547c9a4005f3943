// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace warroom {

class ThemeSource;

/// Something a correction touches.
struct Touch {
    QString text;
    bool conflicts = false; ///< else it is fine

    friend bool operator==(const Touch &, const Touch &) = default;
};

/// What a correction touches, line by line: a tick where all is well, a dot where it is not.
class TouchList : public QWidget {
    Q_OBJECT

public:
    explicit TouchList(ThemeSource &themes, QWidget *parent = nullptr);

    void setTouches(const QList<Touch> &touches);
    const QList<Touch> &touches() const { return m_touches; }

private:
    ThemeSource &m_themes;
    QList<Touch> m_touches;
    QList<QWidget *> m_rows;
};

} // namespace warroom
