// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_store.h"
#include "app/warroomd/library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

QString decimal(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'f', 1) : u"-"_s;
}

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString line(const PlayerStats &row)
{
    return u"%1  %2  %3  %4  %5"_s.arg(
        row.name.leftJustified(26), row.position.leftJustified(4),
        u"%1 of %2"_s.arg(row.timesDrafted).arg(row.drafts).leftJustified(10),
        decimal(row.meanPick()).rightJustified(6), decimal(row.spread()).rightJustified(6));
}

QJsonObject json(const PlayerStats &row)
{
    return {{u"player_id"_s, row.player.text()},    {u"name"_s, row.name},
            {u"position"_s, row.position},          {u"drafts"_s, row.drafts},
            {u"times_drafted"_s, row.timesDrafted}, {u"mean_pick"_s, orNull(row.meanPick())},
            {u"spread"_s, orNull(row.spread())}};
}

QString line(const TeamTendency &row)
{
    if (row.round == 0)
        return u"%1  %2, %3, %4"_s.arg(row.name, counted(row.drafts, u"draft"_s),
                                       counted(row.picks, u"pick"_s),
                                       counted(row.trades, u"trade"_s));
    return u"    round %1  %2 %3"_s.arg(QString::number(row.round).rightJustified(2),
                                        row.position.leftJustified(4), QString::number(row.picks));
}

QJsonObject json(const TeamTendency &row)
{
    QJsonObject object{
        {u"team_id"_s, row.team.text()}, {u"name"_s, row.name}, {u"picks"_s, row.picks}};
    if (row.round == 0) {
        object.insert(u"drafts"_s, row.drafts);
        object.insert(u"trades"_s, row.trades);
    } else {
        object.insert(u"round"_s, row.round);
        object.insert(u"position"_s, row.position);
    }
    return object;
}

QString line(const DraftPattern &row)
{
    if (row.kind == PatternKind::Run)
        return u"%1  run    %2 to %3: %4 %5"_s.arg(row.draft.text())
            .arg(row.firstPick)
            .arg(row.lastPick)
            .arg(row.picks)
            .arg(row.position);
    return u"%1  %2  %3: %4 (%5) by %6, %7"_s.arg(
        row.draft.text(), QString(enumName(row.kind)).leftJustified(5),
        QString::number(row.firstPick), row.playerName, row.position, row.team.text(),
        counted(std::abs(row.value), u"place"_s));
}

QJsonObject json(const DraftPattern &row)
{
    QJsonObject object{{u"draft_id"_s, row.draft.text()}, {u"kind"_s, QString(enumName(row.kind))},
                       {u"first_pick"_s, row.firstPick},  {u"last_pick"_s, row.lastPick},
                       {u"picks"_s, row.picks},           {u"position"_s, row.position}};
    if (row.kind != PatternKind::Run) {
        object.insert(u"player_id"_s, row.player.text());
        object.insert(u"name"_s, row.playerName);
        object.insert(u"team_id"_s, row.team.text());
        object.insert(u"value"_s, row.value);
    }
    return object;
}

template <typename Row>
Outcome printRows(const tl::expected<QList<Row>, StoreError> &rows, TextFormat format)
{
    if (!rows)
        return failed(rows.error().detail);
    QString text;
    QJsonArray objects;
    for (const Row &row : *rows) {
        if (format == TextFormat::Text)
            text += line(row) + u'\n';
        else
            objects.append(json(row));
    }
    print(format == TextFormat::Text ? text : QString::fromUtf8(QJsonDocument(objects).toJson()));
    return {};
}

struct Subject {
    const char *name;
    Outcome (*show)(const EventStore &store, TextFormat format);
};

std::span<const Subject> subjects()
{
    static constexpr Subject all[] = {
        {"players",
         [](const EventStore &store, TextFormat format) {
             return printRows(store.playerStats(), format);
         }},
        {"teams",
         [](const EventStore &store, TextFormat format) {
             return printRows(store.teamTendencies(), format);
         }},
        {"patterns",
         [](const EventStore &store, TextFormat format) {
             return printRows(store.draftPatterns(), format);
         }},
    };
    return all;
}

tl::expected<const Subject *, Failure> subjectOf(const QCommandLineParser &parser)
{
    const QString wanted = parser.value(u"of"_s);
    for (const Subject &subject : subjects()) {
        if (wanted == QLatin1StringView(subject.name))
            return &subject;
    }
    return badUsage(u"--of is players, teams or patterns, not '%1'"_s.arg(wanted));
}

/// Open to write, so that every completed draft can be counted; a log that cannot be written to
/// says what has been counted.
tl::expected<std::unique_ptr<EventStore>, Failure> openToCount(const QString &where)
{
    if (const auto readable = openLog(where); !readable)
        return tl::unexpected(readable.error());
    auto store = openStoreAt(where, OpenMode::MustExist);
    if (!store && store.error().kind == StoreErrorKind::ReadOnly)
        return openLog(where);
    if (!store)
        return failed(store.error().detail);
    if (const auto done = countAllIn(**store); !done)
        return failed(done.error().detail);
    return std::move(*store);
}

} // namespace

void declareStats(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"[FILE]"_s, u"A log (default: the library)."_s);
    declareDataOption(parser);
    parser.addOption({u"of"_s,
                      u"players (how often and how early), teams (what they take, by round) or "
                      "patterns (runs, reaches and steals); default players."_s,
                      u"SUBJECT"_s, u"players"_s});
    declareTextFormatOption(parser);
}

Outcome runStats(const QCommandLineParser &parser)
{
    const auto format = textFormat(parser);
    if (!format)
        return tl::unexpected(format.error());
    const auto subject = subjectOf(parser);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto path = logOrLibrary(parser);
    if (!path)
        return tl::unexpected(path.error());
    const auto store = openToCount(*path);
    if (!store)
        return tl::unexpected(store.error());
    return (*subject)->show(**store, *format);
}

} // namespace warroom::cli
