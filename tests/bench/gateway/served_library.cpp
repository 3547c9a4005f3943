// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/gateway/served_library.h"

#include "bench/gateway/crowd.h"
#include "catalog/presets.h"
#include "net/token_keys.h"
#include "net/tokens.h"
#include "session/new_draft.h"
#include "store/sqlite_event_store.h"

#include <atomic>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace warroom::bench {

namespace {

constexpr std::size_t headerSize = 48;
constexpr std::size_t counterAt = 8; // of the header, see SQLite's walformat.html

Instant realNow()
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

commands::CreateDraft draftOfPersons(const QString &id)
{
    auto preset = catalog::nflMock2026();
    if (!preset)
        giveUp("the draft of 2026 cannot be read");
    commands::CreateDraft create = std::move(*preset);
    create.draft = DraftId(id);
    for (const Team &team : create.teams)
        create.seats.append(Seat{team.id, SeatControl::Person, u"somebody"_s});
    return create;
}

/// For a commissioner who picks for everybody.
std::string tokenFor(const commands::CreateDraft &create, const NamedKey &key)
{
    Claims claims;
    claims.person = PersonId(u"commissioner"_s);
    claims.draft = create.draft;
    claims.role = TokenRole::Commissioner;
    for (const Team &team : create.teams)
        claims.teams.append(team.id);
    claims.expires = std::chrono::floor<Seconds>(realNow()) + std::chrono::hours(4);
    claims.id = newTokenId();
    claims.audience = {hostAudience};
    claims.issuer = hostIssuer;
    return mintToken(claims, key).toStdString();
}

} // namespace

ServedLibrary::ServedLibrary(const QString &folder, int drafts)
    : m_folder(folder + u"/warroom-bench-XXXXXX"_s)
{
    const auto store = openSqliteStore({path(), Durability::Full});
    const auto key = signingNamedKey(m_folder.path());
    if (!store || !key)
        giveUp("no library can be made in " + folder.toStdString());
    for (int i = 0; i < drafts; ++i) {
        const commands::CreateDraft create =
            draftOfPersons(QUuid::createUuid().toString(QUuid::WithoutBraces));
        const Actor host{u"host"_s, Role::Commissioner, {}};
        if (!recordNewDraft(**store, create, host, realNow()).accepted)
            giveUp("the draft was refused");
        ServedDraft draft{create.draft.text().toStdString(), tokenFor(create, *key), {}};
        for (qsizetype pick = 0; pick < create.slots.size(); ++pick)
            draft.picks.emplace_back(create.slots.at(pick).team.text().toStdString(),
                                     create.players.at(pick).id.text().toStdString());
        m_drafts.push_back(std::move(draft));
    }
}

CommitWatch::CommitWatch(const QString &library)
{
    const int file = ::open((library + u"-shm"_s).toUtf8().constData(), O_RDONLY | O_CLOEXEC);
    m_index = ::mmap(nullptr, headerSize, PROT_READ, MAP_SHARED, file, 0);
    ::close(file);
    if (m_index == MAP_FAILED)
        giveUp("SQLite's index cannot be watched");
}

CommitWatch::~CommitWatch()
{
    ::munmap(m_index, headerSize);
}

quint32 CommitWatch::commits() const
{
    const auto *counter = static_cast<const quint32 *>(m_index) + counterAt / sizeof(quint32);
    return std::atomic_ref(*const_cast<quint32 *>(counter)).load(std::memory_order_acquire);
}

} // namespace warroom::bench
