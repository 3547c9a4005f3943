// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/player_facts.h"
#include "ui/models/players_model.h"
#include "ui/text/format_text.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

QString signedText(int number)
{
    const QString digits = QLocale().toString(std::abs(number));
    return (number < 0 ? u'\u2212' : u'+') + digits;
}

std::optional<double> measured(const std::vector<int> &values, int player)
{
    const auto place = static_cast<std::size_t>(player);
    if (place >= values.size() || values[place] < 0)
        return {};
    return values[place];
}

} // namespace

QVariant PlayersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int player = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<PlayerColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(player, column);
    case Qt::AccessibleTextRole: {
        const QString title = headerData(index.column(), Qt::Horizontal, role).toString();
        const QString words = title + u' ' + text(player, column);
        const QString more = column == PlayerColumn::Name ? preparedText(player) : QString();
        return more.isEmpty() ? words : words + u", "_s + more;
    }
    case Qt::ToolTipRole:
    case static_cast<int>(PlayerRole::Mark):
    case static_cast<int>(PlayerRole::HasNote):
        return prepared(player, role);
    case static_cast<int>(PlayerRole::Heading):
        return heading(index.row());
    case static_cast<int>(PlayerRole::Id):
        return pool().at(player).id.text();
    case static_cast<int>(PlayerRole::Share):
        return share(player, column);
    case static_cast<int>(PlayerRole::Number): {
        const std::optional<double> value = number(player, column);
        return value ? QVariant(*value) : QVariant();
    }
    case static_cast<int>(PlayerRole::TakenBy):
        return m_owners[static_cast<std::size_t>(player)].text();
    default:
        return {};
    }
}

QVariant PlayersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole
        && section == static_cast<int>(PlayerColumn::Own))
        return tr("Your own ranking, which nobody else sees");
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<PlayerColumn>(section)) {
    case PlayerColumn::Rank:
        return tr("#");
    case PlayerColumn::Position:
        return tr("Pos");
    case PlayerColumn::Name:
        return tr("Player");
    case PlayerColumn::School:
        return has(PlayerColumn::Points) ? tr("Team") : tr("School");
    case PlayerColumn::Height:
        return tr("Ht");
    case PlayerColumn::Weight:
        return tr("Wt");
    case PlayerColumn::Points:
        return tr("Points");
    case PlayerColumn::OverReplacement:
        return tr("VOR");
    case PlayerColumn::Value:
        return tr("Value");
    case PlayerColumn::Fit:
        return tr("Fit %1").arg(m_measures.team.text());
    case PlayerColumn::LeftAt:
        return tr("Left at %1").arg(m_measures.nextOverall);
    case PlayerColumn::Worth:
        return tr("Worth");
    case PlayerColumn::WorthNow:
        return tr("Now (%1%)").arg(signedText(m_measures.inflation));
    case PlayerColumn::Own:
        return tr("Mine");
    }
    return {};
}

std::optional<double> PlayersModel::number(int place, PlayerColumn column) const
{
    const Player &player = pool().at(place);
    switch (column) {
    case PlayerColumn::Rank:
        return player.rank;
    case PlayerColumn::Height:
        return player.heightIn;
    case PlayerColumn::Weight:
        return player.weightLb;
    case PlayerColumn::Points:
        return player.points;
    case PlayerColumn::OverReplacement:
        return player.valueOverReplacement;
    case PlayerColumn::Value:
        return m_due - player.rank;
    case PlayerColumn::Fit:
        return measured(m_measures.fit, place);
    case PlayerColumn::LeftAt:
        return measured(m_measures.leftAt, place);
    case PlayerColumn::Worth:
        return measured(m_measures.worth, place);
    case PlayerColumn::WorthNow:
        return measured(m_measures.worthNow, place);
    case PlayerColumn::Own:
        if (const int own = m_ownPlaces[static_cast<std::size_t>(place)].number; own > 0)
            return own;
        return {};
    case PlayerColumn::Position:
    case PlayerColumn::Name:
    case PlayerColumn::School:
        break;
    }
    return {};
}

QString PlayersModel::text(int place, PlayerColumn column) const
{
    const Player &player = pool().at(place);
    const std::optional<double> value = number(place, column);
    switch (column) {
    case PlayerColumn::Position:
        return player.position;
    case PlayerColumn::Name:
        return player.name;
    case PlayerColumn::School:
        return player.school;
    case PlayerColumn::Height:
        return value ? heightText(*value) : QString();
    case PlayerColumn::Value:
        return signedText(static_cast<int>(*value));
    case PlayerColumn::LeftAt:
        return value ? tr("%1%").arg(QLocale().toString(static_cast<int>(*value))) : QString();
    case PlayerColumn::Worth:
    case PlayerColumn::WorthNow:
        return value ? moneyText(static_cast<int>(*value)) : QString();
    case PlayerColumn::Rank:
    case PlayerColumn::Weight:
    case PlayerColumn::Points:
    case PlayerColumn::OverReplacement:
    case PlayerColumn::Fit:
    case PlayerColumn::Own:
        return value ? shortNumber(*value) : QString();
    }
    return {};
}

QVariant PlayersModel::share(int player, PlayerColumn column) const
{
    if (column != PlayerColumn::Fit && column != PlayerColumn::LeftAt)
        return {};
    const std::optional<double> value = number(player, column);
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

} // namespace warroom
