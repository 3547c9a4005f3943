// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/draft_list_model.h"

#include "ui/text/format_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

QString progressText(const DraftSummary &draft)
{
    return DraftListModel::tr("round %1, pick %2")
        .arg(numberText(draft.round), numberText(draft.picksMade + 1));
}

QString completedText(const DraftSummary &draft)
{
    QStringList parts{DraftListModel::tr("Completed"),
                      DraftListModel::tr("%1 teams").arg(numberText(draft.teams)),
                      DraftListModel::tr("%1 picks").arg(numberText(draft.totalPicks))};
    if (draft.trades == 1)
        parts << DraftListModel::tr("1 trade");
    else if (draft.trades > 1)
        parts << DraftListModel::tr("%1 trades").arg(numberText(draft.trades));
    return parts.join(u" · "_s);
}

bool isOver(const DraftSummary &draft)
{
    return draft.status == DraftStatus::Completed;
}

} // namespace

QString draftStatusText(const DraftSummary &draft)
{
    switch (draft.status) {
    case DraftStatus::None:
        return DraftListModel::tr("Not started");
    case DraftStatus::Created:
        return DraftListModel::tr("Lobby · not started");
    case DraftStatus::InProgress:
        return DraftListModel::tr("In progress · %1").arg(progressText(draft));
    case DraftStatus::Paused:
        return DraftListModel::tr("Paused · %1").arg(progressText(draft));
    case DraftStatus::Completed:
        return completedText(draft);
    }
    return {};
}

void DraftListModel::setDrafts(const QList<DraftSummary> &drafts, Instant now)
{
    QList<DraftSummary> sorted = drafts;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &a, const auto &b) { return a.changedAt > b.changedAt; });
    const bool sameRows =
        std::equal(sorted.begin(), sorted.end(), m_drafts.begin(), m_drafts.end(),
                   [](const DraftSummary &a, const DraftSummary &b) { return a.draft == b.draft; });
    m_now = now;
    if (sameRows) {
        m_drafts = sorted;
        retranslate();
        return;
    }
    beginResetModel();
    m_drafts = sorted;
    endResetModel();
}

void DraftListModel::retranslate()
{
    if (!m_drafts.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_drafts.size()) - 1));
}

QModelIndex DraftListModel::newestUnfinished() const
{
    const auto found = std::find_if_not(m_drafts.begin(), m_drafts.end(), isOver);
    return found == m_drafts.end() ? QModelIndex()
                                   : index(static_cast<int>(found - m_drafts.begin()));
}

QModelIndex DraftListModel::indexOf(const DraftId &draft) const
{
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(),
                                    [&draft](const auto &d) { return d.draft == draft; });
    return found == m_drafts.end() ? QModelIndex()
                                   : index(static_cast<int>(found - m_drafts.begin()));
}

int DraftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drafts.size());
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DraftSummary &draft = m_drafts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return draft.title;
    case StatusRole:
        return draftStatusText(draft);
    case DayRole:
        return dayText(draft.changedAt, m_now);
    case ButtonRole:
        return isOver(draft) ? tr("Replay") : tr("Return");
    case PositionsRole:
        return draft.positions;
    case TotalPicksRole:
        return draft.totalPicks;
    case UnfinishedRole:
        return !isOver(draft);
    case Qt::ToolTipRole:
        return draft.note.isEmpty() ? draft.title : draft.title + u'\n' + draft.note;
    case Qt::AccessibleTextRole:
        return u"%1. %2. %3"_s.arg(draft.title, draftStatusText(draft),
                                   dayText(draft.changedAt, m_now));
    default:
        return {};
    }
}

QHash<int, QByteArray> DraftListModel::roleNames() const
{
    return {{Qt::DisplayRole, "title"},
            {StatusRole, "status"},
            {DayRole, "day"},
            {ButtonRole, "button"},
            {PositionsRole, "positions"},
            {TotalPicksRole, "total_picks"},
            {UnfinishedRole, "unfinished"},
            {Qt::AccessibleTextRole, "accessible"}};
}

} // namespace warroom
