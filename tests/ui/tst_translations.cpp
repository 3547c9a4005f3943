// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/language.h"
#include "ui/text/rejection_text.h"

#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

QDir top()
{
    return QDir(QStringLiteral(WARROOM_SOURCE_DIR));
}

/// "context: sentence" of every message that waits for its translation.
QStringList unfinished(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {u"cannot be read: "_s + path};
    QStringList found;
    QString context;
    QString source;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1
                 && xml.attributes().value("type"_L1) == "unfinished"_L1)
            found << u"%1: %2"_s.arg(context, source);
    }
    return xml.hasError() ? QStringList{xml.errorString()} : found;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
    void languagesChangeWhileTheProgramRuns();
};

void TranslationsTest::everySentenceIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("German") << u"warroom_de.ts"_s << QStringList();
    QTest::newRow("English plurals") << u"warroom_en.ts"_s << QStringList{u"-pluralonly"_s};
}

/// Collects the sentences anew, so that one nobody has collected yet is missed too.
void TranslationsTest::everySentenceIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(top().filePath(u"translations/"_s + file), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(top().path());
    lupdate.start(QStringLiteral(WARROOM_LUPDATE),
                  QStringList{u"-silent"_s, u"-no-obsolete"_s, u"-I"_s, u"."_s, u"-I"_s, u"core"_s}
                      + options + QStringList{u"ui"_s, u"app"_s, u"core"_s, u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    const QStringList missing = unfinished(copy);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TranslationsTest::languagesChangeWhileTheProgramRuns()
{
    Language language;
    language.use(u"de"_s);
    QCOMPARE(language.current(), u"de"_s);
    QCOMPARE(rejectionText(Rejection::PlayerTaken), u"Dieser Spieler ist schon vergeben."_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    language.use(u"en"_s);
    QCOMPARE(rejectionText(Rejection::PlayerTaken), u"This player is already taken."_s);
    QCOMPARE(QLocale().language(), QLocale::English);
    language.use(u"tlh"_s);
    QCOMPARE(language.current(), u"en"_s); // the test's system speaks C
}

QTEST_MAIN(TranslationsTest)

#include "tst_translations.moc"
