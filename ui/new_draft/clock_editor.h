// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace warroom {

class ThemeSource;

/// The time per pick, round by round, see pickTimeFrom().
class ClockEditor : public QWidget {
    Q_OBJECT

public:
    explicit ClockEditor(ThemeSource &themes, QWidget *parent = nullptr);

    /// As many rounds as \a rounds; what was written stays, new ones begin with the last time.
    void setRounds(int rounds);
    void setSeconds(const QList<int> &seconds);
    /// Per round; -1 where what is written is no time.
    QList<int> seconds() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRound();
    void retranslate();

    struct Round {
        QLabel *label;
        QLineEdit *time;
    };
    ThemeSource &m_themes;
    QGridLayout *m_grid;
    QList<Round> m_rounds;
};

} // namespace warroom
