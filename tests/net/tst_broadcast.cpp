// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/broadcast.h"
#include "session/room.h"
#include "store/memory_event_store.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

DraftId newDraft(EventStore &store)
{
    commands::CreateDraft create = draftOf(QStringLiteral("A B"));
    create.draft = DraftId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    Room room(store, create.draft);
    const Actor ana{QStringLiteral("ana"), Role::Commissioner, {}};
    if (!room.submit({QUuid::createUuid(), ana, dayOne, create, {}}).accepted)
        qFatal("no draft");
    return create.draft;
}

} // namespace

class TestBroadcast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dropsWhatNobodyWatches()
    {
        const std::unique_ptr<EventStore> store = makeMemoryStore();
        const auto broadcast = Broadcast::follow(*store, [](const DraftId &) {}, {}).value();
        const DraftId watched = newDraft(*store);
        const DraftId left = newDraft(*store);
        const auto held = broadcast->channel(watched, *store).value();
        const std::weak_ptr<DraftChannel> unheld = broadcast->channel(left, *store).value();
        for (std::size_t i = 0; i < Broadcast::mostUnwatched; ++i)
            QVERIFY(broadcast->channel(newDraft(*store), *store));
        QVERIFY(unheld.expired());
        QCOMPARE(broadcast->channel(watched, *store).value(), held);
        const auto again = broadcast->channel(left, *store);
        QVERIFY(again);
        QVERIFY((*again)->head() > 0);
    }
};

QTEST_GUILESS_MAIN(TestBroadcast)
#include "tst_broadcast.moc"
