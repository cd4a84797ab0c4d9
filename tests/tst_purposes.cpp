// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookview.h"
#include "dialogs.h"
#include "forms/recordtable.h"
#include "mainwindow.h"
#include "purposes/changedialog.h"
#include "purposes/purposespage.h"
#include "widgets/messagebar.h"
#include "widgets/pickbox.h"
#include "widgets/rowslot.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace {

// The window before may take the keyboard away once more while it goes: ask until it stays.
bool activated(QWidget *window)
{
    QTest::qWait(50);
    return QTest::qWaitFor([window] {
        window->activateWindow();
        return QTest::qWaitForWindowActive(window, 200);
    });
}

} // namespace

// The page of purposes, in a window with a book of a shop.
class TestPurposes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void hintsFollowWhatIsTypedAndStoreNothing();
    void composedTextIsNeitherStoredNorLost();
    void fieldsStayWhereTheyAreWhileHintsComeAndGo();
    void anExampleIsTakenOverAndBroughtBack();
    void theVerdictOnTheNoticeComesAtOnce();
    void holdingsAreAttachedDetachedAndOpened();
    void aChangeKeepsBothTextsInOneStep();
    void wordsThatWereToldAreNotEditedUnasked();
    void aChangeThatIsIncompleteIsNotTaken();
    void whatWasToldLaterIsAddedToTheChange();
    void aConsentIsRecordedToThePurposeShown();
    void findingsArriveAtTheirField();
    void thePageIsDoneByKeyboardAlone();
    void aReadOnlyBookIsOnlyRead();

private:
    Book &book() { return *m_window->book(); }
    PurposesPage &page() { return *m_window->findChild<PurposesPage *>(); }
    template<class W> W &part(const char *name)
    {
        W *found = page().findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("%s is missing", name);
        return *found;
    }
    const Purpose &purpose() { return *book().records<Purpose>().find(m_purpose.id); }
    QStringList rows(const char *slot)
    {
        QStringList titles;
        if (const RowList *list = part<RowSlot>(slot).list())
            for (int row = 0; row < list->model()->rowCount(); ++row)
                titles << list->model()->index(row, 0).data().toString();
        return titles;
    }
    ChangeDialog *dialog() { return m_window->findChild<ChangeDialog *>(); }
    void answer(const char *code) { dialog()->findChild<QRadioButton *>(QStringLiteral("foreseeable-") + code)->click(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library = std::make_unique<Library>(*Library::load());
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    Dialogs m_dialogs;
    Purpose m_purpose{.text = "ご注文の品を発送するため", .group = {"customer"}};
    Holding m_used{.name = "注文の控え", .subjects = {{"customer"}}, .items = {{"name", "address"}}};
    Holding m_other{.name = "名刺の箱", .subjects = {{"business-contact"}}};
    int m_number = 0;
};

void TestPurposes::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath("settings.ini"));
    m_settings->setLanguage(Language::English);
    m_window = std::make_unique<MainWindow>(*m_library, *m_settings, m_dialogs);
    const QString path = m_folder.filePath(QStringLiteral("%1.tenken").arg(++m_number));
    QVERIFY(Book::create(path, Firm{.name = "みどりや", .trade = {"retail"}}, *m_library, Language::English));
    QVERIFY(m_window->openBook(path));
    m_used.purposes.ids = {m_purpose.id};
    Change change;
    change.add(m_purpose);
    change.add(m_used);
    change.add(m_other);
    QVERIFY(book().apply(change, "fill"));
    m_window->resize(1024, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->view()->desk().settle();
    m_window->view()->go("purposes", m_purpose.id);
    QVERIFY(activated(m_window.get()));
}

void TestPurposes::hintsFollowWhatIsTypedAndStoreNothing()
{
    auto &text = part<QPlainTextEdit>("text");
    QTRY_COMPARE(rows("hints").size(), 1); // the question about unlawful uses
    const int writes = book().writes();
    text.setFocus();
    text.selectAll();
    QTest::keyClicks(&text, "Marketing");
    QTRY_VERIFY(rows("hints").contains("It seems to be for advertising, but not what is sent and how."));
    const QString note = part<RowSlot>("hints").list()->model()->index(0, 0).data(RowModel::RowRole).value<Row>().note;
    QVERIFY(note.contains("Say what you send, how and how often"));
    QVERIFY2(note.contains("Example: “To send cards on sales four times a year”"), qPrintable(note));
    QVERIFY(part<QLabel>("hintCount").text().startsWith("1 "));
    QVERIFY(text.accessibleDescription().contains("advertising"));
    QCOMPARE(book().writes(), writes);
    QCOMPARE(purpose().text, m_purpose.text);
    QVERIFY(page().finishEditing());
    QCOMPARE(purpose().text, QString("Marketing"));
}

