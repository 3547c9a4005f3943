// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/display_guard.h"

#include <QStringList>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// A message handler has no object it belongs to.
QStringList &heldBack()
{
    static QStringList messages;
    return messages;
}

QString wanted(const char *variable)
{
    const QString value = qEnvironmentVariable(variable);
    return value.isEmpty() ? QString() : u"%1=%2"_s.arg(QLatin1StringView(variable), value);
}

QString whatToDo()
{
    if (const QString platform = wanted("QT_QPA_PLATFORM"); !platform.isEmpty())
        return u"%1 does not work here; unset it, or choose another"_s.arg(platform);
    QStringList displays{wanted("WAYLAND_DISPLAY"), wanted("DISPLAY")};
    displays.removeAll(QString());
    return u"nobody answers at %1; start Warroom from a desktop session"_s.arg(
        displays.join(u" or "_s));
}

void print(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

void holdBack(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtFatalMsg) {
        heldBack().append(qFormatLogMessage(type, context, message));
        return;
    }
    print(u"warroom: no window can be opened: "_s + whatToDo());
    std::_Exit(EXIT_FAILURE);
}

} // namespace

DisplayGuard::DisplayGuard() : m_before(qInstallMessageHandler(holdBack))
{
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(m_before);
    for (const QString &message : std::as_const(heldBack()))
        print(message);
    heldBack().clear();
}

} // namespace warroom
