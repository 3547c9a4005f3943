// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

namespace warroom {

/// What eventText() says of the people in a draft.
QString companyText(const events::MessageSaid &event, const DraftSetup &setup,
                    const QHash<PersonId, PersonalText> &persons);
QString companyText(const events::MessageReacted &event, const DraftSetup &setup,
                    const QHash<PersonId, PersonalText> &persons);
QString companyText(const events::MessagePinned &event, const DraftSetup &setup,
                    const QHash<PersonId, PersonalText> &persons);
QString companyText(const events::StandingChanged &event, const DraftSetup &setup,
                    const QHash<PersonId, PersonalText> &persons);
QString companyText(const events::DrafterNudged &event, const DraftSetup &setup,
                    const QHash<PersonId, PersonalText> &persons);
QString companyText(const events::ReadinessChanged &event, const DraftSetup &setup,
                    const QHash<PersonId, PersonalText> &persons);
QString companyText(const events::SeatRequested &event, const DraftSetup &setup,
                    const QHash<PersonId, PersonalText> &persons);
QString companyText(const events::SeatRequestDropped &event, const DraftSetup &setup,
                    const QHash<PersonId, PersonalText> &persons);
QString companyText(const events::StartPlanned &event, const DraftSetup &setup,
                    const QHash<PersonId, PersonalText> &persons);
QString companyText(const events::HostOffered &event, const DraftSetup &setup,
                    const QHash<PersonId, PersonalText> &persons);
QString companyText(const events::SuccessorNamed &event, const DraftSetup &setup,
                    const QHash<PersonId, PersonalText> &persons);
QString companyText(const events::HostChanged &event, const DraftSetup &setup,
                    const QHash<PersonId, PersonalText> &persons);
QString companyText(const events::CommissionerNamed &event, const DraftSetup &setup,
                    const QHash<PersonId, PersonalText> &persons);

/// The name of \a person, or "Somebody".
QString someone(const PersonId &person, const QHash<PersonId, PersonalText> &persons);
QString reactionText(Reaction reaction);

} // namespace warroom
