// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/language.h"
#include "ui/text/rejection_text.h"

#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
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

struct TsMessage {
    QString context;
    QString source;
    bool hasForms = false;
    bool isFinished = true;
    QStringList forms; ///< the translation, or one for one and one for many
};

/// Every message of a .ts file; none if it cannot be read.
QList<TsMessage> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<TsMessage> found;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            found << TsMessage{context, {}, xml.attributes().hasAttribute("numerus"_L1), true, {}};
        } else if (xml.name() == "source"_L1) {
            found.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            found.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!found.last().hasForms)
                found.last().forms << xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            found.last().forms << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<TsMessage>() : found;
}

/// The places in \a text that are filled in, each once: %1, %n.
QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(u"%[1-9n]"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        found.insert(match.captured());
    return found;
}

/// How many letters of \a text the keyboard reaches a menu's entry by.
qsizetype mnemonicsIn(const QString &text)
{
    static const QRegularExpression mark(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.count(mark);
}

/// Whether \a form says what \a message leaves open; the one for one may say "one" for %n.
bool fillsIn(const TsMessage &message, const QString &form)
{
    QSet<QString> places = placesIn(message.source);
    if (message.hasForms && form == message.forms.first() && !placesIn(form).contains(u"%n"_s))
        places.remove(u"%n"_s);
    return placesIn(form) == places;
}

/// What a language's readers would trip over, wherever it stands.
struct Slip {
    const char *language;
    QString pattern;
};

QList<Slip> slips()
{
    return {{"es", u"^[^¿]*\\?|^[^¡]*!"_s},
            {"fr", u"[^\u202f](?:[;!?»]|:(?=\\s|$))|«[^\u202f]|'"_s},
            {"de", u"“[^“]*”"_s}};
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
    void everyPlaceAndMarkIsKept_data();
    void everyPlaceAndMarkIsKept();
    void signsStandAsTheLanguageWantsThem_data();
    void signsStandAsTheLanguageWantsThem();
    void qtSpeaksTheLanguageToo_data();
    void qtSpeaksTheLanguageToo();
    void languagesChangeWhileTheProgramRuns();
};

void TranslationsTest::everySentenceIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("German") << u"warroom_de.ts"_s << QStringList();
    QTest::newRow("Spanish") << u"warroom_es.ts"_s << QStringList();
    QTest::newRow("French") << u"warroom_fr.ts"_s << QStringList();
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
    const QList<TsMessage> messages = messagesIn(copy);
    QVERIFY(!messages.isEmpty());
    for (const TsMessage &message : messages) {
        QVERIFY2(message.isFinished && !message.forms.contains(QString()),
                 qPrintable(message.context + u": "_s + message.source));
    }
}

void TranslationsTest::everyPlaceAndMarkIsKept_data()
{
    QTest::addColumn<QString>("file");
    for (const LanguageName &language : Language::all())
        QTest::newRow(qPrintable(language.key)) << u"warroom_%1.ts"_s.arg(language.key);
}

void TranslationsTest::everyPlaceAndMarkIsKept()
{
    QFETCH(QString, file);
    const QList<TsMessage> messages = messagesIn(top().filePath(u"translations/"_s + file));
    QVERIFY(!messages.isEmpty());
    for (const TsMessage &message : messages) {
        QCOMPARE(message.forms.size(), message.hasForms ? 2 : 1);
        for (const QString &form : message.forms) {
            QVERIFY2(fillsIn(message, form), qPrintable(form));
            QVERIFY2(mnemonicsIn(form) == mnemonicsIn(message.source), qPrintable(form));
            QVERIFY2(form.endsWith(u'…') == message.source.endsWith(u'…'), qPrintable(form));
            QVERIFY2(form.count(u'\n') == message.source.count(u'\n'), qPrintable(form));
        }
    }
}

void TranslationsTest::signsStandAsTheLanguageWantsThem_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("pattern");
    for (const Slip &slip : slips())
        QTest::newRow(slip.language)
            << u"warroom_%1.ts"_s.arg(QLatin1StringView(slip.language)) << slip.pattern;
}

void TranslationsTest::signsStandAsTheLanguageWantsThem()
{
    QFETCH(QString, file);
    QFETCH(QString, pattern);
    const QRegularExpression slip(pattern);
    QVERIFY(slip.isValid());
    for (const TsMessage &message : messagesIn(top().filePath(u"translations/"_s + file))) {
        for (const QString &form : message.forms)
            QVERIFY2(!form.contains(slip), qPrintable(form));
    }
}

void TranslationsTest::qtSpeaksTheLanguageToo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("English") << u"en"_s << u"Cancel"_s;
    QTest::newRow("German") << u"de"_s << u"Abbrechen"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Cancelar"_s;
    QTest::newRow("French") << u"fr"_s << u"Annuler"_s;
}

void TranslationsTest::qtSpeaksTheLanguageToo()
{
    QFETCH(QString, language);
    QFETCH(QString, cancel);
    Language spoken;
    spoken.use(language);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
}

void TranslationsTest::languagesChangeWhileTheProgramRuns()
{
    Language language;
    language.use(u"de"_s);
    QCOMPARE(language.current(), u"de"_s);
    QCOMPARE(rejectionText(Rejection::PlayerTaken), u"Dieser Spieler ist schon vergeben."_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    language.use(u"es"_s);
    QCOMPARE(rejectionText(Rejection::PlayerTaken), u"Este jugador ya fue elegido."_s);
    QCOMPARE(QLocale().language(), QLocale::Spanish);
    language.use(u"fr"_s);
    QCOMPARE(rejectionText(Rejection::PlayerTaken), u"Ce joueur est déjà pris."_s);
    QCOMPARE(QLocale().language(), QLocale::French);
    language.use(u"en"_s);
    QCOMPARE(rejectionText(Rejection::PlayerTaken), u"This player is already taken."_s);
    QCOMPARE(QLocale().language(), QLocale::English);
    language.use(u"tlh"_s);
    QCOMPARE(language.current(), u"en"_s); // the test's system speaks C
}

QTEST_MAIN(TranslationsTest)

#include "tst_translations.moc"
