// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/x_server.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

/// The picture in an XWD file of 32 bits a pixel, the form Xvfb keeps its screen in.
/// Fields by XWDFile.h of the X Window System: big-endian words, then colours, then pixels.
QImage imageFromXwd(const QByteArray &file)
{
    const auto word = [&](qsizetype index) {
        return qFromBigEndian<quint32>(file.constData() + index * 4);
    };
    constexpr qsizetype colourSize = 12;
    const qsizetype begin = word(0) + word(19) * colourSize;
    const int width = static_cast<int>(word(4));
    const int height = static_cast<int>(word(5));
    const auto bytesPerLine = static_cast<qsizetype>(word(12));
    if (begin + bytesPerLine * height > file.size())
        return {};
    const auto *pixels = reinterpret_cast<const uchar *>(file.constData() + begin);
    return QImage(pixels, width, height, bytesPerLine, QImage::Format_RGB32).copy();
}

QString at(const QPoint &point, bool x)
{
    return QString::number(x ? point.x() : point.y());
}

} // namespace

XServer::XServer()
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // It would start over whenever the last client leaves, and refuse those who come meanwhile.
    m_server.start(u"Xvfb"_s,
                   {u"-noreset"_s, u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s,
                    u"-nolisten"_s, u"tcp"_s, u"-fbdir"_s, m_memory.path()});
    // The number and its line end may come in two pieces.
    while (!m_server.canReadLine() && m_server.waitForReadyRead(20'000)) { }
    if (m_server.canReadLine())
        m_display = u":"_s + QString::fromLatin1(m_server.readLine()).trimmed();
}

XServer::~XServer()
{
    m_server.terminate();
    m_server.waitForFinished();
}

QImage XServer::screen() const
{
    QFile file(m_memory.filePath(u"Xvfb_screen0"_s));
    return file.open(QIODevice::ReadOnly) ? imageFromXwd(file.readAll()) : QImage();
}

QString XServer::xdotool(const QStringList &words) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    process.setProcessEnvironment(environment);
    process.start(u"xdotool"_s, words);
    process.waitForFinished(20'000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void XServer::step(const QStringList &words) const
{
    ++m_steps;
    xdotool(words);
}

void XServer::key(const QString &keys) const
{
    step({u"key"_s, keys});
}

void XServer::type(const QString &text) const
{
    step({u"type"_s, u"--delay"_s, u"5"_s, text});
}

void XServer::click(const QPoint &point) const
{
    step({u"mousemove"_s, at(point, true), at(point, false), u"click"_s, u"1"_s});
}

void XServer::drag(const QPoint &from, const QPoint &to) const
{
    step({u"mousemove"_s, at(from, true), at(from, false), u"mousedown"_s, u"1"_s, u"mousemove"_s,
          at((from + to) / 2, true), at((from + to) / 2, false), u"mousemove"_s, at(to, true),
          at(to, false), u"mouseup"_s, u"1"_s});
}

} // namespace warroom::e2e
