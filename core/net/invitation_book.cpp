// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/invitation_book.h"

#include "net/owners_file.h"
#include "net/token_key.h"
#include "session/join_code.h"
#include "session/seated.h"

#include <QDir>

#include <cstring>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr double triesPerSecond = 0.1; ///< of wrong codes, from one address
constexpr double firstTries = 5;
constexpr qsizetype mostAddresses = 10'000; ///< then all begin anew

struct Line {
    QString code;
    Invited invited;

    static constexpr auto fields()
    {
        return std::tuple{field("code", &Line::code), field("invited", &Line::invited)};
    }
};

struct Content {
    QList<Line> invitations;

    static constexpr auto fields()
    {
        return std::tuple{field("invitations", &Content::invitations)};
    }
};

quint64 randomBits()
{
    quint64 bits = 0;
    std::memcpy(&bits, randomBytes(sizeof bits).constData(), sizeof bits);
    return bits;
}

} // namespace

InvitationBook::Opened InvitationBook::open(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"invitations.json"_s);
    std::unique_ptr<InvitationBook> book(new InvitationBook(path));
    const auto content = readOwnersFile<Content>(path, u"remove it, and invite people anew"_s);
    if (!content)
        return tl::unexpected(content.error());
    for (const Line &line : content->invitations)
        book->m_codes.insert(line.code, line.invited);
    return book;
}

tl::expected<void, StoreError> InvitationBook::save() const
{
    Content content;
    for (auto it = m_codes.cbegin(); it != m_codes.cend(); ++it)
        content.invitations.append({it.key(), it.value()});
    return writeOwnersFile(m_path, content);
}

tl::expected<QString, StoreError> InvitationBook::add(const Invited &invited, Instant now)
{
    const std::lock_guard lock(m_mutex);
    const QMap<QString, Invited> before = m_codes;
    m_codes.removeIf([&](const auto &entry) { return entry.value().expires <= now; });
    QString code = joinCodeOf(randomBits());
    while (m_codes.contains(code))
        code = joinCodeOf(randomBits());
    m_codes.insert(code, invited);
    if (auto saved = save(); !saved) {
        m_codes = before;
        return tl::unexpected(std::move(saved.error()));
    }
    return code;
}

tl::expected<void, StoreError> InvitationBook::withdraw(const QString &code)
{
    const std::lock_guard lock(m_mutex);
    m_codes.remove(code); // from now on, even where that cannot be written
    return save();
}

QMap<QString, Invited> InvitationBook::of(const DraftId &draft) const
{
    const std::lock_guard lock(m_mutex);
    QMap<QString, Invited> own = m_codes;
    own.removeIf([&](const auto &entry) { return entry.value().draft != draft; });
    return own;
}

/// The mutex is held.
tl::expected<Invited *, CodeRefusal> InvitationBook::known(const QString &code,
                                                           const QString &address, Instant now)
{
    if (m_triesFrom.size() > mostAddresses)
        m_triesFrom.clear();
    auto tries = m_triesFrom.find(address);
    const auto found = m_codes.find(code);
    const bool isKnown = found != m_codes.end();
    // Whoever has tried too often is not told whether this one would have been right.
    if (tries != m_triesFrom.end() && !tries->has(now))
        return tl::unexpected(CodeRefusal::TooManyTries);
    if (!isKnown) {
        if (tries == m_triesFrom.end())
            tries = m_triesFrom.insert(address, RateLimit(triesPerSecond, firstTries));
        tries->take(now);
        return tl::unexpected(m_tries.take(now) ? CodeRefusal::Unknown : CodeRefusal::TooManyTries);
    }
    if (found->expires <= now)
        return tl::unexpected(CodeRefusal::Over);
    return &*found;
}

tl::expected<Invited, CodeRefusal> InvitationBook::find(const QString &code, const QString &address,
                                                        Instant now)
{
    const std::lock_guard lock(m_mutex);
    return known(code, address, now).map([](const Invited *invited) { return *invited; });
}

void InvitationBook::giveBack(const QString &code, const PersonId &person)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_codes.find(code);
    if (found != m_codes.end() && !found->team && found->people.removeAll(person) > 0)
        (void)save(); // as in admit()
}

tl::expected<PersonId, CodeRefusal> InvitationBook::admit(const QString &code,
                                                          const QString &address, Instant now)
{
    const std::lock_guard lock(m_mutex);
    const auto found = known(code, address, now);
    if (!found)
        return tl::unexpected(found.error());
    Invited &invited = **found;
    if (invited.team && !invited.people.isEmpty())
        return invited.people.first();
    if (invited.people.size() >= invited.mostPeople)
        return tl::unexpected(CodeRefusal::Full);
    invited.people.append(newInvitedPerson());
    (void)save(); // a place that is forgotten is given away once more, no harm beyond that
    return invited.people.last();
}

} // namespace warroom
