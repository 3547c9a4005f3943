// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/look_menu.h"

#include "ui/actions/actions.h"
#include "ui/settings/colour_scheme.h"
#include "ui/settings/language.h"
#include "ui/theme/theme_source.h"

#include <QAction>

namespace warroom {

namespace {

constexpr std::pair<ActionId, ThemeChoice> themeChoices[] = {
    {ActionId::ThemeSystem, ThemeChoice::System},
    {ActionId::ThemeDark, ThemeChoice::Dark},
    {ActionId::ThemeLight, ThemeChoice::Light},
};

} // namespace

LookMenu::LookMenu(const Actions &actions, const LookParts &parts, QObject *parent)
    : QObject(parent), m_actions(actions), m_parts(parts)
{
    connectTheme();
    connectToggles();
    connectLanguages();
    connect(&m_parts.scheme, &ColourScheme::changed, this, &LookMenu::apply);
}

void LookMenu::connectTheme()
{
    for (const auto &[id, choice] : themeChoices) {
        m_actions[id]->setChecked(choice == m_parts.settings.value(settings::theme));
        connect(m_actions[id], &QAction::triggered, this, [this, choice = choice] {
            m_parts.settings.set(settings::theme, choice);
            apply();
        });
    }
}

void LookMenu::connectToggles()
{
    QAction *safe = m_actions[ActionId::SafePositionColours];
    safe->setChecked(m_parts.settings.value(settings::positionColours) == PositionColours::Safe);
    connect(safe, &QAction::toggled, this, [this](bool on) {
        m_parts.settings.set(settings::positionColours,
                             on ? PositionColours::Safe : PositionColours::Usual);
        apply();
    });
    QAction *motion = m_actions[ActionId::ReduceMotion];
    motion->setChecked(m_parts.settings.value(settings::reducedMotion));
    connect(motion, &QAction::toggled, this, [this](bool on) {
        m_parts.settings.set(settings::reducedMotion, on);
        apply();
    });
}

void LookMenu::connectLanguages()
{
    for (QAction *language : m_actions.languages()) {
        const QString key = language->data().toString();
        language->setChecked(key == m_parts.language.current());
        connect(language, &QAction::triggered, this, [this, key] {
            m_parts.settings.set(settings::language, key);
            m_parts.language.use(key);
        });
    }
}

void LookMenu::apply()
{
    const Settings &settings = m_parts.settings;
    m_parts.themes.setMotionReduced(settings.value(settings::reducedMotion));
    const QString key = m_parts.scheme.themeFor(settings.value(settings::theme));
    if (const auto theme = Theme::load(key, settings.value(settings::positionColours)))
        m_parts.themes.setTheme(*theme);
    else
        Q_EMIT failed(theme.error());
}

} // namespace warroom
