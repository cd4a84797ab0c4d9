// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/action.h"
#include "domain/complaint.h"
#include "forms/formbuilder.h"
#include "forms/noteguard.h"
#include "theme/style.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

const QString number = QStringLiteral("マイナンバー 123456789018");
const QString phone = QStringLiteral("090-1234-5678");

// Fields of a record, as a page would build and use them.
template<class R> class Form : public QWidget
{
public:
    explicit Form(const QList<const char *> &columns, std::optional<Guard> guard = {})
    {
        auto *column = new QVBoxLayout(this);
        QFormLayout *group = addGroup(*column, QStringLiteral("Form"));
        static const Library library = *Library::load();
        FormBuilder<R> builder(library, Language::English, binder);
        using Lines = typename FormBuilder<R>::Lines;
        for (const char *one : columns)
            builder.add(*group, one, qstrcmp(one, "note") == 0 ? Lines::Several : Lines::One, guard);
        column->addStretch();
        binder.edited = [this] { stored = binder.read(stored); };
        binder.show(stored);
    }

    template<class Editor> Editor *editor(const char *column) const { return findChild<Editor *>(QLatin1String(column)); }
    QWidget *line(const char *column) const { return editor<QWidget>(column)->parentWidget(); }
    QString said(const char *column) const
    {
        const auto *words = line(column)->template findChild<QLabel *>(QStringLiteral("guard"));
        return words && words->isVisibleTo(this) ? words->text() : QString();
    }
    QToolButton *button(const char *column, const char *name) const
    {
        return line(column)->template findChild<QToolButton *>(QLatin1String(name));
    }
    bool open()
    {
        resize(480, 420);
        show();
        activateWindow();
        return QTest::qWaitForWindowActive(this);
    }

    FormBinder<R> binder;
    R stored;
};

using ActionFields = Form<Action>;

void compose(QWidget *field, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(field, &event);
}

} // namespace

class TestNoteGuard : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsWarnedOf();
    void composedTextIsNotLookedAt();
    void warningTakesNoKeyboard();
    void silenceTakesNoRoom();
    void maskingIsStoredAndUndone();
    void maskingALineIsStoredAndUndone();
    void onlyTheNumberIsWritten();
    void theKeyboardReachesBothButtons();
    void leftAsItIsStaysQuietUntilItChanges();
    void theScreenReaderIsToldOnce();
    void aFieldThatIsNotEditedIsNotWatched();
    void anotherRecordIsLookedAtAtOnce();
    void theFirmsOwnNumberIsNoWarning();
    void whatIsMeantForContactsIsLeftAlone();
    void aFormChoosesWhatIsLookedFor();
    void eachKindIsCalledByItsName_data();
    void eachKindIsCalledByItsName();
    void aMegabyteDoesNotHoldUpTheKeys();
};

void TestNoteGuard::whatIsTypedIsWarnedOf()
{
    ActionFields form({"title", "who", "note"});
    QVERIFY(form.open());
    auto *note = form.editor<QPlainTextEdit>("note");
    note->setFocus();
    QTest::keyClicks(note, "call 090-1234-567");
    QCOMPARE(form.said("note"), QString());
    QTest::keyClicks(note, "8");
    QTRY_VERIFY(form.said("note").contains("phone number"));
    QTest::keyClick(note, Qt::Key_Backspace);
    QTRY_COMPARE(form.said("note"), QString());
    note->insertPlainText("8 " + number);
    QTRY_VERIFY(form.said("note").contains("phone number, My Number"));
    note->setPlainText("123456789018");
    QTRY_VERIFY(form.said("note").contains("may be a My Number"));
    form.editor<QLineEdit>("title")->setText(phone);
    QVERIFY(form.said("title").contains("phone number"));
}

void TestNoteGuard::composedTextIsNotLookedAt()
{
    ActionFields form({"title", "note"});
    QVERIFY(form.open());
    for (const char *column : {"title", "note"}) {
        auto *field = form.editor<QWidget>(column);
        field->setFocus();
        compose(field, number);
        QTest::qWait(500);
        QCOMPARE(form.said(column), QString());
        compose(field, {}, number);
        QTRY_VERIFY(form.said(column).contains("My Number"));
    }
}

