// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/library.h"
#include "domain/contractorstate.h"
#include "domain/handover.h"

#include <QTest>

using StateChange = std::function<void(Contractor &, ContractorCheck &)>;
Q_DECLARE_METATYPE(StateChange)

namespace {

const QDate today(2026, 11, 24);

// A contractor with nothing left to wish, and its check.
Contractor best()
{
    return {.name = "封筒印刷",
            .relation = {"entrustment"},
            .lastCheck = today.addMonths(-1),
            .clauses = {contractClauses()},
            .clausesChecked = today.addYears(-2),
            .selection = {{"D-01", "D-02", "D-03", "D-04", "D-05", "D-06", "D-07"}},
            .selectedOn = today.addYears(-3)};
}
ContractorCheck fine(const Contractor &contractor)
{
    return {
        .contractors = {{contractor.id}}, .checkedOn = contractor.lastCheck, .points = {{"D-31", "D-32", "D-33", "D-34", "D-35", "D-36"}}};
}

QString letterOf(const StateChange &change)
{
    Contractor contractor = best();
    ContractorCheck check = fine(contractor);
    change(contractor, check);
    return gradeOf(contractor, check.checkedOn.isValid() ? &check : nullptr, today).letter;
}

} // namespace

// What the records of contractors and of handing over mean on a day.
class TestContractorState : public QObject
{
    Q_OBJECT

private slots:
    void theGradeFollowsItsFourPoints_data()
    {
        QTest::addColumn<StateChange>("change");
        QTest::addColumn<QString>("letter");
        const auto row
            = [](const char *name, const char *letter, const StateChange &change) { QTest::newRow(name) << change << QString(letter); };
        row("all met", "A", [](auto &, auto &) {});
        row("not chosen after a check", "B", [](auto &c, auto &) { c.selection = {{"D-01"}}; });
        row("chosen without a day", "B", [](auto &c, auto &) { c.selectedOn = {}; });
        row("the cloud question is not asked of all", "A", [](auto &c, auto &) { c.selection.values << "D-08"; });
        row("a clause is missing", "B", [](auto &c, auto &) { c.clauses.values.removeLast(); });
        row("contract not read", "B", [](auto &c, auto &) { c.clausesChecked = {}; });
        row("a year ago is enough", "A", [](auto &c, auto &) { c.lastCheck = today.addYears(-1); });
        row("checked too long ago", "B", [](auto &c, auto &) { c.lastCheck = today.addYears(-1).addDays(-1); });
        row("a point was not in order", "B", [](auto &, auto &check) { check.points.values.removeFirst(); });
        row("something to be mended", "B", [](auto &, auto &check) { check.remedy = "鍵を付ける"; });
        row("never checked, chosen long ago", "C", [](auto &c, auto &check) { c.lastCheck = check.checkedOn = {}; });
        row("never checked, new", "A", [](auto &c, auto &check) {
            c.lastCheck = check.checkedOn = {};
            c.selectedOn = today;
        });
        row("one point", "D", [](auto &c, auto &check) {
            c.lastCheck = check.checkedOn = {};
            c.clausesChecked = {};
        });
        row("nothing", "D", [](auto &c, auto &check) {
            c = Contractor{.relation = {"entrustment"}};
            check.checkedOn = {};
        });
        row("ended", "", [](auto &c, auto &) { c.endedOn = today; });
        row("no contractor", "", [](auto &c, auto &) { c.relation = {"joint-use"}; });
    }
    void theGradeFollowsItsFourPoints()
    {
        QFETCH(StateChange, change);
        QFETCH(QString, letter);
        QCOMPARE(letterOf(change), letter);
    }

    void theGradeShowsItsPoints()
    {
        const ContractorGrade grade = gradeOf(Contractor{.relation = {"entrustment"}}, nullptr, today);
        QCOMPARE(grade.points.size(), 4);
        for (const GradePoint &point : grade.points)
            QVERIFY(!point.text.isEmpty() && !point.isMet);
        QVERIFY(gradeRule().contains("own yardstick"));
    }

    void theListsOfThePackAreThoseCounted()
    {
        const auto library = Library::load();
        QVERIFY(library);
        QStringList clauses;
        for (const Entry &entry : library->list("clauses"))
            clauses << entry.id;
        QCOMPARE(contractClauses(), clauses);
        Contractor contractor = best();
        contractor.selection.values.clear();
        for (const Entry &entry : library->list("selection"))
            contractor.selection.values << entry.id;
        ContractorCheck check = fine(contractor);
        check.points.values.clear();
        for (const Entry &entry : library->list("contractor_checks"))
            check.points.values << entry.id;
        QCOMPARE(gradeOf(contractor, &check, today).letter, QString("A"));
    }

