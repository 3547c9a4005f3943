// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/joined_book.h"

#include "net/token_keeper.h"

#include <QPointer>
#include <QtConcurrent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

QString nameOf(const DraftId &draft)
{
    return u"draft "_s + draft.text();
}

} // namespace

JoinedBook::JoinedBook(const QString &folder, TokenKeeper *keeper)
    : m_keeper(keeper), m_joined(JoinedDrafts::open(folder))
{
    connect(&m_written, &QFutureWatcherBase::finished, this, &JoinedBook::onWritten);
}

JoinedBook::~JoinedBook() = default;

std::optional<StoreError> JoinedBook::fault() const
{
    return m_joined ? std::nullopt : std::optional(m_joined.error());
}

const JoinedDraft *JoinedBook::find(const DraftId &draft) const
{
    return m_joined ? m_joined->find(draft) : nullptr;
}

void JoinedBook::unseal(const JoinedDraft &joined, const Unsealed &take)
{
    if (!m_keeper) {
        QTimer::singleShot(0, this, [take] { take({}); });
        return;
    }
    const auto onSecret = [=, self = QPointer(this)](const std::optional<QByteArray> &secret) {
        if (!self)
            return;
        const auto open = secret ? unsealed(joined, *secret) : std::nullopt;
        if (open)
            self->m_joined->unseal(*open);
        take(open);
    };
    m_keeper->giveBack(nameOf(joined.draft), onSecret);
}

void JoinedBook::askForKey(const QString &host, int port,
                           const std::function<void(const QString &)> &take)
{
    const JoinedDraft *last = m_joined ? m_joined->lastAt(host, port) : nullptr;
    if (!last || !last->isSealed()) {
        take(last ? last->fingerprint : QString());
        return;
    }
    unseal(*last, [take](const std::optional<JoinedDraft> &open) {
        take(open ? open->fingerprint : QString());
    });
}

void JoinedBook::write(const Make &make, const Done &done)
{
    m_changes.append({make, done});
    if (m_changes.size() == 1)
        writeNext();
}

void JoinedBook::writeNext()
{
    if (m_changes.isEmpty())
        return;
    m_next = m_changes.first().make(*m_joined);
    if (m_next.isSealed()) { // its secrets stay where they are
        writeFile(m_next);
        return;
    }
    m_next.isInKeychain.reset();
    if (!m_keeper) {
        writeFile(m_next);
        return;
    }
    const auto onKept = [self = QPointer(this)](bool isKept) {
        if (!self)
            return;
        if (isKept)
            self->m_next.isInKeychain = true;
        self->writeFile(self->m_next);
    };
    m_keeper->keep(nameOf(m_next.draft), secretOf(m_next), onKept);
}

void JoinedBook::writeFile(const JoinedDraft &joined)
{
    m_written.setFuture(
        QtConcurrent::run([list = *m_joined, joined]() mutable { return list.add(joined); }));
}

void JoinedBook::onWritten()
{
    const Change change = m_changes.takeFirst();
    const Written written = m_written.result();
    if (written)
        m_joined->take(m_next);
    writeNext();
    if (change.done)
        change.done(written ? std::nullopt : std::optional(written.error()));
}

} // namespace warroom
