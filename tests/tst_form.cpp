// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "domain/firm.h"
#include "domain/holding.h"
#include "forms/formbuilder.h"
#include "widgets/messagebar.h"
#include "widgets/rows.h"
#include "widgets/text.h"

#include <QAccessible>
#include <QCalendarWidget>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace {

// A form of every field of a record, as a page would build and use it.
template<class R> class WholeForm : public QWidget
{
public:
    WholeForm()
    {
        auto *column = new QVBoxLayout(this);
        QFormLayout *group = addGroup(*column, QStringLiteral("All"));
        FormBuilder<R> builder(library, Language::English, binder);
        forEachField<R>([&](const auto &field) {
            const bool longText = qstrcmp(field.column, "note") == 0;
            builder.add(*group, field.column, longText ? FormBuilder<R>::Lines::Several : FormBuilder<R>::Lines::One);
        });
        binder.edited = [this] { ++offers; };
        binder.show(R{});
    }

    template<class Editor> Editor *editor(const char *column) const { return findChild<Editor *>(QLatin1String(column)); }
    FieldLine *line(const char *column) const { return static_cast<FieldLine *>(editor<QWidget>(column)->parentWidget()); }
    QString checkOf(const char *column) const { return line(column)->template findChild<QLabel *>(QStringLiteral("check"))->text(); }
    bool open()
    {
        show();
        activateWindow();
        return QTest::qWaitForWindowActive(this);
    }

    const Library library = Library::load().has_value() ? *Library::load() : Library();
    FormBinder<R> binder;
    int offers = 0;
};

void compose(QWidget *field, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(field, &event);
}

Holding fullHolding()
{
    Holding holding;
    forEachField<Holding>([&]<class V>(const Field<Holding, V> &field) {
        V &value = holding.*field.member;
        if constexpr (std::is_same_v<V, QString>)
            value = QStringLiteral(" <img src=x> & 個人\u00a0情報\r\n\u202e𠮷 ");
        else if constexpr (std::is_same_v<V, Code>)
            value = {QStringLiteral("made&up")};
        else if constexpr (std::is_same_v<V, Codes>)
            value = {{QStringLiteral("zz"), QStringLiteral("aa")}};
        else if constexpr (isLinks<V>)
            value.ids = {QUuid::createUuid(), QUuid::createUuid()};
        else if constexpr (std::is_same_v<V, Count>)
            value = 12345;
        else if constexpr (std::is_same_v<V, QDate>)
            value = QDate(2026, 4, 1);
        else
            value = EnumEntry<V>(EnumText<V>::entries.back()).value;
    });
    return holding;
}

struct Switched
{
    bool on = false;
};

} // namespace

class FormTest : public QObject
{
    Q_OBJECT

private slots:
    void aRecordComesBackAsItWasShown();
    void aFieldIsOfferedWhenFinished();
    void typingIsNeverOverwritten();
    void composedTextIsNotTextYet();
    void longTextIsOfferedOnceWhenLeft();
    void aMegabyteIsTakenWhole();
    void anEmptyDateStaysEmpty();
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void aDayOfTheCalendarIsTaken();
    void countsAreReadAsPeopleWriteThem_data();
    void countsAreReadAsPeopleWriteThem();
    void whatIsNoNumberIsKeptAndSaid();
    void unknownCodesAreShownAndKept();
    void chipsKeepTheOrderChosen();
    void answersWrapWhereTheyDoNotFit();
    void aSwitchIsTied();
    void aLinkIsFoundByAFewLetters();
    void aMissingLinkIsAskedFor();
    void theWheelScrollsTheFormOnly();
    void everyEditorHasAnAccessibleName();
    void userTextIsNeverHtml();
    void theMessageBarShowsTroubleUntilDismissed();
    void fileNamesStayInTheirFolder_data();
    void fileNamesStayInTheirFolder();
};

void FormTest::aRecordComesBackAsItWasShown()
{
    const WholeForm<Holding> form;
    const Holding full = fullHolding();
    form.binder.show(full);
    QCOMPARE(form.binder.read(full), full);
    Holding read = form.binder.read(Holding{.id = full.id});
    QCOMPARE(read, full); // every column has its editor
    form.binder.show(Holding{.id = full.id});
    QCOMPARE(form.binder.read(full), Holding{.id = full.id});

    const WholeForm<Firm> firmForm;
    Firm firm;
    firm.fiscalStart = 9;
    firm.cloud = Fact::No;
    firmForm.binder.show(firm);
    QCOMPARE(firmForm.binder.read(Firm{.id = firm.id}), firm);
}

