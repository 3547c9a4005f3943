// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "domain/position.h"

#include <QFile>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr std::array<const char *, 21> roleNames{
    "window",    "menu_bar",       "panel",     "raised",      "field",       "line",
    "text",      "text_muted",     "accent",    "accent_fill", "accent_text", "on_accent",
    "danger",    "danger_fill",    "good",      "good_fill",   "info",        "info_fill",
    "selection", "selection_edge", "clock_glow"};
static_assert(roleNames.size() == static_cast<std::size_t>(ColourRole::ClockGlow) + 1);
static_assert(roleNames.size() <= 24, "a look of more than 24 colours is no look");

constexpr std::array<const char *, 11> positionNames{"QB", "RB", "WR", "TE", "OL", "EDGE",
                                                     "DL", "LB", "CB", "S",  "ST"};

const std::array positionSections{u"positions"_s, u"position_texts"_s, u"safe_positions"_s,
                                  u"safe_position_texts"_s};

using Colours = QHash<QString, QColor>;

/// The members of \a section as colours: those of \a names, all of them, each once.
template <std::size_t N>
tl::expected<Colours, QString> coloursIn(const QJsonObject &theme, const QByteArray &json,
                                         const QString &section,
                                         const std::array<const char *, N> &names)
{
    const QJsonObject object = theme[section].toObject();
    Colours colours;
    for (const char *role : names) {
        const QString name = QString::fromLatin1(role);
        if (!object.contains(name))
            return tl::unexpected(u"%1: \"%2\" is missing"_s.arg(section, name));
        const QColor colour(object[name].toString());
        if (!colour.isValid())
            return tl::unexpected(
                u"%1: \"%2\" is not a colour like \"#RRGGBB\""_s.arg(section, name));
        colours.insert(name, colour);
    }
    for (const QString &name : object.keys()) {
        if (!colours.contains(name))
            return tl::unexpected(u"%1: \"%2\" is not known"_s.arg(section, name));
        // The JSON reader keeps the last of two members with one name and says nothing.
        const auto sections = section == "roles"_L1 ? 1 : 4;
        if (json.count('"' + name.toUtf8() + '"') > sections)
            return tl::unexpected(u"%1: \"%2\" is named twice"_s.arg(section, name));
    }
    return colours;
}

QString positionKey(QStringView position)
{
    const auto group = positionGroup(position);
    if (!group)
        return {};
    if (*group == PositionGroup::OT || *group == PositionGroup::IOL)
        return u"OL"_s;
    return QString(enumName(*group));
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

/// The system's font size against the one the pictures were drawn for. Desktops ship with 9 to 11
/// points and mean "normal"; whoever sets more or less than that means it.
double fontScale()
{
    const double points = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
    if (points <= 0)
        return 1;
    if (points < 9)
        return points / 9;
    return points > 11 ? points / 11 : 1;
}

QFont sans(int pixels, QFont::Weight weight)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setFamilies({u"Inter"_s, font.family()});
    font.setPixelSize(Theme::scaled(pixels));
    font.setWeight(weight);
    return font;
}

QFont mono(int pixels, QFont::Weight weight)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies({u"JetBrains Mono"_s, font.family(), u"DejaVu Sans Mono"_s});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(Theme::scaled(pixels));
    font.setWeight(weight);
    return font;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor blended(const QColor &top, const QColor &ground)
{
    const float alpha = top.alphaF();
    const auto mix = [alpha](float over, float under) {
        return over * alpha + under * (1 - alpha);
    };
    return QColor::fromRgbF(mix(top.redF(), ground.redF()), mix(top.greenF(), ground.greenF()),
                            mix(top.blueF(), ground.blueF()));
}

tl::expected<Theme, QString> Theme::load(const QString &key, PositionColours colours)
{
    QFile file(u":/themes/%1.json"_s.arg(key));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"there is no theme \"%1\""_s.arg(key));
    return parse(key, file.readAll()).map([colours](const Theme &theme) {
        return theme.with(colours);
    });
}

