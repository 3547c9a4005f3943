// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/require.h"
#include "net/client_message.h"
#include "net/command_codec.h"
#include "net/wire_decode.h"
#include "net/wire_event.h"
#include "store/json_decode.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

std::optional<WireCommand> writtenAs(const ClientWish &wish)
{
    return std::visit(
        [](const auto &each) { return std::optional<WireCommand>(wireCommand(each)); }, wish);
}

/// A command that was read is written as one that reads the same.
void readCommand(const QString &name, const QByteArray &message)
{
    const auto command = wishIn(name, message);
    if (!command) {
        require(!command.error().isEmpty(), "refused without a word");
        return;
    }
    const auto written = writtenAs(*command);
    require(written && QString::fromLatin1(written->name) == name, "written as another command");
    const auto again = wishIn(name, R"({"data":)" + written->data + '}');
    require(again && writtenAs(*again)->data == written->data, "written as something else");
}

/// What a client says. Whatever the name in it, every command has to cope with its data.
void readMessage(const QByteArray &bytes)
{
    ClientMessage message;
    const auto fault = fromJson(bytes, message);
    if (fault)
        require(!fault->what.isEmpty(), "refused without a word");
    else
        require(QJsonDocument::fromJson(bytes).isObject(), "no JSON by QJsonDocument's light");
    for (const QString &name : wishNames())
        readCommand(name, bytes);
    require(!wishIn(u"NoSuchCommand"_s, bytes), "a command nobody knows");
}

/// What a host says. An event that was read is the same after it was told once more.
void readFrame(const QByteArray &bytes)
{
    const auto event = eventIn(QJsonDocument::fromJson(bytes).object());
    if (!event) {
        require(!event.error().isEmpty(), "refused without a word");
        return;
    }
    if (std::holds_alternative<events::EventWithheld>(event->event))
        return;
    const QByteArray told = wireFrame(*event, u"epoch"_s).open.toUtf8();
    const auto again = eventIn(QJsonDocument::fromJson(told).object());
    require(again && *again == *event, "told as something else");
}

} // namespace

/// What a client says; behind an 'E', what a host does.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (input.startsWith('E'))
        readFrame(input.sliced(1));
    else
        readMessage(input);
    return 0;
}