    void theLastCheckIsTheLatestWhateverTheOrder()
    {
        const QUuid one = QUuid::createUuid(), other = QUuid::createUuid();
        const ContractorCheck early{.contractors = {{one, other}}, .checkedOn = today.addDays(-9), .remedyDue = today};
        const ContractorCheck late{.contractors = {{one}}, .checkedOn = today};
        const ContractorCheck undated{.contractors = {{one}}};
        const LastChecks last = lastChecksOf({late, early, undated});
        QCOMPARE(last[one].id, late.id);
        QCOMPARE(last[other].id, early.id);
        QVERIFY(isRemedyOpen(early, last)); // at the other one
        QVERIFY(!isRemedyOpen(late, last));
        QVERIFY(!isRemedyOpen(early, lastChecksOf({early, late, {.contractors = {{other}}, .checkedOn = today}})));
    }

    void theProofOfReturnIsAskedForAtTheEnd()
    {
        Contractor contractor = best();
        QVERIFY(!lacksReturnProof(contractor, today));
        contractor.endedOn = today;
        QVERIFY(lacksReturnProof(contractor, today));
        contractor.returnProof = {"missing"};
        QVERIFY(lacksReturnProof(contractor, today));
        contractor.returnProof = {"none-left"};
        QVERIFY(!lacksReturnProof(contractor, today));
    }

    void whatIsLateNeedsAttention()
    {
        Contractor contractor = best();
        ContractorCheck check = fine(contractor);
        const auto late = [&] { return needsAttention(contractor, lastChecksOf({check}), today); };
        QVERIFY(!late());
        check.remedyDue = today;
        QVERIFY(!late());
        check.remedyDue = today.addDays(-1);
        QVERIFY(late());
        contractor.endedOn = today;
        QVERIFY(late()); // no proof of return
        contractor.returnProof = {"certificate"};
        QVERIFY(!late());
        contractor.endedOn = {};
        check.remedyDue = {};
        contractor.lastCheck = today.addYears(-1);
        QVERIFY(!late());
        contractor.lastCheck = today.addYears(-1).addDays(-1);
        QVERIFY(late());
    }

    // Rules 21 and 25.
    void recordsAreKeptAsLongAsTheRulesSay_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QDate>("kept");
        const QDate day(2026, 4, 1), last(2026, 9, 30);
        QTest::newRow("each") << "each" << day << QDate() << QDate(2029, 4, 1);
        QTest::newRow("each, not from a last one") << "each" << day << last << QDate(2029, 4, 1);
        QTest::newRow("a series") << "batch" << day << last << QDate(2029, 9, 30);
        QTest::newRow("a series of one") << "batch" << day << QDate() << QDate(2029, 4, 1);
        QTest::newRow("a contract") << "contract" << day << last << QDate(2027, 9, 30);
        QTest::newRow("a contract, leap day") << "contract" << QDate(2028, 2, 29) << QDate() << QDate(2029, 2, 28);
        QTest::newRow("the last before the first") << "batch" << day << day.addDays(-1) << QDate(2029, 4, 1);
        QTest::newRow("no day") << "each" << QDate() << QDate() << QDate();
        QTest::newRow("no kind") << "" << day << last << QDate();
    }
    void recordsAreKeptAsLongAsTheRulesSay()
    {
        QFETCH(QString, record);
        QFETCH(QDate, date);
        QFETCH(QDate, until);
        QFETCH(QDate, kept);
        QCOMPARE(keepUntilOf({.date = date, .until = until, .record = {record}}), kept);
    }
    void theYearsRunFromTheDayTheRecordWasMade()
    {
        const QDate day(2026, 3, 28);
        QCOMPARE(keepUntilOf({.date = day, .record = {"each"}, .made = QDate(2026, 4, 10)}), QDate(2029, 4, 10));
        QCOMPARE(keepUntilOf({.date = day, .record = {"each"}, .made = QDate(2026, 3, 1)}), QDate(2029, 3, 28));
        QCOMPARE(keepUntilOf({.date = day, .record = {"contract"}, .made = QDate(2026, 4, 10)}), QDate(2027, 3, 28));
    }
    void noContractStandsForARecordAfterNotification()
    {
        for (const char *record : {"contract", "batch"})
            QCOMPARE(keepUntilOf({.date = QDate(2026, 3, 28), .until = QDate(2026, 9, 30), .basis = {"opt-out"}, .record = {record}}),
                     QDate(2029, 3, 28));
    }
};

QTEST_GUILESS_MAIN(TestContractorState)
#include "tst_contractorstate.moc"
