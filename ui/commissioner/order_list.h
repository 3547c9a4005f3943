// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QListWidget>

namespace warroom {

/// The picks that are still open, each with whose it is. Rights are dragged, or moved with Alt and
/// the arrow keys; the picks themselves stay where they are.
class OrderList : public QListWidget {
    Q_OBJECT

public:
    explicit OrderList(QWidget *parent = nullptr);

    /// Takes up \a state: what was moved stays moved, as far as its pick is still open.
    void setState(const DraftState &state);
    /// Whose each open pick shall be that is not so already.
    QList<SlotRight> changes() const;
    /// Moves the current right by \a rows.
    void moveBy(int rows);
    bool canMoveBy(int rows) const;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void say();

    DraftState m_state;
    QList<int> m_open; ///< slot indexes by row
};

} // namespace warroom
