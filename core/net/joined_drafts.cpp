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

} // namespace

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

QString JoinedDrafts::knownFingerprint(const QString &host, int port) const
{
    const auto last = std::find_if(m_drafts.crbegin(), m_drafts.crend(), [&](const auto &joined) {
        return joined.host == host && joined.port == port;
    });
    return last == m_drafts.crend() ? QString() : last->fingerprint;
}

tl::expected<void, StoreError> JoinedDrafts::add(const JoinedDraft &joined)
{
    Content content{m_drafts};
    content.joined.removeIf([&](const JoinedDraft &each) { return each.draft == joined.draft; });
    content.joined.append(joined);
    return writeOwnersFile(m_path, content).map([&] { m_drafts = content.joined; });
}

} // namespace warroom
