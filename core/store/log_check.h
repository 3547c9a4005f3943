// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preparation.h"
#include "store/event_record.h"

#include <QHash>
#include <QUuid>

namespace warroom {

/// What a check looks at. Damage and tampering show in the chain, which need not be decoded and so
/// takes a fraction of the time.
enum class CheckScope {
    Chain,     ///< numbers, positions, hashes
    Everything ///< and whether each event can be read, what it names as its cause, and the rules
};

/// Walks one stream from its first event to its last and writes down what is wrong.
///
/// One finding per cause as far as that can be told: an event that was changed is named, the
/// untouched ones after it are not. Rules are checked as far as numbering and contents hold.
///
/// What a person prepares is checked by rules of its own. A stream needs no other to be checked:
/// several may be at once, each in a thread of its own.
class LogCheck {
public:
    /// \a keys are those that are alive: what they do not open is a finding.
    explicit LogCheck(DraftId stream, CheckScope scope = CheckScope::Everything,
                      PersonKeys keys = {});

    /// The next record, by version.
    void next(const EventRecord &record);

    /// Everything found, the stream being said to end at \a head.
    QList<Finding> finish(int head);

private:
    void checkPlace(const EventRecord &record);
    void checkContent(const EventRecord &record);
    void checkCause(const EventEnvelope &event);
    void checkRules(const EventEnvelope &event);
    QString drawBroken(const Event &event) const;
    void find(int version, const QString &what);

    DraftId m_stream;
    CheckScope m_scope;
    PersonKeys m_keys;
    QList<Finding> m_findings;
    int m_version = 0;
    qint64 m_position = 0;
    QByteArray m_hash;
    QHash<QUuid, int> m_causes; ///< what was named as a cause, and by which version first
    DraftState m_state;
    Preparation m_preparation; ///< in its stead where the stream is one
    QList<SlotRight> m_drawn;  ///< what the draw just before changes in the order
    bool m_isWhole = true;     ///< every event so far was there and could be read
};

} // namespace warroom
