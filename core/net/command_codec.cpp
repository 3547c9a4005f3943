// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/command_codec.h"

#include "net/wire_commands.h"
#include "store/json_decode.h"
#include "store/json_encode.h"

namespace warroom {

namespace {

/// A message as far as the command's data go.
template <typename Wire>
struct Message {
    Wire data;

    static constexpr auto fields() { return std::tuple{field("data", &Message::data)}; }
};

template <typename Wire>
inline constexpr bool hasMembers = std::tuple_size_v<decltype(Wire::fields())> != 0;

template <typename Wire>
inline constexpr bool hasText = requires
{
    Wire::text;
};

QString lineOf(const JsonFault &fault)
{
    return fault.path.isEmpty() ? fault.what : fault.path + QLatin1Char(' ') + fault.what;
}

template <typename Wire>
tl::expected<Command, QString> read(const QByteArray &message)
{
    Message<Wire> read;
    if constexpr (hasMembers<Wire>) {
        if (const auto fault = fromJson(message, read))
            return tl::unexpected(lineOf(*fault));
    }
    if constexpr (hasText<Wire>) {
        if (read.data.said)
            read.data.*Wire::text = *read.data.said;
    }
    return Command(static_cast<const typename Wire::Wish &>(read.data));
}

template <typename Wire>
WireCommand written(const typename Wire::Wish &wish)
{
    Wire command{wish};
    if constexpr (hasText<Wire>) {
        if (!(command.*Wire::text).isEmpty())
            command.said = command.*Wire::text;
    }
    if constexpr (!hasMembers<Wire>)
        return {Wire::name, "{}"};
    else {
        JsonWriter out;
        writeJson(out, command);
        return {Wire::name, out.take()};
    }
}

struct Row {
    QLatin1StringView name;
    tl::expected<Command, QString> (*read)(const QByteArray &message);
    std::optional<WireCommand> (*write)(const Command &command);
};

template <typename Wire>
Row rowOf()
{
    return {QLatin1StringView(Wire::name), read<Wire>,
            [](const Command &command) -> std::optional<WireCommand> {
                const auto *wish = std::get_if<typename Wire::Wish>(&command);
                return wish ? std::optional(written<Wire>(*wish)) : std::nullopt;
            }};
}

template <typename... Wires>
QList<Row> rowsOf(std::type_identity<std::tuple<Wires...>>)
{
    return {rowOf<Wires>()...};
}

const QList<Row> &rows()
{
    static const QList<Row> all = rowsOf(std::type_identity<wire::Commands>());
    return all;
}

} // namespace

std::optional<WireCommand> wireCommand(const Command &command)
{
    for (const Row &row : rows()) {
        if (auto written = row.write(command))
            return written;
    }
    return {};
}

tl::expected<Command, QString> commandIn(QStringView name, const QByteArray &message)
{
    for (const Row &row : rows()) {
        if (name == row.name)
            return row.read(message);
    }
    return tl::unexpected(QStringLiteral("there is no such command"));
}

QStringList wireCommandNames()
{
    QStringList names;
    for (const Row &row : rows())
        names.append(row.name);
    return names;
}

} // namespace warroom
