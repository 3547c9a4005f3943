// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/joined_drafts.h"

#include "store/json_decode.h"
#include "store/json_encode.h"
#include "store/unfinished_file.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr qint64 largestFile = 4 << 20;

struct Content {
    QList<JoinedDraft> joined;

    static constexpr auto fields() { return std::tuple{field("joined", &Content::joined)}; }
};

} // namespace

tl::expected<JoinedDrafts, StoreError> JoinedDrafts::open(const QString &folder)
{
    JoinedDrafts list(QDir(folder).filePath(u"joined-drafts.json"_s));
    QFile file(list.m_path);
    if (!file.exists())
        return list;
    const auto fail = [&](StoreErrorKind kind, const QString &what) {
        return tl::unexpected(StoreError{kind, u"%1: %2"_s.arg(list.m_path, what)});
    };
    if (!file.open(QIODevice::ReadOnly))
        return fail(StoreErrorKind::ConnectionError, file.errorString());
    Content content;
    if (const auto fault = fromJson(file.read(largestFile), content))
        return fail(StoreErrorKind::Corrupt,
                    u"is no list of joined drafts (%1 %2); remove it, and join them anew"_s.arg(
                        fault->path, fault->what));
    list.m_drafts = content.joined;
    return list;
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
    JsonWriter out;
    writeJson(out, content);
    UnfinishedFile file(m_path);
    return file.writeForOwner(out.take() + '\n')
        .and_then([&] { return file.finish(Existing::Replace); })
        .map([&] { m_drafts = content.joined; });
}

} // namespace warroom
