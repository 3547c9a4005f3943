// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "ui/theme/position_colours.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace warroom {

/// One thing that is remembered: where, as what, and what it is until somebody says otherwise.
template <typename T>
struct Setting {
    const char *key;
    T fallback{};
};

/// What is remembered between two starts. Handed to whoever remembers something; never global.
class Settings {
public:
    /// Keeps everything in \a storage, which outlives it.
    explicit Settings(QSettings &storage) : m_storage(storage) { }

    template <typename T>
    T value(const Setting<T> &setting) const
    {
        const QVariant stored = m_storage.value(QLatin1StringView(setting.key));
        if constexpr (NamedEnum<T>)
            return enumFromName<T>(stored.toString()).value_or(setting.fallback);
        else
            return stored.canConvert<T>() ? stored.value<T>() : setting.fallback;
    }

    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        if constexpr (NamedEnum<T>)
            m_storage.setValue(QLatin1StringView(setting.key), QString(enumName(value)));
        else
            m_storage.setValue(QLatin1StringView(setting.key), value);
    }

private:
    QSettings &m_storage;
};

/// Which look: the desktop's, or one of our own.
enum class ThemeChoice { System, Dark, Light };

template <>
struct EnumNames<ThemeChoice> {
    static constexpr std::array<std::string_view, 3> names{"system", "dark", "light"};
};

/// Where drafts are kept: in the library's file, or on a server.
enum class StoreKind { File, Server };

template <>
struct EnumNames<StoreKind> {
    static constexpr std::array<std::string_view, 2> names{"file", "server"};
};

/// Every setting there is.
namespace settings {

inline constexpr Setting<ThemeChoice> theme{"window/theme", ThemeChoice::System};
inline constexpr Setting<PositionColours> positionColours{"window/position-colours",
                                                          PositionColours::Usual};
inline constexpr Setting<bool> reducedMotion{"window/reduced-motion", false};
/// "en", "de"; empty: the system's.
inline const Setting<QString> language{"window/language"};
inline constexpr Setting<StoreKind> storeKind{"store/kind", StoreKind::File};
/// The server's, also while the file is chosen; without a password.
inline const Setting<QString> storeAddress{"store/address"};
inline const Setting<QByteArray> windowGeometry{"window/geometry"};
/// What the person at this screen wants to be called; empty: nothing.
inline const Setting<QString> personName{"person/name"};
/// See DraftMemory.
inline const Setting<QByteArray> newDraft{"new-draft/choices"};
/// Whether a person who looks elsewhere is called when his pick comes.
inline constexpr Setting<bool> callTurns{"room/call-turns", true};
/// See SeenMemory.
inline const Setting<QByteArray> seen{"room/seen"};
inline const Setting<QString> roomTab{"room/tab"};
inline const Setting<QByteArray> playerColumns{"players/columns"};
/// Seeds of the orders that were announced here and are not drawn yet, by draft.
inline const Setting<QVariantMap> lotterySeeds{"lobby/lottery-seeds"};

} // namespace settings

} // namespace warroom
