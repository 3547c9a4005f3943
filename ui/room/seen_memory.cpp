// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/seen_memory.h"

#include "ui/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr qsizetype mostDrafts = 100;

/// By age; what is no list of ours is an empty one.
QJsonArray kept(const Settings &settings)
{
    return QJsonDocument::fromJson(settings.value(settings::seen)).array();
}

bool isOf(const QJsonValue &entry, const DraftId &draft)
{
    return entry["draft"_L1].toString() == draft.text();
}

} // namespace

std::optional<Seen> SeenMemory::of(const DraftId &draft) const
{
    for (const QJsonValue &entry : kept(m_settings)) {
        if (isOf(entry, draft))
            return Seen{entry["version"_L1].toInt(), instantFromMs(entry["at"_L1].toInteger())};
    }
    return {};
}

void SeenMemory::keep(const DraftId &draft, const Seen &seen) const
{
    QJsonArray entries;
    for (const QJsonValue &entry : kept(m_settings)) {
        if (!isOf(entry, draft))
            entries.append(entry);
    }
    while (entries.size() >= mostDrafts)
        entries.removeFirst();
    entries.append(QJsonObject{{u"draft"_s, draft.text()},
                               {u"version"_s, seen.version},
                               {u"at"_s, static_cast<qint64>(toMs(seen.at))}});
    m_settings.set(settings::seen, QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

} // namespace warroom
