// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/pool_readers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

constexpr CsvNumber rankColumn{
    u"rank", QT_TRANSLATE_NOOP("CatalogError", "rank '%1' is not a whole number from 1"), 1,
    100'000};

// "T.J. O'Neill Jr." becomes "t-j-o-neill-jr"; letters of other scripts stay what they are.
QString slug(const QString &name)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber())
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && slug.back() != u'-')
            slug += u'-';
    }
    if (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"player"_s : slug;
}

} // namespace

Player readPlayer(CsvCursor &cursor, QStringView schoolColumn)
{
    Player player;
    player.name = cursor.requiredText(u"name").simplified();
    player.position = cursor.requiredText(u"position").toUpper();
    player.school = cursor.text(schoolColumn);
    cursor.requireUnique(u"player",
                         QStringList{player.name, player.position, player.school}.join(u", "_s));
    if (cursor.text(rankColumn.column).isEmpty()) {
        player.rank = static_cast<int>(rankColumn.most) + 1; // after everybody who has one
    } else {
        player.rank = cursor.whole(rankColumn);
        cursor.requireUnique(u"rank", QString::number(player.rank));
    }
    return player;
}

QList<Player> asPool(QList<Player> players)
{
    std::stable_sort(players.begin(), players.end(),
                     [](const Player &a, const Player &b) { return a.rank < b.rank; });
    QSet<QString> taken;
    int rank = 0;
    for (Player &player : players) {
        player.rank = ++rank;
        const QString name = slug(player.name);
        QString id = name;
        for (int namesake = 2; taken.contains(id); ++namesake)
            id = u"%1-%2"_s.arg(name).arg(namesake);
        taken.insert(id);
        player.id = PlayerId(id);
    }
    return players;
}

} // namespace warroom::catalog
