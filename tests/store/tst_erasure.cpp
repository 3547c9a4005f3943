// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/adapters.h"
#include "store/append_rules.h"
#include "store/archive.h"
#include "store/event_json.h"
#include "store/key_copy.h"
#include "store/log_copy.h"
#include "store/named_draft.h"
#include "store/signing_key.h"
#include "store/state_snapshot.h"
#include "store/stream_records.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::sample;

namespace {

const DraftId draft{u"draft"_s};
const Instant noon = evening();

template <typename T>
QString lineOf(const tl::expected<T, StoreError> &result)
{
    return result ? u"success"_s : result.error().detail;
}

QString nameOf(const EventEnvelope &envelope)
{
    return std::get<events::PersonNamed>(envelope.event).name.text;
}

/// Everything that leaves a store as it stands there.
QByteArray bytesOf(const std::vector<EventRecord> &records)
{
    QByteArray all;
    for (const EventRecord &record : records)
        all += record.data + record.metadata;
    return all;
}

} // namespace

class TestErasure : public QObject {
    Q_OBJECT

private:
    using Done = tl::expected<void, StoreError>;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    std::vector<NewEvent> m_events;

    std::vector<EventRecord> records() const { return wholeStream(*m_store, draft).value(); }
    QString name(const PersonId &person) const { return nameIn(*m_store, draft, person); }
    ErasedKeys erase(const PersonId &person)
    {
        return m_store->erasePerson(person, noon).value_or(ErasedKeys{-1, -1});
    }
    SigningKey signingKey() const { return SigningKey::ofFolder(m_folder->path()).value(); }
    QString archived() const { return m_folder->filePath(u"archive/draft.warroom"_s); }
    Done writeFile(const QString &path) const
    {
        const auto keys = livingKeys(*m_store, records());
        return writeDraftFile(path, Existing::Keep, records(), keys.value(), signingKey());
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
        m_events = namedDraft(draft);
        const auto recorded = m_store->append(draft, ExpectedVersion::noStream(), m_events);
        QVERIFY2(recorded, qPrintable(lineOf(recorded)));
    }

    void cleanup() { m_store.reset(); }

    void whatIsRecordedIsSealed()
    {
        QCOMPARE(name(ana), anasName);
        QCOMPARE(name(bo), bosName);
        const QByteArray bytes = bytesOf(records());
        QVERIFY(!bytes.contains("Anastasia") && !bytes.contains("Boleslaw"));
        QVERIFY(bytes.contains(R"("person":"ana")"));
        const auto stated = stateAt(*m_store, draft, wholeDraft);
        QCOMPARE(stated->names.value(ana).text, anasName);
    }

    void everyReadOpens()
    {
        const QUuid id = m_events[1].id;
        EventFilter filter;
        filter.types = QStringList{u"PersonNamed"_s};
        QCOMPARE(nameOf(m_store->read(draft, 2, 1, ReadDirection::Forward)->front()), anasName);
        QCOMPARE(nameOf(m_store->read(draft, 2, 1, ReadDirection::Backward)->front()), anasName);
        QCOMPARE(nameOf(m_store->readAll({}, filter, 9)->front()), anasName);
        QCOMPARE(nameOf(m_store->readAll({}, filter, 1, ReadDirection::Backward)->front()),
                 bosName);
        QCOMPARE(nameOf(m_store->find(id)->value()), anasName);
        const auto door = m_store->opener()();
        QCOMPARE(nameOf((*door)->find(id)->value()), anasName);
        const auto more = m_store->append(draft, ExpectedVersion::any(),
                                          std::vector{fresh(named(ana, u"Anna"_s))});
        QCOMPARE(nameOf(more->front()), u"Anna"_s);
        QVERIFY(*m_store->find(more->front().id) == more->front());
    }

