// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct SourceLine {
    QString file;   ///< below the top of the repository
    int number = 0; ///< from 1
    QString text;
};

/// What an `#include` names: "domain/events.h" a layer, <QString> a Qt module, <variant> neither.
struct Include {
    QString path;
    QString layer;
    QString qtModule;
    bool isOurs = false; ///< in quotation marks
};

const QStringList layers = u"domain catalog store session gm net analytics ui app"_s.split(u' ');

QDir top()
{
    return QDir(QStringLiteral(WARROOM_SOURCE_DIR));
}

QStringList filesBelow(const QString &folder, const QStringList &names)
{
    QStringList found;
    QDirIterator walk(top().filePath(folder), names, QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        found << top().relativeFilePath(walk.next());
    found.sort();
    return found;
}

QStringList sourcesBelow(const QString &folder)
{
    return filesBelow(folder, {u"*.h"_s, u"*.cpp"_s});
}

QList<SourceLine> linesOf(const QStringList &files)
{
    QList<SourceLine> lines;
    for (const QString &name : files) {
        QFile file(top().filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        const QByteArray content = file.readAll();
        if (content.contains('\0'))
            continue; // a picture, a log
        int number = 0;
        for (const QString &text : QString::fromUtf8(content).split(u'\n'))
            lines << SourceLine{name, ++number, text};
    }
    return lines;
}

QString withoutComment(const QString &text)
{
    return text.left(text.indexOf("//"_L1));
}

/// Where Qt keeps the header, so that `<QWidget>` betrays its module as `<QtWidgets/QWidget>` does.
QString qtModuleOf(const QString &path)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules =
        headers.entryList({u"Qt*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    if (const QString folder = path.section(u'/', 0, 0); modules.contains(folder) && folder != path)
        return folder;
    if (!path.startsWith(u'Q') && !path.startsWith(u'q'))
        return {};
    for (const QString &module : modules) {
        if (QFile::exists(headers.filePath(module + u'/' + path)))
            return module;
    }
    return {};
}

std::optional<Include> includeIn(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString path = match.captured(2);
    const QString folder = path.section(u'/', 0, 0);
    return Include{path, layers.contains(folder) ? folder : QString(), qtModuleOf(path),
                   match.captured(1) == u'"' && !path.endsWith(".moc"_L1)};
}

QString at(const SourceLine &line, const QString &complaint)
{
    return u"%1:%2: %3: %4"_s.arg(line.file, QString::number(line.number), complaint,
                                  line.text.trimmed());
}

/// A pattern for any of \a words, each a pattern itself, as whole words.
QRegularExpression anyOf(const QString &words)
{
    return QRegularExpression(uR"((?<!\w)(?:%1)(?!\w))"_s.arg(words.split(u' ').join(u'|')));
}

} // namespace

/// Linking keeps no layer: `#include <QtWidgets/QWidget>` compiles in a target that links only
/// Qt6::Core. So this test reads what the sources say.
class TestLayers : public QObject {
    Q_OBJECT

    static void folders()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"app", "core", "ui"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }

private Q_SLOTS:
    void knowsTheModuleOfAHeader()
    {
        QCOMPARE(qtModuleOf(u"QString"_s), u"QtCore"_s);
        QCOMPARE(qtModuleOf(u"QWidget"_s), u"QtWidgets"_s);
        QCOMPARE(qtModuleOf(u"qcolor.h"_s), u"QtGui"_s);
        QCOMPARE(qtModuleOf(u"QtSql/QSqlQuery"_s), u"QtSql"_s);
        QCOMPARE(qtModuleOf(u"QtWidgets"_s), u"QtWidgets"_s);
        QCOMPARE(qtModuleOf(u"variant"_s), QString());
    }

    void includesOnlyWhatItsLayerMay_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("mayInclude");
        QTest::addColumn<QString>("mayUse");

        const QString window =
            u"QtCore QtConcurrent QtDBus QtGui QtWidgets QtCharts QtSvg QtSvgWidgets"_s;
        const auto row = [](const char *name, const char *folder, const char *mayInclude,
                            const QString &mayUse) {
            QTest::newRow(name) << QString::fromLatin1(folder) << QString::fromLatin1(mayInclude)
                                << mayUse;
        };
        row("domain", "core/domain", "domain", u"QtCore"_s);
        row("catalog", "core/catalog", "catalog domain", u"QtCore"_s);
        row("store", "core/store", "store analytics domain", u"QtCore QtSql"_s);
        row("gm", "core/gm", "gm domain catalog", u"QtCore"_s);
        row("session", "core/session", "session store gm domain catalog", u"QtCore QtConcurrent"_s);
        row("analytics", "core/analytics", "analytics domain", u"QtCore"_s);
        row("ui", "ui", "ui session analytics catalog domain", window);
        row("net", "core/net", "net session store domain",
            u"QtConcurrent QtCore QtDBus QtNetwork QtWebSockets"_s);
        row("app", "app", "app ui session store net gm analytics catalog domain", window);
    }

    void includesOnlyWhatItsLayerMay()
    {
        QFETCH(QString, folder);
        QFETCH(QString, mayInclude);
        QFETCH(QString, mayUse);
        const QStringList mayIncludeLayers = mayInclude.split(u' ');
        const QStringList mayUseModules = mayUse.split(u' ');

        const QStringList files = sourcesBelow(folder);
        QVERIFY2(!files.isEmpty(), qPrintable(u"no source in "_s + folder));

        QStringList complaints;
        for (const SourceLine &line : linesOf(files)) {
            const auto include = includeIn(line.text);
            if (!include)
                continue;
            if (include->isOurs && include->layer.isEmpty())
                complaints << at(line, u"not written from the root of the includes"_s);
            if (!include->layer.isEmpty() && !mayIncludeLayers.contains(include->layer))
                complaints << at(line, u"%1 may not know %2"_s.arg(folder, include->layer));
            if (!include->qtModule.isEmpty() && !mayUseModules.contains(include->qtModule))
                complaints << at(line, u"%1 may not use %2"_s.arg(folder, include->qtModule));
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    /// So every header that has a source is compiled alone at least once.
    void includesItsOwnHeaderFirst_data() { folders(); }

    void includesItsOwnHeaderFirst()
    {
        QFETCH(QString, folder);
        QStringList complaints;
        for (const QString &source : filesBelow(folder, {u"*.cpp"_s})) {
            const QString header = source.chopped(3) + u'h';
            if (!QFile::exists(top().filePath(header)))
                continue;
            for (const SourceLine &line : linesOf({source})) {
                const auto include = includeIn(line.text);
                if (!include)
                    continue;
                if (!header.endsWith(include->path))
                    complaints << at(line, u"before its own header"_s);
                break;
            }
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void namesNothingItsLayerForbids_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("except");
        QTest::addColumn<QRegularExpression>("forbidden");

        const auto row = [](const char *name, const char *folder, const QString &words,
                            const QString &except = {}) {
            QTest::newRow(name) << QString::fromLatin1(folder) << except << anyOf(words);
        };
        row("the domain has no objects and threads", "core/domain",
            u"Q_OBJECT QObject QEvent QCoreApplication QThread QMutex QProcess std::mutex "
            "std::j?thread std::async"_s);
        row("the domain has no clock", "core/domain",
            u"current(Date|Time)\\w* current\\w+SinceEpoch QTimer QElapsedTimer QDeadlineTimer "
            "\\w+_clock::now std::time"_s);
        row("the domain has no chance", "core/domain",
            u"QRandomGenerator createUuid std::random_device std::mt19937\\w* std::s?rand"_s);
        row("the domain has no files and settings", "core/domain",
            u"Q\\w*File QDir QIODevice QSettings QStandardPaths std::filesystem std::[io]?fstream "
            "qgetenv qEnvironmentVariable std::getenv"_s);
        row("the domain has no library but the standard, QtCore and tl::expected", "core/domain",
            u"include\\s*<(?!Q|tl/expected.hpp>)\\w+[./][^>]*>"_s);
        row("the core translates nothing", "core", u"QT_TR_NOOP tr\\( translate\\("_s);
        row("the core marks for translation only the names in its tables", "core",
            u"QT_TRANSLATE_NOOP"_s, u"^core/(domain/formats|catalog|gm)/"_s);
    }

    void namesNothingItsLayerForbids()
    {
        QFETCH(QString, folder);
        QFETCH(QString, except);
        QFETCH(QRegularExpression, forbidden);
        QVERIFY2(forbidden.isValid(), qPrintable(forbidden.errorString()));

        QStringList files = sourcesBelow(folder);
        QVERIFY2(!files.isEmpty(), qPrintable(u"no source in "_s + folder));
        if (!except.isEmpty()) {
            const QRegularExpression allowed(except);
            files.removeIf([&](const QString &file) { return allowed.match(file).hasMatch(); });
        }

        QStringList complaints;
        for (const SourceLine &line : linesOf(files)) {
            if (const auto match = forbidden.match(withoutComment(line.text)); match.hasMatch())
                complaints << at(line, match.captured());
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void noFileHoldsMoreThanOneIdea_data() { folders(); }

    void noFileHoldsMoreThanOneIdea()
    {
        constexpr int mostLines = 400;
        QFETCH(QString, folder);
        QStringList complaints;
        for (const SourceLine &line : linesOf(sourcesBelow(folder))) {
            if (line.number == mostLines + 1 && !line.text.isEmpty())
                complaints << u"%1 has more than %2 lines"_s.arg(line.file).arg(mostLines);
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void everyPathIsBelowTheRepository()
    {
        QStringList files = top().entryList(QDir::Files | QDir::Hidden);
        for (const char *folder : {".ci", "app", "core", "docs", "packaging", "resources", "tests",
                                   "translations", "ui"})
            files << filesBelow(QString::fromLatin1(folder), {u"*"_s});
        files.removeOne(u".git"_s); // in a linked worktree a file, and it names the main one

        static const QRegularExpression ofSomebodysMachine(
            uR"((?<![\w.})*])/(home|root|work|mnt|media|Users)/\w)"_s);
        QStringList complaints;
        for (const SourceLine &line : linesOf(files)) {
            if (ofSomebodysMachine.match(line.text).hasMatch())
                complaints << at(line, u"a path of somebody's machine"_s);
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
