// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/beacon.h"
#include "net/host_inquiry.h"
#include "net/joined_drafts.h"

#include <QTimer>

namespace warroom {

class DraftLibrary;
class RoomBrowser;
class RoomClient;

/// Asks, for a draft that is hosted here, whether another computer took it over while this one was
/// gone, asleep or cut off. If one did, the library yields to it.
class ReturnWatch : public QObject {
    Q_OBJECT

public:
    /// Belongs to \a own.
    ReturnWatch(RoomClient &own, DraftLibrary &library, BeaconPlace place, TimeSource now);
    ~ReturnWatch() override;

Q_SIGNALS:
    /// Once. Without a token.
    void found(const warroom::JoinedDraft &place);

private:
    void look();
    void onTold(const NearbyRoom &place, const SuccessionAnswer &answer);

    RoomClient &m_client;
    DraftLibrary &m_library;
    const BeaconPlace m_place;
    const TimeSource m_now;
    HostInquiry m_inquiry;
    std::unique_ptr<RoomBrowser> m_browser; ///< where another computer could have taken over
    QTimer m_look{this};
};

} // namespace warroom
