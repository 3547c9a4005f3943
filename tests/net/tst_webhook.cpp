// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http_receiver.h"
#include "net/webhook.h"
#include "store/event_record.h"
#include "store/memory_event_store.h"
#include "store/sample_draft.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::sample;

namespace {

const DraftId first{u"first"_s};
const DraftId second{u"second"_s};

TokenKey hookKey()
{
    return TokenKey::hs256(QByteArray(32, 's')).value();
}

Instant at()
{
    return instantFromMs(1'790'000'000'999);
}

QByteArray placeOf(const EventEnvelope &event)
{
    return event.draft.text().toUtf8() + ' ' + QByteArray::number(event.version);
}

} // namespace

class TestWebhook : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<HttpReceiver> m_receiver;

    void append(const DraftId &draft, int count) const
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(m_store->append(draft, ExpectedVersion::any(), std::vector{fresh(note(i))}));
    }
    WebhookOptions options() const
    {
        WebhookOptions options{u"bot"_s, m_receiver->url(), hookKey(), {}, {}, {}};
        options.patience = Milliseconds(10'000);
        options.policy = {5, Milliseconds(1), Milliseconds(8)};
        return options;
    }
    std::unique_ptr<WebhookSink> sink(WebhookOptions options) const
    {
        auto made =
            std::make_unique<WebhookSink>(m_store->opener(), std::move(options), placeOf, at);
        // It begins at the end of the log: first it has to be there.
        const QString name = WebhookSink::sinkName(u"bot"_s);
        if (!QTest::qWaitFor([&] { return m_store->checkpoint(name).value().has_value(); }, 30'000))
            qFatal("the sink does not begin");
        return made;
    }
    QList<DeadLetter> letters() const
    {
        return m_store->parked(WebhookSink::sinkName(u"bot"_s)).value();
    }

private Q_SLOTS:
    void init()
    {
        m_store = makeMemoryStore();
        m_receiver = std::make_unique<HttpReceiver>();
    }

    void cleanup()
    {
        m_receiver.reset();
        m_store.reset();
    }

    void postsWhatIsRecordedFromNowOn()
    {
        append(first, 2);
        const auto hook = sink(options());
        append(first, 1);
        append(second, 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->bodies(),
                                  (QByteArrayList{"first 3", "second 1", "second 2"}), 30'000);
        const ReceivedRequest &request = m_receiver->requests.first();
        QCOMPARE(request.line, QByteArray("POST /hook?secret=1 HTTP/1.1"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        const QUuid id = m_store->read(first, 3, 1, ReadDirection::Forward).value().front().id;
        QCOMPARE(request.headers.value("webhook-id"), id.toByteArray(QUuid::WithoutBraces));
        for (const auto &[name, value] : webhookHeaders(hookKey(), id, at(), "first 3"))
            QCOMPARE(request.headers.value(name), value);
    }

    void postsNothingThatCameFromElsewhere()
    {
        const auto hook = sink(options());
        const auto elsewhere = makeMemoryStore();
        QVERIFY(elsewhere->append(second, ExpectedVersion::any(), std::vector{fresh(note(1))}));
        QVERIFY(m_store->importRecords(elsewhere->readRecords(second, 1, 1).value()));
        append(second, 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->bodies(), QByteArrayList{"second 2"}, 30'000);
    }

    /// Reckoned with: openssl dgst -sha256 -mac HMAC -macopt hexkey:7373… -binary | base64
    void signsAsDocumented()
    {
        const auto headers = webhookHeaders(
            hookKey(), QUuid(u"00000000-0000-4000-8000-000000000001"_s), at(), R"({"a":1})");
        QCOMPARE(headers.at(1).second, QByteArray("1790000000"));
        QCOMPARE(headers.at(2).first, QByteArray("webhook-signature"));
        QCOMPARE(headers.at(2).second,
                 QByteArray("v1,yqoECyGET0Q7mmBGYDH6R0OebAQHh2t7/+2fJyyWYbY="));
    }

    void triesFiveTimes()
    {
        m_receiver->answer = [this](const ReceivedRequest &) {
            return m_receiver->requests.size() < 5 ? 503 : 200;
        };
        const auto hook = sink(options());
        append(first, 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->requests.size(), 6, 30'000);
        QCOMPARE(m_receiver->bodies().count("first 1"), 5);
        QCOMPARE(m_receiver->bodies().last(), QByteArray("first 2"));
        QVERIFY(letters().isEmpty());
        QCOMPARE(m_receiver->requests.at(0).headers.value("webhook-id"),
                 m_receiver->requests.at(4).headers.value("webhook-id"));
    }

    void parksWhatIsRefusedAndStopsThatDraft()
    {
        m_receiver->answer = [](const ReceivedRequest &request) {
            return request.body == "first 1" ? 500 : 200;
        };
        const auto hook = sink(options());
        append(first, 2);
        append(second, 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_receiver->bodies().contains("second 1"), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(letters().size(), 2, 30'000);
        QCOMPARE(letters().first().attempts, 5);
        QCOMPARE(letters().first().lastError, u"the answer was 500"_s);
        QVERIFY(!m_receiver->bodies().contains("first 2"));
        m_receiver->answer = [](const ReceivedRequest &) { return 200; };
        hook->retryParked();
        QTRY_COMPARE_WITH_TIMEOUT(letters().size(), 0, 30'000);
        QCOMPARE(m_receiver->bodies().last(2), (QByteArrayList{"first 1", "first 2"}));
    }

    void followsNoRedirection()
    {
        m_receiver->answer = [](const ReceivedRequest &) { return 302; };
        const auto hook = sink(options());
        append(first, 1);
        QTRY_COMPARE_WITH_TIMEOUT(letters().size(), 1, 30'000);
        QCOMPARE(letters().first().lastError, u"the answer was 302"_s);
        QCOMPARE(m_receiver->requests.size(), 5);
    }

    void saysThatNobodyAnswers()
    {
        WebhookOptions impatient = options();
        impatient.patience = Milliseconds(20);
        impatient.policy.attempts = 2;
        m_receiver->answer = [](const ReceivedRequest &) { return 0; };
        const auto hook = sink(impatient);
        append(first, 1);
        QTRY_COMPARE_WITH_TIMEOUT(letters().size(), 1, 30'000);
        QCOMPARE(letters().first().lastError, u"no answer in time"_s);
    }

    void saysThatNobodyIsThere()
    {
        const WebhookOptions gone = options();
        m_receiver.reset();
        const auto hook = sink(gone);
        append(first, 1);
        QTRY_COMPARE_WITH_TIMEOUT(letters().size(), 1, 30'000);
        QCOMPARE(letters().first().lastError, u"Connection refused"_s);
    }

    void keepsToItselfWhatIsNobodysBusiness()
    {
        WebhookOptions some = options();
        const WebhookSink hook(
            m_store->opener(), some,
            [](const EventEnvelope &event) {
                return event.version == 1 ? QByteArray() : placeOf(event);
            },
            at);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_store->checkpoint(WebhookSink::sinkName(u"bot"_s)).value().has_value(), 30'000);
        append(first, 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->bodies(), QByteArrayList{"first 2"}, 30'000);
    }

    /// And what was under way is posted by the next one: at least once.
    void endsWithoutWaitingForAnAnswer()
    {
        m_receiver->answer = [](const ReceivedRequest &) { return 0; };
        auto hook = sink(options());
        append(first, 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->requests.size(), 1, 30'000);
        QElapsedTimer timer;
        timer.start();
        hook.reset();
        QVERIFY(timer.elapsed() < 5'000); // of the ten seconds of patience
        QVERIFY(letters().isEmpty());
        m_receiver->answer = [](const ReceivedRequest &) { return 200; };
        hook = sink(options());
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->bodies(), (QByteArrayList{"first 1", "first 1"}),
                                  30'000);
    }
};

QTEST_GUILESS_MAIN(TestWebhook)

#include "tst_webhook.moc"
