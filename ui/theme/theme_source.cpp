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

/// Fusion, without a line below every letter that Alt reaches, and still where motion is reduced.
class Style : public QProxyStyle {
public:
    explicit Style(std::shared_ptr<const bool> motionReduced)
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_motionReduced(std::move(motionReduced))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        if (hint == SH_UnderlineShortcut
            || (hint == SH_Widget_Animation_Duration && *m_motionReduced))
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }

private:
    std::shared_ptr<const bool> m_motionReduced;
};

} // namespace

ThemeSource::ThemeSource(Theme theme, QObject *parent) : QObject(parent), m_theme(std::move(theme))
{
    // The one style that looks the same everywhere and lets a style sheet have the last word.
    QApplication::setStyle(new Style(m_motionReduced));
    apply();
}

void ThemeSource::setTheme(const Theme &theme)
{
    if (theme.key() == m_theme.key() && theme.positionColours() == m_theme.positionColours())
        return;
    m_theme = theme;
    apply();
    Q_EMIT changed();
}

bool ThemeSource::isMotionReduced() const
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void ThemeSource::setMotionReduced(bool reduced)
{
    if (reduced == *m_motionReduced)
        return;
    *m_motionReduced = reduced;
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