    void onePersonHasOneKey()
    {
        const PersonKeys keys = m_store->personKeys({}).value();
        QCOMPARE(keys.size(), 2);
        const PersonKey mine = m_store->keyFor(ana, noon).value();
        QVERIFY(keys.value(mine.id) == mine && mine.isAlive() && mine.madeHere);
        QVERIFY(m_store->personKeys({mine.id}).value() == (PersonKeys{{mine.id, mine}}));
        QVERIFY(m_store->personKeys({QUuid::createUuid()})->isEmpty());
    }

    void appendingAgainIsTheSame()
    {
        const auto before = records();
        const auto again = m_store->append(draft, ExpectedVersion::noStream(), m_events);
        QVERIFY2(again, qPrintable(lineOf(again)));
        QCOMPARE(nameOf((*again)[1]), anasName);
        QCOMPARE(firstDifference(before, records()), 0);
        QCOMPARE(records().size(), before.size());

        std::vector<NewEvent> other = m_events;
        other[1].event = named(ana, u"Somebody else"_s);
        QCOMPARE(m_store->append(draft, ExpectedVersion::any(), other).error().kind,
                 StoreErrorKind::InvalidEventData);
    }

    void appendingAgainAfterErasureIsTheSame()
    {
        QCOMPARE(erase(ana).destroyed, 1);
        const auto again = m_store->append(draft, ExpectedVersion::noStream(), m_events);
        QVERIFY2(again, qPrintable(lineOf(again)));
        QCOMPARE(nameOf((*again)[1]), QString());
        QCOMPARE(m_store->personKeys({})->size(), 2);
    }

