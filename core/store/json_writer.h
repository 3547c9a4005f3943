// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QStringView>

#include <array>
#include <cstring>
#include <string_view>

class QUuid;

namespace warroom {

/// Compact JSON in UTF-8, written front to back. Its bytes are those of QJsonDocument::Compact.
///
/// Never fails. What JSON cannot say (a number that is none, half a character, a time out of reach)
/// is written as something a reader refuses or reads differently, and isFaithful() tells.
class JsonWriter {
public:
    JsonWriter() = default;
    Q_DISABLE_COPY_MOVE(JsonWriter)

    /// \a json as it stands.
    void raw(std::string_view json)
    {
        std::memcpy(room(json.size()), json.data(), json.size());
        m_at += json.size();
    }
    void text(QStringView text);
    void number(qint64 value);
    void number(double value);
    void instant(Instant value);
    void uuid(const QUuid &value); ///< without braces; a null one is empty text
    void nothing();                ///< null, where there was something to say

    /// Where an object or a list begins. Each member and element then begins with a comma.
    std::ptrdiff_t open() const { return m_at - m_begin; }
    void close(std::ptrdiff_t opened, std::string_view brackets);

    /// Whether all that was written is read back as it is.
    bool isFaithful() const { return m_isFaithful; }
    std::string_view view() const { return {m_begin, static_cast<std::size_t>(m_at - m_begin)}; }
    /// What was written. The writer is of no use after that.
    QByteArray take();

private:
    char *room(std::size_t size)
    {
        if (static_cast<std::size_t>(m_end - m_at) < size)
            grow(size);
        return m_at;
    }
    void grow(std::size_t size);
    void escaped(char16_t unit);

    std::array<char, 1024> m_first; ///< most events fit; left as it is until it is written
    QByteArray m_rest;              ///< in its stead where they do not
    char *m_begin = m_first.data();
    char *m_at = m_begin;
    char *m_end = m_begin + m_first.size();
    bool m_isFaithful = true;
};

} // namespace warroom
