// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/book.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// An open book: every change is one transaction and one undo step, and nothing is shown that is not stored.
class TestWorkspace : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Library m_library;
    int m_books = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("book%1.tenken").arg(++m_books)); }
    std::unique_ptr<Book> fresh(const QString &path)
    {
        auto book = Book::create(path, Firm{.name = "みどりや商店"}, m_library, Language::Japanese);
        if (!book)
            qFatal("%s", qPrintable(book.error().detail));
        return *std::move(book);
    }
    std::unique_ptr<Book> reopened(const QString &path) { return *Book::open(path, m_library, Language::Japanese, Access::ReadOnly); }

private slots:
    void aNewBookHoldsItsFirm()
    {
        const QString path = freshPath();
        fresh(path).reset();
        const auto again = reopened(path);
        QCOMPARE(again->firm().name, "みどりや商店");
        QVERIFY(again->isReadOnly());
        QVERIFY(!QFileInfo::exists(path + ".lock"));
    }

    void anExistingFileIsNeverReplaced()
    {
        const QString path = freshPath();
        fresh(path).reset();
        const auto second = Book::create(path, Firm{}, m_library, Language::Japanese);
        QVERIFY(!second);
        QCOMPARE(reopened(path)->firm().name, "みどりや商店");
    }

    void whatApplyReportsIsOnTheDisk()
    {
        const QString path = freshPath();
        auto book = fresh(path);
        const auto done = book->edit(Holding{.name = "顧客名簿"}, "add");
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(reopened(path)->records<Holding>().records().constFirst().name, "顧客名簿");
    }

    void undoAndRedoAreWrittenToo()
    {
        const QString path = freshPath();
        auto book = fresh(path);
        Holding holding{.name = "名刺"};
        QVERIFY(book->edit(holding, "add"));
        holding = book->records<Holding>().records().constFirst();
        holding.name = "名刺ホルダー";
        holding.count = 120;
        QVERIFY(book->edit(holding, "rename"));
        book->history().undo();
        QCOMPARE(reopened(path)->records<Holding>().records().constFirst().name, "名刺");
        book->history().undo();
        QVERIFY(reopened(path)->records<Holding>().records().isEmpty());
        book->history().redo();
        book->history().redo();
        QCOMPARE(reopened(path)->records<Holding>().records().constFirst().name, "名刺ホルダー");
        QCOMPARE(*reopened(path)->records<Holding>().records().constFirst().count, 120);
    }

    void removingALinkedRecordLeavesNoDanglingIdAndIsOneStep()
    {
        const QString path = freshPath();
        auto book = fresh(path);
        const Contractor payroll{.name = "給与計算"}, shipping{.name = "配送"};
        const Holding wages{.name = "給与", .contractors = {{payroll.id, shipping.id}}};
        Change change;
        change.add(payroll);
        change.add(shipping);
        change.add(wages);
        QVERIFY(book->apply(change, "starter"));
        const int steps = book->history().count();

        QVERIFY(book->apply(book->removal<Contractor>({payroll.id}), "delete"));
        QCOMPARE(book->history().count(), steps + 1);
        QCOMPARE(reopened(path)->records<Holding>().records().constFirst().contractors.ids, QList{shipping.id});

        book->history().undo();
        const auto again = reopened(path);
        QCOMPARE(again->records<Contractor>().records().size(), 2);
        QCOMPARE(again->records<Holding>().records().constFirst().contractors.ids, (QList{payroll.id, shipping.id}));
        book->history().redo();
        QCOMPARE(reopened(path)->records<Contractor>().records().size(), 1);
    }

    void aChangeThatCannotBeWrittenChangesNothing()
    {
        const QString path = freshPath();
        auto book = fresh(path);
        Change change;
        change.add(Holding{.name = "good"});
        change.add(Holding{.name = "bad", .contractors = {{QUuid::createUuid()}}}); // links to nobody
        QVERIFY(!book->apply(change, "import"));
        QVERIFY(book->records<Holding>().records().isEmpty());
        QVERIFY(!book->history().canUndo());
        QVERIFY(reopened(path)->records<Holding>().records().isEmpty());
        QVERIFY(book->edit(Holding{.name = "after"}, "add"));
    }

    void aChangeOfManyRecordsIsOneStep()
    {
        const QString path = freshPath();
        auto book = fresh(path);
        const QAbstractItemModelTester tester(&book->records<Holding>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy told(&book->records<Holding>(), &RecordModelBase::recordsChanged);
        Change change;
        for (int i = 0; i < 500; ++i)
            change.add(Holding{.name = QString::number(i)});
        QVERIFY(book->apply(change, "import"));
        QCOMPARE(book->records<Holding>().rowCount(), 500);
        QCOMPARE(told.size(), 1);
        book->history().undo();
        QCOMPARE(book->records<Holding>().rowCount(), 0);
        book->history().redo();
        QCOMPARE(reopened(path)->records<Holding>().records().size(), 500);
    }

    void aReadOnlyBookAcceptsNoEdit()
    {
        const QString path = freshPath();
        fresh(path).reset();
        auto book = reopened(path);
        const auto edited = book->edit(Holding{.name = "lost?"}, "add");
        QVERIFY(!edited);
        QVERIFY(!edited.error().message.isEmpty());
        QVERIFY(book->records<Holding>().records().isEmpty());
    }

    void aSecondProgramMayOnlyRead()
    {
        const QString path = freshPath();
        const auto first = fresh(path);
        const auto second = Book::open(path, m_library, Language::Japanese);
        QVERIFY(second);
        QVERIFY((*second)->isReadOnly());
        QVERIFY(!first->isReadOnly());
    }

    void anEqualRecordIsNotWrittenAgain()
    {
        auto book = fresh(freshPath());
        QVERIFY(book->edit(Holding{.name = "a"}, "add"));
        const Holding stored = book->records<Holding>().records().constFirst();
        QVERIFY(book->edit(stored, "nothing"));
        QCOMPARE(book->history().count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
