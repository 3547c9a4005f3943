// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/listed_player.h"

#include "catalog/name_key.h"
#include "domain/position.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

constexpr std::array notSaid{u"", u"-", u"--", u"–", u"—", u"NR", u"N/A", u"NA"};

bool isNotSaid(const QString &field)
{
    return std::any_of(notSaid.begin(), notSaid.end(), [&](const char16_t *word) {
        return field.compare(QStringView(word), Qt::CaseInsensitive) == 0;
    });
}

/// A word of the tail without the signs around it.
QString bare(const QString &word)
{
    static const QRegularExpression around(uR"(^[(,|·•–—-]+|[),|·•–—-]+$)"_s);
    QString result = word;
    return result.remove(around).trimmed();
}

/// Takes words off the end of a name as long as they say something else.
class Tail {
public:
    Tail(QStringList words, const TeamNames &teams) : m_words(std::move(words)), m_teams(teams) { }

    WrittenName take()
    {
        while (m_words.size() > 2 && takeLast())
            m_words.removeLast();
        return {m_words.join(u' '), m_position, m_team};
    }

private:
    bool takeLast()
    {
        const QString &written = m_words.last();
        const QString word = bare(written);
        const bool apart = word != written;
        m_apart = m_apart || apart;
        if (word.isEmpty())
            return true;
        bool isNumber = false;
        word.toInt(&isNumber);
        if (isNumber)
            return apart;
        return takePosition(word) || takeTeam(word);
    }

    /// Whether the word at \a place is a sign or a team.
    bool isApart(qsizetype place) const
    {
        const QString word = bare(m_words.at(place));
        return word.isEmpty() || (word == word.toUpper() && isTeam(word));
    }

    bool isTeam(const QString &word) const
    {
        return word.size() <= 3 && !m_teams.abbreviationOf(word).isEmpty();
    }

    bool takePosition(const QString &word)
    {
        // One letter may be an initial, unless a team or a sign keeps it apart.
        const bool sure =
            word.size() > 1 || m_apart || !m_team.isEmpty() || isApart(m_words.size() - 2);
        if (!m_position.isEmpty() || !sure || word != word.toUpper() || !isPositionWord(word))
            return false;
        m_position = listedPosition(word);
        return true;
    }

    bool takeTeam(const QString &word)
    {
        const bool asWritten = word == word.toUpper() || (m_apart && !m_position.isEmpty());
        if (!m_team.isEmpty() || !isTeam(word) || !asWritten)
            return false;
        m_team = m_teams.abbreviationOf(word);
        return true;
    }

    QStringList m_words;
    const TeamNames &m_teams;
    QString m_position;
    QString m_team;
    bool m_apart = false; ///< a sign stood between the name and its tail
};

/// "Chase, Ja'Marr" the usual way round; a suffix behind a comma stays behind.
QString turnedRound(QString name)
{
    while (name.endsWith(u',') || name.endsWith(u'-'))
        name = name.chopped(1).trimmed();
    QStringList parts = name.split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    if (parts.size() == 2)
        return isSuffix(parts[1]) ? parts.join(u' ') : parts[1] + u' ' + parts[0];
    if (parts.size() == 3 && isSuffix(parts[2]))
        return parts[1] + u' ' + parts[0] + u' ' + parts[2];
    return parts.join(u' ');
}

/// Reads the fields of one row; remembers the first thing wrong.
class RowReader {
public:
    RowReader(const DelimitedText &text, const ColumnMapping &mapping, const TeamNames &teams)
        : m_text(text), m_mapping(mapping), m_teams(teams)
    {
    }

