// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/json_encode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace warroom {

/// What writeJson() writes, for those who compose a larger QJsonDocument.
template <typename Value>
QJsonValue toJson(const Value &value)
{
    JsonWriter out;
    out.raw("[");
    writeJson(out, value);
    out.raw("]");
    return QJsonDocument::fromJson(out.take()).array().first();
}

} // namespace warroom
