// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/adapters.h"
#include "store/draft_file.h"
#include "store/key_copy.h"
#include "store/log_copy.h"
#include "store/named_draft.h"
#include "store/preparation_stream.h"
#include "store/raw_file.h"
#include "store/signing_key.h"
#include "store/stream_records.h"
#include "support/prepared.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::sample;
using test::tiersOf;

namespace {

const DraftId draft{u"draft"_s};
const DraftId anas = preparationStream(draft, ana);
const PlayerId somebody{u"p1"_s};
const QString secret = u"his knee will not hold"_s;

events::PlayerNoted noted(const PersonId &person)
{
    return {somebody, PersonalText{person, secret, {}, {}}, evening()};
}

std::vector<Event> anasEvents()
{
    return {events::PreparationBegun{draft, ana, evening()},
            events::RankingReplaced{tiersOf(u"p3 p1 | p2"), evening()},
            events::PlayerRanked{PlayerId(u"p2"_s), RankPlace{1, 1}, evening()},
            events::PlayerMarked{somebody, PlayerMark::Target, evening()}, noted(ana)};
}

QStringList linesOf(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << u"%1 %2"_s.arg(finding.version).arg(finding.what);
    return lines;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPreparationStream : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;

    SigningKey signingKey() const { return SigningKey::ofFolder(m_folder->path()).value(); }
    tl::expected<void, StoreError> writeFile(const DraftId &stream, const QString &path) const
    {
        const auto records = wholeStream(*m_store, stream).value();
        return writeDraftFile(path, Existing::Keep, records, livingKeys(*m_store, records).value(),
                              signingKey());
    }

private Q_SLOTS:
    void initTestCase_data() { adapters(); }

    void init()
    {
        QFETCH_GLOBAL(bool, isInstalled);
        if (!isInstalled)
            QSKIP("no PostgreSQL server is installed");
        QFETCH_GLOBAL(Opener, open);
        m_folder = sample::folder();
        m_store = open(m_folder->path());
        QVERIFY(m_store);
        QVERIFY(m_store->append(draft, ExpectedVersion::noStream(), namedDraft(draft)));
        QVERIFY(m_store->append(anas, ExpectedVersion::noStream(), fresh(anasEvents())));
    }

    void cleanup() { m_store.reset(); }

    void everybodyHasAStreamOfHisOwn()
    {
        const QList<DraftId> streams{
            draft,
            anas,
            preparationStream(draft, bo),
            preparationStream(DraftId(u"other"_s), ana),
            preparationStream(DraftId(u"b/c"_s), PersonId(u"a"_s)),
            preparationStream(DraftId(u"c"_s), PersonId(u"a/b"_s)),
            preparationStream(DraftId(u"c"_s), PersonId(u"a%2Fb"_s)),
        };
        QCOMPARE(QSet(streams.begin(), streams.end()).size(), streams.size());
        QVERIFY(!isPreparationStream(draft) && isPreparationStream(anas));
    }

    void comesBackAsItWasAndIsSound()
    {
        std::vector<Event> read;
        const auto recorded = readWhole(*m_store, anas).value();
        for (const EventEnvelope &envelope : recorded)
            read.push_back(envelope.event);
        const Preparation own = foldPreparation(read);
        QCOMPARE(test::told(own.ranking), u"p2 p3 p1"_s);
        QCOMPARE(own.notes.value(somebody).text, secret);
        QCOMPARE(linesOf(m_store->verify().value()), QStringList());
    }

    void isNoDraft()
    {
        QCOMPARE(m_store->drafts()->size(), 1);
        QVERIFY(m_store->rebuildCurrentState());
        QVERIFY(m_store->rebuildReadModels());
        QCOMPARE(m_store->drafts()->size(), 1);
        QCOMPARE(m_store->drafts()->first().draft, draft);
    }

    void whatTheRulesCouldNotHaveSaidIsFound_data()
    {
        QTest::addColumn<QList<Event>>("more");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const Event &event, const QString &what) {
            QTest::newRow(name) << QList<Event>{event} << u"6 cannot have happened: "_s + what;
        };
        row("begins twice", anasEvents().front(), u"the preparation begins twice"_s);
        row("ranks twice", events::RankingReplaced{tiersOf(u"p1 p1"), evening()},
            u"a tier is empty, or somebody is ranked twice"_s);
        row("empty tier", events::RankingReplaced{tiersOf(u"p1 |"), evening()},
            u"a tier is empty, or somebody is ranked twice"_s);
        row("no such place", events::PlayerRanked{somebody, RankPlace{7, 1}, evening()},
            u"'p1' cannot be ranked so"_s);
        row("out already", events::PlayerRanked{PlayerId(u"p9"_s), {}, evening()},
            u"'p9' cannot be ranked so"_s);
        row("before the first", events::TierBreakChanged{PlayerId(u"p2"_s), true, evening()},
            u"no tier can begin with 'p2'"_s);
        row("another's words", noted(bo), u"it is a note of 'bo'"_s);
        row("of the draft", note(3), u"what happens in a draft has no place in a preparation"_s);
    }