    ListedPlayer read(const CsvTable::Row &row)
    {
        m_row = &row;
        ListedPlayer player;
        player.line = row.line;
        const WrittenName written = writtenName(wholeName(), m_teams);
        player.name = written.name;
        player.position = listedPosition(field(ColumnRole::Position));
        player.team = m_teams.teamOrSchool(team());
        if (player.position.isEmpty())
            player.position = written.position;
        if (player.team.isEmpty())
            player.team = written.team;
        player.id = field(ColumnRole::Id);
        player.rank = number(ColumnRole::Rank,
                             QT_TRANSLATE_NOOP("CatalogError", "rank '%1' is not a number"));
        player.averageDraftPosition =
            number(ColumnRole::AverageDraftPosition,
                   QT_TRANSLATE_NOOP("CatalogError", "draft position '%1' is not a number"));
        player.tier = number(ColumnRole::Tier,
                             QT_TRANSLATE_NOOP("CatalogError", "tier '%1' is not a number"));
        return player;
    }

    const std::optional<CatalogError> &error() const { return m_error; }

private:
    QString field(ColumnRole role) const
    {
        const qsizetype column = m_mapping.column(role);
        return column < 0 ? QString() : m_row->fields.value(column).simplified();
    }

    QString wholeName() const
    {
        if (m_mapping.column(ColumnRole::Name) >= 0)
            return field(ColumnRole::Name);
        return (field(ColumnRole::FirstName) + u' ' + field(ColumnRole::LastName)).trimmed();
    }

    QString team() const
    {
        static const QRegularExpression bye(uR"(\s*[(/,-]?\s*\d+\s*\)?$)"_s);
        const QString written = field(ColumnRole::Team);
        // "49ers" begins with its number, "CIN (10)" ends with the bye week.
        return isNotSaid(written) ? QString() : QString(written).remove(bye).trimmed();
    }

    std::optional<double> number(ColumnRole role, const char *complaint)
    {
        static const QRegularExpression around(uR"(^(Tier|T|#)\s*-?|\.$)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        const QString written = field(role);
        if (isNotSaid(written))
            return {};
        QString digits = QString(written).remove(around);
        if (m_text.separator != u',' && digits.count(u',') == 1 && !digits.contains(u'.'))
            digits.replace(u',', u'.');
        bool isNumber = false;
        const double value = digits.toDouble(&isNumber);
        if (isNumber && value >= 0 && value <= 1'000'000)
            return value;
        if (!m_error)
            m_error = CatalogError{m_text.file, m_row->line, complaint, {quotable(written)}};
        return {};
    }

    const DelimitedText &m_text;
    const ColumnMapping &m_mapping;
    const TeamNames &m_teams;
    const CsvTable::Row *m_row = nullptr;
    std::optional<CatalogError> m_error;
};

} // namespace

bool isPositionWord(const QString &text)
{
    const QString position = listedPosition(text);
    return positionGroup(position) || position == u"DST" || position == u"DEF";
}

QString listedPosition(const QString &text)
{
    static const QRegularExpression form(uR"(^(D/ST|[A-Za-z]+))"_s);
    const QString position = form.match(text.trimmed()).captured(1).toUpper();
    return position == u"D/ST" ? u"DST"_s : position;
}

WrittenName writtenName(const QString &text, const TeamNames &teams)
{
    WrittenName written = Tail(text.simplified().split(u' ', Qt::SkipEmptyParts), teams).take();
    written.name = turnedRound(written.name);
    return written;
}

tl::expected<QList<ListedPlayer>, CatalogError>
listPlayers(const DelimitedText &text, const ColumnMapping &mapping, const TeamNames &teams)
{
    if (mapping.column(ColumnRole::Name) < 0 && mapping.column(ColumnRole::LastName) < 0)
        return tl::unexpected(CatalogError{
            text.file, 0,
            QT_TRANSLATE_NOOP("CatalogError", "no column is marked as the players' names")});
    RowReader reader(text, mapping, teams);
    QList<ListedPlayer> players;
    players.reserve(text.rows.size());
    for (const CsvTable::Row &row : text.rows) {
        players.append(reader.read(row));
        if (reader.error())
            return tl::unexpected(*reader.error());
    }
    return players;
}

} // namespace warroom::catalog
