// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/bundled.h"
#include "support/golden_model.h"
#include "ui/import/import_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::testing;

namespace {

catalog::ImportSheet sheet(catalog::ImportPurpose purpose)
{
    const auto text = catalog::readDelimited("rank,name,pos,team\n"
                                             "1,Bijan Robinson,RB,ATL\n"
                                             "2,JaMarr Chase,WR,CIN\n"
                                             "3,Hollywood Brown,WR,KC\n"
                                             "4,Jonathon Tailor,RB,IND\n"
                                             "5,Bijan Robinson,RB,ATL\n"
                                             "6,Zebulon Newcomer,QB,NYJ\n"
                                             "7,,WR,\n"_ba,
                                             u"x.csv"_s);
    return *catalog::makeImportSheet(purpose, *text, catalog::recogniseColumns(*text),
                                     *catalog::fantasyPool2025());
}

} // namespace

class TestImportModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void golden()
    {
        ImportModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSheet(sheet(catalog::ImportPurpose::Pool));
        compareWithGolden(model, u"import"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aDecisionChangesOneRow()
    {
        ImportModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        catalog::ImportSheet list = sheet(catalog::ImportPurpose::Ranking);
        model.setSheet(list);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        list.leaveOut(5);
        model.setDecisions(list);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 5);
        QCOMPARE(model.index(5, 0).data().toString(), u"left out"_s);
        QCOMPARE(model.index(5, 0).data(Qt::ToolTipRole).toString(), u"You decided this"_s);
    }

    void headers()
    {
        ImportModel model;
        model.setSheet(sheet(catalog::ImportPurpose::Pool));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Becomes"_s);
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"name"_s);
        QCOMPARE(model.headerData(6, Qt::Vertical).toInt(), 8);
    }
};

QTEST_MAIN(TestImportModel)
#include "tst_import_model.moc"