    void whatTheRulesCouldNotHaveSaidIsFound()
    {
        QFETCH(QList<Event>, more);
        QFETCH(QString, finding);
        QVERIFY(m_store->append(anas, ExpectedVersion::any(), fresh({more.begin(), more.end()})));
        QCOMPARE(linesOf(m_store->verify().value()), QStringList{finding});
    }

    void aStreamThatIsSomebodyElsesIsFound()
    {
        const DraftId bos = preparationStream(draft, bo);
        QVERIFY(m_store->append(bos, ExpectedVersion::noStream(), fresh(anasEvents())));
        QCOMPARE(linesOf(m_store->verify().value()),
                 QStringList{
                     u"1 cannot have happened: it begins what 'ana' prepares for draft 'draft'"_s});
    }

    void inTheLogOfADraftItIsFound()
    {
        const DraftId other(u"other"_s);
        std::vector<Event> events = playedDraft(other, 4, 20);
        const auto place = static_cast<int>(events.size()) + 1;
        events.push_back(anasEvents()[3]);
        QVERIFY(m_store->append(other, ExpectedVersion::noStream(), fresh(events)));
        QCOMPARE(linesOf(m_store->verify().value()),
                 QStringList{u"%1 cannot have happened: what a person prepares has no place in a "
                             "draft"_s.arg(place)});
    }

    void noDraftFileHoldsAny()
    {
        const QString path = m_folder->filePath(u"export.warroom"_s);
        QVERIFY(writeFile(draft, path));
        const DraftFile file = readDraftFile(path).value();
        for (const EventRecord &record : file.records) {
            QCOMPARE(record.draft, draft);
            QVERIFY(!record.type.startsWith(u"Player") && record.type != u"RankingReplaced");
        }
        const QByteArray bytes = contentOf(path);
        QVERIFY(!bytes.contains("PreparationBegun") && !bytes.contains("preparation/"));

        const auto refused = writeFile(anas, m_folder->filePath(u"private.warroom"_s));
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains(u"is private and goes into no file"));
        QVERIFY(!QFile::exists(m_folder->filePath(u"private.warroom"_s)));
    }

    void movesWithTheLog()
    {
        const QString target = m_folder->filePath(u"target.sqlite"_s);
        const StoreFactory open =
            [target]() -> tl::expected<std::unique_ptr<EventStore>, StoreError> {
            return openSqliteStore({target, Durability::Normal});
        };
        const auto copied = copyLog(*m_store, open, {{}, evening(), {}});
        QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().detail));
        QCOMPARE(copied->drafts, 1);
        const auto there = open().value();
        QCOMPARE(
            firstDifference(wholeStream(*m_store, anas).value(), wholeStream(*there, anas).value()),
            0);
        const auto last = readWhole(*there, anas)->back();
        QCOMPARE(std::get<events::PlayerNoted>(last.event).note->text, secret);
    }

    void aNoteIsSealedAndGoesWithItsPersonsKey()
    {
        const auto records = wholeStream(*m_store, anas).value();
        for (const EventRecord &record : records)
            QVERIFY(!record.data.contains(secret.toUtf8()));
        QCOMPARE(m_store->erasePerson(ana, evening())->destroyed, 1);
        const auto last = readWhole(*m_store, anas)->back();
        QVERIFY(std::get<events::PlayerNoted>(last.event).note->isErased());
        QCOMPARE(linesOf(m_store->verify().value()), QStringList());
        QCOMPARE(eventsAbout(*m_store, ana), 2); // her name in the draft, and her note
    }
};

QTEST_GUILESS_MAIN(TestPreparationStream)
#include "tst_preparation_stream.moc"
