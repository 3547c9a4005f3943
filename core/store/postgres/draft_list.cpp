// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres/draft_list.h"

#include "store/sql/dialect.h"
#include "store/sql/draft_list.h"

namespace warroom::postgres {

tl::expected<QList<DraftSummary>, StoreError> readDrafts(Connection &connection)
{
    tl::expected<Rows, StoreError> rows = connection.rows(Dialect::postgresql().everyDraft);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    QList<DraftSummary> drafts;
    while (rows->next())
        drafts.append(summaryIn(*rows));
    return drafts;
}

} // namespace warroom::postgres
