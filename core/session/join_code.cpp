// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/join_code.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr QLatin1StringView symbols{"0123456789ABCDEFGHJKMNPQRSTVWXYZ"};
constexpr int bitsOfSymbol = 5;

QChar meantBy(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'O')
        return u'0';
    return upper == u'I' || upper == u'L' ? u'1' : upper;
}

} // namespace

QString joinCodeOf(quint64 bits)
{
    QString code(joinCodeLength, u'0');
    for (auto symbol = code.rbegin(); symbol != code.rend(); ++symbol) {
        *symbol = QChar(symbols[static_cast<qsizetype>(bits % 32)]);
        bits >>= bitsOfSymbol;
    }
    return code;
}

QString joinCodeIn(const QString &text)
{
    QString code;
    for (const QChar typed : text) {
        if (typed == u'-' || typed.isSpace())
            continue;
        const QChar symbol = meantBy(typed);
        if (!symbols.contains(symbol) || code.size() == joinCodeLength)
            return {};
        code += symbol;
    }
    return code.size() == joinCodeLength ? code : QString();
}

QString shownJoinCode(const QString &code)
{
    return code.first(joinCodeLength / 2) + u'-' + code.sliced(joinCodeLength / 2);
}

} // namespace warroom