    void refusesATextOfNobodyOrWithoutWords()
    {
        for (const Event &event : {named({}, u"Ana"_s), named(ana, {})}) {
            const auto refused =
                m_store->append(draft, ExpectedVersion::any(), std::vector{fresh(event)});
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, StoreErrorKind::InvalidEventData);
        }
    }

    void erasingLeavesTheLogAsItIs()
    {
        const auto before = records();
        const ErasedKeys erased = erase(ana);
        QCOMPARE(erased.known, 1);
        QCOMPARE(erased.destroyed, 1);
        QCOMPARE(name(ana), QString());
        QCOMPARE(name(bo), bosName);
        QCOMPARE(firstDifference(before, records()), 0);
        QVERIFY(m_store->verify()->isEmpty());
        QVERIFY(m_store->rebuildCurrentState());
        QVERIFY(m_store->verify()->isEmpty());
        QCOMPARE(eventsAbout(*m_store, ana), 1);

        const PersonKeys keys = m_store->personKeys({}).value();
        const auto dead = std::find_if(keys.begin(), keys.end(),
                                       [](const PersonKey &key) { return key.person == ana; });
        QVERIFY(!dead->isAlive() && dead->destroyedAt == noon);
    }

    void isOpenNowhereAfterErasure()
    {
        const QUuid id = m_events[1].id;
        QCOMPARE(erase(ana).destroyed, 1);
        const auto door = m_store->opener()();
        for (const EventStore *store : {m_store.get(), door->get()}) {
            const auto found = store->find(id).value();
            QCOMPARE(nameOf(*found), QString());
            QVERIFY(std::get<events::PersonNamed>(found->event).name.isErased());
            QVERIFY(stateAt(*store, draft, wholeDraft)->names.value(ana).isErased());
        }
    }

    void erasingTwiceOrNobodyDoesNothing()
    {
        QCOMPARE(erase(ana).destroyed, 1);
        const ErasedKeys again = m_store->erasePerson(ana, noon + Seconds{1}).value();
        QCOMPARE(again.known, 1);
        QCOMPARE(again.destroyed, 0);
        QCOMPARE(erase(PersonId(u"carl"_s)).known, 0);
        QCOMPARE(name(bo), bosName);
    }

    void whoNamesHimselfAgainGetsANewKey()
    {
        const QUuid old = m_store->keyFor(ana, noon)->id;
        QCOMPARE(erase(ana).destroyed, 1);
        const DraftId next{u"next"_s};
        std::vector<Event> events = playedDraft(next, 5, 3);
        events.push_back(named(ana, u"Anna"_s));
        QVERIFY(m_store->append(next, ExpectedVersion::noStream(), fresh(events)));
        QCOMPARE(nameIn(*m_store, next, ana), u"Anna"_s);
        QVERIFY(m_store->keyFor(ana, noon)->id != old);
        QCOMPARE(name(ana), QString());
        QVERIFY(m_store->verify()->isEmpty());
    }

    void aSnapshotHoldsNoName()
    {
        const DraftState state = stateAt(*m_store, draft, 3).value();
        QCOMPARE(state.names.value(ana).text, anasName);
        const Snapshot snapshot = stateSnapshot(draft, state);
        QVERIFY(!snapshot.state.contains("Anastasia") && !snapshot.state.contains("Boleslaw"));
        QVERIFY(m_store->saveSnapshot(snapshot));
        QCOMPARE(stateAt(*m_store, draft, 3)->names.value(ana).text, anasName);
        QCOMPARE(erase(ana).destroyed, 1);
        const DraftState after = stateAt(*m_store, draft, 3).value();
        QVERIFY(after.names.value(ana).isErased());
        QCOMPARE(after.names.value(bo).text, bosName);
    }

    void anExportHoldsNoName()
    {
        for (const EventRecord &record : records())
            QVERIFY(!exportJson(record)->contains("Anastasia"));
        const auto events = readWhole(*m_store, draft).value();
        for (const EventEnvelope &envelope : events)
            QVERIFY(!exportJson(envelope).contains("Anastasia"));
    }

    void namesMoveAlong()
    {
        const auto target = makeMemoryStore();
        QCOMPARE(erase(bo).destroyed, 1);
        const auto copied = copyLog(*m_store, target->opener(), {{}, noon, {}});
        QVERIFY2(copied, qPrintable(lineOf(copied)));
        QCOMPARE(nameIn(*target, draft, ana), anasName);
        QCOMPARE(nameIn(*target, draft, bo), QString());
        QVERIFY(target->verify()->isEmpty());
        // What came from elsewhere is read, but not written.
        QVERIFY(target->keyFor(ana, noon)->id != m_store->keyFor(ana, noon)->id);
        QCOMPARE(target->erasePerson(ana, noon)->destroyed, 2);
        QCOMPARE(nameIn(*target, draft, ana), QString());
    }

    void namesMoveIn()
    {
        const auto source = makeMemoryStore();
        const DraftId other{u"other"_s};
        QVERIFY(source->append(other, ExpectedVersion::noStream(), namedDraft(other)));
        const auto copied = copyLog(*source, m_store->opener(), {{}, noon, {}});
        QVERIFY2(copied, qPrintable(lineOf(copied)));
        QCOMPARE(nameIn(*m_store, other, ana), anasName);
        QCOMPARE(erase(ana).destroyed, 2);
        QCOMPARE(nameIn(*m_store, other, ana), QString());
        QCOMPARE(name(ana), QString());
        // Once more, and from a log where the key is alive: it stays destroyed here.
        QVERIFY(copyLog(*source, m_store->opener(), {{}, noon, {}}));
        QCOMPARE(nameIn(*m_store, other, ana), QString());
    }

    void aKeyIsNoOther()
    {
        PersonKey key = m_store->keyFor(ana, noon).value();
        QVERIFY(m_store->importKeys({&key, 1}));
        key.bytes[0] = static_cast<char>(key.bytes.at(0) ^ 1);
        const auto refused = m_store->importKeys({&key, 1});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::InvalidEventData);
        QCOMPARE(name(ana), anasName);
        QVERIFY(m_store->importKeys({}));
    }

    void whatDoesNotOpenIsFound()
    {
        // Somebody recorded a text that the key it names did not seal; the hashes fit.
        const auto other = makeMemoryStore();
        QVERIFY(other->append(draft, ExpectedVersion::noStream(), namedDraft(draft)));
        std::vector<EventRecord> records = wholeStream(*other, draft).value();
        std::vector<PersonKey> keys = livingKeys(*other, records).value();
        for (PersonKey &key : keys)
            key.bytes.fill('x');
        const auto target = makeMemoryStore();
        QVERIFY(target->importKeys(keys));
        QVERIFY(target->importRecords(records));
        const QList<Finding> findings = target->verify().value();
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.front().version, 2);
        QVERIFY2(findings.front().what.contains("was not sealed under the key"_L1),
                 qPrintable(findings.front().what));
        const auto read = target->read(draft, 2, 1, ReadDirection::Forward);
        QCOMPARE(read.error().kind, StoreErrorKind::DeserializationFailed);
        QVERIFY(!writeDraftFile(m_folder->filePath(u"bad.warroom"_s), Existing::Keep, records, keys,
                                signingKey()));
    }

    void damageIsFoundInEveryStore()
    {
        const DraftId other{u"other"_s};
        const QUuid key = m_store->keyFor(ana, noon)->id;
        std::vector<NewEvent> events = fresh(playedDraft(other, 5, 3));
        const PersonalText forged{ana, {}, key, "not what this key makes of any text"};
        events.insert(events.begin() + 1, fresh(events::PersonNamed{ana, forged, noon}));
        const auto refused = m_store->append(other, ExpectedVersion::noStream(), events);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::InvalidEventData);

        std::vector<EventRecord> records = recordsOf(other, events).value();
        chain(records, 0, {});
        QVERIFY(m_store->importRecords(records));
        QCOMPARE(m_store->verify()->size(), 1);
        QCOMPARE(m_store->read(other, 1, 9, ReadDirection::Forward).error().kind,
                 StoreErrorKind::DeserializationFailed);
        QCOMPARE(erase(ana).destroyed, 1);
        QVERIFY(m_store->verify()->isEmpty());
        QVERIFY(m_store->read(other, 1, 9, ReadDirection::Forward));
    }

    void aDraftFileCarriesTheLivingKeys()
    {
        const QString path = m_folder->filePath(u"draft-file.warroom"_s);
        QCOMPARE(erase(bo).destroyed, 1);
        const Done written = writeFile(path);
        QVERIFY2(written, qPrintable(lineOf(written)));
        const auto elsewhere = makeMemoryStore();
        const auto imported = importDraftFile(*elsewhere, path);
        QVERIFY2(imported, qPrintable(lineOf(imported)));
        QCOMPARE(nameIn(*elsewhere, draft, ana), anasName);
        QCOMPARE(nameIn(*elsewhere, draft, bo), QString());
        QVERIFY(elsewhere->verify()->isEmpty());
        QCOMPARE(elsewhere->personKeys({})->size(), 1);
    }

    void anArchiveDoesNotRevive()
    {
        const auto moved =
            archiveDraft(*m_store, draft, m_folder->filePath(u"archive"_s), signingKey(), noon);
        QVERIFY2(moved, qPrintable(lineOf(moved)));
        QCOMPARE(readDraftFile(archived())->keys.size(), 2);
        QCOMPARE(erase(ana).destroyed, 1);
        QVERIFY(restoreDraft(*m_store, archived()));
        QCOMPARE(name(ana), QString());
        QCOMPARE(name(bo), bosName);
    }

    void whatIsArchivedAfterErasureIsErased()
    {
        QCOMPARE(erase(ana).destroyed, 1);
        QVERIFY(
            archiveDraft(*m_store, draft, m_folder->filePath(u"archive"_s), signingKey(), noon));
        const auto elsewhere = makeMemoryStore();
        QVERIFY(importDraftFile(*elsewhere, archived()));
        QCOMPARE(nameIn(*elsewhere, draft, ana), QString());
        QCOMPARE(nameIn(*elsewhere, draft, bo), bosName);
    }
};

QTEST_GUILESS_MAIN(TestErasure)

#include "tst_erasure.moc"
