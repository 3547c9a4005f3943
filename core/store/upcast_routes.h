// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/json_fault.h"
#include "store/upcasters.h"

#include <tl/expected.hpp>

#include <vector>

namespace warroom {

/// The shortest ways from old shapes to today's, found once.
class UpcastRoutes {
public:
    using Route = std::vector<const Upcaster *>;

    /// \a table must outlive the routes.
    UpcastRoutes(std::span<const Upcaster> table, std::span<const EventShape> today);

    /// The steps to take from \a type and \a schema, none for a shape of today; null where no way
    /// leads there. Valid as long as the routes.
    const Route *from(QStringView type, int schema) const;

    /// The schemas of \a type that can be read, ascending.
    std::vector<int> schemasOf(QStringView type) const;

private:
    struct Entry {
        EventShape shape;
        Route route;
    };
    std::vector<Entry> m_entries;
};

/// \a data after every step of \a route, members nobody knows included; numbers are kept as far
/// as 64 bits hold them. Fails where \a data is no object or not JSON.
tl::expected<QByteArray, JsonFault> upcast(const UpcastRoutes::Route &route,
                                           const QByteArray &data);

} // namespace warroom
