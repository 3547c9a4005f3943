// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QStyleFactory>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace warroom {

ThemeSource::ThemeSource(Theme theme, QObject *parent) : QObject(parent), m_theme(std::move(theme))
{
    // The one style that looks the same everywhere and lets a style sheet have the last word.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
}

void ThemeSource::setTheme(const Theme &theme)
{
    if (theme.key() == m_theme.key())
        return;
    m_theme = theme;
    apply();
    Q_EMIT changed();
}

void ThemeSource::apply()
{
    QApplication::setFont(m_theme.font(FontRole::Body));
    QApplication::setPalette(m_theme.palette());
    QToolTip::setPalette(m_theme.palette());
    QToolTip::setFont(m_theme.font(FontRole::Small));
    qApp->setStyleSheet(m_theme.styleSheet());
}

} // namespace warroom