tl::expected<Theme, QString> Theme::parse(const QString &key, const QByteArray &json)
{
    const auto failed = [&key](const QString &why) {
        return tl::unexpected(u"theme \"%1\", %2"_s.arg(key, why));
    };
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failed(error.errorString());

    const auto roles = coloursIn(object, json, u"roles"_s, roleNames);
    if (!roles)
        return failed(roles.error());
    std::array<Colours, 4> positions;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto colours = coloursIn(object, json, positionSections.at(i), positionNames);
        if (!colours)
            return failed(colours.error());
        positions.at(i) = *colours;
    }

    Theme theme;
    theme.m_key = key;
    for (std::size_t i = 0; i < roleNames.size(); ++i)
        theme.m_colours.insert(static_cast<int>(i),
                               roles->value(QLatin1StringView(roleNames.at(i))));
    theme.m_usual = {positions[0], positions[1]};
    theme.m_safe = {positions[2], positions[3]};
    return theme;
}

Theme Theme::with(PositionColours colours) const
{
    Theme theme = *this;
    theme.m_positionColours = colours;
    return theme;
}

bool Theme::isDark() const
{
    return luminance(colour(ColourRole::Window)) < 0.2;
}

QColor Theme::colour(ColourRole role) const
{
    return m_colours.value(static_cast<int>(role));
}

QColor Theme::position(QStringView position) const
{
    return positions().fills.value(positionKey(position), colour(ColourRole::TextMuted));
}

QColor Theme::positionText(QStringView position) const
{
    return positions().texts.value(positionKey(position), colour(ColourRole::Text));
}

QColor Theme::positionTag(QStringView position) const
{
    QColor colour = this->position(position);
    colour.setAlphaF(0.18F);
    return colour;
}

QColor Theme::textOn(const QColor &background)
{
    const QColor light(0xFF, 0xFF, 0xFF);
    const QColor dark(0, 0, 0); // anything lighter fails on mid-blue plates
    return contrast(light, background) >= 4.5
            || contrast(light, background) >= contrast(dark, background)
        ? light
        : dark;
}

QColor Theme::plate(const QString &teamColour) const
{
    return QColor(teamColour).isValid() ? lifted(teamColour, 1.6) : colour(ColourRole::Raised);
}

QColor Theme::plateText(const QString &teamColour) const
{
    return QColor(teamColour).isValid() ? lifted(teamColour, 4.5) : colour(ColourRole::Text);
}

/// \a teamColour, nearer to white or black until it has \a least contrast on a panel.
QColor Theme::lifted(const QString &teamColour, double least) const
{
    QColor colour(teamColour);
    const QColor ground = this->colour(ColourRole::Panel);
    QColor lift(isDark() ? Qt::white : Qt::black);
    lift.setAlphaF(0.05F);
    for (int i = 0; i < 60 && contrast(colour, ground) < least; ++i)
        colour = blended(lift, colour);
    return colour;
}

int Theme::scaled(int pixels)
{
    static const double scale = fontScale();
    return std::max(1, static_cast<int>(std::lround(pixels * scale)));
}

QFont Theme::font(FontRole role) const
{
    switch (role) {
    case FontRole::Caption: {
        QFont font = sans(11, QFont::DemiBold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
        return font;
    }
    case FontRole::Small:
        return sans(12, QFont::Normal);
    case FontRole::Body:
        return sans(13, QFont::Normal);
    case FontRole::BodyBold:
        return sans(13, QFont::DemiBold);
    case FontRole::Heading:
        return sans(16, QFont::DemiBold);
    case FontRole::Title:
        return sans(18, QFont::Bold);
    case FontRole::Display:
        return sans(40, QFont::ExtraBold);
    case FontRole::Clock:
        return mono(40, QFont::Medium);
    case FontRole::Mono:
        return mono(13, QFont::Normal);
    case FontRole::MonoSmall:
        return mono(11, QFont::Normal);
    }
    return {};
}

} // namespace warroom
