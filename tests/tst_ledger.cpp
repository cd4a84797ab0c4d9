// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "holdings/bulkdialog.h"
#include "holdings/importdialog.h"
#include "holdings/kinddefaults.h"
#include "holdings/kindpicker.h"
#include "holdings/ledgerpage.h"
#include "holdings/mergedialog.h"
#include "holdings/merging.h"
#include "holdings/recordform.h"
#include "holdings/selectiontable.h"
#include "pages/standing.h"
#include "store/backup.h"
#include "widgets/messagebar.h"
#include "workspace/settings.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QDate today(2026, 11, 24);

// Answers what the page asks; never opens a window.
class Answers : public Dialogs
{
public:
    QString path;
    QString openPath(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    QString savePath(QWidget *, const QString &, const QString &, const QString &, const QString &) override { return path; }
};

// A book with its ledger page on the screen.
struct Office
{
    explicit Office(const QString &path, const Library &library, const QList<Holding> &holdings = {})
        : settings(path + ".ini")
        , book(open(path, library, holdings))
    {
        page = std::make_unique<LedgerPage>(*book, library, messages, answers, settings, today);
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }

    static std::unique_ptr<Book> open(const QString &path, const Library &library, const QList<Holding> &holdings)
    {
        auto book = Book::create(path, Firm{.name = "みどりや商店"}, library, Language::Japanese);
        if (!book)
            qFatal("%s", qPrintable(book.error().detail));
        Change change;
        for (const Holding &holding : holdings)
            change.add(holding);
        if (auto done = (*book)->apply(change, "start"); !done)
            qFatal("%s", qPrintable(done.error().detail));
        return *std::move(book);
    }

