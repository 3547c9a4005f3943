// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/json_text.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// Of a digit in lower case; -1 for anything else.
constexpr int digitOf(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    return character >= 'a' && character <= 'f' ? character - 'a' + 10 : -1;
}

} // namespace

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
    if (text.size() != form.size() || text == form)
        return {};
    std::array<uchar, 16> bytes{};
    std::size_t digits = 0;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const int digit = form[i] == '-' ? 0 : digitOf(text[i]);
        if (digit < 0 || (form[i] == '-') != (text[i] == '-'))
            return {};
        if (form[i] == '-')
            continue;
        uchar &byte = bytes[digits++ / 2];
        byte = static_cast<uchar>(byte << 4 | digit);
    }
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
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
