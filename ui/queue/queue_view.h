// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QListView>

namespace warroom {

class QueueModel;
class ThemeSource;

/// The queue as a list: drag to reorder, Alt+Up and Alt+Down move, Delete removes, Enter drafts.
class QueueView : public QListView {
    Q_OBJECT

public:
    QueueView(QueueModel &model, ThemeSource &themes, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void draftWanted(const warroom::PlayerId &player);
    /// The player somebody points at with mouse or keys.
    void pointedAt(const warroom::PlayerId &player);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    PlayerId currentPlayer() const;
    void moveBy(int rows);
    void removeCurrent();

    QueueModel &m_queue;
};

} // namespace warroom
