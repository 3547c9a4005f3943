// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/team.h"
#include "session/hosting.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace warroom {

class QrCode;
class ThemeSource;

/// The invitations to a hosted draft: one of them large, to be scanned, read aloud or sent, all of
/// them to choose from, and ways to more of them.
class InviteBox : public QWidget {
    Q_OBJECT

public:
    InviteBox(Hosting &hosting, ThemeSource &themes, QWidget *parent = nullptr);

    /// The teams somebody can be invited to.
    void setTeams(const QList<Team> &all);
    /// The invitation that is shown large; nothing: there is none.
    std::optional<GivenInvitation> shown() const;
    /// Its link by the address that is chosen; empty where none is shown.
    QString link() const;
    void takeFocus();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void refresh();
    void fillInvitations();
    void fillAddresses();
    void fillTeams();
    void show(const QString &code);
    void showCode();
    void copyLink();
    void inviteForTeam(int index);
    void retranslate();
    void invite(InvitationWish wish);
    QString purposeOf(const InvitationWish &wish) const;
    QString nameOf(const TeamId &team) const;

    Hosting &m_hosting;
    QList<std::pair<TeamId, QString>> m_teams;
    QList<GivenInvitation> m_known; ///< as they were when they were last shown
    QrCode *m_qr;
    QLabel *m_code;
    QLabel *m_purpose;
    QPushButton *m_copy;
    QPushButton *m_withdraw;
    QComboBox *m_forTeam;
    QPushButton *m_forAnybody;
    QCheckBox *m_byRequest;
    QPushButton *m_forWatching;
    QLabel *m_allCaption;
    QComboBox *m_all;
    QLabel *m_addressCaption;
    QComboBox *m_addresses;
};

} // namespace warroom
