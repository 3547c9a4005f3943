// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/token_keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

tl::expected<void, QString> TokenKeys::add(NamedKey key)
{
    const bool isTaken = std::any_of(m_keys.begin(), m_keys.end(),
                                     [&](const NamedKey &other) { return other.kid == key.kid; });
    if (isTaken)
        return tl::unexpected(u"two keys are called '%1'"_s.arg(key.kid));
    const bool isAnyUnnamed =
        key.kid.isEmpty() || (!m_keys.empty() && m_keys.front().kid.isEmpty());
    if (isAnyUnnamed && !m_keys.empty())
        return tl::unexpected(u"a key without a kid cannot be told from the others"_s);
    m_keys.push_back(std::move(key));
    return {};
}

tl::expected<void, QString> TokenKeys::addOrWiden(NamedKey key)
{
    const auto known = std::find_if(m_keys.begin(), m_keys.end(), [&](const NamedKey &other) {
        return other.kid == key.kid && other.issuer == key.issuer && other.key.isSameAs(key.key);
    });
    if (known == m_keys.end())
        return add(std::move(key));
    if (known->onlyFor && key.onlyFor)
        known->onlyFor->unite(*key.onlyFor);
    else
        known->onlyFor.reset();
    return {};
}

std::optional<NamedKey> TokenKeys::find(const std::optional<QString> &kid) const
{
    if (!kid)
        return m_keys.size() == 1 ? std::optional(m_keys.front()) : std::nullopt;
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&](const NamedKey &key) {
        return !key.kid.isEmpty() && key.kid == *kid;
    });
    return found == m_keys.end() ? std::nullopt : std::optional(*found);
}

} // namespace warroom
