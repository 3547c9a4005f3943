// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "session/handing_over.h"
#include "ui/widgets/notice_bar.h"

#include <QPointer>
#include <QTimer>

#include <optional>

namespace warroom {

class RoomClient;

/// Lets people go on without a host that is gone: says whose computer has how much of the draft and
/// who wants which, and takes the choice of this screen's person. Nothing while the host is there.
class HostGoneBar : public NoticeBar {
    Q_OBJECT

public:
    HostGoneBar(const RoomClient &client, ThemeSource &themes, QWidget *parent = nullptr);

    /// Speaks of \a handingOver from now on, which belongs to the client.
    void serve(HandingOver &handingOver);

Q_SIGNALS:
    /// It came, or went.
    void isGoneChanged(bool isGone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void noteConnection();
    void refresh();
    void count();
    void sayWhatIs();
    void showButtons();
    void choose(const QString &key);
    void openOthers();
    bool mayChoose() const;
    QList<HostCandidate> others() const;
    QString headline() const;
    QString votes() const;
    QString callOf(const HostCandidate &candidate) const;

    const RoomClient &m_client;
    QPointer<HandingOver> m_handingOver;
    std::optional<Instant> m_lostSince;
    QList<HostCandidate> m_candidates; ///< the best first
    QString m_said;                    ///< everything but the seconds
    bool m_isGone = false;
    QTimer m_tick{this};
    QPushButton *m_goOn; ///< with the best one
    QPushButton *m_others;
    QPushButton *m_wait;
};

} // namespace warroom
