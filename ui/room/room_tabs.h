// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QStackedLayout;
class QTabBar;

namespace warroom {

class ThemeSource;

enum class RoomTab { Players, Board, Teams, Trades, Analysis };

/// By which settings remember \a tab.
QString tabKey(RoomTab tab);

/// The middle of the room: tabs over pages. A page is made when its tab is first shown, so that
/// opening a room costs only what is seen.
class RoomTabs : public QWidget {
    Q_OBJECT

public:
    using PageMaker = std::function<QWidget *(QWidget *parent)>;

    explicit RoomTabs(ThemeSource &themes, QWidget *parent = nullptr);

    /// Adds a tab at the end.
    void add(RoomTab tab, PageMaker make);
    void setTitle(RoomTab tab, const QString &title);
    /// A red number at \a tab, which is \a spoken; 0: none.
    void setCount(RoomTab tab, int count, const QString &spoken);
    /// Shows \a tab; does nothing where it was never added.
    void show(RoomTab tab);
    RoomTab current() const;
    /// The page of \a tab, or null while nobody has seen it.
    QWidget *page(RoomTab tab) const;
    /// A line at the right end of the tabs.
    void setNote(const QString &note);
    QTabBar &bar() const { return *m_bar; }

Q_SIGNALS:
    void currentChanged(warroom::RoomTab tab);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Page {
        RoomTab tab;
        PageMaker make;
        QWidget *widget = nullptr;
    };

    int indexOf(RoomTab tab) const;
    void showIndex(int index);

    ThemeSource &m_themes;
    QTabBar *m_bar;
    QLabel *m_note;
    QStackedLayout *m_stack;
    std::vector<Page> m_pages;
};

} // namespace warroom