void TestPurposes::composedTextIsNeitherStoredNorLost()
{
    auto &text = part<QPlainTextEdit>("text");
    text.setFocus();
    text.selectAll();
    QInputMethodEvent composing("はっそう", {});
    QCoreApplication::sendEvent(&text, &composing);
    QTest::qWait(400);
    QCOMPARE(purpose().text, m_purpose.text);
    QInputMethodEvent committed;
    committed.setCommitString("靴の発送のため");
    QCoreApplication::sendEvent(&text, &committed);
    m_window->view()->go("home");
    QCOMPARE(purpose().text, QString("靴の発送のため"));
}

void TestPurposes::fieldsStayWhereTheyAreWhileHintsComeAndGo()
{
    auto &text = part<QPlainTextEdit>("text");
    auto &below = part<QWidget>("group_of");
    QTest::qWait(300);
    const QPoint before = below.mapTo(&page(), QPoint());
    const auto type = [&text](const QString &words) {
        text.selectAll();
        text.insertPlainText(words);
    };
    type("業務のため、その他一切の目的に利用、関係者への提供、グループでの利用");
    QTRY_VERIFY2(rows("hints").size() >= 4, qPrintable(rows("hints").join('|')));
    QCOMPARE(below.mapTo(&page(), QPoint()), before);
    type("ご注文の品を発送するため");
    QTRY_COMPARE(rows("hints").size(), 1);
    QCOMPARE(below.mapTo(&page(), QPoint()), before);
}

void TestPurposes::anExampleIsTakenOverAndBroughtBack()
{
    auto &examples = part<QListWidget>("examples");
    QTRY_VERIFY(examples.count() > 4);
    QListWidgetItem *item = examples.item(2);
    QCOMPARE(item->text(), QString("To send cards on sales four times a year"));
    emit examples.itemClicked(item);
    QCOMPARE(purpose().text, QString("To send cards on sales four times a year"));
    QCOMPARE(part<QPlainTextEdit>("text").toPlainText(), purpose().text);
    m_window->view()->undo();
    QCOMPARE(purpose().text, m_purpose.text);
}

void TestPurposes::theVerdictOnTheNoticeComesAtOnce()
{
    const auto choose = [this](const char *field, const char *code) {
        auto &box = part<QComboBox>(field);
        box.setCurrentIndex(box.findData(QLatin1String(code)));
        emit box.activated(box.currentIndex());
    };
    QTRY_COMPARE(rows("verdict"), QStringList{"Choose how the data comes in; then it says here how it has to be told."});
    choose("collected", "written");
    choose("notice", "publication");
    QCOMPARE(purpose().notice.value, QString("publication"));
    QVERIFY2(rows("verdict").value(0).startsWith("Where people write or type, publishing it"), qPrintable(rows("verdict").value(0)));
    m_window->view()->desk().settle();
    const QList<Finding> &found = m_window->view()->desk().findings();
    QVERIFY(std::any_of(found.begin(), found.end(), [](const Finding &one) { return one.code == "purpose.notice_insufficient"; }));
    choose("notice", "express");
    QVERIFY(rows("verdict").value(0).startsWith("Choose where it is shown"));
}

void TestPurposes::holdingsAreAttachedDetachedAndOpened()
{
    QCOMPARE(rows("holdings"), QStringList{m_used.name});
    part<QPushButton>("attach").click();
    auto *list = m_window->findChild<PickList *>();
    QVERIFY(list);
    QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Return); // the only other one
    QVERIFY(book().records<Holding>().find(m_other.id)->purposes.has(m_purpose.id));
    QCOMPARE(rows("holdings"), (QStringList{m_used.name, m_other.name}));
    RowList *holdings = part<RowSlot>("holdings").list();
    holdings->setCurrentIndex(holdings->model()->index(1, 0));
    QTest::keyClick(holdings, Qt::Key_Delete);
    QVERIFY(!book().records<Holding>().find(m_other.id)->purposes.has(m_purpose.id));
    QSignalSpy asked(&page(), &Page::goTo);
    emit part<RowSlot>("holdings").list()->opened(0);
    QCOMPARE(asked.takeLast(), (QVariantList{QString("ledger"), m_used.id}));
    QCOMPARE(m_window->view()->page(), QString("ledger"));
}

