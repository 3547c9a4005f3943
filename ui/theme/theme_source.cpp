// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme_source.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// Whoever scrolls a page changes no value that comes under the pointer: a wheel turns only what
/// has the keyboard, anything else leaves it to what scrolls around it.
class WheelGuard : public QObject {
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = static_cast<QWidget *>(watched); // only they have it
        if (event->type() != QEvent::Wheel || widget->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

/// Fusion, without a line below every letter that Alt reaches, still where motion is reduced, and
/// with values that no wheel changes in passing.
class Style : public QProxyStyle {
public:
    explicit Style(std::shared_ptr<const bool> motionReduced)
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_motionReduced(std::move(motionReduced))
    {
    }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        if (!qobject_cast<QComboBox *>(widget) && !qobject_cast<QAbstractSpinBox *>(widget))
            return;
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(&m_wheelGuard);
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
    WheelGuard m_wheelGuard;
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