    const QList<Holding> &records() const { return book->records<Holding>().records(); }
    const Holding *named(const QString &name) const
    {
        for (const Holding &holding : records())
            if (holding.name == name)
                return &holding;
        return nullptr;
    }
    QTableView *table() const { return page->findChild<QTableView *>(QString(), Qt::FindChildrenRecursively); }
    HoldingList *list() const { return page->findChild<HoldingList *>(); }
    QLineEdit *filter() const { return page->findChild<QLineEdit *>("filter"); }
    RecordForm *form() const { return page->findChild<RecordForm *>(); }
    template<class W> W *field(const char *column) const { return form()->findChild<W *>(QLatin1String(column)); }
    QStringList names() const
    {
        QStringList shown;
        for (int row = 0; row < list()->rowCount(); ++row)
            shown << list()->at(row).name;
        return shown;
    }
    void select(const QStringList &wanted) const
    {
        table()->clearSelection();
        for (int row = 0; row < list()->rowCount(); ++row)
            if (wanted.contains(list()->at(row).name))
                table()->selectionModel()->select(list()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void answer(const char *how) const { form()->findChild<QPushButton *>(QLatin1String(how))->click(); }
    int steps() const { return book->history().index(); }

    MessageBar messages;
    Answers answers;
    Settings settings;
    std::unique_ptr<Book> book;
    std::unique_ptr<LedgerPage> page;
};

// As an input method types.
void type(QWidget *field, const QString &text)
{
    QInputMethodEvent taken;
    taken.setCommitString(text);
    QCoreApplication::sendEvent(field, &taken);
}

Holding holding(const QString &name, const QString &kind = "spreadsheet", const QDate &reviewed = {})
{
    Holding record;
    record.name = name;
    record.kind = Code{kind};
    record.lastReview = reviewed;
    return record;
}

} // namespace

// The ledger page: many records found, made, changed and confirmed, each action durable and one step to take back.
class TestLedger : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Library m_library;
    int m_books = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("book%1.tenken").arg(++m_books)); }
    QList<Holding> stored(const Office &office)
    {
        auto again = Book::open(office.book->path(), m_library, Language::Japanese, Access::ReadOnly);
        return again ? (*again)->records<Holding>().records() : QList<Holding>();
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = *library;
    }

    void theFilterFindsEveryWordHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("part of a name") << "名簿" << QStringList{"顧客名簿", "カード名簿"};
        QTest::newRow("hiragana for katakana") << "かーど" << QStringList{"カード名簿"};
        QTest::newRow("full width") << "ＥＸＣＥＬ" << QStringList{"顧客名簿"};
        QTest::newRow("two words in any order") << "引き出し カード" << QStringList{"カード名簿"};
        QTest::newRow("kind") << "履歴書" << QStringList{"応募"};
        QTest::newRow("department") << "人事" << QStringList{"応募"};
        QTest::newRow("nothing fits") << "存在しない" << QStringList{};
        QTest::newRow("only spaces") << "　 " << QStringList{"顧客名簿", "カード名簿", "応募"};
        QTest::newRow("no pattern") << ".*" << QStringList{};
    }
    void theFilterFindsEveryWordHoweverItIsWritten()
    {
        Holding customers = holding("顧客名簿"), cards = holding("カード名簿"), applicants = holding("応募", "resumes");
        customers.note = "Excel";
        cards.place = "２番目の引き出し";
        applicants.department = "人事課";
        const Office office(freshPath(), m_library, {customers, cards, applicants});
        QFETCH(const QString, typed);
        type(office.filter(), typed);
        QTEST(office.names(), "found");
        office.filter()->clear();
        QCOMPARE(office.names().size(), 3);
    }

    void composedTextFiltersAndStoresNothing()
    {
        const Office office(freshPath(), m_library, {holding("顧客名簿"), holding("給与")});
        QInputMethodEvent composing("きゅうよ", {});
        QCoreApplication::sendEvent(office.filter(), &composing);
        QCOMPARE(office.names().size(), 2);
        type(office.filter(), "給与");
        QCOMPARE(office.names(), QStringList{"給与"});

        const int steps = office.steps();
        QInputMethodEvent inForm("へんかんちゅう", {});
        QCoreApplication::sendEvent(office.field<QLineEdit>("name"), &inForm);
        QCOMPARE(office.steps(), steps);
        QVERIFY(!office.named("給与へんかんちゅう"));
    }

    void columnsSortAsPeopleOrder()
    {
        Holding ten = holding("台帳10"), nine = holding("台帳９"), one = holding("あ");
        ten.count = 5;
        nine.count = 1200;
        Office office(freshPath(), m_library, {ten, nine, one});
        office.list()->sort(HoldingList::NameColumn, Qt::AscendingOrder);
        QCOMPARE(office.names(), (QStringList{"あ", "台帳９", "台帳10"}));
        office.list()->sort(HoldingList::PersonsColumn, Qt::DescendingOrder);
        QCOMPARE(office.names(), (QStringList{"台帳９", "台帳10", "あ"}));
        office.list()->sort(-1, Qt::AscendingOrder);
        QCOMPARE(office.names(), (QStringList{"台帳10", "台帳９", "あ"}));
    }

    void theSelectionSurvivesSortingAndFiltering()
    {
        const Office office(freshPath(), m_library, {holding("い"), holding("ろ"), holding("は")});
        office.select({"い", "は"});
        office.list()->sort(HoldingList::NameColumn, Qt::DescendingOrder);
        QCOMPARE(office.page->selectedIds().size(), 2);
        office.filter()->setText("は");
        QCOMPARE(office.page->selectedIds(), QList<QUuid>{office.named("は")->id});
    }

    void aTypedFieldIsOnTheDiskWhenItIsLeft()
    {
        const Office office(freshPath(), m_library, {holding("顧客名簿")});
        auto *name = office.field<QLineEdit>("name");
        name->setFocus();
        name->selectAll();
        type(name, "新しい名簿");
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(stored(office).constFirst().name, "新しい名簿");
        QCOMPARE(office.list()->data(office.list()->index(0, 0), Qt::DisplayRole).toString(), "新しい名簿");
        office.book->history().undo();
        QCOMPARE(name->text(), "顧客名簿");
    }

    void leavingThePageTakesOverWhatIsBeingTyped()
    {
        const Office office(freshPath(), m_library, {holding("顧客名簿")});
        auto *place = office.field<QLineEdit>("place");
        place->setText("金庫");
        office.page->finishEditing();
        QCOMPARE(stored(office).constFirst().place, "金庫");
    }

    void aNewCountIsDatedToday()
    {
        const Office office(freshPath(), m_library, {holding("顧客名簿")});
        office.field<QLineEdit>("count")->setText("１，２００人");
        office.page->finishEditing();
        QCOMPARE(office.records().constFirst().count, 1200);
        QCOMPARE(office.records().constFirst().countedOn, today);
    }

    void aBusinessCardFolderStartsWithItsUsualValues()
    {
        const Kind *kind = m_library.kind("business-cards");
        QVERIFY(kind);
        const Holding fresh = holdingOf(*kind, Language::Japanese);
        QCOMPARE(fresh.medium.value, "paper");
        QVERIFY(fresh.subjects.values.contains("business-contact"));
        for (const char *item : {"name", "company-position", "phone", "email"})
            QVERIFY2(fresh.items.values.contains(item), item);
        QVERIFY(fresh.sources.values.contains("oral-or-card"));
    }

    void choosingAKindKeepsWhatWasEntered()
    {
        Holding mine;
        mine.name = "私の名刺";
        mine.storage = {{"private-device"}};
        const Kind *cards = m_library.kind("business-cards"), *payroll = m_library.kind("accounting-payroll");
        const Holding chosen = withKind(mine, nullptr, *cards);
        QCOMPARE(chosen.storage.values, QStringList{"private-device"});
        QCOMPARE(chosen.medium.value, "paper");
        const Holding other = withKind(chosen, cards, *payroll); // never confirmed: the former kind's values go
        QCOMPARE(other.medium.value, payroll->defaults.medium.value);
        QCOMPARE(other.storage.values, QStringList{"private-device"});
        Holding reviewed = chosen;
        reviewed.lastReview = today;
        QCOMPARE(withKind(reviewed, cards, *payroll).medium.value, "paper");
    }

    void aRecordIsMadeByKeyboardAlone()
    {
        Office office(freshPath(), m_library);
        QTest::keyClick(office.page.get(), Qt::Key_N, Qt::ControlModifier);
        auto *picker = office.page->findChild<KindPicker *>();
        QVERIFY(picker);
        auto *tiles = picker->findChild<QListWidget *>();
        QTRY_VERIFY(tiles->hasFocus() || picker->focusWidget() == tiles);
        QTest::keyClick(tiles, Qt::Key_Right);
        const QString kind = tiles->currentItem()->data(Qt::UserRole).toString();
        QTest::keyClick(tiles, Qt::Key_Return);
        QTRY_COMPARE(office.records().size(), 1);
        QCOMPARE(office.records().constFirst().kind.value, kind);
        auto *name = office.field<QLineEdit>("name");
        QTRY_COMPARE(office.form()->focusWidget(), name);
        QCOMPARE(name->selectedText(), name->text());
        type(name, "店長のアドレス帳");
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(stored(office).constFirst().name, "店長のアドレス帳");
    }

    void whatARecordIsInLawFollowsEachEdit()
    {
        const Office office(freshPath(), m_library, {holdingOf(*m_library.kind("spreadsheet"), Language::Japanese)});
        auto *classes = office.form()->findChild<QLabel *>("classes");
        QVERIFY2(classes->text().contains("個人データ"), qPrintable(classes->text()));
        QVERIFY(!classes->text().contains("要配慮"));
        QVERIFY(office.form()->findChild<QLabel *>("reason")->text().contains("法"));
        Holding changed = office.records().constFirst();
        changed.sensitive = {{"medical-history"}};
        QVERIFY(office.book->edit(changed, "edit"));
        QVERIFY2(classes->text().contains("要配慮"), qPrintable(classes->text()));
        office.book->history().undo();
        QVERIFY(!classes->text().contains("要配慮"));
    }

    void aPurposeTypedInTheFormIsMadeAndLinkedInOneStep()
    {
        const Office office(freshPath(), m_library, {holding("顧客名簿")});
        const int steps = office.steps();
        emit office.field<PickBox>("purposes")->createAsked("商品の発送");
        QCOMPARE(office.steps(), steps + 1);
        QCOMPARE(office.book->records<Purpose>().records().size(), 1);
        QCOMPARE(office.records().constFirst().purposes.ids, QList{office.book->records<Purpose>().records().constFirst().id});
        office.book->history().undo();
        QVERIFY(office.book->records<Purpose>().records().isEmpty());
        QVERIFY(office.records().constFirst().purposes.isEmpty());
    }

    void mergingUnitesAndIsOneStep()
    {
        Holding one = holding("名簿A"), two = holding("名簿B");
        one.items = {{"name"}};
        two.items = {{"name", "address"}};
        one.sensitive = {{"none"}};
        two.sensitive = {{"disability"}};
        one.count = 10;
        two.count = 300;
        one.note = "一つ目";
        two.note = "二つ目";
        two.place = "倉庫";
        two.lastReview = today;
        Office office(freshPath(), m_library, {one, two, holding("別")});
        office.select({"名簿A", "名簿B"});
        const int steps = office.steps();
        office.page->mergeSelected();
        auto *dialog = office.page->findChild<MergeDialog *>();
        QVERIFY(dialog);
        dialog->accept();
        QCOMPARE(office.steps(), steps + 1);
        QCOMPARE(office.records().size(), 2);
        const Holding &result = *office.named("名簿A");
        QCOMPARE(result.items.values, (QStringList{"name", "address"}));
        QCOMPARE(result.sensitive.values, QStringList{"disability"});
        QCOMPARE(result.count, 300);
        QCOMPARE(result.note, "一つ目\n二つ目");
        QCOMPARE(result.place, "倉庫");
        QVERIFY(!result.lastReview.isValid()); // one of them was never confirmed
        office.book->history().undo();
        QCOMPARE(office.records().size(), 3);
        QCOMPARE(*office.named("名簿B")->count, 300);
    }

    void theMergePreviewNamesWhatGoes()
    {
        const QList<MergedField> lines = mergePreview({holding("残る"), holding("消える")}, FieldText{m_library, Language::Japanese});
        QCOMPARE(lines.constFirst().kept, "残る");
        QCOMPARE(lines.constFirst().dropped, "消える");
    }

    void oneFieldOfManyRecordsIsOneStep()
    {
        Office office(freshPath(), m_library, {holding("一"), holding("二"), holding("三")});
        office.select({"一", "二"});
        const int steps = office.steps();
        office.page->changeSelected();
        auto *dialog = office.page->findChild<BulkDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>("department")->setText("営業部");
        dialog->accept();
        QCOMPARE(office.steps(), steps + 1);
        QCOMPARE(office.named("一")->department, "営業部");
        QCOMPARE(office.named("二")->department, "営業部");
        QVERIFY(office.named("三")->department.isEmpty());
        office.book->history().undo();
        QVERIFY(office.named("一")->department.isEmpty());
    }

    void aTextThatIsNoDateEmptiesNoRecord()
    {
        const QDate day(2025, 4, 1);
        Office office(freshPath(), m_library, {holding("一", "spreadsheet", day), holding("二", "spreadsheet", day)});
        office.select({"一", "二"});
        office.page->changeSelected();
        auto *dialog = office.page->findChild<BulkDialog *>();
        QVERIFY(dialog);
        auto *fields = dialog->findChild<QComboBox *>("fields");
        fields->setCurrentIndex(fields->findData("last_review"));
        dialog->findChild<QLineEdit *>("last_review")->setText("2026-13-45");
        auto *take = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        take->click();
        QVERIFY(dialog->isVisible());
        QCOMPARE(office.named("一")->lastReview, day);
        dialog->findChild<QLineEdit *>("last_review")->setText("2026-04-02");
        take->click();
        QCOMPARE(office.named("二")->lastReview, QDate(2026, 4, 2));
    }

    void whatCannotBeStoredIsNotLostByChoosingAnotherRecord()
    {
        Office office(freshPath(), m_library, {holding("一"), holding("二")});
        const QUuid first = office.form()->shownId();
        const QString broken = QString("棚") + QChar(0xD83D); // half of a character
        office.field<QLineEdit>("place")->setText(broken);
        office.table()->selectRow(1);
        QTRY_COMPARE(office.table()->currentIndex().row(), 0);
        QCOMPARE(office.form()->shownId(), first);
        QCOMPARE(office.field<QLineEdit>("place")->text(), broken);
        QVERIFY(!office.page->finishEditing());
        for (auto *button : office.messages.findChildren<QPushButton *>())
            if (button->text() == RecordForm::tr("Discard what was typed"))
                button->click();
        QVERIFY(office.field<QLineEdit>("place")->text().isEmpty());
        office.table()->selectRow(1);
        QCOMPARE(office.form()->shownId(), office.named("二")->id);
    }

    void theUndoOfAMessageTakesBackNothingElse()
    {
        Office office(freshPath(), m_library, {holding("一"), holding("二")});
        office.select({"一"});
        office.page->removeSelected();
        office.book->history().undo();
        Holding other = *office.named("二");
        other.place = "棚";
        QVERIFY(office.book->edit(other, "edit"));
        for (auto *button : office.messages.findChildren<QPushButton *>())
            if (button->text() == LedgerPage::tr("Undo"))
                button->click();
        QCOMPARE(office.named("二")->place, "棚");
    }

    void withoutAFixedDayTheClockCounts()
    {
        auto book = Book::create(freshPath(), Firm{.name = "店"}, m_library, Language::Japanese);
        QVERIFY(book);
        const Assessor assessor(m_library, Language::Japanese);
        const HoldingList list(**book, m_library, assessor, QDate());
        QCOMPARE(list.today(), QDate::currentDate());
    }

    void aListCanBeAddedToInManyRecords()
    {
        Holding one = holding("一");
        one.items = {{"name"}};
        Office office(freshPath(), m_library, {one});
        BulkDialog dialog(*office.book, m_library, 1);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *fields = dialog.findChild<QComboBox *>("fields");
        fields->setCurrentIndex(fields->findData("storage"));
        dialog.findChild<ChipBox *>("storage")->setChosen({"pc"});
        one.storage = {{"cloud"}};
        QCOMPARE(dialog.applied(one).storage.values, QStringList{"pc"});
        dialog.findChild<QCheckBox *>("add")->setChecked(true);
        QCOMPARE(dialog.applied(one).storage.values, (QStringList{"cloud", "pc"}));
        QCOMPARE(dialog.applied(one).items.values, QStringList{"name"});
    }

    void deletingAsksNothingAndCanBeTakenBack()
    {
        Office office(freshPath(), m_library, {holding("一"), holding("二")});
        office.select({"一"});
        office.page->removeSelected();
        QVERIFY(!office.named("一"));
        QCOMPARE(stored(office).size(), 1);
        office.book->history().undo();
        QVERIFY(office.named("一"));
    }

    void deletingManyMakesABackupFirst()
    {
        QList<Holding> many;
        for (int i = 0; i < 11; ++i)
            many << holding(QString::number(i));
        Office office(freshPath(), m_library, many);
        office.table()->selectAll();
        office.page->removeSelected();
        QTRY_VERIFY(office.records().isEmpty());
        const QList<backup::Copy> copies = backup::of(office.book->path());
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies.constFirst().reason, backup::Reason::Removal);
        QCOMPARE(backup::contentsOf(copies.constFirst().path)->counts.value("holding"), 11);
    }

    void whatIsGoneIsKeptAndComesBack()
    {
        Office office(freshPath(), m_library, {holding("一"), holding("二")});
        office.select({"一"});
        office.page->archiveSelected();
        office.list()->show(HoldingList::Show::All);
        QCOMPARE(office.names(), QStringList{"二"});
        office.list()->show(HoldingList::Show::Archived);
        QCOMPARE(office.names(), QStringList{"一"});
        office.page->openRecord(office.named("一")->id);
        office.answer("back");
        QCOMPARE(office.named("一")->presence, Presence::Present);
    }

    void theYearlyPassGoesFromOneToTheNext()
    {
        Office office(
            freshPath(), m_library,
            {holding("今年", "other", QDate(2026, 5, 1)), holding("去年", "other", QDate(2026, 3, 31)), holding("新しい"), holding("別")});
        office.list()->show(HoldingList::Show::ToCheck); // the year began on 1 April
        QCOMPARE(office.names(), (QStringList{"去年", "新しい", "別"}));
        office.page->openRecord(office.named("去年")->id);
        office.answer("unchanged");
        QCOMPARE(office.named("去年")->lastReview, today);
        QCOMPARE(office.named("去年")->reviewResult.value, "unchanged");
        QCOMPARE(office.form()->shownId(), office.named("新しい")->id);
        office.answer("gone");
        QCOMPARE(office.named("新しい")->presence, Presence::Archived);
        QCOMPARE(office.form()->shownId(), office.named("別")->id);
        office.answer("changed"); // stays, to be corrected
        QCOMPARE(office.form()->shownId(), office.named("別")->id);
        QCOMPARE(office.named("別")->reviewResult.value, "changed");
        QCOMPARE(office.list()->countOf(HoldingList::Show::ToCheck), 0);
    }

    void theYearBeginsWithTheFirmsMonth_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("month");
        QTest::addColumn<QDate>("start");
        QTest::newRow("april, in autumn") << today << 4 << QDate(2026, 4, 1);
        QTest::newRow("april, in march") << QDate(2026, 3, 31) << 4 << QDate(2025, 4, 1);
        QTest::newRow("calendar year") << today << 1 << QDate(2026, 1, 1);
        QTest::newRow("first day") << QDate(2026, 12, 1) << 12 << QDate(2026, 12, 1);
    }
    void theYearBeginsWithTheFirmsMonth()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, month);
        QTEST(yearStart(day, month), "start");
    }

    void hostileTextIsShownAsItIs()
    {
        const QString image = "<img src=http://example.invalid/x.png><b>太字</b>", turned = "名簿\u202Efdp.exe";
        const Office office(freshPath(), m_library, {holding(image), holding(turned)});
        const HoldingList &list = *office.list();
        QCOMPARE(list.data(list.index(0, 0), Qt::DisplayRole).toString(), image);
        QVERIFY(!list.data(list.index(1, 0), Qt::DisplayRole).toString().contains(QChar(0x202E)));
        QVERIFY(!list.data(list.index(0, 0), Qt::ToolTipRole).toString().contains("<img"));
        office.page->openRecord(office.named(image)->id);
        for (const QLabel *label : office.page->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains("<img"), qPrintable(label->text()));
        QCOMPARE(office.named(turned)->name, turned);
    }

    void aVeryLongTextIsStoredAndListedQuickly()
    {
        const QString megabyte = QString("あ").repeated(1024 * 1024);
        const Office office(freshPath(), m_library, {holding(megabyte)});
        QCOMPARE(stored(office).constFirst().name.size(), megabyte.size());
        QVERIFY(office.list()->data(office.list()->index(0, 0), Qt::DisplayRole).toString().size() <= 1000);
    }

    void theCopiedSelectionIsSafeInASpreadsheet()
    {
        Holding bad = holding("=cmd|' /C calc'!A0");
        bad.note = "一行目\n\"二行目\"\tタブ";
        Office office(freshPath(), m_library, {bad});
        office.select({bad.name});
        office.page->copySelected();
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.section('\n', 0, 0).count('\t'), fieldCount<Holding> - 1);
        QVERIFY(text.section('\n', 1).startsWith("'=cmd|"));
        QVERIFY(text.contains("\"一行目\n\"\"二行目\"\"\tタブ\""));
    }

    void anImportIsOneStepAndTheSameFileTwiceAddsNothing()
    {
        Office office(freshPath(), m_library, {holding("前からある")});
        const QString path = write("list.csv", "台帳の一覧\r\n\r\n保管場所の詳細,名前,人数\r\n金庫,契約書,12\r\n机,名刺,340\r\n");
        const int steps = office.steps();
        for (int round = 0; round < 2; ++round) {
            office.page->importFile(path);
            auto *dialog = office.page->findChild<ImportDialog *>();
            QVERIFY(dialog);
            QTRY_VERIFY(dialog->isReady());
            const auto *use = dialog->findChild<Segments *>("use");
            QCOMPARE(use->chosen(), "records");
            QCOMPARE(dialog->takenCount(), round == 0 ? 2 : 0);
            if (round == 0)
                dialog->accept();
            else
                dialog->reject();
            QTRY_COMPARE(office.records().size(), 3);
            QTRY_VERIFY(!office.page->findChild<ImportDialog *>());
        }
        QCOMPARE(office.steps(), steps + 1);
        QCOMPARE(*office.named("名刺")->count, 340);
        QCOMPARE(office.named("契約書")->place, "金庫");
        QCOMPARE(backup::of(office.book->path()).constFirst().reason, backup::Reason::Import);
        office.book->history().undo();
        QCOMPARE(office.records().size(), 1);
    }

    void aListDraggedInIsOfferedForImportAndOtherFilesAreNot()
    {
        Office office(freshPath(), m_library);
        const auto drop = [&](const QString &path) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
            enter.setAccepted(false);
            QCoreApplication::sendEvent(office.page.get(), &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(office.page.get(), &dropped);
            return true;
        };
        QVERIFY(!drop(write("picture.png", "\x89PNG")));
        QVERIFY(drop(write("dragged.csv", "名前,人数\n名刺,5\n")));
        QTRY_VERIFY(office.page->findChild<ImportDialog *>());
        auto *dialog = office.page->findChild<ImportDialog *>();
        QTRY_VERIFY(dialog->isReady());
        dialog->accept();
        QTRY_VERIFY(office.named("名刺"));
    }

    void rowsThatCannotBeTakenStopAnImportUnlessLeftOut()
    {
        Office office(freshPath(), m_library);
        office.page->importFile(write("bad.csv", "名前,人数\n名刺,多数\n契約書,5\n"));
        auto *dialog = office.page->findChild<ImportDialog *>();
        QTRY_VERIFY(dialog->isReady());
        auto *problems = dialog->findChild<QTableWidget *>("problems");
        QCOMPARE(problems->rowCount(), 1);
        QCOMPARE(problems->item(0, 0)->text(), "2");
        const auto takes = dialog->findChildren<QPushButton *>();
        const auto enabled = [&] {
            return std::any_of(takes.begin(), takes.end(),
                               [](const QPushButton *button) { return button->text().contains('1') && button->isEnabled(); });
        };
        QVERIFY(!enabled());
        dialog->findChild<QCheckBox *>("leaveOut")->setChecked(true);
        QVERIFY(enabled());
        dialog->accept();
        QTRY_COMPARE(office.records().size(), 1);
        QCOMPARE(office.records().constFirst().name, "契約書");
    }

    void anAddressListBecomesOneRecord()
    {
        Office office(freshPath(), m_library);
        office.page->importFile(write(
            "顧客.csv",
            "氏名,住所,電話番号,メールアドレス\n山田太郎,東京,03-1111-2222,a@example.com\n鈴木花子,大阪,06-1111-2222,b@example.com\n"));
        auto *dialog = office.page->findChild<ImportDialog *>();
        QTRY_VERIFY(dialog->isReady());
        QCOMPARE(dialog->takenCount(), 1);
        dialog->accept();
        QTRY_COMPARE(office.records().size(), 1);
        QCOMPARE(office.records().constFirst().name, "顧客");
        QCOMPARE(*office.records().constFirst().count, 2);
        QVERIFY(office.records().constFirst().items.values.contains("phone"));
    }

    void aFileThatIsNoListIsToldAndChangesNothing()
    {
        Office office(freshPath(), m_library);
        office.page->importFile(write("picture.xlsx", "\x89PNG\r\n\x1a\n"));
        auto *dialog = office.page->findChild<ImportDialog *>();
        QTest::qWait(200);
        QVERIFY(!dialog->isReady());
        QCOMPARE(dialog->takenCount(), 0);
        QVERIFY(office.records().isEmpty());
    }

    void whatIsExportedComesBackTheSame_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"csv", "xlsx", "json"})
            QTest::newRow(ending) << ending;
    }
    void whatIsExportedComesBackTheSame()
    {
        QFETCH(const QString, ending);
        Holding one = holdingOf(*m_library.kind("health-checks"), Language::Japanese);
        one.note = "=1+1\n二行目";
        one.count = 11;
        Office office(freshPath(), m_library, {one, holding("二")});
        office.answers.path = m_folder.filePath("out." + ending);
        office.page->exportRecords();
        QTRY_VERIFY(QFile::exists(office.answers.path));
        QTest::qWait(50);
        Office other(freshPath(), m_library);
        other.page->importFile(office.answers.path);
        auto *dialog = other.page->findChild<ImportDialog *>();
        QTRY_VERIFY(dialog->isReady());
        QCOMPARE(dialog->takenCount(), 2);
        dialog->accept();
        QTRY_COMPARE(other.records().size(), 2);
        for (const Holding &before : office.records()) {
            Holding after = *other.book->records<Holding>().find(before.id);
            after.revision = before.revision;
            QVERIFY2(after == before, qPrintable(before.name));
        }
    }

    void aReadOnlyBookIsShownAndNotChanged()
    {
        const QString path = freshPath();
        Office::open(path, m_library, {holding("一")}).reset();
        auto book = Book::open(path, m_library, Language::Japanese, Access::ReadOnly);
        QVERIFY(book);
        MessageBar messages;
        Answers answers;
        Settings settings(path + ".ini");
        LedgerPage page(**book, m_library, messages, answers, settings, today);
        page.newRecord();
        QVERIFY(!page.findChild<KindPicker *>());
        QVERIFY(!page.findChild<QAction *>("delete")->isEnabled());
        QVERIFY(page.findChild<QAction *>("copy")->isEnabled());
    }

    void widthsAndOrderAreRemembered()
    {
        const QString path = freshPath();
        {
            Office office(path, m_library, {holding("ろ"), holding("い")});
            office.table()->sortByColumn(HoldingList::NameColumn, Qt::AscendingOrder);
        }
        auto book = Book::open(path, m_library, Language::Japanese);
        QVERIFY(book);
        MessageBar messages;
        Answers answers;
        Settings settings(path + ".ini");
        LedgerPage page(**book, m_library, messages, answers, settings, today);
        QCOMPARE(page.findChild<HoldingList *>()->at(0).name, "い");
    }
};

QTEST_MAIN(TestLedger)
#include "tst_ledger.moc"
