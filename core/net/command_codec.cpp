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

/// Whether it says which member holds what a person may say; a note is its own text.
template <typename Wire>
concept HasText = requires
{
    requires std::is_member_object_pointer_v<std::remove_cv_t<decltype(Wire::text)>>;
};

QString lineOf(const JsonFault &fault)
{
    return fault.path.isEmpty() ? fault.what : fault.path + QLatin1Char(' ') + fault.what;
}

template <typename Wire, typename Any>
tl::expected<ClientWish, QString> read(const QByteArray &message)
{
    Message<Wire> read;
    if constexpr (hasMembers<Wire>) {
        if (const auto fault = fromJson(message, read))
            return tl::unexpected(lineOf(*fault));
    }
    if constexpr (HasText<Wire>) {
        if (read.data.said)
            read.data.*Wire::text = *read.data.said;
    }
    return ClientWish(Any(static_cast<const typename Wire::Wish &>(read.data)));
}

template <typename Wire>
WireCommand written(const typename Wire::Wish &wish)
{
    Wire command{wish};
    if constexpr (HasText<Wire>) {
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

template <typename Any>
struct Row {
    QLatin1StringView name;
    tl::expected<ClientWish, QString> (*read)(const QByteArray &message);
    std::optional<WireCommand> (*write)(const Any &command);
};

template <typename Wire, typename Any>
Row<Any> rowOf()
{
    return {QLatin1StringView(Wire::name), read<Wire, Any>,
            [](const Any &command) -> std::optional<WireCommand> {
                const auto *wish = std::get_if<typename Wire::Wish>(&command);
                return wish ? std::optional(written<Wire>(*wish)) : std::nullopt;
            }};
}

template <typename Any, typename... Wires>
QList<Row<Any>> rowsOf(std::type_identity<std::tuple<Wires...>>)
{
    return {rowOf<Wires, Any>()...};
}

const QList<Row<Command>> &commandRows()
{
    static const auto all = rowsOf<Command>(std::type_identity<wire::Commands>());
    return all;
}

const QList<Row<PreparationCommand>> &preparationRows()
{
    static const auto all = rowsOf<PreparationCommand>(std::type_identity<wire::Preparations>());
    return all;
}

template <typename Any>
std::optional<WireCommand> writtenBy(const QList<Row<Any>> &rows, const Any &command)
{
    for (const Row<Any> &row : rows) {
        if (auto written = row.write(command))
            return written;
    }
    return {};
}

} // namespace

std::optional<WireCommand> wireCommand(const Command &command)
{
    return writtenBy(commandRows(), command);
}

WireCommand wireCommand(const PreparationCommand &command)
{
    return writtenBy(preparationRows(), command).value(); // each of them has its row
}

tl::expected<ClientWish, QString> wishIn(QStringView name, const QByteArray &message)
{
    for (const auto &row : commandRows()) {
        if (name == row.name)
            return row.read(message);
    }
    for (const auto &row : preparationRows()) {
        if (name == row.name)
            return row.read(message);
    }
    return tl::unexpected(QStringLiteral("there is no such command"));
}

QStringList wishNames()
{
    QStringList names;
    for (const auto &row : commandRows())
        names.append(row.name);
    for (const auto &row : preparationRows())
        names.append(row.name);
    return names;
}

} // namespace warroom
