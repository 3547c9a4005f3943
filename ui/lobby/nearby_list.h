// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/nearby_room.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListView;
class QModelIndex;

namespace warroom {

class Joining;
class NearbyModel;
class ThemeSource;

/// The rooms of this network, of which one can be chosen. Listens while it is shown; without any it
/// takes no room.
class NearbyList : public QWidget {
    Q_OBJECT

public:
    NearbyList(Joining &joining, ThemeSource &themes, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    QListView *list() const { return m_list; }
    bool isEmpty() const;

Q_SIGNALS:
    void chosen(const warroom::NearbyRoom &room);
    /// There are some now, or none any more.
    void filled(bool hasRooms);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void choose(const QModelIndex &index);

    Joining &m_joining;
    NearbyModel *m_model;
    QLabel *m_caption;
    QListView *m_list;
    std::shared_ptr<void> m_looking; ///< while it is shown
};

} // namespace warroom
