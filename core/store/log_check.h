// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_record.h"

namespace warroom {

/// Walks one stream from its first event to its last and writes down what is wrong.
///
/// One finding per cause as far as that can be told: an event that was changed is named, the
/// untouched ones after it are not. Rules are checked as far as numbering and contents hold.
class LogCheck {
public:
    explicit LogCheck(DraftId stream);

    /// The next record, by version.
    void next(const EventRecord &record);

    /// Everything found, the stream being said to end at \a head.
    QList<Finding> finish(int head);

private:
    void checkPlace(const EventRecord &record);
    void checkContent(const EventRecord &record);
    void find(int version, const QString &what);

    DraftId m_stream;
    QList<Finding> m_findings;
    int m_version = 0;
    qint64 m_position = 0;
    QByteArray m_hash;
    DraftState m_state;
    bool m_isWhole = true; ///< every event so far was there and could be read
};

} // namespace warroom
