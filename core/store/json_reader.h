// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "store/json_fault.h"

#include <QByteArrayView>

#include <optional>
#include <span>
#include <string_view>

class QUuid;

namespace warroom {

/// One value of a document that is being read. It can be read once.
class JsonValue;
class JsonReader;

/// How one member of an object is read into \a owner.
struct JsonMember {
    std::string_view name;
    std::size_t place = 0; ///< in the declaration
    bool isOptional = false;
    bool (*read)(JsonReader &in, JsonValue &json, void *owner) = nullptr;
};

/// Reads JSON strictly, front to back, into values whose members are known.
///
/// Every function answers false where the value is not what is asked for; read() then says what is
/// wrong, and what was filled is of no use. Members nobody declared are passed over, but they too
/// must be JSON. No member may be there twice. Throws nothing.
class JsonReader {
public:
    /// Fills \a owner from \a bytes, which must hold one object. \a members are sorted by name, at
    /// most 64. Keeps its memory for the next document of the same thread.
    static std::optional<JsonFault> read(QByteArrayView bytes, std::span<const JsonMember> members,
                                         void *owner);

    bool text(JsonValue &json, QString &value);
    bool text(JsonValue &json, std::string_view &value); ///< valid while the document is read
    bool number(JsonValue &json, int &value);
    bool number(JsonValue &json, qint64 &value);
    bool number(JsonValue &json, double &value);
    bool boolean(JsonValue &json, bool &value);
    bool instant(JsonValue &json, Instant &value);
    bool uuid(JsonValue &json, QUuid &value);
    bool bytes(JsonValue &json, QByteArray &value); ///< base64
    bool object(JsonValue &json, std::span<const JsonMember> members, void *owner);
    bool isList(JsonValue &json); ///< reads nothing: for a member that may be one thing or several
    /// Calls \a readNext for each element.
    bool list(JsonValue &json, bool (*readNext)(JsonReader &in, JsonValue &json, void *list),
              void *list);

    bool isNot(const QString &kind); ///< refuses the value at hand

private:
    struct Source;
    struct Object;
    struct Field;
    struct Members;

    bool document(Source &source, QByteArrayView bytes, std::span<const JsonMember> known,
                  void *owner);
    bool members(Object &object, std::span<const JsonMember> known, void *owner);
    bool member(Members &reading, std::size_t found, JsonValue &json);
    bool otherMember(Members &reading, Field &field, JsonValue &json);
    bool isAnyMissing(const Members &reading);
    bool isRepeated(std::string_view name);

    bool pass(JsonValue &json, int depth); ///< what nobody declared
    bool passObject(JsonValue &json, int depth);
    bool passList(JsonValue &json, int depth);

    bool refuse(const QString &what);
    bool below(const QString &step); ///< the fault lies in the member or element \a step

    JsonFault m_fault;
};

} // namespace warroom