void TestNoteGuard::warningTakesNoKeyboard()
{
    ActionFields form({"title", "note"});
    QVERIFY(form.open());
    auto *note = form.editor<QPlainTextEdit>("note");
    note->setFocus();
    note->insertPlainText(number);
    QTRY_VERIFY(!form.said("note").isEmpty());
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, "!");
    QCOMPARE(note->toPlainText(), number + "!");
    QTest::mouseClick(form.button("note", "mask"), Qt::LeftButton);
    QVERIFY(note->hasFocus());
    QVERIFY(!QApplication::activeModalWidget());
}

void TestNoteGuard::silenceTakesNoRoom()
{
    ActionFields form({"title", "note"});
    ActionFields bare({"title", "note"}, Guard::None);
    QVERIFY(form.open() && bare.open());
    QVERIFY(!bare.findChild<NoteGuard *>());
    QCOMPARE(form.line("note")->sizeHint(), bare.line("note")->sizeHint());
    form.editor<QPlainTextEdit>("note")->setPlainText(number);
    QVERIFY(form.line("note")->sizeHint().height() > bare.line("note")->sizeHint().height());
    form.editor<QPlainTextEdit>("note")->clear();
    QCOMPARE(form.line("note")->sizeHint(), bare.line("note")->sizeHint());
}

void TestNoteGuard::maskingIsStoredAndUndone()
{
    ActionFields form({"note"});
    QVERIFY(form.open());
    auto *note = form.editor<QPlainTextEdit>("note");
    const QString typed = "1行目\n" + number + "、" + phone + "\n終わり";
    note->insertPlainText(typed);
    QTRY_VERIFY(!form.said("note").isEmpty());
    form.button("note", "mask")->click();
    const QString masked = "1行目\nマイナンバー ************、***-****-5678\n終わり";
    QCOMPARE(note->toPlainText(), masked);
    QCOMPARE(form.stored.note, masked);
    QCOMPARE(form.said("note"), QString());
    note->undo();
    QCOMPARE(note->toPlainText(), typed);
    QTRY_VERIFY(!form.said("note").isEmpty());
    note->redo();
    QCOMPARE(note->toPlainText(), masked);
}

void TestNoteGuard::maskingALineIsStoredAndUndone()
{
    ActionFields form({"title"});
    QVERIFY(form.open());
    auto *title = form.editor<QLineEdit>("title");
    const QString typed = phone + "、a.sato@example.co.jp に返事";
    title->insert(typed);
    title->setCursorPosition(3);
    QTRY_VERIFY(!form.said("title").isEmpty());
    form.button("title", "mask")->click();
    const QString masked = "***-****-5678、a***@example.co.jp に返事";
    QCOMPARE(title->text(), masked);
    QCOMPARE(form.stored.title, masked);
    QCOMPARE(title->cursorPosition(), 3);
    QVERIFY(!title->hasSelectedText());
    title->undo();
    QCOMPARE(title->text(), typed);
}

// Typed on after the last look, with more being composed: the place is looked for anew, and nothing is lost.
void TestNoteGuard::onlyTheNumberIsWritten()
{
    ActionFields form({"note"});
    QVERIFY(form.open());
    auto *note = form.editor<QPlainTextEdit>("note");
    note->setFocus();
    note->insertPlainText(number);
    QTRY_VERIFY(!form.said("note").isEmpty());
    note->moveCursor(QTextCursor::Start);
    note->insertPlainText("𠮷田さんの ");
    form.button("note", "mask")->click();
    QCOMPARE(note->toPlainText(), QStringLiteral("𠮷田さんの マイナンバー ************"));
}

