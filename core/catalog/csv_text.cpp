// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/csv_text.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

constexpr qint64 maxMegabytes = 16;
constexpr qint64 maxBytes = maxMegabytes * 1'000'000;

std::optional<QString> decoded(QByteArrayView bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar::Null))
        return std::nullopt;
    return text;
}

// Asked only when the whole is no text. A line end is never inside a UTF-8 sequence.
int firstLineThatIsNoText(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    const auto bad = std::find_if(lines.begin(), lines.end(),
                                  [](const QByteArray &line) { return !decoded(line); });
    return static_cast<int>(std::distance(lines.begin(), bad)) + 1;
}

} // namespace

tl::expected<QString, CatalogError> plainText(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > maxBytes)
        return tl::unexpected(CatalogError{file,
                                           0,
                                           QT_TRANSLATE_NOOP("CatalogError", "larger than %1 MB"),
                                           {QString::number(maxMegabytes)}});
    std::optional<QString> text = decoded(bytes);
    if (!text)
        return tl::unexpected(CatalogError{file, firstLineThatIsNoText(bytes),
                                           QT_TRANSLATE_NOOP("CatalogError", "not UTF-8 text")});
    return text->replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

tl::expected<QByteArray, CatalogError> fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            CatalogError{QFileInfo(path).fileName(),
                         0,
                         QT_TRANSLATE_NOOP("CatalogError", "cannot be opened: %1"),
                         {file.errorString()}});
    // One byte more than allowed tells plainText() enough; a device without an end would never
    // stop.
    return file.read(maxBytes + 1);
}

} // namespace warroom::catalog
