// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/json_writer.h"

#include "store/instant_text.h"

#include <QLocale>
#include <QUuid>

#include <charconv>
#include <cmath>

namespace warroom {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

/// The letter after the backslash; 'u' for a control without one, 0 for what stands for itself.
constexpr char escapeOf(char16_t unit)
{
    switch (unit) {
    case u'"':
    case u'\\':
        return static_cast<char>(unit);
    case u'\b':
        return 'b';
    case u'\f':
        return 'f';
    case u'\n':
        return 'n';
    case u'\r':
        return 'r';
    case u'\t':
        return 't';
    default:
        return unit < 0x20 ? 'u' : '\0';
    }
}

constexpr bool standsForItself(char16_t unit)
{
    return unit >= 0x20 && unit < 0x80 && unit != u'"' && unit != u'\\';
}

char *putHex(char *at, unsigned value, int count)
{
    for (int shift = 4 * (count - 1); shift >= 0; shift -= 4)
        *at++ = digits[(value >> shift) & 0xf];
    return at;
}

char *putUtf8(char *at, char32_t character)
{
    const auto tail = [&](int shift) {
        *at++ = static_cast<char>(0x80 | ((character >> shift) & 0x3f));
    };
    if (character < 0x800) {
        *at++ = static_cast<char>(0xc0 | (character >> 6));
    } else if (character < 0x10000) {
        *at++ = static_cast<char>(0xe0 | (character >> 12));
        tail(6);
    } else {
        *at++ = static_cast<char>(0xf0 | (character >> 18));
        tail(12);
        tail(6);
    }
    tail(0);
    return at;
}

} // namespace

void JsonWriter::grow(std::size_t size)
{
    const std::ptrdiff_t used = m_at - m_begin;
    const qsizetype wanted =
        std::max<qsizetype>(2 * (m_end - m_begin), used + static_cast<qsizetype>(size));
    if (m_rest.isEmpty())
        m_rest = QByteArray(m_begin, used);
    m_rest.resize(wanted);
    m_begin = m_rest.data();
    m_at = m_begin + used;
    m_end = m_begin + wanted;
}

QByteArray JsonWriter::take()
{
    if (m_rest.isEmpty())
        return QByteArray(m_begin, m_at - m_begin);
    m_rest.truncate(m_at - m_begin);
    return std::move(m_rest);
}

void JsonWriter::close(std::ptrdiff_t opened, std::string_view brackets)
{
    if (opened == m_at - m_begin) {
        raw(brackets);
        return;
    }
    m_begin[opened] = brackets.front();
    raw(brackets.substr(1));
}

void JsonWriter::text(QStringView text)
{
    room(6 * static_cast<std::size_t>(text.size()) + 2); // at most \u001f for one unit
    *m_at++ = '"';
    const char16_t *unit = text.utf16();
    const char16_t *const end = unit + text.size();
    while (unit != end) {
        const char16_t first = *unit++;
        if (standsForItself(first))
            *m_at++ = static_cast<char>(first);
        else if (first < 0x80)
            escaped(first);
        else if (!QChar::isSurrogate(first))
            m_at = putUtf8(m_at, first);
        else if (QChar::isHighSurrogate(first) && unit != end && QChar::isLowSurrogate(*unit))
            m_at = putUtf8(m_at, QChar::surrogateToUcs4(first, *unit++));
        else
            escaped(first);
    }
    *m_at++ = '"';
}

void JsonWriter::escaped(char16_t unit)
{
    m_isFaithful = m_isFaithful && unit < 0x80;
    const char letter = unit < 0x80 ? escapeOf(unit) : 'u';
    *m_at++ = '\\';
    *m_at++ = letter;
    if (letter == 'u')
        m_at = putHex(m_at, unit, 4);
}

void JsonWriter::number(qint64 value)
{
    char *at = room(20);
    m_at = std::to_chars(at, at + 20, value).ptr;
}

void JsonWriter::number(double value)
{
    constexpr double firstInexact = 9007199254740992.0; // 2^53: whole numbers have gaps from there
    const double size = std::abs(value);
    if (!std::isfinite(value)) {
        nothing();
    } else if (size < firstInexact && std::trunc(value) == value) {
        number(static_cast<qint64>(value));
    } else if (size >= 1e-3 && size < 1e6) {
        char *at = room(32);
        m_at = std::to_chars(at, at + 32, value, std::chars_format::fixed).ptr;
    } else {
        raw(QByteArray::number(value, 'g', QLocale::FloatingPointShortest).toStdString());
    }
}

void JsonWriter::instant(Instant value)
{
    char *at = room(instantTextSize + 2);
    if (!putInstantText(value, at + 1)) {
        nothing();
        return;
    }
    *at = '"';
    at[instantTextSize + 1] = '"';
    m_at += instantTextSize + 2;
}

void JsonWriter::uuid(const QUuid &value)
{
    char *at = room(38);
    *at++ = '"';
    if (!value.isNull()) {
        at = putHex(at, value.data1, 8);
        *at++ = '-';
        at = putHex(at, value.data2, 4);
        *at++ = '-';
        at = putHex(at, value.data3, 4);
        for (int i = 0; i < 8; ++i) {
            if (i == 0 || i == 2)
                *at++ = '-';
            at = putHex(at, value.data4[i], 2);
        }
    }
    *at++ = '"';
    m_at = at;
}

void JsonWriter::nothing()
{
    m_isFaithful = false;
    raw("null");
}

} // namespace warroom
