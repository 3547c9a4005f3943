// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/json_text.h"
#include "store/shared_text.h"

#include <QTest>

#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace warroom;

class TestSharedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("utf8");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one letter") << QByteArray("a");
        QTest::newRow("three letters") << QByteArray("ARI");
        QTest::newRow("seven") << QByteArray("r3-1234");
        QTest::newRow("a name") << QByteArray("Amon-Ra St. Brown");
        QTest::newRow("the longest shared") << QByteArray(39, 'x');
        QTest::newRow("longer") << QByteArray(40, 'x');
        QTest::newRow("a zero") << QByteArray("a\0b", 3);
        QTest::newRow("accents") << QByteArray("Jos\xc3\xa9 Ram\xc3\xadrez");
        QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbfname");
    }

    void saysWhatIsThere()
    {
        QFETCH(QByteArray, utf8);
        const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        const QString expected = textFromUtf8(text);
        QCOMPARE(sharedText(text), expected);
        QCOMPARE(sharedText(text), expected); // and again, from memory
    }

    /// Many more names than are remembered, so that places are used again and again.
    void keepsNamesApart()
    {
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 5'000; ++i) {
                const std::string name = "player-" + std::to_string(i);
                QCOMPARE(sharedText(name), QString::fromStdString(name));
            }
        }
    }

    void oneNameIsOneText()
    {
        const QString once = sharedText("Arizona Cardinals");
        const QString again = sharedText("Arizona Cardinals");
        QVERIFY(once.constData() == again.constData());
    }
};

QTEST_GUILESS_MAIN(TestSharedText)
#include "tst_shared_text.moc"
