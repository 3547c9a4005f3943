// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace warroom {

class Badge;
class Courier;
class ElidedLabel;
class Hosting;
class Moment;
class ThemeSource;

/// The top of the room: which draft, which moment of it, and what a commissioner may do to it.
class RoomHeader : public QWidget {
    Q_OBJECT

public:
    RoomHeader(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    /// Shows whether and for whom \a hosting hosts this draft, and the way there; null: it is
    /// hosted elsewhere.
    void offerHosting(Hosting *hosting);
    QPushButton &pauseButton() const { return *m_pause; }
    QPushButton &undoButton() const { return *m_undo; }
    QPushButton &liveButton() const { return *m_live; }
    QString line() const;
    /// Pauses a running draft, resumes a paused one.
    void togglePause();
    /// Whether there is a pick that the person may take back now.
    bool canUndo() const;
    /// Asks first, on the button; takes the last pick back when asked again within a few seconds.
    void undo();

Q_SIGNALS:
    void leaveWanted();
    void hostWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void retranslate();
    void showBadge();
    void showButtons();
    void showHosting();
    bool mayRun() const;
    void say(const QString &line);
    QString lastPicked() const;

    Moment &m_moment;
    Courier &m_courier;
    ThemeSource &m_themes;
    QTimer m_arming; ///< runs while Undo waits for its second press
    QLabel *m_title;
    ElidedLabel *m_subtitle;
    Badge *m_badge;
    QLabel *m_behind;
    QPushButton *m_live;
    ElidedLabel *m_line;
    QLabel *m_hosted;
    QPushButton *m_host;
    Hosting *m_hosting = nullptr;
    QPushButton *m_undo;
    QPushButton *m_pause;
    QPushButton *m_home;
};

} // namespace warroom
