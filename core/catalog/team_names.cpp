// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/team_names.h"

#include "catalog/name_key.h"

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

struct Spelling {
    QStringView written;
    QStringView abbreviation;
};

/// What others write for the abbreviations this program uses, teams that moved included.
constexpr Spelling otherSpellings[] = {
    {u"ARZ", u"ARI"}, {u"BLT", u"BAL"}, {u"CLV", u"CLE"}, {u"GBP", u"GB"},  {u"GNB", u"GB"},
    {u"HST", u"HOU"}, {u"JAC", u"JAX"}, {u"KAN", u"KC"},  {u"KCC", u"KC"},  {u"LA", u"LAR"},
    {u"LVR", u"LV"},  {u"NEP", u"NE"},  {u"NOR", u"NO"},  {u"NOS", u"NO"},  {u"NWE", u"NE"},
    {u"OAK", u"LV"},  {u"PHL", u"PHI"}, {u"SD", u"LAC"},  {u"SDG", u"LAC"}, {u"SFO", u"SF"},
    {u"STL", u"LAR"}, {u"TAM", u"TB"},  {u"TBB", u"TB"},  {u"WSH", u"WAS"}, {u"WFT", u"WAS"},
};

/// "Ohio St." and "Ohio State" are one school.
QString foldedSchool(const QString &school)
{
    QString folded = foldedLetters(school);
    const QString last = foldedLetters(school.simplified().section(u' ', -1));
    if (last == u"st" && folded.size() > 2)
        folded += u"ate"_s;
    return folded;
}

} // namespace

TeamNames::TeamNames(const QList<Team> &teams)
{
    for (const Team &team : teams) {
        // A city alone means no team: "Miami" and "Houston" are schools, too.
        add(team.id.text(), team.id.text());
        add(team.name, team.id.text());
        add(team.shortName, team.id.text());
    }
    for (const Spelling &spelling : otherSpellings) {
        if (m_abbreviations.contains(foldedLetters(spelling.abbreviation.toString())))
            add(spelling.written.toString(), spelling.abbreviation.toString());
    }
}

void TeamNames::add(const QString &written, const QString &abbreviation)
{
    m_abbreviations.insert(foldedLetters(written), abbreviation);
}

QString TeamNames::abbreviationOf(const QString &written) const
{
    return m_abbreviations.value(foldedLetters(written));
}

QString TeamNames::teamOrSchool(const QString &written) const
{
    const QString abbreviation = abbreviationOf(written);
    return abbreviation.isEmpty() ? written : abbreviation;
}

bool TeamNames::mayBeSame(const QString &a, const QString &b) const
{
    return a.isEmpty() || b.isEmpty()
        || foldedSchool(teamOrSchool(a)) == foldedSchool(teamOrSchool(b));
}

} // namespace warroom::catalog
