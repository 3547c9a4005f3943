// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/draft_memory.h"

#include "domain/enum_names.h"
#include "domain/field.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <concepts>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr std::pair<PresetKind, const char *> kinds[] = {
    {PresetKind::NflMock, "nfl"}, {PresetKind::Snake, "snake"}, {PresetKind::Auction, "auction"}};
constexpr std::pair<catalog::PoolFilter, const char *> filters[] = {
    {catalog::PoolFilter::Everybody, "everybody"},
    {catalog::PoolFilter::Rookies, "rookies"},
    {catalog::PoolFilter::Veterans, "veterans"}};

template <typename T>
concept NamesSomething = requires(const T &id)
{
    {
        id.text()
        } -> std::same_as<const QString &>;
};

// Values as they are declared, field by field. Reading says whether all was there.

inline QJsonValue written(int value)
{
    return value;
}
inline QJsonValue written(bool value)
{
    return value;
}
inline QJsonValue written(const QString &value)
{
    return value;
}
template <NamesSomething T>
QJsonValue written(const T &id)
{
    return id.text();
}
template <NamedEnum T>
QJsonValue written(T value)
{
    return QString(enumName(value));
}
template <HasFields T>
QJsonValue written(const T &value);
template <typename T>
QJsonValue written(const std::optional<T> &value)
{
    return value ? written(*value) : QJsonValue();
}
template <typename T>
QJsonValue written(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(written(value));
    return array;
}
template <HasFields T>
QJsonValue written(const T &value)
{
    QJsonObject object;
    const auto add = [&](const auto &field) {
        object.insert(QLatin1StringView(field.name), written(value.*field.member));
    };
    std::apply([&](const auto &...fields) { (add(fields), ...); }, T::fields());
    return object;
}

inline bool read(const QJsonValue &json, int &value)
{
    value = json.toInt();
    return json.isDouble();
}
inline bool read(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}
inline bool read(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}
template <NamesSomething T>
bool read(const QJsonValue &json, T &id)
{
    id = T(json.toString());
    return json.isString();
}
template <NamedEnum T>
bool read(const QJsonValue &json, T &value)
{
    const auto known = enumFromName<T>(json.toString());
    value = known.value_or(T());
    return known.has_value();
}
template <HasFields T>
bool read(const QJsonValue &json, T &value);
template <typename T>
bool read(const QJsonValue &json, std::optional<T> &value)
{
    value.reset();
    return json.isNull() || json.isUndefined() || read(json, value.emplace());
}
template <typename T>
bool read(const QJsonValue &json, QList<T> &values)
{
    values.clear();
    for (const QJsonValue &each : json.toArray()) {
        T value{};
        if (!read(each, value))
            return false;
        values.append(value);
    }
    return json.isArray();
}
template <HasFields T>
bool read(const QJsonValue &json, T &value)
{
    const auto one = [&](const auto &field) {
        return read(json[QLatin1StringView(field.name)], value.*field.member);
    };
    return std::apply([&](const auto &...fields) { return (one(fields) && ...); }, T::fields());
}

QJsonObject written(const DraftChoices &choices)
{
    QJsonObject object{{u"rounds"_s, choices.rounds},
                       {u"teams"_s, choices.teamCount},
                       {u"format"_s, choices.format},
                       {u"order"_s, written(choices.order)},
                       {u"roster"_s, written(choices.roster)},
                       {u"auction"_s, written(choices.auction)},
                       {u"keepers"_s, written(choices.keepers)},
                       {u"trading"_s, written(choices.trading)},
                       {u"lottery"_s, written(choices.lottery)},
                       {u"season"_s, choices.season}};
    for (const auto &[filter, name] : filters) {
        if (filter == choices.filter)
            object.insert(u"players"_s, QString::fromLatin1(name));
    }
    return object;
}

std::optional<DraftChoices> choicesIn(const QJsonObject &object, PresetKind kind)
{
    DraftChoices choices;
    choices.preset = kind;
    const bool isWhole = read(object[u"rounds"_s], choices.rounds)
        && read(object[u"teams"_s], choices.teamCount) && read(object[u"format"_s], choices.format)
        && read(object[u"order"_s], choices.order) && read(object[u"roster"_s], choices.roster)
        && read(object[u"auction"_s], choices.auction)
        && read(object[u"keepers"_s], choices.keepers)
        && read(object[u"trading"_s], choices.trading)
        && read(object[u"lottery"_s], choices.lottery);
    choices.season = object[u"season"_s].toInt(); // 0 where it was written without
    for (const auto &[filter, name] : filters) {
        if (object[u"players"_s].toString() == QLatin1StringView(name))
            choices.filter = filter;
    }
    return isWhole ? std::optional(choices) : std::nullopt;
}

} // namespace

QByteArray packed(const DraftMemory &memory)
{
    QJsonObject all;
    for (const auto &[kind, name] : kinds) {
        if (memory.contains(kind))
            all.insert(QLatin1StringView(name), written(memory.value(kind)));
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

DraftMemory unpacked(const QByteArray &bytes)
{
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    DraftMemory memory;
    for (const auto &[kind, name] : kinds) {
        if (const auto choices = choicesIn(all[QLatin1StringView(name)].toObject(), kind))
            memory.insert(kind, *choices);
    }
    return memory;
}

} // namespace warroom
