// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/player_facts.h"

#include "ui/text/format_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

QString factLabel(const char *text)
{
    return QCoreApplication::translate("PlayerFact", text);
}

QString secondsText(double seconds)
{
    return QLocale().toString(seconds, 'f', 2);
}

QString poundsText(double pounds)
{
    return QLocale().toString(std::lround(pounds));
}

struct KnownFact {
    std::optional<double> Player::*member;
    QString (*text)(double);
    const char *label;
};

constexpr KnownFact knownFacts[] = {
    {&Player::points, shortNumber, QT_TRANSLATE_NOOP("PlayerFact", "Points")},
    {&Player::valueOverReplacement, shortNumber,
     QT_TRANSLATE_NOOP("PlayerFact", "Over replacement")},
    {&Player::fortyS, secondsText, QT_TRANSLATE_NOOP("PlayerFact", "40 yd")},
    {&Player::verticalIn, inchesText, QT_TRANSLATE_NOOP("PlayerFact", "Vertical")},
    {&Player::threeConeS, secondsText, QT_TRANSLATE_NOOP("PlayerFact", "3-cone")},
    {&Player::broadIn, inchesText, QT_TRANSLATE_NOOP("PlayerFact", "Broad")},
    {&Player::shuttleS, secondsText, QT_TRANSLATE_NOOP("PlayerFact", "Shuttle")},
    {&Player::benchReps, poundsText, QT_TRANSLATE_NOOP("PlayerFact", "Bench")},
    {&Player::heightIn, heightText, QT_TRANSLATE_NOOP("PlayerFact", "Height")},
    {&Player::weightLb, poundsText, QT_TRANSLATE_NOOP("PlayerFact", "Weight")},
    {&Player::armIn, inchesText, QT_TRANSLATE_NOOP("PlayerFact", "Arm")},
    {&Player::handIn, inchesText, QT_TRANSLATE_NOOP("PlayerFact", "Hand")},
};

bool isSuffix(const QString &word)
{
    static const QStringList suffixes{u"Jr."_s, u"Jr"_s,  u"Sr."_s, u"Sr"_s,
                                      u"II"_s,  u"III"_s, u"IV"_s,  u"V"_s};
    return suffixes.contains(word);
}

} // namespace

QString inchesText(double inches)
{
    static const std::array<QString, 4> fractions{QString(), u"\u00bc"_s, u"\u00bd"_s, u"\u00be"_s};
    const long quarters = std::lround(inches * 4);
    return QString::number(quarters / 4) + fractions.at(static_cast<std::size_t>(quarters % 4))
        + u'\u2033';
}

QString shortNumber(double number)
{
    const bool whole = std::abs(number - std::round(number)) < 0.05;
    return QLocale().toString(number, 'f', whole ? 0 : 1);
}

QList<PlayerFact> playerFacts(const Player &player, qsizetype count)
{
    QList<PlayerFact> facts;
    for (const KnownFact &known : knownFacts) {
        const std::optional<double> &value = player.*known.member;
        if (value && facts.size() < count)
            facts.append({known.text(*value), factLabel(known.label)});
    }
    return facts;
}

QString lastName(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return name;
    if (words.size() > 2 && isSuffix(words.last()))
        return words.at(words.size() - 2) + u' ' + words.last();
    return words.last();
}

QString shortName(const QString &name)
{
    const QString last = lastName(name);
    return last == name ? name : name.front() + u". "_s + last;
}

QString initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const QString last = lastName(name);
    if (words.size() < 2 || last.isEmpty())
        return name.left(2).toUpper();
    return QString(words.first().front().toUpper()) + last.front().toUpper();
}

} // namespace warroom
