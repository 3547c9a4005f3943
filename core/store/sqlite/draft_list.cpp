// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/draft_list.h"

#include "store/sql/dialect.h"
#include "store/sql/draft_list.h"

namespace warroom {

tl::expected<QList<DraftSummary>, StoreError> readDrafts(Connection &connection)
{
    tl::expected<Rows, StoreError> rows = connection.rows(Dialect::sqlite().everyDraft);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    QList<DraftSummary> drafts;
    while (rows->next())
        drafts.append(summaryIn(*rows));
    if (Done done = rows->finish(); !done)
        return tl::unexpected(std::move(done.error()));
    return drafts;
}

} // namespace warroom
