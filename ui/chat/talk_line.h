// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "session/history.h"

#include <QMap>

namespace warroom {

/// One line of what a room hears: something somebody said, or something that happened.
struct TalkLine {
    int version = 0;   ///< of its event; no two lines have the same
    MessageId message; ///< empty: nobody said it
    PersonId person;
    QString who;        ///< his name; empty: it happened
    QString team;       ///< short, of the first team he runs; empty: he runs none
    QString teamColour; ///< "#RRGGBB"
    QString text;
    bool isToMe = false; ///< he speaks to the person at this screen
    bool isPinned = false;
    QMap<Reaction, int> reactions; ///< how many gave it

    friend bool operator==(const TalkLine &, const TalkLine &) = default;
};

/// The last lines of \a history in the draft's \a state, at most \a most, oldest first, for \a me.
QList<TalkLine> talkLines(const History &history, const DraftState &state, const PersonId &me,
                          int most);
/// The newest message that stays in sight, or nothing.
std::optional<TalkLine> pinnedLine(const DraftState &state, const PersonId &me);

/// Everybody in \a state who has a name, by name.
QMap<QString, PersonId> namedPeople(const DraftState &state);
/// Those of \a people who are spoken to in \a text by "@" and their names.
QList<PersonId> mentionsIn(const QString &text, const QMap<QString, PersonId> &people);

} // namespace warroom
