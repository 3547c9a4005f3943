// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Run the draft. Keep every moment of it."_s);
    parser.addPositionalArgument(u"[FILE]"_s, u"A log to replay, or an invitation: warroom://…"_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
        {u"data"_s, u"Keep the library of drafts in this folder."_s, u"DIR"_s},
        {u"store"_s,
         u"Keep the drafts of this run on a server: postgresql://user:password@host/database. "
         u"Settings (Ctrl+,) remembers one."_s,
         u"URL"_s},
        {u"theme"_s, u"dark or light."_s, u"T"_s},
        {u"language"_s, u"en, de, es or fr."_s, u"L"_s},
        {u"screenshot"_s, u"Write a picture of a screen and leave."_s, u"FILE"_s},
        {u"screen"_s,
         u"Which: home, new-draft, import, settings, room, board, teams, trades or analysis "
         u"(default: the board of "
         "--draft, else home)."_s,
         u"NAME"_s},
        {u"draft"_s, u"The log to show in the picture."_s, u"FILE"_s},
        {u"at"_s, u"As it stood after event N."_s, u"N"_s},
        {u"size"_s, u"The picture's size (default 1440x900)."_s, u"WxH"_s, u"1440x900"_s},
        {u"scale"_s, u"Device pixels per pixel, 0.5 to 4 (default 1)."_s, u"S"_s, u"1"_s},
        {u"self-test"_s, u"Check store, resources, translations and every screen, and leave."_s},
        {u"measure-start"_s, u"Leave as soon as the first window is painted."_s},
    });
}

tl::unexpected<QString> wrong(const QString &line)
{
    return tl::unexpected(line);
}

tl::expected<QString, QString> oneOf(const QCommandLineParser &parser, const QString &option,
                                     const QStringList &allowed)
{
    const QString value = parser.value(option);
    if (parser.isSet(option) && !allowed.contains(value))
        return wrong(u"--%1 is %2, not '%3'"_s.arg(option, allowed.join(u", "_s), value));
    return value;
}

tl::expected<QSize, QString> sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < 320 || size.height() < 240 || size.width() > 7680
        || size.height() > 4320)
        return wrong(u"--size is WIDTHxHEIGHT from 320x240 to 7680x4320, not '%1'"_s.arg(text));
    return size;
}

tl::expected<PictureOptions, QString> pictureOf(const QCommandLineParser &parser)
{
    PictureOptions picture;
    picture.file = parser.value(u"screenshot"_s);
    picture.draft = parser.value(u"draft"_s);
    const auto screen = oneOf(parser, u"screen"_s,
                              {u"home"_s, u"new-draft"_s, u"import"_s, u"settings"_s, u"room"_s,
                               u"board"_s, u"teams"_s, u"trades"_s, u"analysis"_s});
    if (!screen)
        return wrong(screen.error());
    picture.screen = *screen;
    if (picture.screen.isEmpty())
        picture.screen = picture.draft.isEmpty() ? u"home"_s : u"board"_s;
    const auto size = sizeOf(parser.value(u"size"_s));
    if (!size)
        return wrong(size.error());
    picture.size = *size;
    bool isNumber = false;
    picture.scale = parser.value(u"scale"_s).toDouble(&isNumber);
    if (!isNumber || !(picture.scale >= 0.5 && picture.scale <= 4))
        return wrong(
            u"--scale is a number from 0.5 to 4, not '%1'"_s.arg(parser.value(u"scale"_s)));
    if (parser.isSet(u"at"_s)) {
        const int at = parser.value(u"at"_s).toInt(&isNumber);
        if (!isNumber || at < 1)
            return wrong(
                u"--at is the number of an event, from 1, not '%1'"_s.arg(parser.value(u"at"_s)));
        picture.at = at;
    }
    return picture;
}

Options::Task taskOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"help"_s))
        return Options::Task::ShowHelp;
    if (parser.isSet(u"version"_s))
        return Options::Task::ShowVersion;
    if (parser.isSet(u"self-test"_s))
        return Options::Task::SelfTest;
    return parser.isSet(u"screenshot"_s) ? Options::Task::TakePicture : Options::Task::OpenWindow;
}

} // namespace

tl::expected<Options, QString> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.positionalArguments().size() > 1)
        return wrong(u"one FILE only"_s);

    Options options;
    options.task = taskOf(parser);
    options.helpText = parser.helpText();
    const QString argument = parser.positionalArguments().value(0);
    const bool isInvitation = argument.startsWith("warroom:"_L1);
    (isInvitation ? options.invitation : options.log) = argument;
    options.data = parser.value(u"data"_s);
    options.store = parser.value(u"store"_s);
    if (parser.isSet(u"store"_s) && !options.store.startsWith("postgresql://"_L1)
        && !options.store.startsWith("postgres://"_L1))
        return wrong(u"--store is an address like postgresql://user@host/database"_s);
    const bool asksForNoWindow =
        options.task == Options::Task::TakePicture || options.task == Options::Task::SelfTest;
    if (parser.isSet(u"store"_s) && asksForNoWindow)
        return wrong(u"--store is for the window, not for --screenshot or --self-test"_s);
    if (isInvitation && asksForNoWindow)
        return wrong(u"an invitation is for the window, not for --screenshot or --self-test"_s);
    options.measureStart = parser.isSet(u"measure-start"_s);
    const auto theme = oneOf(parser, u"theme"_s, {u"dark"_s, u"light"_s});
    const auto language = oneOf(parser, u"language"_s, {u"en"_s, u"de"_s, u"es"_s, u"fr"_s});
    const auto picture = pictureOf(parser);
    if (!theme || !language)
        return wrong(theme ? language.error() : theme.error());
    if (!picture)
        return wrong(picture.error());
    options.theme = *theme;
    options.language = *language;
    options.picture = *picture;
    return options;
}

} // namespace warroom
