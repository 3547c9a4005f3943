// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/csv.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom::catalog;

namespace {

using Fields = QList<QStringList>;

Fields fieldsOf(const CsvTable &table)
{
    Fields fields;
    for (const CsvTable::Row &row : table.rows())
        fields.append(row.fields);
    return fields;
}

QByteArray repeated(const char *text, int times)
{
    return QByteArray(text).repeated(times);
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatProgramsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Fields>("expected");

        QTest::newRow("plain") << "a,b\n1,2\n3,4\n"_ba
                               << Fields{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("no line end at the end") << "a,b\n1,2"_ba << Fields{{u"1"_s, u"2"_s}};
        QTest::newRow("Windows line ends") << "a,b\r\n1,2\r\n"_ba << Fields{{u"1"_s, u"2"_s}};
        QTest::newRow("old Macintosh line ends") << "a,b\r1,2\r"_ba << Fields{{u"1"_s, u"2"_s}};
        QTest::newRow("byte order mark") << "\xef\xbb\xbf"
                                            "a,b\n1,2\n"_ba
                                         << Fields{{u"1"_s, u"2"_s}};
        QTest::newRow("empty lines") << "\n\na,b\n\n1,2\n\n"_ba << Fields{{u"1"_s, u"2"_s}};
        QTest::newRow("empty fields") << "a,b,c\n,,\n"_ba << Fields{{u""_s, u""_s, u""_s}};
        QTest::newRow("blanks") << "a,b\n 1 ,\t2 \n"_ba << Fields{{u"1"_s, u"2"_s}};
        QTest::newRow("comma in quotes") << "a,b\n\"x,y\",2\n"_ba << Fields{{u"x,y"_s, u"2"_s}};
        QTest::newRow("quote in quotes")
            << "a,b\n\"6'3\"\"\",2\n"_ba << Fields{{u"6'3\""_s, u"2"_s}};
        QTest::newRow("empty quotes") << "a,b\n\"\",2\n"_ba << Fields{{u""_s, u"2"_s}};
        QTest::newRow("blanks kept in quotes")
            << "a,b\n \" x \" ,2\n"_ba << Fields{{u" x "_s, u"2"_s}};
        QTest::newRow("line end in quotes")
            << "a,b\n\"x\r\ny\",2\n"_ba << Fields{{u"x\ny"_s, u"2"_s}};
        QTest::newRow("quotes to the end") << "a,b\n1,\"2\""_ba << Fields{{u"1"_s, u"2"_s}};
        QTest::newRow("letters of the world")
            << "a,b\nJosé,Straße\n"_ba << Fields{{u"José"_s, u"Straße"_s}};
    }
    void readsWhatProgramsWrite()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Fields, expected);
        const auto table = CsvTable::parse(bytes, u"class.csv"_s);
        QVERIFY2(table, table ? "" : qPrintable(table.error().text()));
        QCOMPARE(fieldsOf(*table), expected);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");

