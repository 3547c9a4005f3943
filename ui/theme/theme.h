// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QHash>

#include <tl/expected.hpp>

namespace warroom {

/// What a colour is for. A theme is a JSON file that names each exactly once.
enum class ColourRole {
    Window,
    MenuBar,
    Panel,
    Raised,
    Line,
    Text,
    TextMuted,
    Accent,
    AccentFill,
    OnAccent,
    Danger,
    Good,
    Info,
    Selection,
    SelectionEdge,
    ClockGlow,
};

/// Sizes 11/12/13/16/18/40 of the system sans (Inter where installed); numbers tabular.
enum class FontRole { Small, Caption, Body, BodyBold, Heading, Title, Clock, Mono, MonoSmall };

/// Colours and fonts of one look. A value; cheap to copy.
class Theme {
public:
    /// The bundled theme "dark" or "light", or one line about what is wrong with its file.
    static tl::expected<Theme, QString> load(const QString &key);

    const QString &key() const { return m_key; }
    QColor colour(ColourRole role) const;
    /// The colour of a position as a pool writes it; muted text for an unknown one.
    QColor position(QStringView position) const;
    /// Of two readable colours the one with more contrast on \a background.
    static QColor textOn(const QColor &background);
    /// A team's plate colour, lifted where it would drown in the panel.
    QColor plate(const QString &teamColour) const;
    QFont font(FontRole role) const;
    /// The application's style sheet: every standard control in this theme.
    QString styleSheet() const;

private:
    QString m_key;
    QHash<int, QColor> m_colours;
    QHash<QString, QColor> m_positions;
};

} // namespace warroom
