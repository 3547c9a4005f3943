// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/position_colours.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPalette>

#include <tl/expected.hpp>

namespace warroom {

/// What a colour is for. A theme is a JSON file that names each exactly once, in snake_case.
///
/// Where text needs another shade than a surface, a bar or a dot to be read, the latter is "…Fill".
enum class ColourRole {
    Window,
    MenuBar,
    Panel,
    Raised,
    Field, ///< behind what is typed
    Line,
    Text,
    TextMuted,
    Accent,     ///< the clock's ring, the playhead
    AccentFill, ///< the primary button
    AccentText,
    OnAccent,
    Danger,
    DangerFill,
    Good,
    GoodFill,
    Info,
    InfoFill,
    Selection, ///< translucent
    SelectionEdge,
    ClockGlow,
};

/// Sizes 11/12/13/16/18/40 of the system sans (Inter where installed), with the system's own size.
///
/// Digits of the sans have different widths; columns of numbers and running clocks use Mono,
/// MonoSmall and Clock.
enum class FontRole {
    Caption,   ///< 11, spaced capitals are the caller's: "ON THE CLOCK"
    Small,     ///< 12
    Body,      ///< 13
    BodyBold,  ///< 13
    Heading,   ///< 16
    Title,     ///< 18
    Display,   ///< 40
    Clock,     ///< 40
    Mono,      ///< 13
    MonoSmall, ///< 11
};

/// Colours and fonts of one look. A value; cheap to copy.
class Theme {
public:
    /// The bundled theme "dark" or "light", or one line about what is wrong with its file.
    static tl::expected<Theme, QString> load(const QString &key,
                                             PositionColours colours = PositionColours::Usual);
    /// The theme written in \a json, or one line naming the role that is missing, unknown, named
    /// twice or not a colour.
    static tl::expected<Theme, QString> parse(const QString &key, const QByteArray &json);

    const QString &key() const { return m_key; }
    PositionColours positionColours() const { return m_positionColours; }
    /// The same look with \a colours for positions.
    Theme with(PositionColours colours) const;
    bool isDark() const;
    QColor colour(ColourRole role) const;
    /// The colour of a position as a pool writes it, for bars and edges; muted for an unknown one.
    QColor position(QStringView position) const;
    /// The same position as letters: readable on every surface and on positionTag().
    QColor positionText(QStringView position) const;
    /// The translucent ground of a position's tag.
    QColor positionTag(QStringView position) const;
    /// Letters on a plate: white where white can be read, else black.
    static QColor textOn(const QColor &background);
    /// A team's plate colour, lifted where it would drown in the panel.
    QColor plate(const QString &teamColour) const;
    /// The same as letters that can be read on a panel.
    QColor plateText(const QString &teamColour) const;
    QFont font(FontRole role) const;
    /// A length of the 13-pixel design in this system's font size: heights of rows, plates, tags.
    static int scaled(int pixels);

    /// The application's style sheet: every standard control in this theme.
    QString styleSheet() const;
    QPalette palette() const;

private:
    QString m_key;
    QColor lifted(const QString &teamColour, double least) const;

    QHash<int, QColor> m_colours;
    struct Positions {
        QHash<QString, QColor> fills;
        QHash<QString, QColor> texts;
    };
    const Positions &positions() const
    {
        return m_positionColours == PositionColours::Safe ? m_safe : m_usual;
    }

    PositionColours m_positionColours = PositionColours::Usual;
    Positions m_usual;
    Positions m_safe;
};

/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// \a top laid over the opaque \a ground.
QColor blended(const QColor &top, const QColor &ground);

} // namespace warroom