void FormTest::aFieldIsOfferedWhenFinished()
{
    WholeForm<Holding> form;
    auto *name = form.editor<QLineEdit>("name");
    QTest::keyClicks(name, QStringLiteral("new"));
    QCOMPARE(form.offers, 0);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(form.offers, 1);
    QCOMPARE(form.binder.read({}).name, QStringLiteral("new"));
    form.editor<Segments>("presence")->findChildren<Segment *>()[1]->click();
    QCOMPARE(form.offers, 2);
    QCOMPARE(form.binder.read({}).presence, Presence::Unsure);
}

void FormTest::typingIsNeverOverwritten()
{
    WholeForm<Holding> form;
    const Holding shown{.name = QStringLiteral("old"), .count = 5};
    form.binder.show(shown);
    auto *name = form.editor<QLineEdit>("name");
    auto *count = form.editor<QLineEdit>("count");
    QTest::keyClicks(name, QStringLiteral("half typed "));
    count->setText(QStringLiteral("many"));
    Holding elsewhere = shown;
    elsewhere.name = QStringLiteral("changed by undo");
    elsewhere.count = 7;
    elsewhere.place = QStringLiteral("cabinet");
    form.binder.refresh(shown, elsewhere);
    QCOMPARE(name->text(), QStringLiteral("half typed old"));
    QCOMPARE(count->text(), QStringLiteral("many"));
    QCOMPARE(form.editor<QLineEdit>("place")->text(), QStringLiteral("cabinet"));
}

void FormTest::composedTextIsNotTextYet()
{
    WholeForm<Holding> form;
    QVERIFY(form.open());
    auto *name = form.editor<QLineEdit>("name");
    name->setFocus();
    QSignalSpy changed(name, &QLineEdit::textChanged);
    compose(name, QStringLiteral("こきゃく"));
    QCOMPARE(form.binder.read({}).name, QString());
    QCOMPARE(changed.size(), 0);
    compose(name, {}, QStringLiteral("顧客"));
    QCOMPARE(form.binder.read({}).name, QStringLiteral("顧客"));
    QCOMPARE(form.offers, 0);
    finishComposing();
    QCOMPARE(form.binder.read({}).name, QStringLiteral("顧客"));
}

void FormTest::longTextIsOfferedOnceWhenLeft()
{
    WholeForm<Holding> form;
    QVERIFY(form.open());
    auto *note = form.editor<QPlainTextEdit>("note");
    note->setFocus();
    QCoreApplication::processEvents();
    form.offers = 0;
    QTest::keyClicks(note, QStringLiteral("several words"));
    QCoreApplication::processEvents();
    QCOMPARE(form.offers, 0);
    form.editor<QLineEdit>("name")->setFocus();
    QTRY_COMPARE(form.offers, 1);
    QCOMPARE(form.binder.read({}).note, QStringLiteral("several words"));
}

void FormTest::aMegabyteIsTakenWhole()
{
    const WholeForm<Holding> form;
    Holding holding;
    holding.name = QString(1 << 20, u'個');
    holding.note = holding.name;
    form.binder.show(holding);
    QVERIFY(form.binder.read(holding) == holding);
}

void FormTest::anEmptyDateStaysEmpty()
{
    WholeForm<Holding> form;
    form.binder.show(Holding{});
    auto *date = form.editor<DateField>("notice_date");
    QCOMPARE(date->text(), QString());
    emit date->editingFinished();
    QCOMPARE(form.binder.read({}).noticeDate, QDate());
    date->setText(QStringLiteral("someday"));
    emit date->editingFinished();
    QVERIFY(!form.checkOf("notice_date").isEmpty());
    QCOMPARE(form.binder.read(Holding{.noticeDate = QDate(2026, 4, 1)}).noticeDate, QDate(2026, 4, 1));
}

