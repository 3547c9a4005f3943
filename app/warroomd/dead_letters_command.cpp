// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data_folder.h"
#include "app/open_store.h"
#include "app/warroomd/audit.h"
#include "app/warroomd/library.h"
#include "store/codec.h"

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

using Letters = tl::expected<QList<DeadLetter>, Failure>;

struct LetterAction {
    QLatin1StringView name;
    Outcome (*run)(const QCommandLineParser &parser);
};

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// The letters are beside the log of a host that runs: each is changed by one statement, for which
/// nobody has to stop.
tl::expected<std::unique_ptr<EventStore>, Failure> openFor(const QCommandLineParser &parser,
                                                           OpenMode mode)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() > 2)
        return badUsage(u"one FILE only"_s);
    auto store = openStoreAt(arguments.value(1, libraryPath(parser.value(u"data"_s))), mode);
    if (!store)
        return failed(store.error().detail);
    return std::move(*store);
}

Letters lettersOf(const EventStore &store, const QString &sink)
{
    auto letters = store.parked(sink);
    if (!letters)
        return failed(letters.error().detail);
    return std::move(*letters);
}

/// Those of --sink, or the one --event names.
Letters chosenLetters(const QCommandLineParser &parser, const EventStore &store)
{
    const QString sink = parser.value(u"sink"_s);
    const QString event = parser.value(u"event"_s);
    auto letters = lettersOf(store, sink);
    if (!letters)
        return letters;
    if (!event.isEmpty())
        letters->removeIf([&](const DeadLetter &letter) { return textOf(letter.event) != event; });
    if (letters->isEmpty())
        return failed(event.isEmpty()
                          ? u"there is no dead letter of '%1'"_s.arg(sink)
                          : u"there is no dead letter of '%1' for event %2"_s.arg(sink, event));
    return letters;
}

Outcome requireOptions(const QCommandLineParser &parser, const QStringList &names)
{
    for (const QString &name : names) {
        if (parser.value(name).isEmpty())
            return badUsage(u"dead-letters %1 needs --%2; see dead-letters list"_s.arg(
                parser.positionalArguments().value(0), name));
    }
    return {};
}

Outcome noteChange(const QCommandLineParser &parser, const DeadLetter &letter)
{
    return writeAudit(parser,
                      {u"dead-letters "_s + parser.positionalArguments().first(),
                       u"%1 event %2"_s.arg(letter.sink, textOf(letter.event)),
                       u"%1 attempts: %2"_s.arg(letter.attempts).arg(letter.lastError)});
}

tl::expected<QString, Failure> described(const EventStore &store, const DeadLetter &letter)
{
    const auto event = store.find(letter.event);
    if (!event)
        return failed(event.error().detail);
    const QString place = *event ? u"draft %1 event %2 %3"_s.arg((*event)->draft.text())
                                       .arg((*event)->version)
                                       .arg(eventTypeName((*event)->event))
                                 : u"an event that is not in this log"_s;
    const QString state = letter.attempts == 0
        ? letter.lastError
        : u"%1%2: %3"_s.arg(counted(letter.attempts, u"attempt"_s),
                            letter.nextAttemptAt ? u", to be tried again"_s : QString(),
                            letter.lastError);
    return u"%1  %2  %3\n    %4\n"_s.arg(letter.sink, textOf(letter.event), place, state);
}

Outcome list(const QCommandLineParser &parser)
{
    const auto store = openFor(parser, OpenMode::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto letters = lettersOf(**store, parser.value(u"sink"_s));
    if (!letters)
        return tl::unexpected(letters.error());
    for (const DeadLetter &letter : *letters) {
        const auto text = described(**store, letter);
        if (!text)
            return tl::unexpected(text.error());
        print(*text);
    }
    return {};
}

Outcome retry(const QCommandLineParser &parser)
{
    if (auto given = requireOptions(parser, {u"sink"_s}); !given)
        return given;
    const auto store = openFor(parser, OpenMode::MustExist);
    if (!store)
        return tl::unexpected(store.error());
    auto letters = chosenLetters(parser, **store);
    if (!letters)
        return tl::unexpected(letters.error());
    // Those that only wait behind another are tried when that one is gone.
    letters->removeIf([](const DeadLetter &letter) { return letter.attempts == 0; });
    if (letters->isEmpty())
        return failed(u"that event only waits for an earlier one; see dead-letters list"_s);
    for (DeadLetter &letter : *letters) {
        if (auto noted = noteChange(parser, letter); !noted)
            return noted;
        letter.nextAttemptAt = systemNow();
        if (const auto parked = (*store)->park(letter); !parked)
            return failed(parked.error().detail);
    }
    print(u"%1 will be tried again, by a host that runs within seconds\n"_s.arg(
        counted(letters->size(), u"event"_s)));
    return {};
}

Outcome skip(const QCommandLineParser &parser)
{
    if (auto given = requireOptions(parser, {u"sink"_s, u"event"_s}); !given)
        return given;
    const auto store = openFor(parser, OpenMode::MustExist);
    if (!store)
        return tl::unexpected(store.error());
    const auto letters = chosenLetters(parser, **store);
    if (!letters)
        return tl::unexpected(letters.error());
    const DeadLetter &letter = letters->first();
    if (auto noted = noteChange(parser, letter); !noted)
        return noted;
    if (const auto gone = (*store)->unpark(letter.sink, letter.event); !gone)
        return failed(gone.error().detail);
    print(u"%1 goes on without event %2\n"_s.arg(letter.sink, textOf(letter.event)));
    return {};
}

constexpr LetterAction actions[] = {
    {"list"_L1, list},
    {"retry"_L1, retry},
    {"skip"_L1, skip},
};

} // namespace

void declareDeadLetters(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"list"_s, u"Say which events could not be delivered, and why."_s,
                                 u"list"_s);
    parser.addPositionalArgument(
        u"retry"_s, u"Have the events of --sink, or --event alone, tried again."_s, u"| retry"_s);
    parser.addPositionalArgument(
        u"skip"_s, u"Never deliver --event to --sink; what waits behind it goes on."_s,
        u"| skip"_s);
    parser.addPositionalArgument(u"FILE"_s, u"A log (default: the library)."_s, u"[FILE]"_s);
    parser.addOption({u"sink"_s, u"To whom: webhook:NAME."_s, u"NAME"_s});
    parser.addOption({u"event"_s, u"The id of one event."_s, u"ID"_s});
    declareDataOption(parser);
}

Outcome runDeadLetters(const QCommandLineParser &parser)
{
    const QString wanted = parser.positionalArguments().value(0);
    for (const LetterAction &action : actions) {
        if (wanted == action.name)
            return action.run(parser);
    }
    return badUsage(wanted.isEmpty()
                        ? u"dead-letters what? list, retry or skip"_s
                        : u"dead-letters takes list, retry or skip, not '%1'"_s.arg(wanted));
}

} // namespace warroom::cli
