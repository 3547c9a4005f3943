// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/json_reader.h"

#include <simdjson.h>

#include <vector>

namespace warroom {

class JsonValue {
public:
    simdjson::ondemand::value value;
};

/// A document's bytes with the margin simdjson reads beyond them, and its notes about them.
struct JsonReader::Source {
    simdjson::ondemand::parser parser;
    std::vector<char> padded;

    simdjson::simdjson_result<simdjson::ondemand::document> open(QByteArrayView bytes)
    {
        const auto size = static_cast<std::size_t>(bytes.size());
        if (padded.size() < size + simdjson::SIMDJSON_PADDING) {
            const std::size_t room = std::max<std::size_t>(4096, 2 * size);
            padded.resize(room + simdjson::SIMDJSON_PADDING);
            if (const simdjson::error_code error = parser.allocate(room))
                return error;
        }
        std::copy(bytes.begin(), bytes.end(), padded.begin());
        std::fill_n(padded.data() + size, simdjson::SIMDJSON_PADDING, '\0');
        return parser.iterate(padded.data(), size, padded.size());
    }
};

struct JsonReader::Object {
    simdjson::ondemand::object value;
};

struct JsonReader::Field {
    simdjson::ondemand::field value;
};

} // namespace warroom
