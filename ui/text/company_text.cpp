// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/company_text.h"

#include "ui/text/event_text.h"
#include "ui/text/format_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace warroom {

namespace {

using Persons = QHash<PersonId, PersonalText>;

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

} // namespace

QString someone(const PersonId &person, const Persons &persons)
{
    const QString name = personName(person.text(), persons);
    //: In the place of a name that is not known
    return name.isEmpty() ? EventText::tr("Somebody") : name;
}

QString reactionText(Reaction reaction)
{
    switch (reaction) {
    case Reaction::Like:
        return EventText::tr("I like it");
    case Reaction::Laugh:
        return EventText::tr("Ha ha");
    case Reaction::Surprise:
        return EventText::tr("Oh!");
    case Reaction::Applause:
        return EventText::tr("Well done");
    }
    return {};
}

QString companyText(const events::MessageSaid &said, const DraftSetup &, const Persons &persons)
{
    return EventText::tr("%1 said: “%2”.")
        .arg(someone(said.person, persons), personText(said.words));
}

QString companyText(const events::MessageReacted &reacted, const DraftSetup &,
                    const Persons &persons)
{
    const QString sentence = reacted.on ? EventText::tr("%1 answers a message: “%2”.")
                                        : EventText::tr("%1 takes back an answer: “%2”.");
    return sentence.arg(someone(reacted.person, persons), reactionText(reacted.reaction));
}

QString companyText(const events::MessagePinned &pinned, const DraftSetup &, const Persons &)
{
    return pinned.on ? EventText::tr("The commissioner pinned a message.")
                     : EventText::tr("The commissioner no longer pins a message.");
}

QString companyText(const events::StandingChanged &changed, const DraftSetup &,
                    const Persons &persons)
{
    const QString who = someone(changed.person, persons);
    switch (changed.standing) {
    case Standing::Welcome:
        return withReason(EventText::tr("The commissioner gives a say to %1 again").arg(who),
                          changed.reason);
    case Standing::Muted:
        return withReason(EventText::tr("The commissioner mutes %1").arg(who), changed.reason);
    case Standing::Removed:
        return withReason(EventText::tr("The commissioner sends %1 away").arg(who), changed.reason);
    }
    return {};
}

QString companyText(const events::DrafterNudged &nudged, const DraftSetup &setup,
                    const Persons &persons)
{
    //: A person, and the team whose turn it is
    return EventText::tr("%1 would like it to go on: %2.")
        .arg(someone(nudged.by, persons), teamText(nudged.team, setup));
}

QString companyText(const events::ReadinessChanged &changed, const DraftSetup &setup,
                    const Persons &)
{
    const QString team = teamText(changed.team, setup);
    return changed.ready ? EventText::tr("Ready for the start: %1.").arg(team)
                         : EventText::tr("No longer ready for the start: %1.").arg(team);
}

QString companyText(const events::SeatRequested &requested, const DraftSetup &setup,
                    const Persons &persons)
{
    return EventText::tr("%1 would like to run this team: %2.")
        .arg(someone(requested.person, persons), teamText(requested.team, setup));
}

QString companyText(const events::SeatRequestDropped &dropped, const DraftSetup &,
                    const Persons &persons)
{
    return EventText::tr("%1 no longer asks for a team.").arg(someone(dropped.person, persons));
}

QString companyText(const events::StartPlanned &planned, const DraftSetup &, const Persons &)
{
    if (!planned.startsAt)
        return EventText::tr("The draft does not begin by itself any more.");
    const QDateTime when =
        QDateTime::fromMSecsSinceEpoch(planned.startsAt->time_since_epoch().count());
    return EventText::tr("The draft begins at %1.")
        .arg(QLocale().toString(when, QLocale::ShortFormat));
}

QString companyText(const events::CommissionerNamed &named, const DraftSetup &,
                    const Persons &persons)
{
    const QString who = someone(named.person, persons);
    return named.on ? EventText::tr("%1 is a commissioner, too.").arg(who)
                    : EventText::tr("%1 is no longer a commissioner.").arg(who);
}

QString companyText(const events::HostOffered &offered, const DraftSetup &, const Persons &persons)
{
    const QString who = someone(offered.person, persons);
    if (offered.hosts)
        return EventText::tr("The draft is hosted by %1.").arg(who);
    //: %1 is a person whose computer is ready to host the draft, should its host go
    return offered.places ? EventText::tr("The computer of %1 stands by to host.").arg(who)
                          : EventText::tr("The computer of %1 could host.").arg(who);
}

QString companyText(const events::SuccessorNamed &named, const DraftSetup &, const Persons &)
{
    return named.key.isEmpty() ? EventText::tr("Nobody is named to follow the host.")
                               : EventText::tr("The commissioner named who follows the host.");
}

QString companyText(const events::HostChanged &changed, const DraftSetup &, const Persons &persons)
{
    return EventText::tr("From now on the draft is hosted by %1.")
        .arg(someone(changed.person, persons));
}

} // namespace warroom
