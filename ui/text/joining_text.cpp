// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/joining_text.h"

#include "session/token_trouble.h"

#include <QCoreApplication>

namespace warroom {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("JoiningText", text, nullptr, n);
}

const char *sentenceFor(JoinTrouble trouble)
{
    switch (trouble) {
    case JoinTrouble::Unreachable:
        return QT_TRANSLATE_NOOP("JoiningText",
                                 "Nobody answers at this address. Is the draft still hosted, and "
                                 "are you in the same network?");
    case JoinTrouble::Stranger:
        return QT_TRANSLATE_NOOP("JoiningText",
                                 "Stop: another computer answers than the one you were invited to. "
                                 "Nothing was sent. Ask the host for a new link.");
    case JoinTrouble::UnknownCode:
        return QT_TRANSLATE_NOOP("JoiningText",
                                 "The host does not know this code. Ask for it once more.");
    case JoinTrouble::CodeOver:
        return QT_TRANSLATE_NOOP("JoiningText",
                                 "This invitation has ended. Ask the host for a new one.");
    case JoinTrouble::CodeFull:
        return QT_TRANSLATE_NOOP("JoiningText",
                                 "As many as were invited are in already. Ask the host for another "
                                 "invitation.");
    case JoinTrouble::TeamTaken:
        return QT_TRANSLATE_NOOP("JoiningText",
                                 "Somebody else was quicker: this team is taken. Choose another.");
    case JoinTrouble::TooManyTries:
        return QT_TRANSLATE_NOOP("JoiningText",
                                 "Too many wrong codes came from here. Wait a minute.");
    case JoinTrouble::DraftOver:
        return QT_TRANSLATE_NOOP("JoiningText", "This draft is over.");
    case JoinTrouble::SentAway:
        return QT_TRANSLATE_NOOP("JoiningText", "The commissioner sent you away from this draft.");
    case JoinTrouble::NotUnderstood:
        return QT_TRANSLATE_NOOP("JoiningText",
                                 "Whoever answers there is no Warroom, or another version of it.");
    case JoinTrouble::NotKept:
        return QT_TRANSLATE_NOOP(
            "JoiningText",
            "You are in, but what lets you in again cannot be written down. Is "
            "there room left on the disk?");
    }
    return "";
}

const char *sentenceFor(InvitationFault fault)
{
    switch (fault) {
    case InvitationFault::NoLink:
        return QT_TRANSLATE_NOOP("JoiningText",
                                 "This is no invitation. A link begins with warroom://, a code has "
                                 "eight letters and digits.");
    case InvitationFault::NoHost:
        return QT_TRANSLATE_NOOP("JoiningText",
                                 "A code needs the host's address as well, as in 192.168.1.20.");
    case InvitationFault::NoCode:
        return QT_TRANSLATE_NOOP("JoiningText",
                                 "The code is not complete: it has eight letters and digits.");
    case InvitationFault::WrongPin:
        return QT_TRANSLATE_NOOP("JoiningText",
                                 "The end of the link is missing. Copy the whole of it.");
    }
    return "";
}

} // namespace

QString joinTroubleText(JoinTrouble trouble)
{
    return translated(sentenceFor(trouble));
}

QString invitationFaultText(InvitationFault fault)
{
    return translated(sentenceFor(fault));
}

QString connectionText(const ConnectionState &state, Instant now)
{
    QString text;
    switch (state.connection) {
    case Connection::Live:
        return {};
    case Connection::Connecting:
        text = translated(
            QT_TRANSLATE_NOOP("JoiningText", "Connecting to the host. Every pick is safe there."));
        break;
    case Connection::CatchingUp:
        text =
            translated(QT_TRANSLATE_NOOP("JoiningText", "Connected; catching up with the draft."));
        break;
    case Connection::Waiting: {
        const auto left = std::chrono::ceil<Seconds>(state.nextTry - now).count();
        //: %n is a number of seconds
        text =
            translated(QT_TRANSLATE_N_NOOP("JoiningText",
                                           "No connection to the host. Every pick is safe there; "
                                           "trying again in %n s."),
                       std::max(0, static_cast<int>(left)));
        break;
    }
    case Connection::Refused:
        text = translated(
            state.trouble == tokenLost
                ? QT_TRANSLATE_NOOP("JoiningText",
                                    "Your keychain does not give back what lets you in: join anew "
                                    "with your invitation, or ask the host for one.")
                : QT_TRANSLATE_NOOP("JoiningText",
                                    "The host does not let you in any more. What you have seen "
                                    "stays here."));
        break;
    }
    if (state.unanswered > 0 && state.connection != Connection::Refused)
        text += u' ' + waitingWishesText(state.unanswered);
    return text;
}

QString waitingWishesText(int count)
{
    return count == 0
        ? QString()
        : translated(
            QT_TRANSLATE_N_NOOP("JoiningText", "%n wish(es) of yours wait and will be sent once."),
            count);
}

} // namespace warroom
