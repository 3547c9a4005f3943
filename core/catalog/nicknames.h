// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/csv.h"
#include "catalog/name_key.h"

#include <QMultiHash>

namespace warroom::catalog {

/// First names that are one person's: Ken is Kenneth, Mitch is Mitchell.
class Nicknames {
public:
    /// Columns formal and nickname, and last where a nickname is one person's alone: Hollywood is
    /// Marquise only before Brown.
    static tl::expected<Nicknames, CatalogError> read(const CsvTable &table);

    /// Everything that \a name can formally be, the name itself first, as whole names.
    QStringList formalNames(const NameKey &name) const;

private:
    struct Formal {
        QString first;
        QString last; ///< empty: any
    };
    QMultiHash<QString, Formal> m_formal; ///< by nickname
};

} // namespace warroom::catalog
