// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookview.h"
#include "dialogs.h"
#include "documents/documentlist.h"
#include "documents/documentspage.h"
#include "documents/documentview.h"
#include "documents/tabledialog.h"
#include "report/sheet.h"
#include "support/hostile.h"
#include "widgets/choices.h"
#include "widgets/messagebar.h"
#include "workspace/settings.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

namespace {

const QDate today(2026, 11, 28);

// A book with its page of documents on the screen.
struct Office
{
    Office(const QString &path_, const Library &library_, const Firm &firm = {.name = "みどりや商店", .representative = "緑谷 花"})
        : path(path_)
        , library(library_)
        , settings(path_ + ".ini")
    {
        if (auto made = Book::create(path, firm, library, Language::Japanese); !made)
            qFatal("%s", qPrintable(made.error().detail));
        open(Access::ReadWrite);
    }
    ~Office()
    {
        page->finishEditing(); // as a window does before it goes
    }
    void open(Access access)
    {
        window.reset();
        desk.reset();
        book.reset();
        auto opened = Book::open(path, library, Language::Japanese, access);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        book = *std::move(opened);
        desk = std::make_unique<ReviewDesk>(*book, library, today);
        desk->settle();
        window = std::make_unique<QWidget>();
        messages = new MessageBar;
        page = new DocumentsPage(*desk, *messages, settings);
        auto *column = new QVBoxLayout(window.get());
        column->addWidget(page, 1);
        column->addWidget(messages);
        window->resize(1100, 700);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }

    // Makes a document of the kind as a user does.
    Document make(const QString &kind) const
    {
        page->openPart(kind);
        auto *button = page->findChild<QPushButton *>("makeDocument");
        if (!button->isVisible())
            qFatal("%s cannot be made", qPrintable(kind));
        button->click();
        return document();
    }
    Document document() const { return page->shown().record(); }
    EditedDocument text() const { return page->shown().text(); }
    void store(const EditedDocument &changed) const { QVERIFY(page->shown().store(changed, "test")); }
    void showPart(const QString &part) const
    {
        for (Segment *segment : page->findChild<Segments *>("documentParts")->findChildren<Segment *>())
            if (segment->code == part)
                segment->click();
    }
    void showArticle(const QString &id) const
    {
        showPart("text");
        list("outline")->setCurrent(id);
    }
    // The first article with paragraphs.
    QString article() const
    {
        for (const DocumentSection &section : text().sections)
            if (section.kind == DocumentSection::Kind::Article && section.body.startsWith("1. "))
                return section.id;
        return {};
    }
    LineList *list(const char *name) const { return page->findChild<LineList *>(QLatin1String(name)); }
    template<class W> W *child(const char *name) const { return page->findChild<W *>(QLatin1String(name)); }
    QLineEdit *heading() const { return child<QLineEdit>("heading"); }
    QPlainTextEdit *body() const { return child<QPlainTextEdit>("body"); }
    QString shownText(const char *browser) const { return child<QTextBrowser>(browser)->toPlainText(); }
    void press(const char *action) const { child<QAction>(action)->trigger(); }
    QString lineNote(const char *list_, const QString &key) const
    {
        for (const DocumentLine &line : list(list_)->lines())
            if (line.key == key)
                return line.note;
        return {};
    }
    QString said() const
    {
        QStringList lines;
        for (const QLabel *label : messages->findChildren<QLabel *>())
            lines << label->text();
        return lines.join(u' ');
    }
    void pressMessage() const
    {
        for (QPushButton *button : messages->findChildren<QPushButton *>())
            if (!button->isHidden() && !button->isCheckable())
                return button->click();
        QFAIL("the message offers nothing");
    }

    const QString path;
    const Library &library;
    Settings settings;
    std::unique_ptr<Book> book;
    std::unique_ptr<ReviewDesk> desk;
    std::unique_ptr<QWidget> window;
    DocumentsPage *page = nullptr;
    MessageBar *messages = nullptr; // below the page, as in the book
};

// As an input method types.
void type(QWidget *field, const QString &text)
{
    QInputMethodEvent taken;
    taken.setCommitString(text);
    QCoreApplication::sendEvent(field, &taken);
}

QString keyOf(const Document &document) { return "document:" + document.id.toString(QUuid::WithoutBraces); }

} // namespace

