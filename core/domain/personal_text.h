// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/field.h"
#include "domain/id.h"

#include <QByteArray>
#include <QUuid>

namespace warroom {

/// What is known of a person that must be erasable: his name, his words.
///
/// A store records it sealed under a key that is the person's alone and gives the text back as
/// long as that key exists. What is recorded never changes; only whether it can be read does.
struct PersonalText {
    PersonId person;
    QString text;      ///< empty: it cannot be read any more; never stored as it is
    QUuid key;         ///< what it is sealed under; null as long as it is not recorded
    QByteArray sealed; ///< as it is recorded

    bool isErased() const { return text.isEmpty() && !sealed.isEmpty(); }

    /// What is stored and sent: everything but the text.
    static constexpr auto fields()
    {
        return std::tuple{field("person", &PersonalText::person), field("key", &PersonalText::key),
                          field("sealed", &PersonalText::sealed)};
    }
    friend bool operator==(const PersonalText &, const PersonalText &) = default;
};

} // namespace warroom
