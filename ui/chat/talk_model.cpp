// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/talk_model.h"

#include "session/room_client.h"
#include "ui/room/moment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int mostLines = 200;

} // namespace

TalkModel::TalkModel(Moment &moment, QObject *parent) : QAbstractListModel(parent), m_moment(moment)
{
    connect(&moment, &Moment::changed, this, &TalkModel::refresh);
    refresh();
}

int TalkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TalkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const TalkLine &said = line(index);
    return said.who.isEmpty() ? said.text : said.who + u": "_s + said.text;
}

void TalkModel::retranslate()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
    refresh();
}

/// Most often there is a line more, or an answer to one; then the others stay where they are.
void TalkModel::refresh()
{
    QList<TalkLine> lines = talkLines(m_moment.client().history(), m_moment.state(),
                                      PersonId(m_moment.client().actor().id), mostLines);
    const auto versionOf = [](const TalkLine &line) { return line.version; };
    const int first = lines.isEmpty() ? 0 : lines.first().version;
    const auto gone = std::ranges::lower_bound(m_lines, first, {}, versionOf) - m_lines.begin();
    const auto kept = std::ranges::equal(
        m_lines.begin() + gone, m_lines.end(), lines.begin(),
        lines.begin() + std::min(lines.size(), m_lines.size() - gone), {}, versionOf, versionOf);
    if (!kept || gone == m_lines.size()) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    if (gone > 0) {
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
        m_lines.remove(0, gone);
        endRemoveRows();
    }
    follow(std::move(lines), m_lines.size());
}

/// The first \a same of \a lines stand here already, but may read otherwise now.
void TalkModel::follow(QList<TalkLine> lines, qsizetype same)
{
    for (qsizetype row = 0; row < same; ++row) {
        if (m_lines.at(row) == lines.at(row))
            continue;
        m_lines[row] = lines.at(row);
        Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    }
    if (lines.size() == same)
        return;
    beginInsertRows({}, static_cast<int>(same), static_cast<int>(lines.size()) - 1);
    m_lines = std::move(lines);
    endInsertRows();
}

} // namespace warroom
