// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/require.h"
#include "store/draft_file.h"
#include "store/memory_event_store.h"
#include "store/sample_draft.h"
#include "store/signing_key.h"
#include "store/stream_records.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

/// A good draft file, and the place where bad ones are made of it.
struct Workshop {
    std::unique_ptr<QTemporaryDir> folder = sample::folder();
    QString path = folder->filePath(u"draft.warroom"_s);
    std::vector<EventRecord> records;
    QByteArray bytes;

    Workshop()
    {
        const DraftId draft(u"fuzz"_s);
        const auto store = makeMemoryStore();
        const std::vector<NewEvent> events = sample::fresh(sample::playedDraft(draft, 4, 20));
        require(store->append(draft, ExpectedVersion::any(), events).has_value(), "no draft");
        records = wholeStream(*store, draft).value();
        const SigningKey key = SigningKey::ofFolder(folder->path()).value();
        require(writeDraftFile(path, Existing::Keep, records, {}, key).has_value(), "no file");
        bytes = read();
    }

    QByteArray read() const
    {
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "the file cannot be read");
        return file.readAll();
    }
    void write(const QByteArray &content) const
    {
        // A file that claims to be in write-ahead mode leaves these beside it.
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        QFile file(path);
        require(file.open(QIODevice::WriteOnly | QIODevice::Truncate)
                    && file.write(content) == content.size(),
                "the file cannot be written");
    }
};

/// The good file with \a edits, each three bytes of an offset and one of content. A library of
/// SQLite's size is not found by chance; its weak places are found this way.
QByteArray edited(QByteArray bytes, const QByteArray &edits)
{
    for (qsizetype i = 0; i + 4 <= edits.size(); i += 4) {
        const auto part = [&](qsizetype n) { return static_cast<uchar>(edits.at(i + n)); };
        const qsizetype offset = part(0) + (part(1) << 8) + (part(2) << 16);
        bytes[offset % bytes.size()] = edits.at(i + 3);
    }
    return bytes;
}

void takeIn(const Workshop &workshop)
{
    const auto store = makeMemoryStore();
    const auto imported = importDraftFile(*store, workshop.path);
    if (!imported) {
        const QString &line = imported.error().detail;
        require(!line.isEmpty() && !line.contains(u'\n'), "refused in no line, or in several");
        require(store->readAll({}, {}, 1).value().empty(), "refused, and half taken in");
        return;
    }
    require(store->verify().value().isEmpty(), "took in what is not sound");
    const auto taken = wholeStream(*store, imported->draft);
    require(taken && static_cast<int>(taken->size()) == imported->events, "took in a part");
    require(taken->size() == workshop.records.size()
                && firstDifference(*taken, workshop.records) == 0,
            "took in what was never signed");
}

} // namespace

/// A whole file if it begins like one, else edits of a good one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Workshop workshop;
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    workshop.write(input.startsWith("SQLite format 3") ? input : edited(workshop.bytes, input));
    takeIn(workshop);
    return 0;
}
