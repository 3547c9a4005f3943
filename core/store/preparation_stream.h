// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preparation.h"

namespace warroom {

struct Event;

/// Where what \a person prepares for \a draft is recorded: a stream beside that of the draft, which
/// no draft file, archive or list of drafts ever holds.
DraftId preparationStream(const DraftId &draft, const PersonId &person);
bool isPreparationStream(const DraftId &stream);

/// Why \a event cannot follow on \a before in the preparation \a stream; empty: it can.
QString ruleBroken(const Preparation &before, const DraftId &stream, const Event &event);

} // namespace warroom
