// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QWidget>

class QPushButton;

namespace warroom {

class Moment;
class SendAwayBar;
class ThemeSource;

/// What a commissioner may do about one person: give him the team he asks for or not, mute him,
/// make him a commissioner, send him away. Sending away asks for a reason first, and takes back
/// what a hasty click did.
class PersonBar : public QWidget {
    Q_OBJECT

public:
    PersonBar(Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

    /// Shows what can be done about \a person; hides where that is nothing.
    void setPerson(const PersonId &person);

Q_SIGNALS:
    void wished(const warroom::Command &command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void askToSendAway();
    void setStanding(Standing standing);
    void toggleOffice();
    Standing standing() const;
    bool isCommissionerToo() const;
    std::optional<SeatRequest> request() const;
    void showRequest();

    Moment &m_moment;
    PersonId m_person;
    QPushButton *m_give;
    QPushButton *m_decline;
    QPushButton *m_mute;
    QPushButton *m_office;
    QPushButton *m_away;
    SendAwayBar *m_sendAway;
};

} // namespace warroom
