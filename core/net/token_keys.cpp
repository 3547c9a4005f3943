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

const NamedKey *TokenKeys::find(const std::optional<QString> &kid) const
{
    if (!kid)
        return m_keys.size() == 1 ? &m_keys.front() : nullptr;
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&](const NamedKey &key) {
        return !key.kid.isEmpty() && key.kid == *kid;
    });
    return found == m_keys.end() ? nullptr : &*found;
}

} // namespace warroom
