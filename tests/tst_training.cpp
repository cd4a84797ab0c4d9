// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "training/attendancebox.h"
#include "training/namesline.h"
#include "training/peopleimport.h"
#include "training/trainingpage.h"
#include "widgets/rows.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QDate today(2026, 9, 15);

class Answers : public Dialogs
{
public:
    QString path;
    QString openPath(QWidget *, const QString &, const QString &, const QString &) override { return path; }
};

// A book with its page of training on the screen.
struct Office
{
    Office(const QString &path, const Library &library_, const Change &start = {}, Access access = Access::ReadWrite) : library(library_)
    {
        auto made = Book::create(path, Firm{.name = "みどりや商店", .privacyOfficer = "田中"}, library, Language::Japanese);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        book = *std::move(made);
        if (auto done = book->apply(start, "start"); !done)
            qFatal("%s", qPrintable(done.error().detail));
        if (access == Access::ReadOnly) {
            book.reset();
            book = *Book::open(path, library, Language::Japanese, access);
        }
        desk = std::make_unique<ReviewDesk>(*book, library, today);
        desk->settle();
        page = std::make_unique<TrainingPage>(*desk, library, messages, dialogs);
        page->resize(1000, 640);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    ~Office() { page->finishEditing(); } // as a window does before it goes

    template<class W> W *find(const char *name) const
    {
        for (W *one : page->findChildren<W *>(QLatin1String(name)))
            if (one->isVisible())
                return one;
        return page->findChild<W *>(QLatin1String(name));
    }
    template<class R> const QList<R> &all() const { return book->records<R>().records(); }
    QString said() const { return messages.findChild<QLabel *>("message")->text(); }
    QStringList due() const
    {
        QStringList titles;
        auto *list = find<RowList>("due");
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            titles << list->model()->index(row, 0).data(RowModel::RowRole).value<Row>().title;
        return titles;
    }

    const Library &library;
    MessageBar messages;
    Answers dialogs;
    std::unique_ptr<Book> book;
    std::unique_ptr<ReviewDesk> desk;
    std::unique_ptr<TrainingPage> page;
};

Change peopleOf(const QList<Person> &people)
{
    Change change;
    for (const Person &person : people)
        change.add(person);
    return change;
}

} // namespace

