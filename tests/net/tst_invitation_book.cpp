// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/invitation_book.h"
#include "session/join_code.h"
#include "support/given.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::test;

namespace {

const QString here = u"192.168.1.20"_s;
const QString there = u"192.168.1.21"_s;

Invited invited(const std::optional<TeamId> &team = {}, int mostPeople = 2)
{
    Invited wish;
    wish.draft = DraftId(u"d"_s);
    wish.by = PersonId(u"host"_s);
    wish.team = team;
    wish.expires = dayOne + std::chrono::hours(1);
    wish.mostPeople = mostPeople;
    return wish;
}

} // namespace

class TestInvitationBook : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<InvitationBook> m_book;

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_folder.filePath(u"invitations.json"_s));
        m_book = InvitationBook::open(m_folder.path()).value();
    }

    void givesOutCodesThatStandForWhatWasMeant()
    {
        const QString code = m_book->add(invited(), dayOne).value();
        QCOMPARE(joinCodeIn(code), code);
        QCOMPARE(m_book->find(code, here, dayOne).value(), invited());
        QCOMPARE(m_book->of(DraftId(u"d"_s)).keys(), QStringList{code});
        QVERIFY(m_book->of(DraftId(u"e"_s)).isEmpty());
        QVERIFY(m_book->add(invited(), dayOne).value() != code);
    }

    void remembersThemInAFileOfItsOwners()
    {
        const QString code = m_book->add(invited(), dayOne).value();
        const PersonId person = m_book->admit(code, here, dayOne).value();
        QFile file(m_folder.filePath(u"invitations.json"_s));
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        m_book = InvitationBook::open(m_folder.path()).value();
        QCOMPARE(m_book->find(code, here, dayOne).value().people, QList<PersonId>{person});
    }

    void saysWhatIsWrongWithItsFile()
    {
        QFile file(m_folder.filePath(u"invitations.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"invitations":[{"code":"K7QF29XD"}]})");
        file.close();
        const auto opened = InvitationBook::open(m_folder.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreErrorKind::Corrupt);
        QVERIFY(opened.error().detail.contains(u"invitations.json"_s));
        QVERIFY(opened.error().detail.contains(u"invited"_s));
    }

    void theyEnd()
    {
        const QString code = m_book->add(invited(), dayOne).value();
        const Instant end = dayOne + std::chrono::hours(1);
        QVERIFY(m_book->find(code, here, end - Milliseconds(1)));
        QCOMPARE(m_book->find(code, here, end).error(), CodeRefusal::Over);
        QVERIFY(m_book->add(invited(), end)); // which clears away
        QCOMPARE(m_book->find(code, here, end).error(), CodeRefusal::Unknown);
    }

    void theyCanBeWithdrawn()
    {
        const QString code = m_book->add(invited(), dayOne).value();
        QVERIFY(m_book->withdraw(code));
        QCOMPARE(m_book->find(code, here, dayOne).error(), CodeRefusal::Unknown);
        QCOMPARE(InvitationBook::open(m_folder.path()).value()->find(code, here, dayOne).error(),
                 CodeRefusal::Unknown);
    }

    void asManyComeInAsWereInvited()
    {
        const QString code = m_book->add(invited(), dayOne).value();
        const PersonId first = m_book->admit(code, here, dayOne).value();
        const PersonId second = m_book->admit(code, here, dayOne).value();
        QVERIFY(first != second);
        QCOMPARE(m_book->admit(code, here, dayOne).error(), CodeRefusal::Full);
    }

    void aPlaceThatWasNotTakenIsSomebodyElses()
    {
        const QString code = m_book->add(invited({}, 1), dayOne).value();
        const PersonId first = m_book->admit(code, here, dayOne).value();
        m_book->giveBack(code, first);
        QVERIFY(m_book->admit(code, here, dayOne).value() != first);
        QCOMPARE(m_book->admit(code, here, dayOne).error(), CodeRefusal::Full);
        // One seat's person stays the same.
        const QString seat = m_book->add(invited(TeamId(u"A"_s), 1), dayOne).value();
        const PersonId own = m_book->admit(seat, here, dayOne).value();
        m_book->giveBack(seat, own);
        QCOMPARE(m_book->admit(seat, here, dayOne).value(), own);
    }

    void oneSeatIsOnePersons()
    {
        const QString code = m_book->add(invited(TeamId(u"A"_s), 1), dayOne).value();
        const PersonId first = m_book->admit(code, here, dayOne).value();
        QCOMPARE(m_book->admit(code, there, dayOne).value(), first); // from another computer
    }

    void whoeverGuessesIsSlowedDown()
    {
        const QString code = m_book->add(invited(), dayOne).value();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_book->find(joinCodeOf(1), there, dayOne).error(), CodeRefusal::Unknown);
        // Even the right one is none for him now; for others it is.
        QCOMPARE(m_book->find(code, there, dayOne).error(), CodeRefusal::TooManyTries);
        QCOMPARE(m_book->admit(code, there, dayOne).error(), CodeRefusal::TooManyTries);
        QVERIFY(m_book->find(code, here, dayOne));
        QVERIFY(m_book->find(code, there, dayOne + std::chrono::seconds(11)));
    }

    void manyWhoGuessAreSlowedDownTogether()
    {
        int unknown = 0;
        for (int i = 0; i < 1'000; ++i) {
            const QString address = u"10.0.%1.%2"_s.arg(i / 250).arg(i % 250);
            if (m_book->find(joinCodeOf(1), address, dayOne).error() == CodeRefusal::Unknown)
                ++unknown;
        }
        QCOMPARE(unknown, 200);
    }
};

QTEST_GUILESS_MAIN(TestInvitationBook)
#include "tst_invitation_book.moc"
