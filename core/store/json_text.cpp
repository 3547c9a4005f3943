// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/json_text.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr quint8 noDigit = 0xff;

/// What each character is worth as a digit in lower case.
constexpr auto digits = [] {
    std::array<quint8, 256> values{};
    values.fill(noDigit);
    for (std::size_t i = 0; i < 16; ++i)
        values[static_cast<uchar>("0123456789abcdef"[i])] = static_cast<quint8>(i);
    return values;
}();

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
    constexpr std::array<quint8, 16> places{0,  2,  4,  6,  9,  11, 14, 16,
                                            19, 21, 24, 26, 28, 30, 32, 34};
    if (text.empty())
        return QUuid();
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-'
        || text[23] != '-')
        return {};
    std::array<uchar, 16> bytes;
    unsigned all = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const unsigned high = digits[static_cast<uchar>(text[places[i]])];
        const unsigned low = digits[static_cast<uchar>(text[places[i] + 1U])];
        all |= high | low;
        bytes[i] = static_cast<uchar>(high << 4 | low);
    }
    const QUuid id = QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
    return all > 0xf || id.isNull() ? std::nullopt : std::optional(id);
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
