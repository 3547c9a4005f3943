// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/events.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;

namespace warroom {

class Courier;
class HostOptions;
class Hosting;
class InviteBox;
class SuccessorBox;

/// The lobby's invitations, and before there are any the one click that hosts the draft.
class HostCard : public Card {
    Q_OBJECT

public:
    HostCard(Hosting &hosting, Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    /// What is hosted from here.
    void setDraft(const events::DraftCreated &draft);
    /// Hosts the draft, or ends it.
    void startOrStop();
    void start();
    bool isHere() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Hosting &m_hosting;
    std::optional<events::DraftCreated> m_draft;
    QWidget *m_offer; ///< before it is hosted
    QLabel *m_what;
    QPushButton *m_start;
    QLabel *m_trouble;
    InviteBox *m_invite;
    QPushButton *m_more;
    HostOptions *m_options;
    QLabel *m_details; ///< key and port, for whoever is asked for them
    QPushButton *m_after;
    SuccessorBox *m_successor; ///< folded away as well: the invitations come first
};

} // namespace warroom
