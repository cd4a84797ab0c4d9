// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/findingwork.h"
#include "workspace/reviewdesk.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

// The review of an open book, counted anew after each edit.
class TestReviewDesk : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 24};
    QTemporaryDir m_folder;
    Library m_library;
    int m_books = 0;

    std::unique_ptr<Book> bookWith(int holdings)
    {
        auto book = Book::create(m_folder.filePath(QString::number(++m_books) + ".tenken"), Firm{}, m_library, Language::Japanese);
        Change change;
        for (int i = 0; i < holdings; ++i)
            change.add(Holding{.name = QString::number(i), .owner = {"manager"}});
        if (!book || !(*book)->apply(change, "fill"))
            qFatal("no book");
        return *std::move(book);
    }
    static void takeOwner(Book &book, int row)
    {
        Holding holding = book.records<Holding>().records()[row];
        holding.owner = {};
        if (!book.edit(holding, "edit"))
            qFatal("not written");
    }
    static qsizetype withoutOwner(const ReviewDesk &desk)
    {
        return std::count_if(desk.findings().begin(), desk.findings().end(),
                             [](const Finding &finding) { return finding.code == QLatin1String("holding.no_owner"); });
    }

private slots:
    void initTestCase()
    {
        const auto library = Library::load();
        QVERIFY(library);
        m_library = *library;
    }

    void findingsFollowAnEditAndItsUndo()
    {
        const auto book = bookWith(3);
        ReviewDesk desk(*book, m_library, m_today);
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(withoutOwner(desk), 0);
        QSignalSpy changed(&desk, &ReviewDesk::changed);
        takeOwner(*book, 1);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(withoutOwner(desk), 1);
        QCOMPARE(desk.findings().last().subjects.first().id, book->records<Holding>().records()[1].id);
        book->history().undo();
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(withoutOwner(desk), 0);
    }

    void manyEditsInARowAreCountedOnce()
    {
        const auto book = bookWith(10);
        ReviewDesk desk(*book, m_library, m_today);
        QTRY_VERIFY(desk.isReady());
        QSignalSpy changed(&desk, &ReviewDesk::changed);
        for (int row = 0; row < 10; ++row)
            takeOwner(*book, row);
        QTRY_COMPARE(withoutOwner(desk), 10);
        QCOMPARE(changed.size(), 1);
    }

    void aLargeBookIsCountedInAnotherThread()
    {
        for (const int holdings : {100, 5000}) {
            const auto book = bookWith(holdings);
            ReviewDesk desk(*book, m_library, m_today);
            QTRY_VERIFY(desk.isReady());
            QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
            QSignalSpy changed(&desk, &ReviewDesk::changed);
            takeOwner(*book, 0);
            bool elsewhere = false;
            const QDeadlineTimer late(30000);
            while (changed.isEmpty() && !late.hasExpired()) {
                QCoreApplication::processEvents();
                elsewhere = elsewhere || QThreadPool::globalInstance()->activeThreadCount() > 0;
            }
            QVERIFY(!late.hasExpired());
            QCOMPARE(elsewhere, holdings == 5000);
            QCOMPARE(withoutOwner(desk), 1);
        }
    }

    // Edits come in while an earlier count runs or has just ended: what is shown is never older than the book.
    void aCountThatIsOvertakenIsThrownAway()
    {
        const auto book = bookWith(5000);
        ReviewDesk desk(*book, m_library, m_today);
        QTRY_VERIFY(desk.isReady());
        int shown = 0;
        bool alwaysNow = true;
        connect(&desk, &ReviewDesk::changed, &desk, [&] {
            ++shown;
            alwaysNow = alwaysNow && desk.input().records.holdings == book->records<Holding>().records();
        });
        for (int row = 0; row < 12; ++row) {
            takeOwner(*book, row);
            QTest::qWait(140 + row * 8);
        }
        QTRY_COMPARE(withoutOwner(desk), 12);
        QVERIFY(alwaysNow);
        QVERIFY(shown >= 1);
    }

    void whatCannotWaitIsNotOverwrittenByAnEarlierCount()
    {
        const auto book = bookWith(5000);
        ReviewDesk desk(*book, m_library, m_today);
        QTRY_VERIFY(desk.isReady());
        QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
        takeOwner(*book, 0);
        const QDeadlineTimer late(30000);
        while (QThreadPool::globalInstance()->activeThreadCount() == 0 && !late.hasExpired()) // until the count has begun
            QCoreApplication::processEvents();
        QVERIFY(!late.hasExpired());
        QVERIFY(book->apply(book->removal<Holding>({book->records<Holding>().records()[0].id}), "remove"));
        desk.settle();
        QCOMPARE(withoutOwner(desk), 0);
        QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
        QTest::qWait(400);
        QCOMPARE(withoutOwner(desk), 0);
    }

    void findingsAreSetAsideInOneStepAndTakenBack()
    {
        const auto book = bookWith(4);
        ReviewDesk desk(*book, m_library, m_today);
        for (int row = 0; row < 4; ++row)
            takeOwner(*book, row);
        desk.settle();
        const QList<Finding> all = desk.findings();
        QVERIFY(!settingAside(desk.inputNow(), desk.content(), all, "  "));
        const auto aside = settingAside(desk.inputNow(), desk.content(), all, " 一人の店 ");
        QVERIFY(aside && book->apply(*aside, "aside"));
        desk.settle();
        QVERIFY(desk.findings().isEmpty());
        QCOMPARE(desk.setAside().size(), all.size());
        QCOMPARE(desk.setAside().first().dismissal.reason, "一人の店");
        QCOMPARE(desk.setAside().first().dismissal.dismissedOn, m_today);
        QVERIFY(book->apply(takingBack(desk.setAside()), "back"));
        desk.settle();
        QCOMPARE(desk.findings(), all);
    }

    void anOwnQuestionIsNamedByItsWords()
    {
        const auto book = bookWith(1);
        const OwnQuestion own{.ask = "合鍵の数を数えましたか。", .area = {"physical"}, .level = {"own-rule"}};
        Change change;
        change.add(own);
        for (const QString &question : {idOf(own), QStringLiteral("physical.locked-storage")})
            change.add(Answer{.question = question, .year = 2026, .value = AnswerValue::NotApplicable});
        QVERIFY(book->apply(change, "add"));
        ReviewDesk desk(*book, m_library, m_today);
        desk.settle();
        QStringList texts;
        for (const Finding &finding : desk.findings())
            if (finding.code == QLatin1String("answer.reason_missing"))
                texts << desk.content().checks.text(finding, Language::Japanese);
        QCOMPARE(texts.size(), 2);
        QVERIFY(texts.join(' ').contains(own.ask));
        QVERIFY(texts.join(' ').contains(desk.content().questions.find("physical.locked-storage")->ask.ja));
        QVERIFY(!texts.join(' ').contains("physical."));
    }
};

QTEST_GUILESS_MAIN(TestReviewDesk)
#include "tst_reviewdesk.moc"