void TestPurposes::aChangeKeepsBothTextsInOneStep()
{
    part<QPushButton>("change").click();
    QVERIFY(dialog());
    QCOMPARE(dialog()->findChild<QPlainTextEdit *>("before_text")->toPlainText(), m_purpose.text);
    dialog()->findChild<QPlainTextEdit *>("after_text")->setPlainText("ご注文の品を発送し、修理の時期をはがきで知らせるため");
    answer("no");
    QVERIFY(dialog()->findChild<QLabel *>("next")->text().startsWith("Before the new use, get the consent of each person."));
    const int writes = book().writes();
    dialog()->findChild<QPushButton *>("accept")->click();
    QCOMPARE(book().writes(), writes + 1);
    QCOMPARE(purpose().text, QString("ご注文の品を発送し、修理の時期をはがきで知らせるため"));
    const PurposeChange change = book().records<PurposeChange>().records().value(0);
    QCOMPARE(change.before, m_purpose.text);
    QCOMPARE(change.after, purpose().text);
    QCOMPARE(change.foreseeable.value, QString("no"));
    QCOMPARE(change.changedOn, QDate::currentDate());
    QVERIFY(change.purposes.has(m_purpose.id));
    QCOMPARE(rows("changes"), QStringList{purpose().text});
    QTRY_VERIFY(rows("hints").filter("no consent is recorded").size() == 1);
    m_window->view()->undo();
    QCOMPARE(purpose().text, m_purpose.text);
    QVERIFY(book().records<PurposeChange>().records().isEmpty());
}

// Once for a wording, and not for one that nobody was told.
void TestPurposes::wordsThatWereToldAreNotEditedUnasked()
{
    auto &text = part<QPlainTextEdit>("text");
    const auto type = [&](const QString &words) {
        text.setFocus();
        text.selectAll();
        QTest::keyClicks(&text, words);
        return page().finishEditing() && purpose().text == words;
    };
    auto &messages = m_window->view()->messages();
    const auto asked
        = [&] { return messages.isVisible() && messages.findChild<QLabel *>("message")->text().contains("that people were told"); };
    QVERIFY(type("To send what was ordered"));
    QVERIFY(!asked());
    Purpose told = purpose();
    told.noticeDate = QDate(2025, 4, 1);
    QVERIFY(book().edit(told, "told"));
    const Purpose other{.text = "修理の連絡のため", .group = {"customer"}};
    QVERIFY(book().edit(other, "other"));
    m_window->view()->go("purposes", other.id);
    m_window->view()->go("purposes", m_purpose.id);
    QVERIFY(type("To send what was ordered and cards on sales"));
    QVERIFY(asked());
    for (QPushButton *button : messages.findChildren<QPushButton *>())
        if (button->text().startsWith("Record the change"))
            button->click();
    QVERIFY(dialog());
    QCOMPARE(dialog()->findChild<QPlainTextEdit *>("before_text")->toPlainText(), told.text);
    QCOMPARE(dialog()->findChild<QPlainTextEdit *>("after_text")->toPlainText(), purpose().text);
    answer("no");
    dialog()->findChild<QPushButton *>("accept")->click();
    QCOMPARE(book().records<PurposeChange>().records().value(0).before, told.text);
    messages.hide();
    QVERIFY(page().finishEditing());
    QVERIFY(!asked());
}

void TestPurposes::aChangeThatIsIncompleteIsNotTaken()
{
    part<QPushButton>("change").click();
    auto *accept = dialog()->findChild<QPushButton *>("accept");
    auto *after = dialog()->findChild<QPlainTextEdit *>("after_text");
    answer("yes");
    QVERIFY(!accept->isEnabled()); // the same text
    after->setPlainText(" ");
    QVERIFY(!accept->isEnabled());
    after->setPlainText("修理の受付のため");
    QVERIFY(accept->isEnabled());
    auto *day = dialog()->findChild<QLineEdit *>("changed_on");
    day->setText("2026-13-40");
    emit day->editingFinished();
    accept->click();
    QVERIFY(dialog()->isVisible()); // the date is still to be mended
    QVERIFY(book().records<PurposeChange>().records().isEmpty());
    dialog()->reject();
    QCOMPARE(purpose().text, m_purpose.text);
}