class TestTraining : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = *library;
    }

    void anEmptyBookBeginsWithThePeople()
    {
        const Office office(freshPath(), m_library);
        QCOMPARE(office.page->part(), QString("todo"));
        QVERIFY(!office.find<RowList>("due"));
        for (QPushButton *button : office.page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == "Enter the people")
                button->click();
        QCOMPARE(office.page->part(), QString("people"));
        QVERIFY(office.find<NamesLine>("names")->hasFocus());
    }

    void namesAreTypedOneAfterTheOther()
    {
        const Office office(freshPath(), m_library);
        office.page->openPart("people");
        auto *names = office.find<NamesLine>("names");
        for (const char *name : {"佐藤", "鈴木", " ", "佐藤"}) {
            names->setText(QString::fromUtf8(name));
            QTest::keyClick(names, Qt::Key_Return);
        }
        QCOMPARE(office.all<Person>().size(), 2);
        QCOMPARE(office.all<Person>()[1].name, QString("鈴木"));
        QVERIFY(office.said().contains("already"));
        office.book->history().undo();
        QCOMPARE(office.all<Person>().size(), 1);
    }

    void aPastedListIsTakenAsAWhole()
    {
        const Office office(freshPath(), m_library, peopleOf({{.name = "佐藤", .group = "受付"}}));
        office.page->openPart("people");
        auto *names = office.find<NamesLine>("names");
        QGuiApplication::clipboard()->setText("佐藤\t受付\r\n鈴木\t会計\r\n\r\n佐藤\t会計\r\n");
        QTest::keySequence(names, QKeySequence::Paste);
        QCOMPARE(office.all<Person>().size(), 3); // somebody of the same name elsewhere is somebody else
        QCOMPARE(office.all<Person>()[1].group, QString("会計"));
        QVERIFY2(office.said().contains("2 people were added, 1 were there already"), qPrintable(office.said()));
        office.book->history().undo(); // one step
        QCOMPARE(office.all<Person>().size(), 1);
        QGuiApplication::clipboard()->setText("高橋");
        QTest::keySequence(names, QKeySequence::Paste);
        QCOMPARE(names->text(), QString("高橋")); // one name is pasted as usual
        QCOMPARE(office.all<Person>().size(), 1);
    }

    void aListIsImportedWithOrWithoutHeads_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("heads") << QByteArray("社員番号,氏名,所属\n1,佐藤,受付\n2,鈴木,会計\n");
        QTest::newRow("no heads") << QByteArray("佐藤\n鈴木\n");
    }
    void aListIsImportedWithOrWithoutHeads()
    {
        QFETCH(QByteArray, content);
        Office office(freshPath(), m_library);
        const QString path = m_folder.filePath("people.csv");
        QVERIFY(writeBytes(path, content));
        office.page->openPart("people");
        office.dialogs.path = path;
        office.find<QPushButton>("importPeople")->click();
        QStringList names;
        for (const Person &person : office.all<Person>())
            names << person.name;
        QCOMPARE(names, (QStringList{"佐藤", "鈴木"}));
        office.find<QPushButton>("importPeople")->click(); // the same again
        QCOMPARE(office.all<Person>().size(), 2);
    }

    void everybodyIsMarkedAtOnceAndTheFewByTheSpaceBar()
    {
        Change start = peopleOf({{.name = "佐藤"}, {.name = "鈴木"}, {.name = "田中", .leftOn = today.addDays(-1)}});
        const Training training{.theme = "誤送信"};
        start.add(training);
        const Office office(freshPath(), m_library, start);
        office.page->openRecord(training.id);
        QCOMPARE(office.page->part(), QString("trainings"));
        auto *table = office.find<QTableView>("attendance");
        QCOMPARE(table->model()->rowCount(), 2); // without who has left
        office.find<QPushButton>("allPresent")->click();
        QCOMPARE(office.all<Training>()[0].attended.ids.size(), 2);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, AttendanceModel::AbsentColumn));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(office.all<Training>()[0].attended.ids, QList<QUuid>{office.all<Person>()[0].id});
        QCOMPARE(office.all<Training>()[0].absent.ids, QList<QUuid>{office.all<Person>()[1].id});
        QVERIFY(office.find<QLabel>("attendanceCounts")->text().startsWith("Took part: 1 · Absent: 1"));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(office.all<Training>()[0].absent.isEmpty());
        office.find<QPushButton>("othersAbsent")->click();
        QCOMPARE(office.all<Training>()[0].absent.ids.size(), 1);
        office.book->history().undo();
        QVERIFY(office.all<Training>()[0].absent.isEmpty());
    }

    void aThemeBeingTypedIsKeptWhenAPersonIsMarked()
    {
        Change start = peopleOf({{.name = "佐藤"}});
        const Training training{};
        start.add(training);
        const Office office(freshPath(), m_library, start);
        office.page->openRecord(training.id);
        office.find<QLineEdit>("theme")->setText("紛失");
        office.find<QPushButton>("allPresent")->click();
        QCOMPARE(office.all<Training>()[0].theme, QString("紛失"));
        QCOMPARE(office.all<Training>()[0].attended.ids.size(), 1);
    }

    void whoHasNoPledgeIsAddedAtOnce()
    {
        const Person has{.name = "佐藤"}, hasNone{.name = "鈴木"}, left{.name = "田中", .leftOn = today.addDays(-1)};
        const Pledge first{.people = {{has.id}}, .kind = {"joining"}, .signedOn = today}, second{.keptAt = "綴り", .kind = {"joining"}},
            third{.keptAt = "綴り", .kind = {"leaving"}};
        Change start = peopleOf({has, hasNone, left});
        start.add(first);
        start.add(second);
        start.add(third);
        const Office office(freshPath(), m_library, start);
        office.page->openRecord(second.id);
        office.find<QPushButton>("pledgeRest")->click();
        QCOMPARE(office.book->records<Pledge>().find(second.id)->people.ids, QList<QUuid>{hasNone.id});
        office.page->openRecord(third.id);
        office.find<QPushButton>("pledgeRest")->click();
        QCOMPARE(office.book->records<Pledge>().find(third.id)->people.ids, QList<QUuid>{left.id});
        office.find<QPushButton>("pledgeRest")->click();
        QVERIFY(office.said().contains("Everybody"));
    }

    void doneTodayIsOneClickAndCanBeTakenBack()
    {
        const Office office(freshPath(), m_library);
        office.page->openPart("checks");
        QVERIFY(!office.find<QPushButton>("open-locks")->isEnabled());
        office.find<QPushButton>("done-locks")->click();
        QCOMPARE(office.all<PeriodicCheck>().size(), 1);
        const PeriodicCheck check = office.all<PeriodicCheck>()[0];
        QCOMPARE(check.kind.value, QString("locks"));
        QCOMPARE(check.checkedOn, today);
        QCOMPARE(check.checkedBy, QString("田中"));
        QCOMPARE(check.result.value, QString("fine"));
        QVERIFY(office.find<QLabel>("last-locks")->text().startsWith("2026-09-15"));
        office.find<QPushButton>("open-locks")->click();
        office.find<QPlainTextEdit>("found")->insertPlainText("裏口の鍵がかたい");
        QVERIFY(office.page->finishEditing());
        QCOMPARE(office.all<PeriodicCheck>()[0].found, QString("裏口の鍵がかたい"));
        office.book->history().undo();
        office.book->history().undo();
        QVERIFY(office.all<PeriodicCheck>().isEmpty());
    }

    void whatIsDueStandsFirstAndOpensItsRecord()
    {
        const Person leaver{.name = "田中", .leftOn = today.addDays(-1)};
        const PeriodicCheck open{.found = "壊れている", .kind = {"locks"}, .checkedOn = today, .result = {"open"}};
        const Disposal disposal{.target = "古い名簿", .disposedOn = today.addMonths(-2)};
        Change start = peopleOf({leaver, {.name = "佐藤"}});
        start.add(open);
        start.add(disposal);
        const Office office(freshPath(), m_library, start);
        QCOMPARE(office.due(),
                 (QStringList{"To be mended: 鍵と保管場所", "Confirm the disposal: 古い名簿", "Stop the access of who leaves: 田中",
                              "Periodic check: 鍵と保管場所"}));
        QVERIFY(office.find<QLabel>("untrained")->text().contains("1 of 1 people took part in none since 2026-04-01: 佐藤"));
        emit office.find<RowList>("due")->opened(1);
        QCOMPARE(office.page->part(), QString("disposals"));
        office.page->openPart("todo");
        emit office.find<RowList>("due")->opened(2);
        QCOMPARE(office.page->part(), QString("people"));
        office.find<QPushButton>("startReview")->click(); // nothing was recorded of this leaver
        QCOMPARE(office.page->part(), QString("leaving"));
        QCOMPARE(office.all<AccessReview>().size(), 1);
        QCOMPARE(office.all<AccessReview>()[0].people.ids, QList<QUuid>{leaver.id});
        QCOMPARE(office.all<AccessReview>()[0].lastDay, leaver.leftOn);
        office.page->openRecord(leaver.id);
        QVERIFY(!office.find<QPushButton>("startReview")->isVisible());
    }

    void whatIsTypedSurvivesAChangeOfPartAndTheFieldOfAFindingIsFound()
    {
        const Disposal disposal{.target = "古い名簿", .disposedOn = today.addMonths(-2)};
        Change start;
        start.add(disposal);
        const Office office(freshPath(), m_library, start);
        office.page->openRecord(disposal.id);
        office.page->focusField("certificate");
        auto *certificate = office.find<QLineEdit>("certificate");
        QVERIFY(certificate->hasFocus());
        certificate->setText("証明書 12");
        office.page->openPart("desk");
        QCOMPARE(office.all<Disposal>()[0].certificate, QString("証明書 12"));
        office.page->openPart("no such part");
        QCOMPARE(office.page->part(), QString("desk"));
        office.page->openRecord(QUuid::createUuid());
        QCOMPARE(office.page->part(), QString("desk"));
    }

    void eachPartPrintsItsPaper()
    {
        const Training training{.theme = "誤送信"};
        Change start;
        start.add(training);
        const Office office(freshPath(), m_library, start);
        QSignalSpy wanted(office.page.get(), &TrainingPage::printWanted);
        QPushButton *print = nullptr;
        for (QPushButton *button : office.page->findChildren<QPushButton *>())
            if (button->text() == "Print…")
                print = button;
        QVERIFY(print && !print->isVisible());
        office.page->openRecord(training.id);
        print->click();
        office.page->openPart("checks");
        print->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][0].toString(), QString("training-record"));
        QCOMPARE(wanted[0][1].toUuid(), training.id);
        QCOMPARE(wanted[1][0].toString(), QString("periodic-check-sheet"));
        QVERIFY(wanted[1][1].toUuid().isNull());
    }

    void aReadOnlyBookIsOnlyRead()
    {
        Change start = peopleOf({{.name = "佐藤", .leftOn = today.addDays(-3)}});
        start.add(Training{.theme = "誤送信"});
        const Office office(freshPath(), m_library, start, Access::ReadOnly);
        office.page->openPart("people");
        QVERIFY(!office.find<NamesLine>("names")->isEnabled());
        QVERIFY(!office.find<QPushButton>("importPeople")->isEnabled());
        QVERIFY(!office.find<QPushButton>("startReview")->isVisible());
        office.page->openPart("trainings");
        QVERIFY(!office.find<QPushButton>("allPresent")->isEnabled());
        office.page->openPart("checks");
        QVERIFY(!office.find<QPushButton>("done-locks")->isEnabled());
    }

private:
    QString freshPath() { return m_folder.filePath(QStringLiteral("%1.tenken").arg(++m_count)); }
    static bool writeBytes(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QTemporaryDir m_folder;
    Library m_library;
    int m_count = 0;
};

QTEST_MAIN(TestTraining)
#include "tst_training.moc"
