// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_accessible.h"

#include "ui/room/moment.h"
#include "ui/timeline/timeline_view.h"

namespace warroom {

TimelineAccessible::TimelineAccessible(TimelineView &view)
    : QAccessibleWidget(&view, QAccessible::Slider), m_view(view)
{
}

void TimelineAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *view = qobject_cast<TimelineView *>(object);
            return view ? new TimelineAccessible(*view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

void *TimelineAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString TimelineAccessible::text(QAccessible::Text which) const
{
    return which == QAccessible::Value ? m_view.spokenMoment() : QAccessibleWidget::text(which);
}

QVariant TimelineAccessible::currentValue() const
{
    return m_view.moment().version();
}

void TimelineAccessible::setCurrentValue(const QVariant &value)
{
    m_view.moment().seek(value.toInt());
}

QVariant TimelineAccessible::maximumValue() const
{
    return m_view.line().size();
}

QVariant TimelineAccessible::minimumValue() const
{
    return 1;
}

QVariant TimelineAccessible::minimumStepSize() const
{
    return 1;
}

} // namespace warroom
