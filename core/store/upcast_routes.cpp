// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/upcast_routes.h"

#include "store/json_reader.h"

#include <QJsonDocument>

#include <algorithm>

namespace warroom {

UpcastRoutes::UpcastRoutes(std::span<const Upcaster> table, std::span<const EventShape> today)
{
    for (const EventShape &shape : today)
        m_entries.push_back({shape, {}});
    // Breadth first, backwards from today: the first way found from a shape is a shortest one.
    for (std::size_t next = 0; next < m_entries.size(); ++next) {
        for (const Upcaster &step : table) {
            const Entry &reached = m_entries[next];
            if (step.to != reached.shape || from(step.from.type, step.from.schema))
                continue;
            Route route{&step};
            route.insert(route.end(), reached.route.begin(), reached.route.end());
            m_entries.push_back({step.from, std::move(route)});
        }
    }
}

const UpcastRoutes::Route *UpcastRoutes::from(QStringView type, int schema) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.shape.schema == schema && entry.shape.type == type;
    });
    return found == m_entries.end() ? nullptr : &found->route;
}

std::vector<int> UpcastRoutes::schemasOf(QStringView type) const
{
    std::vector<int> schemas;
    for (const Entry &entry : m_entries) {
        if (entry.shape.type == type)
            schemas.push_back(entry.shape.schema);
    }
    std::sort(schemas.begin(), schemas.end());
    return schemas;
}

tl::expected<QByteArray, JsonFault> upcast(const UpcastRoutes::Route &route, const QByteArray &data)
{
    // As strict as with today's shapes: QJsonDocument alone would let a member be there twice.
    if (std::optional<JsonFault> fault = JsonReader::read(data, {}, nullptr))
        return tl::unexpected(std::move(*fault));
    QJsonObject object = QJsonDocument::fromJson(data).object();
    for (const Upcaster *step : route)
        object = step->upcast(std::move(object));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace warroom
