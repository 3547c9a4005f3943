// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// Fusion, without a line below every letter that Alt reaches.
class Style : public QProxyStyle {
public:
    Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        return hint == SH_UnderlineShortcut ? 0
                                            : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

} // namespace

ThemeSource::ThemeSource(Theme theme, QObject *parent) : QObject(parent), m_theme(std::move(theme))
{
    // The one style that looks the same everywhere and lets a style sheet have the last word.
    QApplication::setStyle(new Style);
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
