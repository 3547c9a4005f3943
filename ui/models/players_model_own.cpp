// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/players_model.h"
#include "ui/text/event_text.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace warroom {

void PlayersModel::setPreparation(const Ranking &ranking, const Preparation &own)
{
    if (ranking == m_ranking && own == m_own)
        return;
    const bool isOther = ranking != m_ranking;
    m_ranking = ranking;
    m_own = own;
    takeRanking();
    announce(PlayerColumn::Rank, PlayerColumn::Own);
    if (isOther && m_sortColumn == PlayerColumn::Own)
        sort(static_cast<int>(m_sortColumn), m_sortOrder);
}

/// Who stands in the own ranking's order can be dragged to another place of it.
Qt::ItemFlags PlayersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isByOwnRanking() ? flags | Qt::ItemIsDragEnabled : flags;
}

void PlayersModel::takeRanking()
{
    m_ownPlaces.assign(m_keys.size(), {});
    OwnPlace place;
    for (const RankTier &tier : m_ranking.tiers()) {
        ++place.tier;
        for (const PlayerId &player : tier.players) {
            ++place.number;
            if (const int known = m_places.value(player, -1); known >= 0)
                m_ownPlaces[static_cast<std::size_t>(known)] = place;
        }
    }
}

PlayersModel::OwnPlace PlayersModel::ownPlace(const PlayerId &player) const
{
    const int place = m_places.value(player, -1);
    return place < 0 ? OwnPlace() : m_ownPlaces[static_cast<std::size_t>(place)];
}

/// The line above the first of a tier, and above the first who is not ranked.
QString PlayersModel::heading(int row) const
{
    if (!isByOwnRanking())
        return {};
    const auto tierAt = [this](int at) {
        return m_ownPlaces[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(at)])].tier;
    };
    const int tier = tierAt(row);
    const int above = row > 0 ? tierAt(row - 1) : -1;
    if (tier == above)
        return {};
    if (tier > 0)
        return m_ranking.hasTiers() ? tr("Tier %1").arg(tier) : QString();
    return above > 0 ? tr("Not ranked, by the board") : QString();
}

/// Mark and note in words.
QString PlayersModel::preparedText(int player) const
{
    const PlayerId &id = pool().at(player).id;
    QStringList parts;
    switch (m_own.markOf(id)) {
    case PlayerMark::None:
        break;
    case PlayerMark::Target:
        parts << tr("a target of yours");
        break;
    case PlayerMark::Avoid:
        parts << tr("avoided by you");
        break;
    }
    if (const auto note = m_own.notes.constFind(id); note != m_own.notes.cend())
        parts << tr("note: %1").arg(personText(*note));
    return parts.join(u", "_s);
}

QVariant PlayersModel::prepared(int player, int role) const
{
    const PlayerId &id = pool().at(player).id;
    if (role == static_cast<int>(PlayerRole::HasNote))
        return m_own.notes.contains(id) ? QVariant(true) : QVariant();
    if (role == static_cast<int>(PlayerRole::Mark)) {
        const PlayerMark mark = m_own.markOf(id);
        return mark == PlayerMark::None ? QVariant() : QVariant(QString(enumName(mark)));
    }
    const QString words = preparedText(player);
    if (words.isEmpty())
        return {};
    // A note is a person's text: it is shown as it stands, whatever signs it is made of.
    return Qt::convertFromPlainText(words.left(1).toUpper() + words.mid(1));
}

} // namespace warroom