void FormTest::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date"); // invalid: refused
    const QDate day(2026, 4, 1);
    QTest::newRow("iso") << "2026-04-01" << day;
    QTest::newRow("slashes") << " 2026/4/1 " << day;
    QTest::newRow("dots") << "2026.4.1" << day;
    QTest::newRow("kanji") << "2026年4月1日" << day;
    QTest::newRow("digits only") << "20260401" << day;
    QTest::newRow("full width") << "２０２６／０４／０１" << day;
    QTest::newRow("full width digits") << "２０２６０４０１" << day;
    QTest::newRow("long dash") << "2026ー4ー1" << day;
    QTest::newRow("era") << "令和8年4月1日" << day;
    QTest::newRow("era letter") << "R8.4.1" << day;
    QTest::newRow("small era letter") << "ｒ８．４．１" << day;
    QTest::newRow("first year") << "令和元年5月1日" << QDate(2019, 5, 1);
    QTest::newRow("showa") << "S63/12/31" << QDate(1988, 12, 31);
    QTest::newRow("heisei") << "平成31年4月30日" << QDate(2019, 4, 30);
    QTest::newRow("no such day") << "2026-02-29" << QDate();
    QTest::newRow("no such month") << "2026-13-01" << QDate();
    QTest::newRow("too old") << "1600-01-01" << QDate();
    QTest::newRow("words") << "来年" << QDate();
    QTest::newRow("month only") << "2026-04" << QDate();
    QTest::newRow("half a date") << "202604" << QDate();
}

void FormTest::datesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    const std::optional<QDate> read = typedDate(typed);
    QCOMPARE(read.has_value(), date.isValid());
    QCOMPARE(read.value_or(QDate()), date);
}

void FormTest::aDayOfTheCalendarIsTaken()
{
    WholeForm<Holding> form;
    QVERIFY(form.open());
    auto *date = form.editor<DateField>("last_review");
    date->setValue(QDate(2026, 4, 1));
    QTest::mouseClick(date->findChild<QToolButton *>(), Qt::LeftButton);
    auto *calendar = date->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 4, 1));
    form.offers = 0;
    emit calendar->clicked(QDate(2026, 4, 15));
    QCOMPARE(form.offers, 1);
    QCOMPARE(form.binder.read({}).lastReview, QDate(2026, 4, 15));
}

void FormTest::countsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<int>("number"); // -1: unknown
    QTest::newRow("plain") << "1200" << true << 1200;
    QTest::newRow("separators") << "1,200" << true << 1200;
    QTest::newRow("full width") << "１，２００" << true << 1200;
    QTest::newRow("ideographic comma") << "1、200" << true << 1200;
    QTest::newRow("counting word") << "１２００ 人" << true << 1200;
    QTest::newRow("zero") << "0" << true << 0;
    QTest::newRow("empty") << "" << true << -1;
    QTest::newRow("spaces") << "　 " << true << -1;
    QTest::newRow("words") << "たくさん" << false << -1;
    QTest::newRow("less than nothing") << "-3" << false << -1;
    QTest::newRow("half a person") << "1.5" << false << -1;
    QTest::newRow("too many") << "12345678901" << false << -1;
}

void FormTest::countsAreReadAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QFETCH(bool, taken);
    QFETCH(int, number);
    const std::optional<Count> read = typedCount(typed);
    QCOMPARE(read.has_value(), taken);
    if (taken)
        QCOMPARE(read->value_or(-1), number);
}

void FormTest::whatIsNoNumberIsKeptAndSaid()
{
    WholeForm<Holding> form;
    const Holding before{.count = 120};
    form.binder.show(before);
    auto *count = form.editor<CountField>("count");
    count->setText(QStringLiteral("たくさん"));
    QTest::keyClick(count, Qt::Key_Return);
    QCOMPARE(count->text(), QStringLiteral("たくさん"));
    QVERIFY(!form.checkOf("count").isEmpty());
    QCOMPARE(form.binder.read(before).count, Count(120));
    QVERIFY(QAccessible::queryAccessibleInterface(count)->text(QAccessible::Description).contains(form.checkOf("count")));

    form.line("count")->setCheck(QStringLiteral("Count them this year."));
    QVERIFY(form.checkOf("count") != QStringLiteral("Count them this year.")); // first what keeps it from being stored
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("3000"));
    QCOMPARE(form.checkOf("count"), QStringLiteral("Count them this year."));
    QTest::keyClick(count, Qt::Key_Return);
    QCOMPARE(count->text(), QStringLiteral("3,000"));
    QCOMPARE(form.binder.read(before).count, Count(3000));
}

