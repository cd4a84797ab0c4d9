// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recordpane.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

// A list of records and the chosen one beside it, tried with people and their trainings.
class TestRecordPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewRecordIsTypedAndStored();
    void anEmptyNewRecordIsTakenAgain();
    void anotherRecordTakesOverWhatWasTyped();
    void deletingCanBeUndone();
    void theFilterFindsWordsAndTheChosenOneStays();
    void aNameThatIsNotThereIsMadeAndLinked();
    void aChangeElsewhereIsShown();
    void aReadOnlyBookIsOnlyRead();

private:
    std::unique_ptr<RecordPane<Person>> pane();
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->setText(text);
        emit edit->editingFinished();
    }
    const QList<Person> &people() { return m_book->records<Person>().records(); }

    QTemporaryDir m_folder;
    Library m_library = *Library::load();
    std::unique_ptr<Book> m_book;
    MessageBar m_messages;
    int m_number = 0;
};

void TestRecordPane::init()
{
    auto book = Book::create(m_folder.filePath(QStringLiteral("%1.tenken").arg(++m_number)), Firm(), m_library, Language::English);
    QVERIFY(book);
    m_book = *std::move(book);
}

std::unique_ptr<RecordPane<Person>> TestRecordPane::pane()
{
    PaneSetup<Person> setup;
    setup.words = {"company", "People", "Person", "Nobody yet", "Write down who works here.", "Add a person", Labels::Beside};
    setup.heads = {"Name", "Workplace"};
    setup.row = [](const Person &one) { return RecordRow{one.id, {one.name, one.group}}; };
    setup.groups = {{{}, {"name", "unit", "kind"}}, {"For the files", {"note"}}};
    return std::make_unique<RecordPane<Person>>(*m_book, m_library, m_messages, setup);
}

void TestRecordPane::aNewRecordIsTypedAndStored()
{
    auto people = pane();
    people->makeNew();
    type(people->editor<QLineEdit>("name"), "山田花子");
    people->editor<QPlainTextEdit>("note")->insertPlainText("水曜は休み");
    QVERIFY(people->finish());
    const QString path = m_book->path();
    people.reset();
    m_book.reset();
    m_book = *Book::open(path, m_library, Language::English);
    QCOMPARE(this->people().size(), 1);
    QCOMPARE(this->people().first().name, "山田花子");
    QCOMPARE(this->people().first().note, "水曜は休み");
}

void TestRecordPane::anEmptyNewRecordIsTakenAgain()
{
    auto list = pane();
    const QUuid first = list->makeNew();
    QVERIFY(!first.isNull());
    QCOMPARE(list->makeNew(), first);
    QCOMPARE(people().size(), 1);
}

void TestRecordPane::anotherRecordTakesOverWhatWasTyped()
{
    auto list = pane();
    const QUuid first = list->makeNew();
    type(list->editor<QLineEdit>("name"), "a");
    const QUuid second = list->makeNew();
    list->editor<QLineEdit>("name")->setText("b"); // not finished by leaving the field
    list->open(first);
    QCOMPARE(list->shownId(), first);
    QCOMPARE(m_book->records<Person>().find(second)->name, "b");
}

void TestRecordPane::deletingCanBeUndone()
{
    auto list = pane();
    list->makeNew();
    type(list->editor<QLineEdit>("name"), "a");
    list->commands().first()->trigger();
    QVERIFY(people().isEmpty());
    QVERIFY(list->shownId().isNull());
    m_book->history().undo();
    QCOMPARE(people().size(), 1);
    QCOMPARE(list->shownId(), people().first().id);
}

void TestRecordPane::theFilterFindsWordsAndTheChosenOneStays()
{
    Change change;
    for (const char *name : {"佐藤", "Yamada", "鈴木"})
        change.add(Person{.name = QString::fromUtf8(name)});
    QVERIFY(m_book->apply(change, "people"));
    auto list = pane();
    list->open(people()[1].id);
    auto *filter = list->findChild<QLineEdit *>("filter");
    filter->setText("ＹＡＭＡＤＡ");
    QCOMPARE(list->table()->list()->rowCount(), 1);
    QCOMPARE(list->shownId(), people()[1].id);
    filter->setText("nobody");
    QCOMPARE(list->table()->list()->rowCount(), 0);
    QCOMPARE(list->shownId(), people()[1].id); // what is in the form is not lost by filtering
    filter->clear();
    QCOMPARE(list->table()->current(), people()[1].id);
}

void TestRecordPane::aNameThatIsNotThereIsMadeAndLinked()
{
    PaneSetup<Pledge> setup;
    setup.words = {"training", "Pledges", "Pledge", "None", "None.", "Add", Labels::Beside};
    setup.heads = {"Kept at"};
    setup.row = [](const Pledge &one) { return RecordRow{one.id, {one.keptAt}}; };
    setup.groups = {{{}, {"kept_at", "people"}}};
    RecordPane<Pledge> pledges(*m_book, m_library, m_messages, setup);
    const QUuid id = pledges.makeNew();
    emit pledges.editor<PickBox>("people")->createAsked("山田");
    QCOMPARE(people().size(), 1);
    QVERIFY(m_book->records<Pledge>().find(id)->people.has(people().first().id));
    QCOMPARE(pledges.editor<PickBox>("people")->chosen().size(), 1);
    m_book->history().undo(); // one step
    QVERIFY(people().isEmpty());
}

void TestRecordPane::aChangeElsewhereIsShown()
{
    auto list = pane();
    list->makeNew();
    Person changed = people().first();
    changed.name = "elsewhere";
    QVERIFY(m_book->edit(changed, "elsewhere"));
    QCOMPARE(list->editor<QLineEdit>("name")->text(), "elsewhere");
    QCOMPARE(list->table()->list()->index(0, 0).data().toString(), "elsewhere");
}

void TestRecordPane::aReadOnlyBookIsOnlyRead()
{
    QVERIFY(m_book->edit(Person{.name = "a"}, "a"));
    const QString path = m_book->path();
    m_book.reset();
    m_book = *Book::open(path, m_library, Language::English, Access::ReadOnly);
    auto list = pane();
    QVERIFY(list->makeNew().isNull());
    QVERIFY(!list->editor<QLineEdit>("name")->isEnabled());
    QVERIFY(!list->commands().first()->isVisible());
}

QTEST_MAIN(TestRecordPane)
#include "tst_recordpane.moc"
