// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/broadcast.h"
#include "session/preparations.h"
#include "session/room.h"
#include "store/memory_event_store.h"
#include "store/preparation_stream.h"
#include "support/prepared.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestPrivateStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonPreparesGoesOutToNobody()
    {
        const std::unique_ptr<EventStore> store = makeMemoryStore();
        const commands::CreateDraft create = draftOf(u"A B");
        const Actor ana{u"ana"_s, Role::Commissioner, {}};
        Room room(*store, create.draft);
        QVERIFY(room.submit({QUuid::createUuid(), ana, dayOne, create, {}}).accepted);
        Preparations preparations(*store, create.draft);
        QVERIFY(preparations.submit(room.state(), {QUuid::createUuid(), ana, dayOne, ranks(u"p1")})
                    .accepted);
        const DraftId stream = preparationStream(create.draft, PersonId(ana.id));
        const auto prepared = readWhole(*store, stream).value();
        QVERIFY(!prepared.empty());
        for (const EventEnvelope &event : prepared) // a webhook asks this
            QVERIFY(!isForEveryone(event));
        QVERIFY(isForEveryone(room.history().at(1)));

        const auto broadcast = Broadcast::follow(*store, [](const DraftId &) {}, {}).value();
        const auto refused = broadcast->channel(stream, *store);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::StreamNotFound);
        const auto channel = broadcast->channel(create.draft, *store);
        QVERIFY(channel);
        QCOMPARE((*channel)->head(), room.history().size());
    }
};

QTEST_GUILESS_MAIN(TestPrivateStreams)
#include "tst_private_streams.moc"