        QTest::newRow("empty") << ""_ba << u"class.csv: the file is empty"_s;
        QTest::newRow("only line ends") << "\n\r\n\n"_ba << u"class.csv: the file is empty"_s;
        QTest::newRow("only a header")
            << "a,b\n"_ba << u"class.csv: nothing below the line that names the columns"_s;
        QTest::newRow("too few fields")
            << "a,b\n1,2\n3\n"_ba
            << u"class.csv, line 3: the first line has 2 fields, this one 1"_s;
        QTest::newRow("too many fields")
            << "a,b\n1,2,3\n"_ba << u"class.csv, line 2: the first line has 2 fields, this one 3"_s;
        QTest::newRow("line counted over quotes")
            << "a,b\n\"x\ny\",2\n3\n"_ba
            << u"class.csv, line 4: the first line has 2 fields, this one 1"_s;
        QTest::newRow("line counted over empty ones")
            << "\r\na,b\r\n\r\n3\r\n"_ba
            << u"class.csv, line 4: the first line has 2 fields, this one 1"_s;
        QTest::newRow("column twice")
            << "name,Name\n1,2\n"_ba << u"class.csv, line 1: column 'Name' is there twice"_s;
        QTest::newRow("semicolons")
            << "name;position\nX;QB\n"_ba
            << u"class.csv, line 1: the columns are separated by semicolons; save the file with commas"_s;
        QTest::newRow("open quote")
            << "a,b\n1,\"2\n3,4\n"_ba
            << u"class.csv, line 2: a quotation mark opens here and never closes"_s;
        QTest::newRow("open quote at the very end")
            << "a,b\n1,\""_ba
            << u"class.csv, line 2: a quotation mark opens here and never closes"_s;
        QTest::newRow("open quote that ends in a doubled one")
            << "a,b\n1,\"2\"\""_ba
            << u"class.csv, line 2: a quotation mark opens here and never closes"_s;
        QTest::newRow("quote inside") << "a,b\n6'3\",2\n"_ba
                                      << u"class.csv, line 2: a quotation mark inside '6'3': put "
                                         u"the whole field in quotation marks "
                                         "and double the one inside"_s;
        QTest::newRow("text after quotes")
            << "a,b\n\"1\"x,2\n"_ba
            << u"class.csv, line 2: text after the quotation mark that closes '1'"_s;
        QTest::newRow("Latin-1") << "a,b\n1,2\nJos\xe9,2\n"_ba
                                 << u"class.csv, line 3: not UTF-8 text"_s;
        QTest::newRow("cut off in a letter")
            << "a,b\n1,\xc3"_ba << u"class.csv, line 2: not UTF-8 text"_s;
        QTest::newRow("a picture")
            << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"class.csv, line 1: not UTF-8 text"_s;
        QTest::newRow("zero byte")
            << QByteArray("a,b\n1,\0\n", 8) << u"class.csv, line 2: not UTF-8 text"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const auto table = CsvTable::parse(bytes, u"class.csv"_s);
        QVERIFY(!table);
        QCOMPARE(table.error().text(), expected);
    }

    void hasLimits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");

        QTest::newRow("16 MB") << QByteArray(16'000'001, 'x') << u"class.csv: larger than 16 MB"_s;
        QTest::newRow("rows") << "a\n"_ba + repeated("1\n", 100'001)
                              << u"class.csv: more than 100000 rows"_s;
        QTest::newRow("fields") << repeated("a,", 200) + "a\n"_ba
                                << u"class.csv, line 1: more than 200 fields"_s;
        QTest::newRow("field")
            << "a\n"_ba + repeated("x", 1'001)
            << u"class.csv, line 2: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' is longer "
               "than 1000 characters"_s;
    }
    void hasLimits() { saysWhatIsWrong(); }

    void takesAsMuchAsTheLimitsAllow()
    {
        QVERIFY(CsvTable::parse("a\n"_ba + repeated("1\n", 100'000), u"class.csv"_s));
        QVERIFY(CsvTable::parse("a\n"_ba + repeated("x", 1'000), u"class.csv"_s));
    }

    void findsColumnsByName()
    {
        const auto table = CsvTable::parse("Position,name\nQB,X\n"_ba, u"class.csv"_s);
        QVERIFY(table);
        QCOMPARE(table->column(u"name"), 1);
        QCOMPARE(table->column(u"position"), 0);
        QCOMPARE(table->column(u"school"), -1);
    }

    void readsFiles()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n1,2\n");
        file.close();

        const auto table = CsvTable::read(file.fileName());
        QVERIFY(table);
        QCOMPARE(table->file(), u"a.csv"_s);
        QCOMPARE(fieldsOf(*table), (Fields{{u"1"_s, u"2"_s}}));
    }

    void saysThatAFileIsMissing()
    {
        const auto table = CsvTable::read(u"/nowhere/class.csv"_s);
        QVERIFY(!table);
        QCOMPARE(table.error().text(), u"class.csv: cannot be opened: No such file or directory"_s);
    }

    void refusesAHugeFileWithoutReadingItAll()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"huge.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(1'000'000'000));
        const auto table = CsvTable::read(file.fileName());
        QVERIFY(!table);
        QCOMPARE(table.error().text(), u"huge.csv: larger than 16 MB"_s);
    }

    void piecesAreNotFilledInTwice_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("file") << u"%2.csv"_s << 0 << u"%2.csv: '%2' is longer than %1 characters"_s;
        QTest::newRow("line") << u"%3.csv"_s << 7
                              << u"%3.csv, line 7: '%2' is longer than %1 characters"_s;
    }
    void piecesAreNotFilledInTwice()
    {
        QFETCH(QString, file);
        QFETCH(int, line);
        const CatalogError error{
            file, line, "'%1' is longer than %2 characters", {u"%2"_s, u"%1"_s}};
        QTEST(error.text(), "expected");
    }

    void errorsCanBeTranslated()
    {
        const CatalogError error{u"klasse.csv"_s, 3, "no column '%1'", {u"%2"_s}};
        const auto german = [](const char *english) {
            return QByteArrayView(english) == "no column '%1'" ? u"die Spalte »%1« fehlt"_s
                                                               : u"%1, Zeile %2: %3"_s;
        };
        QCOMPARE(error.text(german), u"klasse.csv, Zeile 3: die Spalte »%2« fehlt"_s);
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
