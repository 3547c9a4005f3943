// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/events.h"

#include <QStringList>

#include <vector>

namespace warroom {

/// The personal texts of events, found through fields(): a new event needs no word about them.

/// Whether \a event is of a type that can hold any. Cheap.
bool holdsTexts(const Event &event);

/// The types for which that is so.
QStringList typesWithTexts();

struct PlacedText {
    QByteArray member; ///< "name", or the way to it: "words/0/text"
    PersonalText *text = nullptr;
};

/// Every personal text of \a event, which owns them.
std::vector<PlacedText> textsIn(Event &event);

/// The same, to look at.
std::vector<PersonalText> textsOf(const Event &event);

} // namespace warroom
