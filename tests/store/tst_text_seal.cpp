// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/text_seal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

const PersonId ana{u"ana"_s};
const QByteArray place = "event\nname";

} // namespace

class TestTextSeal : public QObject {
    Q_OBJECT

private:
    const PersonKey m_key = makePersonKey(ana, {});

private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a name") << u"Ana"_s;
        QTest::newRow("from everywhere") << u"Zwölf \U0001F3C8 \ufeffمرحبا"_s;
        QTest::newRow("a long one") << QString(10'000, u'ä');
    }
    void opensWhatItSealed()
    {
        QFETCH(QString, text);
        const QByteArray bytes = sealed(m_key, place, text);
        QVERIFY(!bytes.contains(text.toUtf8()));
        QCOMPARE(bytes.size(), text.toUtf8().size() + 28);
        QCOMPARE(unsealed(m_key, bytes), std::optional(text));
    }

    void theSameInTheSamePlaceIsTheSame()
    {
        const QByteArray once = sealed(m_key, place, u"Ana"_s);
        QCOMPARE(sealed(m_key, place, u"Ana"_s), once);
        // Never one nonce for two texts: that would tell what they have in common.
        QVERIFY(sealed(m_key, place, u"Bea"_s).first(12) != once.first(12));
        QVERIFY(sealed(m_key, "other", u"Ana"_s).first(12) != once.first(12));
        QVERIFY(sealed(makePersonKey(ana, {}), place, u"Ana"_s) != once);
    }

    void opensNothingElse()
    {
        const QByteArray good = sealed(m_key, place, u"Ana"_s);
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad.at(i) ^ 1);
            QVERIFY2(!unsealed(m_key, bad), qPrintable(QString::number(i)));
            QVERIFY(!unsealed(m_key, good.first(i)));
        }
        PersonKey other = m_key;
        other.person = PersonId(u"bo"_s);
        QVERIFY(!unsealed(other, good));
        other = m_key;
        other.id = QUuid::createUuid();
        QVERIFY(!unsealed(other, good));
        other = m_key;
        other.bytes.chop(1);
        QVERIFY(!unsealed(other, good));
        QVERIFY(!unsealed(makePersonKey(ana, {}), good));
    }

    void everyKeyIsAnother()
    {
        const PersonKey other = makePersonKey(ana, {});
        QVERIFY(other.id != m_key.id && other.bytes != m_key.bytes);
        QCOMPARE(other.bytes.size(), 32);
        QVERIFY(other.isAlive() && other.madeHere && !other.destroyedAt);
    }
};

QTEST_GUILESS_MAIN(TestTextSeal)

#include "tst_text_seal.moc"
