// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/handing_over.h"
#include "session/history.h"

namespace warroom {

/// Whose computer hosts the draft in \a state: whoever made it, until another one took it over.
PersonId hostOf(const DraftState &state);

/// What the person of a computer is called: by his name, else by the team he runs.
QString ownerText(const PersonId &person, const DraftState &state);
/// What a computer that may host is called: by its person, or as this one.
QString computerText(const HostCandidate &candidate, const DraftState &state);
/// How much of the draft \a candidate has, beside what \a history has here.
QString copyText(const HostCandidate &candidate, const History &history);
/// Who of \a candidates is wanted by whom, and how many it takes; \a me is whoever reads it.
QString votesText(const QList<HostCandidate> &candidates, const DraftState &state,
                  const PersonId &me);
/// For how long a host is silent: "45 s", "3 min".
QString silenceText(Seconds time);

} // namespace warroom
