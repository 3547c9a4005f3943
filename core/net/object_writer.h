// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/json_encode.h"

#include <memory>

namespace warroom {

/// Writes one object, member by member.
class ObjectWriter {
public:
    template <typename Value>
    void put(std::string_view name, const Value &value)
    {
        key(name);
        writeJson(*m_out, value);
    }
    void putRaw(std::string_view name, const QByteArray &json)
    {
        key(name);
        m_out->raw({json.constData(), static_cast<std::size_t>(json.size())});
    }
    QByteArray take()
    {
        m_out->raw(m_isEmpty ? "{}" : "}");
        return m_out->take();
    }

private:
    void key(std::string_view name)
    {
        m_out->raw(m_isEmpty ? "{\"" : ",\"");
        m_out->raw(name);
        m_out->raw("\":");
        m_isEmpty = false;
    }

    std::unique_ptr<JsonWriter> m_out = std::make_unique<JsonWriter>();
    bool m_isEmpty = true;
};

} // namespace warroom
