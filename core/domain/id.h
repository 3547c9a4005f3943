// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace warroom {

/// A name for one thing of one kind. Two kinds of id do not compare, convert or mix.
///
/// The text is what is stored, sent and shown in an export; it is never parsed.
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) { }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend auto operator<=>(const Id &a, const Id &b)
    {
        return QString::compare(a.m_text, b.m_text) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using DraftId = Id<struct DraftTag>;   ///< a UUID without braces
using TeamId = Id<struct TeamTag>;     ///< the team's abbreviation: "ARI"
using PlayerId = Id<struct PlayerTag>; ///< unique in its pool
using SlotId = Id<struct SlotTag>;     ///< unique in its draft; survives trades
using LotId = Id<struct LotTag>;       ///< unique in its draft
using TradeId = Id<struct TradeTag>;
using MessageId = Id<struct MessageTag>; ///< that of the command it was said with
using PersonId = Id<struct PersonTag>;   ///< who acts: Actor::id

} // namespace warroom