// The page of documents: made, filled in, changed, compared, checked, adopted; each step durable and one to take back.
class TestDocumentPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Library m_library;
    int m_books = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("book%1.tenken").arg(++m_books)); }

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY(library);
        m_library = *std::move(library);
    }

    void theKindsTheFirmNeedsAreListedAndTheOthersApart()
    {
        const Office office(freshPath(), m_library, {.name = "店", .myNumber = Fact::Yes, .cameras = Fact::No});
        const QList<DocumentLine> &lines = office.list("kinds")->lines();
        const auto row = [&](const QString &key) {
            for (qsizetype i = 0; i < lines.size(); ++i)
                if (lines[i].key == key)
                    return i;
            return qsizetype(-1);
        };
        QCOMPARE(lines.first().key, QString());
        QCOMPARE(lines[row("kind:rule")].mark, Mark::Open);
        QCOMPARE(lines[row("kind:mynumber-rule")].mark, Mark::Open);
        QCOMPARE(lines[row("kind:camera-sign")].mark, Mark::Skipped);
        QVERIFY(row("kind:camera-sign") > row("kind:approval-record"));
        office.page->openPart("camera-sign");
        QVERIFY(office.child<QPushButton>("makeDocument")->isEnabled()); // the user knows better
    }

    void oneClickMakesADocumentThatIsShownAndCanBeTakenBack()
    {
        const Office office(freshPath(), m_library);
        const Document rule = office.make("rule");
        QCOMPARE(rule.kind.value, "rule");
        QCOMPARE(rule.state.value, "draft");
        QVERIFY(rule.body.contains("みどりや商店"));
        QVERIFY(office.list("outline")->isVisible());
        QVERIFY(office.list("outline")->lines().size() > 30);
        QCOMPARE(office.list("kinds")->current(), keyOf(rule));
        QTRY_VERIFY(!office.lineNote("kinds", keyOf(rule)).isEmpty());
        office.pressMessage();
        QTRY_VERIFY(!office.page->shown().isOpen());
        QTRY_COMPARE(office.list("kinds")->current(), "kind:rule");
    }

    void anArticleIsEditedInPlainWordsAndPreviewed()
    {
        const Office office(freshPath(), m_library);
        office.make("rule");
        const QString id = office.article();
        office.showArticle(id);
        QVERIFY(office.body()->toPlainText().startsWith("1. "));
        QVERIFY(office.body()->toPlainText().contains("\n2. "));
        office.body()->setFocus();
        office.body()->setPlainText("1. 一つ目。\n(1) 細目\n・点\n2. 【第1条】による。");
        office.body()->document()->setModified(true);
        QTRY_VERIFY2(office.shownText("preview").contains("(1)　細目"), qPrintable(office.shownText("preview")));
        QVERIFY(office.page->finishEditing());
        QCOMPARE(office.text().find(id)->body, "1. 一つ目。\n   1. 細目\n- 点\n1. {{ref:purpose}}による。");
        QCOMPARE(office.body()->toPlainText(), "1. 一つ目。\n　(1) 細目\n・点\n2. 【第1条】による。");
        office.book->history().undo();
        QVERIFY(office.body()->toPlainText().size() > 40);
        QVERIFY(office.page->finishEditing());
    }

    void composedJapaneseIsStoredWhenTheFieldIsLeftAndNotBefore()
    {
        Office office(freshPath(), m_library);
        office.make("basic-policy");
        office.showArticle(office.text().sections.last().id);
        const int steps = office.book->history().index();
        office.body()->setFocus();
        office.body()->moveCursor(QTextCursor::End);
        QInputMethodEvent composing("まもります", {});
        QCoreApplication::sendEvent(office.body(), &composing);
        QTest::qWait(400); // the preview looks
        QCOMPARE(office.book->history().index(), steps);
        type(office.body(), "守ります。");
        QCOMPARE(office.book->history().index(), steps);
        office.list("outline")->setFocus();
        QTRY_COMPARE(office.book->history().index(), steps + 1);
        QVERIFY(office.text().sections.last().body.endsWith("守ります。"));
        office.open(Access::ReadWrite); // it is on the disk
        QVERIFY(office.book->records<Document>().records().first().body.contains("守ります。"));
    }

    void aTableIsEditedAsRows()
    {
        const Office office(freshPath(), m_library);
        office.make("rule");
        office.showArticle("top");
        auto *edit = office.child<QPushButton>("editTable");
        QVERIFY(edit->isVisible());
        QTimer::singleShot(0, this, [&] {
            auto *dialog = office.page->findChild<TableDialog *>();
            auto *cells = dialog->findChild<QTableWidget *>("cells");
            cells->setCurrentCell(cells->rowCount() - 1, 0);
            dialog->findChild<QPushButton *>("addRow")->click();
            cells->setItem(cells->rowCount() - 1, 0, new QTableWidgetItem("保管|場所"));
            cells->setItem(cells->rowCount() - 1, 1, new QTableWidgetItem("金庫"));
            dialog->accept();
        });
        edit->click();
        QVERIFY(office.text().sections[0].body.endsWith("| 保管\\|場所 | 金庫 |"));
        office.showArticle(office.article());
        QVERIFY(!edit->isVisible());
    }

    void articlesAreMovedAddedRemovedAndLocked()
    {
        const Office office(freshPath(), m_library);
        office.make("rule");
        const QString id = office.article();
        const qsizetype place = office.text().indexOf(id);
        office.showArticle(id);
        office.press("moveDown");
        QCOMPARE(office.text().indexOf(id), place + 1);
        QCOMPARE(office.list("outline")->current(), id);
        office.press("moveUp");
        office.press("addArticle");
        const DocumentSection own = office.text().sections[place + 1];
        QVERIFY(own.isOwn());
        QCOMPARE(office.list("outline")->current(), own.id);
        QVERIFY(office.heading()->hasFocus());
        office.heading()->selectAll();
        type(office.heading(), "店の鍵");
        office.press("lockArticle");
        QCOMPARE(office.text().find(own.id)->heading, "店の鍵");
        QVERIFY(office.text().find(own.id)->locked);
        QVERIFY(office.heading()->isReadOnly());
        QVERIFY(!office.child<QAction>("removeArticle")->isEnabled());
        office.press("lockArticle");
        office.press("removeArticle");
        QVERIFY(!office.text().find(own.id));
        office.pressMessage();
        QVERIFY(office.text().find(own.id));
    }

    void aBlankIsCountedFilledAndGone()
    {
        const Office office(freshPath(), m_library);
        const Document policy = office.make("basic-policy");
        office.showPart("blanks");
        const qsizetype before = office.list("blanks")->lines().size();
        QVERIFY(before > 1);
        QTRY_VERIFY(office.lineNote("kinds", keyOf(policy)).contains(QRegularExpression("\\d")));
        office.list("blanks")->setCurrent("firm.email");
        auto *field = office.child<QLineEdit>("blankValue");
        QVERIFY(field->isVisible());
        type(field, "privacy@example.jp");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(office.document().body.contains("privacy@example.jp"));
        QVERIFY(office.list("blanks")->current() != "firm.email");
        QVERIFY(office.list("blanks")->lines().size() < before);
        const BlankValue &kept = office.book->records<BlankValue>().records().first();
        QCOMPARE(kept.key, "firm.email");
        QVERIFY(kept.documents.isEmpty());
        office.list("blanks")->setCurrent("firm.address"); // of the firm's own record
        QSignalSpy away(office.page, &Page::goTo);
        office.child<QPushButton>("blankGo")->click();
        QCOMPARE(away[0][0].toString(), "firm");
    }

    void aTypedBlankIsNotLostWhenThePageIsLeft()
    {
        const Office office(freshPath(), m_library);
        office.make("basic-policy");
        office.showPart("blanks");
        office.list("blanks")->setCurrent("firm.email");
        type(office.child<QLineEdit>("blankValue"), "x@example.jp");
        QVERIFY(office.page->finishEditing());
        QVERIFY(office.document().body.contains("x@example.jp"));
    }

    void anAnswerThatCannotBeStoredStaysInItsField()
    {
        const Office office(freshPath(), m_library);
        office.make("basic-policy");
        office.showPart("blanks");
        LineList *blanks = office.list("blanks");
        auto *value = office.child<QLineEdit>("blankValue");
        QString other;
        for (const DocumentLine &line : blanks->lines())
            if (!line.key.isEmpty() && line.key != "firm.email")
                other = line.key;
        const auto run = [&](const char *sql) {
            QSqlDatabase beside = QSqlDatabase::addDatabase("QSQLITE", "beside");
            beside.setDatabaseName(office.path);
            QVERIFY(beside.open());
            QSqlQuery query(beside);
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        };
        run("CREATE TRIGGER full BEFORE INSERT ON blank_value BEGIN SELECT RAISE(FAIL, 'full'); END");
        QSqlDatabase::removeDatabase("beside");
        blanks->setCurrent("firm.email");
        type(value, "x@example.jp");
        blanks->setCurrent(other);
        QTRY_COMPARE(blanks->current(), "firm.email");
        QCOMPARE(value->text(), "x@example.jp");
        QVERIFY(!office.page->finishEditing()); // the page is not left
        run("DROP TRIGGER full");
        QSqlDatabase::removeDatabase("beside");
        QVERIFY(office.page->finishEditing());
        QVERIFY(office.document().body.contains("x@example.jp"));
    }

    void aConditionIsAnsweredWithYesOrNo()
    {
        const Office office(freshPath(), m_library);
        office.make("rule");
        office.showPart("blanks");
        office.list("blanks")->setCurrent("firm.telework");
        auto *yesNo = office.child<Segments>("blankYesNo");
        QVERIFY(yesNo->isVisible());
        yesNo->findChildren<Segment *>().first()->click();
        QCOMPARE(office.book->records<BlankValue>().records().first().value, "yes");
        QVERIFY(!office.page->shown().filled().undecided.contains("firm.telework"));
        for (const DocumentLine &line : office.list("blanks")->lines())
            QVERIFY(line.key != "firm.telework");
    }

    void aTickDoesNotOutliveWhatItMeant()
    {
        const Office office(freshPath(), m_library);
        office.make("rule");
        QString named; // an article that names the firm
        for (const DocumentSection &section : office.text().sections)
            if (named.isEmpty() && section.body.contains("みどりや商店"))
                named = section.id;
        Firm firm = office.book->firm();
        firm.name = "あおば商店";
        QVERIFY(office.book->edit(firm, "name"));
        office.showPart("compare");
        QVERIFY(office.list("differences")->checkedKeys().contains(named)); // only new data
        office.showPart("text");
        EditedDocument text = office.text();
        text.sections[text.indexOf(named)].body += "\n\n私の文";
        office.store(text);
        office.showPart("compare");
        QVERIFY(!office.list("differences")->checkedKeys().contains(named)); // an edit of the user's by now
    }

    void newDataIsTakenOverByChoiceAndAnEditSurvives()
    {
        const Office office(freshPath(), m_library);
        office.make("rule");
        EditedDocument text = office.text();
        QStringList named; // sections that name the firm
        for (const DocumentSection &section : std::as_const(text.sections))
            if (section.body.contains("みどりや商店"))
                named << section.id;
        QVERIFY(named.size() >= 2);
        text.sections[text.indexOf(named[0])].body += "\n\n私の文";
        text.sections[text.indexOf(named[1])].locked = true;
        office.store(text);
        Firm firm = office.book->firm();
        firm.name = "あおば商店";
        QVERIFY(office.book->edit(firm, "name"));
        QVERIFY(!office.document().body.contains("あおば商店")); // nothing by itself
        office.showPart("compare");
        LineList *list = office.list("differences");
        list->setCurrent(named[0]);
        QVERIFY(office.shownText("mine").contains("私の文"));
        QVERIFY(office.shownText("theirs").contains("あおば商店"));
        QVERIFY(!list->checkedKeys().contains(named[0])); // changed by both: not chosen by itself
        for (const DocumentLine &line : list->lines())
            QCOMPARE(line.checked.has_value(), line.key != named[1]);
        if (office.child<QPushButton>("takeOver")->isEnabled())
            office.child<QPushButton>("takeOver")->click();
        QVERIFY(office.text().find(named[0])->body.contains("私の文"));
        QVERIFY(office.text().find(named[1])->body.contains("みどりや商店"));
        list->setAllChecked(true);
        office.child<QPushButton>("takeOver")->click();
        QVERIFY(!office.text().find(named[0])->body.contains("私の文"));
        QVERIFY(office.text().find(named[0])->body.contains("あおば商店"));
        QVERIFY(office.text().find(named[1])->body.contains("みどりや商店"));
        office.pressMessage();
        QVERIFY(office.text().find(named[0])->body.contains("私の文"));
    }

    void theCheckAddsTheArticleThatIsMissing()
    {
        const Office office(freshPath(), m_library);
        office.make("rule");
        EditedDocument text = office.text();
        text.sections.removeAt(text.indexOf("purpose"));
        office.store(text);
        office.showPart("check");
        office.list("matters")->setCurrent("missing:purpose");
        auto *add = office.child<QPushButton>("addMatter");
        QVERIFY(add->isVisible());
        add->click();
        QCOMPARE(office.text().find("purpose")->kind, DocumentSection::Kind::Article);
        QCOMPARE(articleNumbers(office.text()).value("purpose"), 1);
        bool tellsWhy = false;
        for (const DocumentLine &line : office.list("matters")->lines())
            tellsWhy = tellsWhy || (line.key.startsWith("left:") && !line.note.isEmpty());
        QVERIFY(tellsWhy);
        office.child<QCheckBox>("shortRule")->click();
        QVERIFY(office.document().options.values.contains("short"));
    }

    void versionsAreAdoptedKeptAndCompared()
    {
        const Office office(freshPath(), m_library);
        office.make("rule");
        office.showPart("versions");
        auto *adopt = office.child<QPushButton>("adopt");
        QCOMPARE(office.child<QLineEdit>("approver")->text(), "緑谷 花");
        office.child<QLineEdit>("approver")->clear();
        QVERIFY(!adopt->isEnabled());
        office.child<QLineEdit>("approver")->setText("店主 緑谷");
        QVERIFY(!office.child<QLineEdit>("reason")->isVisible()); // the first needs none
        adopt->click();
        QCOMPARE(office.document().version, 1);
        QCOMPARE(office.document().state.value, "in-force");
        EditedDocument text = office.text();
        text.sections[text.indexOf("purpose")].body = "新しい目的の文。";
        office.store(text);
        QVERIFY(!adopt->isEnabled()); // a revision needs its reason
        office.child<QLineEdit>("reason")->setText("目的を直した");
        adopt->click();
        QCOMPARE(office.document().version, 2);
        const QList<DocumentVersion> versions = versionsOf(*office.book, office.document().id);
        QCOMPARE(versions.size(), 2);
        LineList *list = office.list("versions");
        list->setCurrent(versions[1].id.toString(QUuid::WithoutBraces));
        QVERIFY(!office.shownText("versionText").contains("新しい目的の文。"));
        auto *against = office.child<QComboBox>("against");
        against->setCurrentIndex(against->findData(versions[0].id.toString(QUuid::WithoutBraces)));
        emit against->activated(against->currentIndex());
        QVERIFY(office.shownText("versionText").contains("新しい目的の文。"));
        QVERIFY(office.shownText("versionText").size() < 3000); // only what differs
        office.book->history().undo();
        QCOMPARE(office.document().version, 1);
    }

    void theDocumentAndEachOfItsVersionsIsPrinted()
    {
        const Office office(freshPath(), m_library);
        office.make("basic-policy");
        QStringList papers;
        QObject::connect(office.page, &DocumentsPage::printAsked, office.page, [&](const Sheet &paper) { papers << paper.title; });
        office.child<QPushButton>("printDocument")->click();
        office.showPart("versions");
        office.child<QPushButton>("adopt")->click();
        office.list("versions")->setCurrent(versionsOf(*office.book, office.document().id)[0].id.toString(QUuid::WithoutBraces));
        office.child<QPushButton>("printVersion")->click();
        QCOMPARE(papers.size(), 2);
        QVERIFY(papers[0].contains("基本方針"));
    }

    void twoOfAKindInForceAreTold()
    {
        const Office office(freshPath(), m_library);
        Change change;
        for (int i = 0; i < 2; ++i) {
            Document document
                = newDocument(*office.book, office.desk->content(), *office.page->shown().content(), "basic-policy", {}, today);
            document.state = {"in-force"};
            document.version = 1;
            change.add(document);
        }
        QVERIFY(office.book->apply(change, "two"));
        const QUuid first = office.book->records<Document>().records().first().id;
        office.page->openRecord(first);
        office.showPart("versions");
        QVERIFY(office.child<QLabel>("twiceInForce")->isVisible());
        office.child<QLineEdit>("reason")->setText("改定");
        office.child<QPushButton>("adopt")->click();
        QVERIFY(!office.child<QLabel>("twiceInForce")->isVisible());
        int retired = 0;
        for (const Document &one : office.book->records<Document>().records())
            retired += one.state.is(QLatin1StringView("retired")) ? 1 : 0;
        QCOMPARE(retired, 1);
    }

    void aDocumentIsDeletedWithoutAQuestionAndComesBack()
    {
        const Office office(freshPath(), m_library);
        const Document policy = office.make("basic-policy");
        office.press("delete");
        QVERIFY(office.book->records<Document>().records().isEmpty());
        QTRY_VERIFY(!office.page->shown().isOpen());
        office.pressMessage();
        QCOMPARE(office.book->records<Document>().records().first().body, policy.body);
    }

    void everythingIsDoneByKeysAlone()
    {
        const Office office(freshPath(), m_library);
        office.page->takeKeyboard();
        auto *kinds = office.list("kinds");
        QTRY_VERIFY(kinds->hasFocus());
        QTest::keyClick(kinds, Qt::Key_Home);
        QTest::keyClick(kinds, Qt::Key_Down);
        kinds->setCurrent("kind:pc-rule");
        QTest::keyClick(kinds, Qt::Key_Return);
        auto *make = office.child<QPushButton>("makeDocument");
        QTRY_VERIFY(make->hasFocus());
        QTest::keyClick(make, Qt::Key_Space);
        QCOMPARE(office.document().kind.value, "pc-rule");
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Return);
        auto *outline = office.list("outline");
        QTRY_VERIFY(outline->hasFocus());
        QTest::keyClick(outline, Qt::Key_End);
        const QString last = office.text().sections.last().id;
        QCOMPARE(outline->current(), last);
        QTest::keyClick(outline, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(office.text().indexOf(last), office.text().sections.size() - 2);
        QTest::keyClick(outline, Qt::Key_Return);
        QTRY_VERIFY(office.heading()->hasFocus());
        QTest::keyClick(office.heading(), Qt::Key_Tab);
        QTRY_VERIFY(office.body()->hasFocus());
        QTest::keyClick(office.body(), Qt::Key_Tab);
        QTRY_VERIFY(!office.body()->hasFocus());
    }

    void theSearchGoesThroughTheWholeDocument()
    {
        const Office office(freshPath(), m_library);
        office.make("rule");
        office.page->find();
        auto *words = office.child<QLineEdit>("findInDocument");
        QTRY_VERIFY(words->hasFocus());
        type(words, "委員会");
        QStringList found;
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(words, Qt::Key_Return);
            const QString selected = office.body()->textCursor().selectedText() + office.heading()->selectedText();
            QVERIFY2(selected.contains("委員会"), qPrintable(selected));
            found << office.list("outline")->current();
        }
        found.removeDuplicates();
        QVERIFY(found.size() > 1);
        words->setText("どこにもない言葉");
        QTest::keyClick(words, Qt::Key_Return);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
    }

    void aReadOnlyBookIsReadAndNotChanged()
    {
        Office office(freshPath(), m_library);
        const Document rule = office.make("rule");
        office.open(Access::ReadOnly);
        office.page->openRecord(rule.id);
        office.showArticle(office.article());
        QVERIFY(office.body()->isReadOnly());
        for (const char *action : {"moveUp", "moveDown", "addArticle", "removeArticle", "lockArticle"})
            QVERIFY(!office.child<QAction>(action)->isEnabled());
        office.showPart("blanks");
        QVERIFY(!office.child<QLineEdit>("blankValue")->isEnabled());
        office.showPart("versions");
        QVERIFY(!office.child<QPushButton>("adopt")->isVisible());
        office.page->openPart("pc-rule");
        QVERIFY(!office.child<QPushButton>("makeDocument")->isEnabled());
        QVERIFY(office.page->finishEditing());
    }

    void hostileTextsStayAsTyped()
    {
        const Office office(freshPath(), m_library);
        office.make("rule");
        const QString id = office.article();
        office.showArticle(id);
        for (const QString &hostile : hostileTexts()) {
            if (hostile.size() > 20000)
                continue;
            office.body()->setPlainText(hostile);
            office.body()->document()->setModified(true);
            const QString typed = office.body()->toPlainText();
            QVERIFY(office.page->finishEditing());
            if (typed.trimmed().isEmpty() || typed != typed.trimmed() || typed.contains(QChar(0x2028)) || typed.contains('\n'))
                continue; // blank lines at the ends are not kept
            QVERIFY2(office.body()->toPlainText().contains(typed.mid(2)), qPrintable(typed));
        }
        QVERIFY(office.text().sections.size() > 30); // no heading came out of it
    }

    void aMegabytePastedIsStoredAndShownInTime()
    {
        const Office office(freshPath(), m_library);
        office.make("rule");
        const QString id = office.article();
        office.showArticle(id);
        QString pasted;
        while (pasted.size() < 1024 * 1024)
            pasted += "貼り付けた長い文章です。<img src=http://127.0.0.1/x> | 表 | # 見出し\n";
        QElapsedTimer timer;
        timer.start();
        office.body()->setPlainText(pasted);
        office.body()->document()->setModified(true);
        QVERIFY(office.page->finishEditing());
        for (const char *part : {"blanks", "compare", "check", "versions", "text"})
            office.showPart(part);
        QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(office.text().find(id)->body.size() >= 1024 * 1024 - 1);
        QVERIFY(office.shownText("preview").size() < 100000);
        office.book->history().undo();
        QVERIFY(office.text().find(id)->body.size() < 5000);
    }

    void thePageIsPartOfTheBookView()
    {
        Office office(freshPath(), m_library);
        const Document rule = office.make("rule");
        Dialogs dialogs;
        BookView view(*office.book, m_library, office.settings, dialogs);
        view.desk().settle();
        view.resize(1024, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.go("documents", rule.id);
        QCOMPARE(view.page(), "documents");
        QCOMPARE(view.helpTopic(), "documents");
        auto *page = view.findChild<DocumentsPage *>();
        QCOMPARE(page->shown().record().id, rule.id);
        view.go("documents#pc-rule");
        QVERIFY(!page->shown().isOpen());
        view.go("documents#rule");
        QCOMPARE(page->shown().record().id, rule.id);
        view.go("documents#versions", {});
        QVERIFY(page->findChild<QPushButton *>("adopt")->isVisible());
        view.find();
        QVERIFY(page->findChild<QLineEdit *>("findInDocument")->isVisible());
        page->findChild<LineList *>("outline")->setCurrent("purpose");
        page->findChild<QPlainTextEdit *>("body")->appendPlainText("追記");
        view.go("home"); // what was typed is taken over
        QVERIFY(office.book->records<Document>().find(rule.id)->body.contains("追記"));
    }
};

QTEST_MAIN(TestDocumentPage)
#include "tst_documentpage.moc"
