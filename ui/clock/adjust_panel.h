// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace warroom {

class ThemeSource;
struct DraftState;

/// With which a commissioner gives or takes time: on the clock or in a team's bank, and why.
class AdjustPanel : public QWidget {
    Q_OBJECT

public:
    explicit AdjustPanel(ThemeSource &themes, QWidget *parent = nullptr);

    /// Whose clock and banks there are, in \a state now; \a current is the slot on the clock or
    /// waiting for a pause to end, -1 where there is none.
    void setState(const DraftState &state, int current);
    /// Forgets what was written.
    void clear();
    void takeFocus();

Q_SIGNALS:
    void wanted(const warroom::Command &command);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void send(int sign);
    void showReady();
    void retranslate();

    QList<Team> m_teams;
    SlotId m_slot; ///< empty: nobody is on the clock
    QComboBox *m_what;
    QLineEdit *m_reason;
    QLineEdit *m_time;
    QPushButton *m_add;
    QPushButton *m_take;
};

} // namespace warroom
