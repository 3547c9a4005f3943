// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace warroom {

class ThemeSource;

enum class NoticeTone {
    News,    ///< nothing is wrong
    Refused, ///< a rule said no
    Trouble, ///< something does not work
    Lasting, ///< trouble that the person cannot close: it goes when it is over
};

/// A calm line across the top of the window: what went wrong, and what to do about it.
///
/// Never modal; stays until clear() is called or, unless it is lasting, somebody closes it.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(ThemeSource &themes, QWidget *parent = nullptr);

    void tell(NoticeTone tone, const QString &what, const QString &whatToDo = {});
    /// Puts a button beside the close button; wanted() says that it was pressed. Empty: none.
    void offer(const QString &action);
    void clear();
    QString text() const;
    QString whatToDo() const;

Q_SIGNALS:
    void wanted();

protected:
    /// The notice that is told, as it reads by now: nobody is called to it again.
    void amend(const QString &what, const QString &whatToDo = {});
    /// Puts \a button at the end, before the one that closes.
    void addButton(QPushButton *button);

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void closeByHand();
    void retranslate();

    ThemeSource &m_themes;
    NoticeTone m_tone = NoticeTone::Refused;
    QHBoxLayout *m_row;
    QLabel *m_what;
    QLabel *m_whatToDo;
    QPushButton *m_action;
    QPushButton *m_close;
};

} // namespace warroom