void FormTest::unknownCodesAreShownAndKept()
{
    ChipBox chips({{QStringLiteral("name"), QStringLiteral("Name")}});
    chips.setChosen({QStringLiteral("name"), QStringLiteral("from-a-newer-pack")});
    const auto all = chips.findChildren<Chip *>();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[1]->text(), QStringLiteral("from-a-newer-pack"));
    QVERIFY(all[1]->isChecked());

    const std::unique_ptr<QComboBox> box(choiceBox({{QStringLiteral("paper"), QStringLiteral("Paper")}}));
    QCOMPARE(box->itemText(0), QStringLiteral("—"));
    choose(*box, QStringLiteral("stone"));
    QCOMPARE(box->currentText(), QStringLiteral("stone"));
    QCOMPARE(chosenIn(*box), QStringLiteral("stone"));

    Segments segments({{QStringLiteral("yes"), QStringLiteral("Yes")}, {QStringLiteral("no"), QStringLiteral("No")}});
    segments.setChosen(QStringLiteral("maybe"));
    QCOMPARE(segments.chosen(), QStringLiteral("maybe"));
    segments.setChosen({});
    QCOMPARE(segments.chosen(), QString());
}

void FormTest::chipsKeepTheOrderChosen()
{
    ChipBox chips({{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B & C")}}, 1);
    QSignalSpy edited(&chips, &ChipBox::edited);
    chips.setChosen({QStringLiteral("b")});
    chips.findChildren<Chip *>()[0]->click();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(chips.chosen(), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(QAccessible::queryAccessibleInterface(chips.findChildren<Chip *>()[1])->text(QAccessible::Name), QStringLiteral("B & C"));
}

void FormTest::answersWrapWhereTheyDoNotFit()
{
    QWidget narrow;
    auto *row = new QHBoxLayout(&narrow);
    auto *answers = new Segments(choicesOf<Presence>());
    row->addWidget(answers);
    narrow.show();
    narrow.resize(answers->findChildren<Segment *>()[2]->sizeHint().width() * 2, narrow.heightForWidth(200));
    QCoreApplication::processEvents();
    for (const Segment *answer : answers->findChildren<Segment *>())
        QVERIFY2(answers->rect().contains(answer->geometry()), qPrintable(answer->text()));
}

void FormTest::aSwitchIsTied()
{
    FormBinder<Switched> binder;
    QCheckBox box;
    binder.bind(&box, &Switched::on);
    binder.show({true});
    QVERIFY(box.isChecked());
    int offers = 0;
    binder.edited = [&] { ++offers; };
    box.click();
    QCOMPARE(offers, 1);
    QVERIFY(!binder.read({true}).on);
}

void FormTest::aLinkIsFoundByAFewLetters()
{
    WholeForm<Holding> form;
    QVERIFY(form.open());
    auto *links = form.editor<PickBox>("contractors");
    const QUuid wanted = QUuid::createUuid();
    links->setChoices({{QUuid::createUuid().toString(QUuid::WithoutBraces), QStringLiteral("ヤマダ運送")},
                       {wanted.toString(QUuid::WithoutBraces), QStringLiteral("キュウヨ計算 & Co")}});
    QTest::mouseClick(links->findChild<QToolButton *>(), Qt::LeftButton);
    auto *list = links->findChild<PickList *>();
    QVERIFY(list);
    auto *find = list->findChild<QLineEdit *>();
    compose(find, {}, QStringLiteral("ｷｭｳﾖ"));
    QCOMPARE(list->findChild<QListWidget *>()->count(), 2); // what fits, and to make a new one
    form.offers = 0;
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(form.offers, 1);
    QCOMPARE(form.binder.read({}).contractors.ids, QList<QUuid>{wanted});
    QCOMPARE(links->findChildren<Chip *>().size(), 1);
    links->findChildren<Chip *>()[0]->click();
    QVERIFY(form.binder.read({}).contractors.isEmpty());
}

void FormTest::aMissingLinkIsAskedFor()
{
    PickBox box({{QStringLiteral("1"), QStringLiteral("Shipping agent")}}, QStringLiteral("Add"), PickBox::Create::Yes);
    QSignalSpy asked(&box, &PickBox::createAsked);
    QSignalSpy edited(&box, &PickBox::edited);
    box.show();
    QTest::mouseClick(box.findChild<QToolButton *>(), Qt::LeftButton);
    auto *find = box.findChild<PickList *>()->findChild<QLineEdit *>();
    find->setText(QStringLiteral(" <b>New</b> agent "));
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("<b>New</b> agent"));
    QCOMPARE(edited.size(), 0);
    box.setChoices({{QStringLiteral("2"), QStringLiteral("<b>New</b> agent")}});
    box.add(QStringLiteral("2"));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(box.chosen(), QStringList{QStringLiteral("2")});
}

void FormTest::theWheelScrollsTheFormOnly()
{
    WholeForm<Firm> form;
    QVERIFY(form.open());
    auto *month = form.editor<QSpinBox>("fiscal_start");
    form.editor<QLineEdit>("name")->setFocus();
    month->setValue(4);
    QWheelEvent turn(QPointF(5, 5), month->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QCoreApplication::sendEvent(month, &turn);
    QCOMPARE(month->value(), 4);
}

void FormTest::everyEditorHasAnAccessibleName()
{
    const WholeForm<Holding> form;
    form.binder.show(fullHolding());
    for (QWidget *widget : form.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        auto *face = QAccessible::queryAccessibleInterface(widget);
        const QByteArray which = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), which.constData());
    }
}

void FormTest::userTextIsNeverHtml()
{
    const QString hostile = QStringLiteral("<img src=\"http://127.0.0.1/x\"> & <b>bold</b>");
    WholeForm<Holding> form;
    form.line("name")->setCheck(hostile);
    MessageBar bar;
    bar.show(Error{.message = hostile, .detail = hostile});
    Badge badge({Mark::Late, hostile});
    QList<QLabel *> labels = form.findChildren<QLabel *>() + bar.findChildren<QLabel *>();
    labels.append(&badge);
    for (const QLabel *label : std::as_const(labels))
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    for (QWidget *widget : form.findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<b>")), qPrintable(widget->toolTip()));
    QVERIFY(!literalTip(hostile).contains(QStringLiteral("<img")));
    const RowModel rows({Row{.title = hostile, .note = hostile}});
    QVERIFY(!rows.data(rows.index(0), Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
}

void FormTest::theMessageBarShowsTroubleUntilDismissed()
{
    MessageBar bar;
    QVERIFY(bar.check({}));
    QVERIFY(bar.isHidden());
    QVERIFY(!bar.check(Error{.message = QStringLiteral("The disk is full."), .detail = QStringLiteral("SQLITE_FULL")}));
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("message"))->text(), QStringLiteral("The disk is full."));
    QVERIFY(bar.findChild<QLabel *>(QStringLiteral("detail"))->isHidden()); // on demand
    int runs = 0;
    bar.show(Message{.text = QStringLiteral("Removed."), .action = QStringLiteral("Undo"), .run = [&] { ++runs; }});
    for (auto *button : bar.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Undo"))
            button->click();
    QCOMPARE(runs, 1);
    QVERIFY(bar.isHidden());
}

void FormTest::fileNamesStayInTheirFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << "台帳 2026.pdf"
                           << "台帳 2026.pdf";
    QTest::newRow("up") << "../../etc/passwd.pdf"
                        << "_.._etc_passwd.pdf";
    QTest::newRow("drive") << "C:\\book.pdf"
                           << "C_book.pdf";
    QTest::newRow("device") << "CON.pdf"
                            << "_CON.pdf";
    QTest::newRow("nothing") << ""
                             << "_";
    QTest::newRow("dots") << "...pdf"
                          << "_.pdf";
    QTest::newRow("bidi override") << "a\u202egpj.pdf"
                                   << "a_gpj.pdf";
    QTest::newRow("a pair at the limit") << QString(69, u'長') + QStringLiteral("😀.pdf") << QString(69, u'長') + QStringLiteral(".pdf");
    QTest::newRow("long") << QString(300, u'長') + QStringLiteral(".pdf") << QString(70, u'長') + QStringLiteral(".pdf");
}

void FormTest::fileNamesStayInTheirFolder()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
}

QTEST_MAIN(FormTest)
#include "tst_form.moc"
