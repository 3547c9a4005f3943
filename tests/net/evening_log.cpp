// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/evening_log.h"

#include "store/memory_event_store.h"
#include "store/sqlite_event_store.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace warroom::test {

namespace {

class InMemory : public EveningLog {
public:
    EventStore &store() override { return *m_store; }
    void kill() override { }

private:
    std::unique_ptr<EventStore> m_store = makeMemoryStore();
};

class InFile : public EveningLog {
public:
    InFile() { open(); }

    EventStore &store() override { return *m_store; }
    void kill() override
    {
        // What a killed program would leave: its files at this moment, with all that it could
        // still have tidied up when it was closed.
        const QString before = path();
        ++m_lives;
        for (const QString &part : {u""_s, u"-wal"_s}) {
            if (QFile::exists(before + part) && !QFile::copy(before + part, path() + part))
                qFatal("the log cannot be copied");
        }
        m_store.reset();
        open();
    }

private:
    QString path() const { return m_folder.filePath(u"evening-%1.warroom"_s.arg(m_lives)); }
    void open()
    {
        // Programs are killed here, no power is cut.
        auto opened = openSqliteStore({path(), Durability::Normal});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_store = std::move(*opened);
    }

    QTemporaryDir m_folder;
    int m_lives = 1;
    std::unique_ptr<EventStore> m_store;
};

} // namespace

std::unique_ptr<EveningLog> eveningInMemory()
{
    return std::make_unique<InMemory>();
}

std::unique_ptr<EveningLog> eveningInFile()
{
    return std::make_unique<InFile>();
}

} // namespace warroom::test
