// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/team.h"

#include <QWidget>

class QLabel;
class QListView;

namespace warroom {

class Moment;
class OpenOffers;
class RoomClient;
class ThemeSource;
class TradeDesk;
class TradeHistoryModel;

/// The trades of a draft: the desk where they are offered, and what was traded so far.
class TradesPage : public QWidget {
    Q_OBJECT

public:
    TradesPage(RoomClient &client, Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

    TradeDesk &desk() { return *m_desk; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void showMoment();

    Moment &m_moment;
    TradeDesk *m_desk;
    OpenOffers *m_offers;
    QLabel *m_caption;
    QLabel *m_none;
    QListView *m_history;
    TradeHistoryModel *m_model;
};

} // namespace warroom