void TestPurposes::whatWasToldLaterIsAddedToTheChange()
{
    const PurposeChange kept{
        .before = "発送のため", .after = m_purpose.text, .purposes = {{m_purpose.id}}, .changedOn = {2026, 4, 1}, .foreseeable = {"yes"}};
    QVERIFY(book().edit(kept, "change"));
    QCOMPARE(rows("changes"), QStringList{m_purpose.text});
    emit part<RowSlot>("changes").list()->opened(0);
    QVERIFY(dialog()->findChild<QPlainTextEdit *>("after_text")->isReadOnly()); // history
    auto *told = dialog()->findChild<QComboBox *>("told");
    told->setCurrentIndex(told->findData("publication"));
    dialog()->findChild<QPushButton *>("accept")->click();
    QCOMPARE(book().records<PurposeChange>().find(kept.id)->told.value, QString("publication"));
    QCOMPARE(purpose().text, m_purpose.text);
    QTRY_VERIFY(!dialog());
    emit part<RowSlot>("changes").list()->opened(0);
    dialog()->findChild<QPushButton *>("delete")->click();
    QVERIFY(book().records<PurposeChange>().records().isEmpty());
    m_window->view()->undo();
    QCOMPARE(book().records<PurposeChange>().records().size(), 1);
}

void TestPurposes::aConsentIsRecordedToThePurposeShown()
{
    part<QPushButton>("consent").click();
    const Consent consent = book().records<Consent>().records().value(0);
    QVERIFY(consent.purposes.has(m_purpose.id));
    QCOMPARE(consent.givenOn, QDate::currentDate());
    auto &person = part<QLineEdit>("person");
    QTRY_VERIFY(person.hasFocus());
    QTest::keyClicks(&person, "Sato");
    QTest::keyClick(&person, Qt::Key_Return);
    QCOMPARE(book().records<Consent>().find(consent.id)->person, QString("Sato"));
    m_window->view()->go("purposes", m_purpose.id);
    QCOMPARE(rows("consents"), QStringList{"Sato"});
    emit part<RowSlot>("consents").list()->opened(0);
    QVERIFY(person.isVisible());
}

void TestPurposes::findingsArriveAtTheirField()
{
    m_window->view()->goToField("purposes", m_purpose.id, "notice");
    QTRY_VERIFY(part<QComboBox>("notice").hasFocus());
    const PurposeChange kept{.after = m_purpose.text, .purposes = {{m_purpose.id}}, .foreseeable = {"yes"}};
    QVERIFY(book().edit(kept, "change"));
    m_window->view()->goToField("purposes", kept.id, "told");
    QVERIFY(dialog());
    QTRY_VERIFY(dialog()->findChild<QComboBox *>("told")->hasFocus());
    dialog()->reject();
    m_window->view()->go("purposes", QUuid::createUuid()); // one that is not there
    QCOMPARE(m_window->view()->page(), QString("purposes"));
}

void TestPurposes::thePageIsDoneByKeyboardAlone()
{
    page().takeKeyboard();
    QTRY_VERIFY(qobject_cast<QTableView *>(QApplication::focusWidget()));
    QWidget *list = QApplication::focusWidget();
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(book().records<Purpose>().rowCount(), 2);
    auto &text = part<QPlainTextEdit>("text");
    QTRY_VERIFY(text.hasFocus());
    QTest::keyClicks(&text, "To take repairs");
    QTest::keyClick(&text, Qt::Key_Tab); // out of the text, which stores it
    QVERIFY(!text.hasFocus());
    QTRY_COMPARE(book().records<Purpose>().records().last().text, QString("To take repairs"));
    QSet<QWidget *> reached;
    bool hintsAreReached = false;
    for (int i = 0; i < 200; ++i) { // once around the window
        reached << QApplication::focusWidget();
        hintsAreReached |= part<RowSlot>("hints").isAncestorOf(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char *name :
         {"group_of", "business", "collected", "notice", "notice_place", "notice_wording", "attach", "change", "consent"})
        QVERIFY2(reached.contains(&part<QWidget>(name)), name);
    QVERIFY(hintsAreReached);
}

void TestPurposes::aReadOnlyBookIsOnlyRead()
{
    const QString path = book().path();
    m_window.reset();
    auto readOnly = Book::open(path, *m_library, Language::English, Access::ReadOnly);
    QVERIFY(readOnly);
    BookView view(**readOnly, *m_library, *m_settings, m_dialogs);
    view.desk().settle();
    view.go("purposes", m_purpose.id);
    auto *shown = view.findChild<PurposesPage *>();
    for (const char *name : {"new", "attach", "change", "consent"})
        if (auto *button = shown->findChild<QPushButton *>(name))
            QVERIFY2(button->isHidden(), name);
    QVERIFY(!shown->findChild<QPlainTextEdit *>("text")->isEnabled());
}

QTEST_MAIN(TestPurposes)
#include "tst_purposes.moc"
