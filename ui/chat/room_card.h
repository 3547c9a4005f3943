// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "ui/widgets/card.h"

class QLabel;
class QListView;
class QPushButton;

namespace warroom {

struct Command;
class Courier;
class MessageBar;
class Moment;
class PeopleList;
class PersonBar;
class TalkField;
class TalkModel;

/// What a room hears and who is in it: what people say and what happened, up to the moment shown;
/// below it a line to say something oneself, now, whatever moment is shown.
class RoomCard : public Card {
    Q_OBJECT

public:
    RoomCard(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    /// The lines from the newest one, as they stand there.
    QStringList lines() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void listen();
    void refresh();
    void showWho();
    void showPinned();
    void showPeople(bool isShown);
    void follow();
    void say(const QString &words, const QList<PersonId> &mentions);
    void wish(const Command &command);
    void tellRefusal(const QString &line);
    void retranslate();

    Moment &m_moment;
    Courier &m_courier;
    TalkModel *m_talk;
    QPushButton *m_who;
    QLabel *m_pinned;
    QListView *m_view;
    MessageBar *m_message;
    PeopleList *m_people;
    PersonBar *m_person;
    QLabel *m_refusal;
    TalkField *m_field;
    bool m_isAtEnd = true; ///< the newest line is in sight, and stays there
};

} // namespace warroom
