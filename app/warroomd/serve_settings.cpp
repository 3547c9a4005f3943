// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warroomd/serve_settings.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

QString variableOf(const QString &name)
{
    return u"WARROOM_"_s + name.toUpper().replace(u'-', u'_');
}

const ServeSetting *settingCalled(const QString &name)
{
    const auto all = serveSettings();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ServeSetting &setting) {
        return name == QLatin1StringView(setting.name);
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

std::span<const ServeSetting> serveSettings()
{
    static const ServeSetting settings[] = {
        {"listen", "ADDRESS:PORT", "127.0.0.1:7420",
         "Where to listen: [::]:7420 is every address; port 0 takes a free one"},
        {"store", "FILE|URL", "",
         "The drafts: a file or postgresql://USER@HOST/DATABASE (default: the library)"},
        {"tls", "off|self|FILE", "off",
         "Speak TLS alone: with a certificate of its own, made at first use, or that of a PEM "
         "file"},
        {"public", nullptr, "no", "Whoever brings no token may watch"},
        {"host-name", "NAMES", "", "Names clients may call this host by, besides its addresses"},
        {"origin", "ORIGINS", "", "Where pages may come from that connect: https://example.org"},
        {"webhook", "URL", "", "Where every event is posted, too"},
        {"webhook-secret", "FILE", "",
         "The key its signatures are made with: at least 64 hexadecimal digits"},
        {"announce", "NAME", "",
         "Tell the computers of this network that a draft is hosted here, by this name"},
        {"log", "FILE", "",
         "Where to write what the host does, a line of JSON each; -: standard error"},
        {"traces", "URL", "",
         "A collector of OpenTelemetry spans over HTTP: http://127.0.0.1:4318"},
        {"threads", "NUMBER", "2", "Threads for sockets"},
        {"connections", "NUMBER", "0", "Sockets at once; 0: as many as the system allows"},
        {"connections-per-person", "NUMBER", "5", "WebSockets of one person"},
        {"commands-per-second", "NUMBER", "20", "Commands of one connection, bursts of twice that"},
    };
    return settings;
}

tl::expected<ServeValues, Failure> ServeValues::read(const QCommandLineParser &parser)
{
    ServeValues values;
    for (const ServeSetting &setting : serveSettings())
        values.m_values.insert(QLatin1StringView(setting.name),
                               {QLatin1StringView(setting.otherwise), {}});
    QString file = parser.value(u"config"_s);
    if (file.isEmpty())
        file = qEnvironmentVariable("WARROOM_CONFIG");
    if (!file.isEmpty()) {
        if (const auto done = values.readFile(file); !done)
            return tl::unexpected(done.error());
    }
    values.readEnvironment();
    values.readOptions(parser);
    return values;
}

tl::expected<void, Failure> ServeValues::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(u"%1: %2"_s.arg(path, file.errorString()));
    const QList<QByteArray> lines = file.read(1 << 20).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = QString::fromUtf8(lines.at(i)).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString place = u"%1, line %2: "_s.arg(path).arg(i + 1);
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 0)
            return failed(place + u"expected NAME = VALUE"_s);
        const QString name = line.first(equals).trimmed();
        if (!settingCalled(name))
            return failed(place
                          + u"there is no setting '%1'; see warroomd serve --help"_s.arg(name));
        m_values.insert(name, {line.mid(equals + 1).trimmed(), place + name});
    }
    return {};
}

void ServeValues::readEnvironment()
{
    for (const ServeSetting &setting : serveSettings()) {
        const QString name = QLatin1StringView(setting.name);
        const QByteArray variable = variableOf(name).toLatin1();
        if (qEnvironmentVariableIsSet(variable.constData()))
            m_values.insert(
                name, {qEnvironmentVariable(variable.constData()), QString::fromLatin1(variable)});
    }
}

void ServeValues::readOptions(const QCommandLineParser &parser)
{
    for (const ServeSetting &setting : serveSettings()) {
        const QString name = QLatin1StringView(setting.name);
        if (parser.isSet(name))
            m_values.insert(name, {setting.value ? parser.value(name) : u"yes"_s, u"--"_s + name});
    }
}

QStringList ServeValues::list(const QString &name) const
{
    QStringList values;
    for (const QString &value : text(name).split(u',', Qt::SkipEmptyParts))
        values.append(value.trimmed());
    return values;
}

tl::expected<bool, Failure> ServeValues::flag(const QString &name) const
{
    const QString value = text(name).toLower();
    if (value == u"yes"_s || value == u"true"_s || value == u"1"_s)
        return true;
    if (value == u"no"_s || value == u"false"_s || value == u"0"_s)
        return false;
    return wrong(name, u"is neither yes nor no"_s);
}

tl::expected<int, Failure> ServeValues::number(const QString &name, int least, int most) const
{
    bool isNumber = false;
    const int value = text(name).toInt(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    return wrong(name, u"is not a number from %1 to %2"_s.arg(least).arg(most));
}

tl::unexpected<Failure> ServeValues::wrong(const QString &name, const QString &what) const
{
    const Value value = m_values.value(name);
    return badUsage(u"%1 '%2' %3"_s.arg(value.place, value.text, what));
}

} // namespace warroom::cli