void TestNoteGuard::theKeyboardReachesBothButtons()
{
    ActionFields form({"note", "title"});
    QVERIFY(form.open());
    auto *note = form.editor<QPlainTextEdit>("note");
    note->setFocus();
    note->insertPlainText(number);
    QTRY_VERIFY(!form.said("note").isEmpty());
    QTest::keyClick(note, Qt::Key_Tab);
    QVERIFY(form.button("note", "mask")->hasFocus());
    QTest::keyClick(form.button("note", "mask"), Qt::Key_Tab);
    QVERIFY(form.button("note", "leave")->hasFocus());
    QTest::keyClick(form.button("note", "leave"), Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(form.button("note", "mask"), Qt::Key_Space);
    QVERIFY(note->toPlainText().contains("****"));
    QCOMPARE(form.stored.note, note->toPlainText());
    QVERIFY(note->hasFocus()); // the button is gone
}

void TestNoteGuard::leftAsItIsStaysQuietUntilItChanges()
{
    ActionFields form({"note"});
    QVERIFY(form.open());
    auto *note = form.editor<QPlainTextEdit>("note");
    note->setPlainText(phone);
    QTRY_VERIFY(!form.said("note").isEmpty());
    form.button("note", "leave")->click();
    QCOMPARE(form.said("note"), QString());
    QCOMPARE(note->toPlainText(), phone);
    note->appendPlainText("午後に電話する");
    QTest::qWait(400);
    QCOMPARE(form.said("note"), QString()); // it is the same number still
    note->setPlainText("090-1234-5679");
    QTRY_VERIFY(!form.said("note").isEmpty());
    note->setPlainText(phone + " / 080-1111-2222");
    QTRY_VERIFY(!form.said("note").isEmpty());
    form.button("note", "mask")->click();
    QCOMPARE(note->toPlainText(), phone + " / ***-****-2222"); // what was left stays
}

// Off screen no screen reader listens to the alert itself.
void TestNoteGuard::theScreenReaderIsToldOnce()
{
    ActionFields form({"note"});
    QVERIFY(form.open());
    auto *note = form.editor<QPlainTextEdit>("note");
    QSignalSpy said(form.findChild<NoteGuard *>(), &NoteGuard::said);
    note->setPlainText(number);
    QTRY_COMPARE(said.size(), 1);
    const auto spoken = [](QWidget *widget, QAccessible::Text text) { return QAccessible::queryAccessibleInterface(widget)->text(text); };
    QVERIFY(spoken(note, QAccessible::Description).contains(form.said("note")));
    note->appendPlainText("a");
    QTest::qWait(400);
    QCOMPARE(said.size(), 1);
    for (const char *name : {"mask", "leave"})
        QVERIFY(!spoken(form.button("note", name), QAccessible::Name).isEmpty());
    note->clear();
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(spoken(note, QAccessible::Description), QString());
}

void TestNoteGuard::aFieldThatIsNotEditedIsNotWatched()
{
    ActionFields form({"note"});
    QVERIFY(form.open());
    auto *note = form.editor<QPlainTextEdit>("note");
    note->setReadOnly(true);
    note->setPlainText(number);
    QTest::qWait(400);
    QCOMPARE(form.said("note"), QString());
    note->setReadOnly(false);
    QTRY_VERIFY(!form.said("note").isEmpty());
    form.setEnabled(false);
    QTRY_COMPARE(form.said("note"), QString());
}

void TestNoteGuard::anotherRecordIsLookedAtAtOnce()
{
    ActionFields form({"title", "note"});
    QVERIFY(form.open());
    form.editor<QLineEdit>("title")->setFocus();
    form.binder.show(Action{.note = number});
    QVERIFY(!form.said("note").isEmpty());
    form.binder.show(Action{});
    QCOMPARE(form.said("note"), QString());
}

void TestNoteGuard::theFirmsOwnNumberIsNoWarning()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *form = new ActionFields({"note"});
    column->addWidget(form);
    setOwnDetails(window, {"03-1234-5678"});
    auto *note = form->editor<QPlainTextEdit>("note");
    note->setPlainText("本店 ０３（１２３４）５６７８");
    QCOMPARE(form->said("note"), QString());
    note->setPlainText("03-1234-5679");
    QVERIFY(!form->said("note").isEmpty());
    QDialog dialog(form); // asks in a window of its own
    auto *other = new QLineEdit(&dialog);
    const NoteGuard guard(other, allDetails, &dialog);
    other->setText("03-1234-5678");
    QVERIFY(guard.isHidden());
    setOwnDetails(window, {});
    other->setText("03-1234-5678 ");
    QVERIFY(!guard.isHidden());
}

