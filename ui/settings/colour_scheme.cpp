// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/colour_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colourScheme = u"color-scheme"_s;
constexpr uint preferLight = 2;

/// The portal wraps its answer in one variant more than the specification says.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

ColourScheme::ColourScheme(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    read << appearance << colourScheme;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(reply.value().variant());
        answer->deleteLater();
    });
}

QString ColourScheme::themeFor(ThemeChoice choice) const
{
    switch (choice) {
    case ThemeChoice::System:
        return m_systemIsLight ? u"light"_s : u"dark"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    }
    return {};
}

void ColourScheme::settingChanged(const QString &space, const QString &key,
                                  const QDBusVariant &value)
{
    if (space == appearance && key == colourScheme)
        take(value.variant());
}

void ColourScheme::take(const QVariant &scheme)
{
    const bool isLight = unwrapped(scheme).toUInt() == preferLight;
    if (isLight == m_systemIsLight)
        return;
    m_systemIsLight = isLight;
    Q_EMIT changed();
}

} // namespace warroom
