// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/joined_drafts.h"

#include "net/owners_file.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct Content {
    QList<JoinedDraft> joined;

    static constexpr auto fields() { return std::tuple{field("joined", &Content::joined)}; }
};

/// What the file says of \a joined.
JoinedDraft sealed(JoinedDraft joined)
{
    if (joined.isInKeychain.value_or(false)) {
        joined.fingerprint.clear();
        joined.token.clear();
    }
    return joined;
}

} // namespace

QByteArray secretOf(const JoinedDraft &joined)
{
    JoinedDraft secret = joined;
    secret.isApart.reset();
    secret.isInKeychain.reset();
    JsonWriter out;
    writeJson(out, secret);
    return out.take();
}

std::optional<JoinedDraft> unsealed(const JoinedDraft &joined, const QByteArray &secret)
{
    JoinedDraft open;
    if (fromJson(secret, open) || open.draft != joined.draft || open.token.isEmpty())
        return {};
    open.isApart = joined.isApart;
    open.isInKeychain = true;
    return open;
}

tl::expected<JoinedDrafts, StoreError> JoinedDrafts::open(const QString &folder)
{
    JoinedDrafts list(QDir(folder).filePath(u"joined-drafts.json"_s));
    return readOwnersFile<Content>(list.m_path, u"remove it, and join anew"_s)
        .map([&](const Content &content) {
            list.m_drafts = content.joined;
            return list;
        });
}

const JoinedDraft *JoinedDrafts::find(const DraftId &draft) const
{
    const auto found = std::ranges::find(m_drafts, draft, &JoinedDraft::draft);
    return found == m_drafts.cend() ? nullptr : &*found;
}

const JoinedDraft *JoinedDrafts::lastAt(const QString &host, int port) const
{
    const auto last = std::find_if(m_drafts.crbegin(), m_drafts.crend(), [&](const auto &joined) {
        return joined.host == host && joined.port == port;
    });
    return last == m_drafts.crend() ? nullptr : &*last;
}

tl::expected<void, StoreError> JoinedDrafts::add(const JoinedDraft &joined)
{
    JoinedDrafts next = *this;
    next.take(joined);
    Content content{next.m_drafts};
    std::ranges::transform(content.joined, content.joined.begin(), sealed);
    return writeOwnersFile(m_path, content).map([&] { *this = next; });
}

void JoinedDrafts::take(const JoinedDraft &joined)
{
    m_drafts.removeIf([&](const JoinedDraft &each) { return each.draft == joined.draft; });
    m_drafts.append(joined);
}

void JoinedDrafts::unseal(const JoinedDraft &joined)
{
    const auto known = std::ranges::find(m_drafts, joined.draft, &JoinedDraft::draft);
    if (known != m_drafts.end() && known->isSealed())
        *known = joined;
}

} // namespace warroom
