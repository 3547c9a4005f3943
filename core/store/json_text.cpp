// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/json_text.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

QString textFromUtf8(std::string_view text)
{
    constexpr std::string_view mark = "\xef\xbb\xbf"; // QString::fromUtf8() swallows it
    qsizetype marks = 0;
    while (text.starts_with(mark)) {
        text.remove_prefix(mark.size());
        ++marks;
    }
    const QString rest = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return marks == 0 ? rest : QString(marks, QChar(QChar::ByteOrderMark)) + rest;
}

std::optional<QUuid> uuidFromText(std::string_view text)
{
    constexpr std::string_view form = "00000000-0000-0000-0000-000000000000";
    if (text.empty())
        return QUuid();
    const auto fits = [](char said, char wanted) {
        return wanted == '-' ? said == '-'
                             : (said >= '0' && said <= '9') || (said >= 'a' && said <= 'f');
    };
    if (!std::equal(text.begin(), text.end(), form.begin(), form.end(), fits) || text == form)
        return {};
    return QUuid::fromString(QLatin1StringView(text.data(), static_cast<qsizetype>(text.size())));
}

QString syntaxErrorIn(QByteArrayView bytes)
{
    QJsonParseError error;
    QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &error);
    return error.error == QJsonParseError::NoError
        ? QString()
        : u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset);
}

} // namespace warroom
