// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/false_time.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace warroom::test {

FalseTime::FalseTime()
{
    const QDir libraries(u"/usr/lib"_s);
    for (const QString &folder : libraries.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = libraries.filePath(folder + u"/faketime/libfaketimeMT.so.1"_s);
        if (QFile::exists(path))
            m_library = path;
    }
    setAhead(std::chrono::seconds{0});
}

void FalseTime::giveTo(QProcess &process) const
{
    QProcessEnvironment environment = process.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, m_library);
    environment.insert(u"FAKETIME_TIMESTAMP_FILE"_s, filePath());
    environment.insert(u"FAKETIME_NO_CACHE"_s, u"1"_s);
    // Nobody sets the clocks that count from the start of the machine.
    environment.insert(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
    // It comes before the sanitizers' library, where there is one.
    environment.insert(u"ASAN_OPTIONS"_s,
                       environment.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
    process.setProcessEnvironment(environment);
}

/// In one go: it is read at every look at the clock.
void FalseTime::setAhead(std::chrono::seconds time) const
{
    QSaveFile file(filePath());
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write((time.count() < 0 ? "" : "+") + QByteArray::number(qint64(time.count())) + '\n');
    file.commit();
}

} // namespace warroom::test