void TestNoteGuard::whatIsMeantForContactsIsLeftAlone()
{
    ActionFields action({"who", "title", "note"});
    action.editor<QLineEdit>("who")->setText(phone);
    QVERIFY(!action.line("who")->findChild<NoteGuard *>());

    Form<Complaint> complaint({"contact", "caller", "note"});
    for (const char *column : {"contact", "caller"}) {
        complaint.editor<QLineEdit>(column)->setText(phone);
        QCOMPARE(complaint.said(column), QString());
        complaint.editor<QLineEdit>(column)->setText(number);
        QVERIFY(!complaint.said(column).isEmpty());
    }
    complaint.editor<QPlainTextEdit>("note")->setPlainText("4111 1111 1111 1111");
    QVERIFY(!complaint.said("note").isEmpty());
}

void TestNoteGuard::aFormChoosesWhatIsLookedFor()
{
    ActionFields form({"who", "note"}, Guard::Numbers);
    form.editor<QPlainTextEdit>("note")->setPlainText(phone);
    QCOMPARE(form.said("note"), QString());
    form.editor<QLineEdit>("who")->setText(number);
    QVERIFY(!form.said("who").isEmpty());
    auto *line = qobject_cast<FieldLine *>(form.line("note"));
    line->setGuard(Guard::All);
    QVERIFY(!form.said("note").isEmpty());
    line->setGuard(Guard::None);
    QCOMPARE(form.said("note"), QString());
}

void TestNoteGuard::eachKindIsCalledByItsName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("My Number") << number << "This seems to be a My Number. It does not belong in a note; mask it if the rest is needed.";
    QTest::newRow("card") << "4111-1111-1111-1111"
                          << "This seems to be a card number. Its last four digits are enough here.";
    QTest::newRow("unsure card") << "4222222222222"
                                 << "This may hold: card number. If it does, leave it out or mask it.";
    const auto seems
        = [](const QString &words) { return "This seems to hold: " + words + ". If it is a person's, leave it out or mask it."; };
    QTest::newRow("mail") << "sato@example.co.jp" << seems("mail address");
    QTest::newRow("licence") << "免許証 301912345680" << seems("number of a driving licence");
    QTest::newRow("pension") << "基礎年金番号 1234-567890" << seems("pension number");
    QTest::newRow("residence") << "在留カード AB12345678CD" << seems("number of a residence card");
    QTest::newRow("passport") << "旅券 TK1234567" << seems("passport number");
    QTest::newRow("bank") << "普通 1234567" << seems("bank account");
    QTest::newRow("birth") << "生年月日 1985/4/1" << seems("date of birth");
    QTest::newRow("address") << "東京都千代田区霞が関3-1-1" << seems("postal address");
    QTest::newRow("two kinds, three places") << phone + "、" + number + "、080-1111-2222" << seems("phone number, My Number");
}

void TestNoteGuard::eachKindIsCalledByItsName()
{
    QFETCH(QString, text);
    ActionFields form({"note"});
    form.editor<QPlainTextEdit>("note")->setPlainText(text);
    QTEST(form.said("note"), "said");
}

void TestNoteGuard::aMegabyteDoesNotHoldUpTheKeys()
{
    ActionFields form({"note"});
    auto *note = form.editor<QPlainTextEdit>("note");
    note->setPlainText(QString(QString(99, u'個') + u'\n').repeated(10000) + number);
    QCOMPARE(form.said("note"), QString()); // later, when nothing else is to be done
    QTRY_VERIFY(!form.said("note").isEmpty());
}

QTEST_MAIN(TestNoteGuard)
#include "tst_noteguard.moc"
