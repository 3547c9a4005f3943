// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/joining.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace warroom {

class Card;
class NearbyList;
class ThemeSource;

/// The way into a draft that somebody else hosts: an invitation, then a team and a name.
class JoinPage : public QWidget {
    Q_OBJECT

public:
    JoinPage(Joining &joining, ThemeSource &themes, QWidget *parent = nullptr);

    /// Begins anew; with an invitation's \a link its host is asked at once.
    void prepare(const QString &link, const QString &personName);
    /// Fills in where \a room is. A name proves nothing and lets nobody in: the code is still
    /// needed.
    void choose(const NearbyRoom &room);
    QString personName() const;

Q_SIGNALS:
    void cancelled();
    /// The person is in: RoomClient is for the asking.
    void joined(const warroom::DraftId &draft);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Step { Inviting, Asking, Choosing, Joining };

    void layOut();
    Card *makeInvitation();
    Card *makeOffer();
    void edited();
    void ask();
    void onOffered(const JoinOffer &offer);
    void onJoined(const DraftId &draft);
    void onFailed(JoinTrouble trouble, const QString &detail);
    void fillTeams();
    void join();
    void setStep(Step step);
    void say(const QString &line, const QString &detail = {});
    bool isCode() const;
    tl::expected<Invitation, InvitationFault> invitation() const;
    std::optional<TeamId> chosenTeam() const;
    void retranslate();

    Joining &m_joining;
    ThemeSource &m_themes;
    Step m_step = Step::Inviting;
    JoinOffer m_offer;
    QLabel *m_title;
    Card *m_invitationCard;
    QLabel *m_textCaption;
    QLineEdit *m_text; ///< a link or a code
    QLabel *m_addressCaption;
    QLineEdit *m_address;
    NearbyList *m_nearby;
    std::optional<NearbyRoom> m_room; ///< that was chosen last
    QPushButton *m_ask;
    Card *m_offerCard;
    QLabel *m_draft;
    QLabel *m_trust;
    QLabel *m_nameCaption;
    QLineEdit *m_name;
    QLabel *m_teamsCaption;
    QListView *m_teams;
    QStandardItemModel *m_model;
    QPushButton *m_join;
    QLabel *m_trouble;
    QPushButton *m_cancel;
};

} // namespace warroom
