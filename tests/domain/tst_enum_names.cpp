// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft_state.h"
#include "domain/position.h"
#include "domain/rejection.h"
#include "store/store_error.h"

#include <QSet>
#include <QTest>

#include <string_view>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

// The compiler writes an enumerator by its name and any other value as a cast: "(E)30".
template <auto value>
constexpr bool isEnumerator()
{
    const std::string_view self = __PRETTY_FUNCTION__;
    const std::size_t name = self.find("value = ") + std::string_view("value = ").size();
    return self[name] != '(' && (self[name] < '0' || self[name] > '9') && self[name] != '-';
}

template <typename Enum, std::size_t... place>
constexpr std::size_t enumeratorsAmong(std::index_sequence<place...>)
{
    return (std::size_t{0} + ... + (isEnumerator<static_cast<Enum>(place)>() ? 1 : 0));
}

/// Far more values than any of these enums has.
template <typename Enum>
constexpr std::size_t enumeratorCount = enumeratorsAmong<Enum>(std::make_index_sequence<200>());

static_assert(enumeratorCount<SlotKind> == 3, "counting enumerators does not work here");

template <typename Enum>
void checkNames()
{
    const auto &names = EnumNames<Enum>::names;
    QCOMPARE(names.size(), enumeratorCount<Enum>);
    QSet<QString> seen;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString name(enumName(static_cast<Enum>(i)));
        QVERIFY2(!name.isEmpty(), "an enumerator without a name");
        QVERIFY2(!seen.contains(name), qPrintable(name));
        QVERIFY(enumFromName<Enum>(name) == static_cast<Enum>(i));
        seen.insert(name);
    }
    QVERIFY(!enumFromName<Enum>(u"no such name"));
}

} // namespace

class TestEnumNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expiryPolicy() { checkNames<ExpiryPolicy>(); }
    void role() { checkNames<Role>(); }
    void draftStatus() { checkNames<DraftStatus>(); }
    void pauseReason() { checkNames<PauseReason>(); }
    void pickSource() { checkNames<PickSource>(); }
    void reasonKind() { checkNames<ReasonKind>(); }
    void positionGroup() { checkNames<PositionGroup>(); }
    void rejection() { checkNames<Rejection>(); }
    void slotKind() { checkNames<SlotKind>(); }
    void seatControl() { checkNames<SeatControl>(); }
    void pace() { checkNames<Pace>(); }
    void storeErrorKind() { checkNames<StoreErrorKind>(); }

    void aNameStandsForItsValue_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("stored");
        // Names cross sockets and stand in files; a table that slipped by one would still be
        // unique.
        QTest::newRow("first") << QString(enumName(Rejection::NotCreated)) << u"not_created"_s;
        QTest::newRow("middle") << QString(enumName(Rejection::NothingToUndo))
                                << u"nothing_to_undo"_s;
        QTest::newRow("last") << QString(enumName(Rejection::ReadOnly)) << u"read_only"_s;
        QTest::newRow("policy") << QString(enumName(ExpiryPolicy::Autopick)) << u"autopick"_s;
        QTest::newRow("pause") << QString(enumName(PauseReason::ClosedPastDeadline))
                               << u"closed_past_deadline"_s;
        QTest::newRow("source") << QString(enumName(PickSource::Record)) << u"record"_s;
        QTest::newRow("reason") << QString(enumName(ReasonKind::Upside)) << u"upside"_s;
        QTest::newRow("status") << QString(enumName(DraftStatus::Completed)) << u"COMPLETED"_s;
        QTest::newRow("store") << QString(enumName(StoreErrorKind::ReadOnly)) << u"ReadOnly"_s;
    }

    void aNameStandsForItsValue()
    {
        QFETCH(QString, name);
        QTEST(name, "stored");
    }
};

QTEST_APPLESS_MAIN(TestEnumNames)
#include "tst_enum_names.moc"
