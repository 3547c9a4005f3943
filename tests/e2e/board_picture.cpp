// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/board_picture.h"

#include "ui/theme/theme.h"

#include <QCryptographicHash>
#include <QRawFont>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

const auto letteringKey = u"Lettering"_s;

/// Room for another version of FreeType, which may smooth an edge by a little; another letter
/// differs by more than twice as much.
constexpr int tolerance = 48;

} // namespace

QString lettering()
{
    const auto theme = Theme::load(u"dark"_s);
    if (!theme)
        return {};
    QStringList fonts;
    QCryptographicHash files(QCryptographicHash::Sha256);
    for (const FontRole role :
         {FontRole::BodyBold, FontRole::Small, FontRole::Mono, FontRole::MonoSmall}) {
        const QRawFont font = QRawFont::fromFont(theme->font(role));
        fonts << u"%1 %2"_s.arg(font.familyName()).arg(font.pixelSize());
        files.addData(font.fontTable("head")); // version, date and sum of the file
    }
    return u"Qt %1, %2, %3"_s.arg(QString::fromLatin1(qVersion()), fonts.join(u", "_s),
                                  QString::fromLatin1(files.result().toHex().first(12)));
}

int greatestDifference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 256;
    int greatest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            greatest = std::max({greatest, std::abs(qRed(a) - qRed(b)),
                                 std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
        }
    }
    return greatest;
}

bool isLikeGolden(const QImage &picture, const QString &name)
{
    const QString path = QStringLiteral(WARROOM_SOURCE_DIR) + u"/tests/data/e2e/"_s + name;
    QImage own = picture;
    own.setText(letteringKey, lettering());
    if (qEnvironmentVariable("WARROOM_GOLDEN") == "write"_L1)
        return own.save(path);
    const QImage golden(path);
    const QString drawnWith = golden.text(letteringKey);
    if (!golden.isNull() && drawnWith != own.text(letteringKey)) {
        qInfo("%s is not compared: it was drawn with %s, here is %s", qPrintable(name),
              qPrintable(drawnWith), qPrintable(own.text(letteringKey)));
        return true;
    }
    const int difference = greatestDifference(picture, golden);
    if (difference <= tolerance)
        return true;
    own.save(path + u".fail"_s, "PNG");
    qWarning("the board differs from %s by up to %d of 255; see %s.fail", qPrintable(path),
             difference, qPrintable(path));
    return false;
}

} // namespace warroom::e2e
