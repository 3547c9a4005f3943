// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warroomd/audit.h"

#include "app/warroomd/library.h"
#include "store/json_encode.h"

#include <QDir>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

struct AuditLine {
    Instant at;
    QString who;
    QString action;
    QString subject;
    QString detail;

    static constexpr auto fields()
    {
        return std::tuple{field("at", &AuditLine::at), field("who", &AuditLine::who),
                          field("action", &AuditLine::action),
                          field("subject", &AuditLine::subject),
                          field("detail", &AuditLine::detail)};
    }
};

/// By the system, which cannot be told otherwise as an environment can.
QString personAtTheShell()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
}

} // namespace

Outcome writeAudit(const QCommandLineParser &parser, const AuditEntry &entry)
{
    const auto folder = madeFolder(parser);
    if (!folder)
        return tl::unexpected(folder.error());
    JsonWriter line;
    writeJson(
        line,
        AuditLine{systemNow(), personAtTheShell(), entry.action, entry.subject, entry.detail});
    line.raw("\n");
    QFile file(QDir(*folder).filePath(u"audit.jsonl"_s));
    const bool isWritten =
        file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(line.take()) > 0 && ::fsync(file.handle()) == 0;
    if (!isWritten)
        return failed(u"%1: %2; nothing was done"_s.arg(file.fileName(), file.errorString()));
    return {};
}

} // namespace warroom::cli
