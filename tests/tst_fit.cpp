// SPDX-License-Identifier: GPL-3.0-or-later
#include "about.h"
#include "backup/restoredialog.h"
#include "bookview.h"
#include "checklist/checklistpage.h"
#include "checklist/questiondialog.h"
#include "content/learning.h"
#include "contractors/checkdialog.h"
#include "contractors/contractorpane.h"
#include "contractors/guidedialog.h"
#include "dialogs.h"
#include "documents/documentspage.h"
#include "documents/linelist.h"
#include "forms/reasondialog.h"
#include "help/glossarydialog.h"
#include "help/helpwindow.h"
#include "help/quizdialog.h"
#include "holdings/bulkdialog.h"
#include "holdings/importdialog.h"
#include "holdings/kindpicker.h"
#include "holdings/mergedialog.h"
#include "home/noticedialog.h"
#include "mainwindow.h"
#include "pages/page.h"
#include "print/sheetdialog.h"
#include "purposes/changedialog.h"
#include "purposes/purposespage.h"
#include "report/judgements.h"
#include "report/reports.h"
#include "store/backup.h"
#include "support/fit.h"
#include "theme/style.h"
#include "widgets/choices.h"
#include "workspace/programlanguage.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

// Every page and dialog, in both languages: nothing cut, nothing untranslated, every control named. With TENKEN_PICTURES set
// to a folder, a picture of each is left there to be looked at.
class FitTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everythingFits_data();
    void everythingFits();

private:
    void clinic();
    void pages();
    void checklist();
    void secondYear(ChecklistPage &page);
    void years();
    void guide();
    void actions();
    void documents();
    void training();
    void contractors();
    void dialogs();
    void help();
    void bookDialogs();
    void findings();
    void purposes();
    void look(QWidget &window, const QString &name);
    void lookAt(QDialog *dialog, const QString &name);

    std::unique_ptr<Library> m_library;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    Dialogs m_dialogs;
    Language m_language = Language::Japanese;
    QStringList m_data, m_found;
    const QFont m_font = QApplication::font();
};

void FitTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new Style(QStyleFactory::create(QStringLiteral("Fusion"))));
    auto library = Library::load();
    QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
    m_library = std::make_unique<Library>(*library);
}

void FitTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_found.clear();
}

void FitTest::cleanup()
{
    m_window.reset();
    QApplication::setFont(m_font); // as the next window finds it
}

void FitTest::look(QWidget &window, const QString &name)
{
    QStringList found;
    const auto note = [&](const char *what, const QStringList &lines) {
        for (const QString &line : lines)
            found += QStringLiteral("%1: %2: %3").arg(name, QLatin1String(what), line);
    };
    const auto isFine = [&] {
        found.clear();
        note("cut", cutTexts(window));
        note("without a name", namelessControls(window));
        note("wrong language", foreignTexts(window, m_language, m_data));
        return found.isEmpty();
    };
    QTest::qWait(20); // pages are laid out by events, some of them later ones
    if (!QTest::qWaitFor(isFine, 1000))
        m_found += found;
    const QString folder = qEnvironmentVariable("TENKEN_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(QTest::currentDataTag()), name));
}

void FitTest::lookAt(QDialog *dialog, const QString &name)
{
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    look(*dialog, name);
    delete dialog;
}

void FitTest::everythingFits_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    for (const Language language : {Language::Japanese, Language::English}) {
        const char *code = language == Language::Japanese ? "ja" : "en";
        QTest::addRow("%s-1024", code) << language << QSize(1024, 700) << 0;
        QTest::addRow("%s-1366", code) << language << QSize(1366, 768) << 2;
        QTest::addRow("%s-large", code) << language << QSize(1920, 1080) << 6;
    }
}

void FitTest::everythingFits()
{
    QFETCH(Language, language);
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    m_language = language;
    m_settings->setLanguage(language);
    useLanguage(language);
    m_settings->setZoom(zoom);
    m_window = std::make_unique<MainWindow>(*m_library, *m_settings, m_dialogs);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_data = {QStringLiteral("日本語"), QStringLiteral("English"), QStringLiteral("Tenken"), m_folder->path()};
    look(*m_window, QStringLiteral("start"));
    clinic();
    guide();
    actions();
    training();
    documents();
    pages();
    contractors();
    checklist();
    years();
    help();
    bookDialogs();
    findings();
    purposes();
    m_found.removeDuplicates();
    for (const QString &line : std::as_const(m_found))
        qWarning().noquote() << line;
    QVERIFY(m_found.isEmpty());
}

void FitTest::clinic()
{
    const Firm firm{.name = QStringLiteral("みどり内科クリニック"), .trade = {QStringLiteral("clinic")}};
    m_data += {firm.name, QStringLiteral("clinic.tenken"), QStringLiteral("clinic")};
    QVERIFY(m_window->createBook(m_folder->filePath(QStringLiteral("clinic.tenken")), firm));
}

void FitTest::guide()
{
    for (const char *name : {"guide1", "guide2", "guide3"}) {
        look(*m_window, QLatin1String(name));
        m_window->findChild<QPushButton *>(QStringLiteral("next"))->click();
    }
}

void FitTest::pages()
{
    BookView &view = *m_window->view();
    for (const char *page : {"home", "firm", "ledger", "print"}) {
        view.go(QLatin1String(page));
        look(*m_window, QLatin1String(page));
    }
    for (const Holding &holding : m_window->book()->records<Holding>().records()) {
        view.go(QStringLiteral("ledger"), holding.id);
        look(*m_window, QStringLiteral("record-") + holding.kind.value);
    }
    m_window->openBook(m_folder->path());
    look(*m_window, QStringLiteral("message"));
}

void FitTest::actions()
{
    BookView &view = *m_window->view();
    view.go(QStringLiteral("actions"));
    look(*m_window, QStringLiteral("actions-none"));
    const QDate today = QDate::currentDate();
    QList<Action> all{
        {.title = QStringLiteral("カルテ棚に鍵を付ける"), .who = QStringLiteral("佐藤"), .due = today.addDays(-3), .year = 2026},
        {.title = QStringLiteral("共用パソコンの利用者を一人ずつに分けて、退職者の分を消す"), .due = today.addDays(5), .year = 2026},
        {.title = QStringLiteral("問診票の保存期間を決める"), .who = QStringLiteral("院長"), .due = today.addDays(60)},
        {.title = QStringLiteral("委託先に確認書を送る"), .state = ActionState::Done, .doneOn = today},
        {}};
    all[0].question = QStringLiteral("physical.locked-storage");
    all[0].priority = ActionPriority::High;
    all[1].finding = findingCodes().constFirst();
    all[1].state = ActionState::Doing;
    Change change;
    for (const Action &action : std::as_const(all)) {
        m_data += {action.title, action.who};
        change.add(action);
    }
    m_data.removeAll(QString());
    QVERIFY(m_window->book()->apply(change, QStringLiteral("actions")));
    m_window->view()->desk().settle();
    for (qsizetype i = 0; i < all.size(); ++i) {
        view.go(QStringLiteral("actions"), all[i].id);
        look(*m_window, QStringLiteral("actions-%1").arg(i));
    }
}

void FitTest::training()
{
    BookView &view = *m_window->view();
    view.go(QStringLiteral("training"));
    look(*m_window, QStringLiteral("training-none"));
    const QDate today = QDate::currentDate();
    QList<Person> people;
    for (const char *name :
         {"佐々木 恵", "山本 由美子", "中村 健", "小林 さくら", "加藤 直樹", "吉田 真理", "山田 孝", "井上 香織", "木村 翔"})
        people << Person{.name = QString::fromUtf8(name), .group = QStringLiteral("受付"), .joinedOn = QDate(2020, 4, 1)};
    people[6].leftOn = today.addDays(-20);
    Change change;
    Training training{.theme = QStringLiteral("送り間違いと紛失"), .kind = {QStringLiteral("yearly")}, .heldOn = today.addDays(-40)};
    for (int i = 0; i < people.size(); ++i) {
        m_data += {people[i].name, people[i].group};
        change.add(people[i]);
        (i < 5 ? training.attended : training.absent).ids << people[i].id;
    }
    training.cases = {{QStringLiteral("misdirected"), QStringLiteral("loss")}};
    const Pledge pledge{
        .keptAt = QStringLiteral("人事の綴り"), .people = training.attended, .kind = {QStringLiteral("joining")}, .signedOn = today};
    const DeskEntry entry{
        .about = QStringLiteral("FAXの宛先を間違えそうになった"), .kind = {QStringLiteral("report")}, .receivedOn = today};
    const PeriodicCheck late{.found = QStringLiteral("裏口の鍵が壊れている"),
                             .kind = {QStringLiteral("locks")},
                             .checkedOn = today.addYears(-2),
                             .result = {QStringLiteral("open")}};
    const AccessReview review{.systems = QStringLiteral("電子カルテ"), .people = {{people[6].id}}, .lastDay = people[6].leftOn};
    const Disposal disposal{.target = QStringLiteral("平成の紙カルテ"), .disposedOn = today.addDays(-50)};
    change.add(training);
    change.add(pledge);
    change.add(entry);
    change.add(late);
    change.add(review);
    change.add(disposal);
    m_data += {training.theme, pledge.keptAt, entry.about, late.found, review.systems, disposal.target};
    QVERIFY(m_window->book()->apply(change, QStringLiteral("training")));
    view.desk().settle();
    for (const char *part : {"todo", "people", "trainings", "pledges", "desk", "checks", "leaving", "disposals"}) {
        view.go(QStringLiteral("training#") + QLatin1String(part));
        look(*m_window, QStringLiteral("training-") + QLatin1String(part));
    }
    const QList<QUuid> records{people[0].id, training.id, pledge.id, entry.id, late.id, review.id, disposal.id};
    for (qsizetype i = 0; i < records.size(); ++i) {
        view.go(QStringLiteral("training"), records[i]);
        look(*m_window, QStringLiteral("training-record-%1").arg(i));
    }
    view.go(QStringLiteral("checklist"));
    m_window->findChild<ChecklistPage *>()->openQuestion(QStringLiteral("human.training"));
    look(*m_window, QStringLiteral("checklist-proposal"));
}

// Every part of a document, before and after it was adopted. Documents are in Japanese, whatever the language of the window.
void FitTest::documents()
{
    BookView &view = *m_window->view();
    view.desk().settle();
    for (const char *kind : {"contract-memo", "camera-sign", "rule"}) {
        view.go(QStringLiteral("documents#") + QLatin1String(kind));
        look(*m_window, QStringLiteral("documents-none-") + QLatin1String(kind));
    }
    auto *page = m_window->findChild<DocumentsPage *>();
    page->findChild<QPushButton *>(QStringLiteral("makeDocument"))->click();
    const EditedDocument text = page->shown().text();
    m_data += {text.title, QStringLiteral("第3条")};
    for (const DocumentSection &section : text.sections)
        m_data += {section.heading, QStringLiteral("第%1条").arg(articleNumbers(text).value(section.id))};
    for (const Placeholder &place : page->shown().content()->placeholders.all())
        m_data += place.example;
    m_data.removeAll(QString());
    const auto parts = [&](const QString &name) {
        for (const char *part : {"blanks", "compare", "check", "versions", "text"}) {
            view.go(QStringLiteral("documents#") + QLatin1String(part));
            QTest::qWait(150); // the counts follow
            look(*m_window, QStringLiteral("documents-%1-%2").arg(name, QLatin1String(part)));
        }
    };
    auto *outline = page->findChild<LineList *>(QStringLiteral("outline"));
    outline->setCurrent(QStringLiteral("scope"));
    parts(QStringLiteral("draft"));
    view.go(QStringLiteral("documents#blanks"));
    auto *blanks = page->findChild<LineList *>(QStringLiteral("blanks"));
    for (const char *key : {"firm.email", "firm.telework", "document.approver"}) {
        blanks->setCurrent(QLatin1String(key));
        look(*m_window, QStringLiteral("documents-blank-") + QLatin1String(key));
    }
    EditedDocument changed = text;
    changed.sections.removeAt(changed.indexOf(QStringLiteral("purpose")));
    changed.sections[2].body += QStringLiteral("\n\n書き足した文。");
    QVERIFY(page->shown().store(changed, {}));
    view.go(QStringLiteral("documents#versions"));
    page->findChild<QLineEdit *>(QStringLiteral("approver"))->setText(QStringLiteral("院長"));
    page->findChild<QPushButton *>(QStringLiteral("adopt"))->click();
    m_data += {QStringLiteral("院長"), QStringLiteral("制定")};
    page->find();
    parts(QStringLiteral("adopted"));
}

// The register as a starter fills it, then one with everything in it, the dialogs, and the other two parts.
void FitTest::contractors()
{
    BookView &view = *m_window->view();
    Book &book = *m_window->book();
    for (const Contractor &contractor : book.records<Contractor>().records())
        m_data += {contractor.name, contractor.note, contractor.work};
    view.go(QStringLiteral("contractors"));
    look(*m_window, QStringLiteral("contractors"));
    view.go(QStringLiteral("contractors#records"));
    look(*m_window, QStringLiteral("contractors-no-records"));
    view.go(QStringLiteral("contractors#joint"));
    look(*m_window, QStringLiteral("contractors-no-joint"));
    const QDate today = view.desk().today();
    Contractor one{.name = QStringLiteral("Printer 123"),
                   .relation = {QStringLiteral("entrustment")},
                   .clausesChecked = today,
                   .decision = QStringLiteral("yyynny"),
                   .decidedOn = today};
    const ContractorCheck check{.result = QStringLiteral("Printer 123"),
                                .contractors = {{one.id}},
                                .checkedOn = today,
                                .method = {QStringLiteral("visit")},
                                .remedy = QStringLiteral("123"),
                                .remedyDue = today};
    Holding holding = book.records<Holding>().records().constFirst();
    const Holding before = holding;
    holding.contractors.ids << one.id;
    const Provision provision{.persons = QStringLiteral("123"),
                              .direction = {QStringLiteral("received")},
                              .recipients = {{one.id}},
                              .date = today,
                              .record = {QStringLiteral("batch")}};
    const JointUse use{.title = QStringLiteral("123"), .told = {QStringLiteral("on-request")}};
    m_data += {one.name, check.remedy, before.name};
    Change change;
    change.add(one);
    change.add(check);
    change.add(provision);
    change.add(use);
    change.alter(before, holding);
    QVERIFY(book.apply(change, QStringLiteral("123")));
    view.go(QStringLiteral("contractors"), one.id);
    look(*m_window, QStringLiteral("contractors-one"));
    for (const char *column : {"ended_on", "address", "clauses", "selection"}) { // opens its part
        view.goToField(QStringLiteral("contractors"), one.id, QLatin1String(column));
        look(*m_window, QStringLiteral("contractors-") + QLatin1String(column));
    }
    auto *pane = m_window->findChild<ContractorPane *>();
    pane->addCheck();
    look(*m_window->findChild<CheckDialog *>(), QStringLiteral("contractors-check"));
    delete m_window->findChild<CheckDialog *>();
    for (const char *answers : {"", "y", "yyyyyn", "yyynny", "yu"}) {
        auto guide = *DecisionGuide::load(*m_library);
        lookAt(new GuideDialog(guide, *m_library, m_language, one.name, QLatin1String(answers), m_window.get()),
               QStringLiteral("guide-") + QLatin1String(answers));
    }
    view.go(QStringLiteral("contractors"), provision.id);
    look(*m_window, QStringLiteral("contractors-record"));
    view.go(QStringLiteral("contractors"), use.id);
    look(*m_window, QStringLiteral("contractors-joint"));
    book.history().undo();
}

void FitTest::checklist()
{
    BookView &view = *m_window->view();
    m_data += QStringLiteral("山田");
    view.desk().settle();
    view.go(QStringLiteral("checklist"));
    auto &page = *m_window->findChild<ChecklistPage *>();
    look(*m_window, QStringLiteral("checklist"));
    for (const char *key : {"0", "n"}) {
        QTest::keyClicks(&page, QLatin1String(key));
        look(*m_window, QStringLiteral("checklist-") + QLatin1String(key));
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    }
    for (const char *mode : {"list", "result"}) {
        page.setMode(QLatin1String(mode));
        look(*m_window, QStringLiteral("checklist-") + QLatin1String(mode));
    }
    page.setMode(QStringLiteral("one"));
    lookAt(new QuestionDialog({}, view.desk().content().questions.areas, *m_library, m_language, m_window.get()),
           QStringLiteral("own-question"));
    page.commands()[3]->trigger();
    lookAt(page.findChild<ReasonDialog *>(), QStringLiteral("take-out"));
    const auto closed = closing(view.desk().inputNow(), view.desk().content(), view.desk().year(), QStringLiteral("山田"), {});
    QVERIFY(closed && m_window->book()->apply(*closed, QStringLiteral("close")));
    view.desk().settle();
    look(*m_window, QStringLiteral("checklist-closed"));
    m_window->book()->history().undo();
    secondYear(page);
}

// Last year's answers beside, to be checked again, and compared.
void FitTest::secondYear(ChecklistPage &page)
{
    ReviewDesk &desk = m_window->view()->desk();
    desk.settle();
    Change change;
    change.add(ReviewYear{.year = desk.year() - 1});
    for (const ReviewItem &item : desk.review().items) {
        Answer answer{.question = item.id, .year = desk.year() - 1, .value = AnswerValue::Partly, .basis = AnswerBasis::Told};
        answer.answeredOn = QDate(desk.year() - 1, 11, 24);
        change.add(answer);
        answer.id = QUuid::createUuid();
        answer.year = desk.year();
        answer.value = item.weight == 2 ? AnswerValue::DoneReviewed : AnswerValue::Done;
        answer.recheck = item.weight == 3 ? recheck::carried : QString();
        if (item.answer.value == AnswerValue::Open)
            change.add(answer);
    }
    QVERIFY(m_window->book()->apply(change, QStringLiteral("second year")));
    desk.settle();
    for (const ReviewItem &item : desk.review().items)
        if (!item.recheck.isEmpty())
            page.openQuestion(item.id);
    for (const char *mode : {"one", "list", "result"}) {
        page.setMode(QLatin1String(mode));
        look(*m_window, QStringLiteral("checklist-second-") + QLatin1String(mode));
    }
    m_window->book()->history().undo();
}

// Two years of the clinic: the first closed with gaps, the second under way, with something late.
void FitTest::years()
{
    Book &book = *m_window->book();
    BookView &view = *m_window->view();
    ReviewDesk &desk = view.desk();
    desk.settle();
    const int now = desk.year();
    const auto answer = [&](int year, int place, AnswerValue value) {
        const QString question = desk.review().items[place].id;
        QVERIFY(book.apply(answering(desk.inputNow(), desk.content(), {.question = question, .year = year, .value = value}), {}));
    };
    view.go(QStringLiteral("year"));
    look(*m_window, QStringLiteral("year-first"));
    for (int place = 0; place < 40; ++place)
        answer(now - 1, place, AnswerValue(1 + place % 6));
    const QString signer = QStringLiteral("緑谷 花"), action = QStringLiteral("書庫の鍵を直す");
    m_data += {signer, action};
    const auto closed = closing(desk.inputNow(), desk.content(), now - 1, signer, {});
    QVERIFY(closed && book.apply(*closed, {}));
    desk.settle();
    view.go(QStringLiteral("home"));
    look(*m_window, QStringLiteral("home-next-year"));
    for (int place = 0; place < 30; ++place)
        answer(now, place, AnswerValue(1 + (place + place / 7) % 6));
    QVERIFY(book.edit(Action{.title = action, .due = desk.today().addDays(-4), .year = now}, {}));
    QVERIFY(book.edit(Action{.title = action, .due = desk.today().addDays(3), .year = now}, {}));
    desk.settle();
    for (const char *page : {"home", "year"}) {
        view.go(QLatin1String(page));
        QTest::qWait(50); // Home follows what was counted
        look(*m_window, QStringLiteral("%1-second").arg(QLatin1String(page)));
    }
    auto *area = view.findChild<Page *>(QStringLiteral("year"))->findChild<QScrollArea *>();
    area->ensureWidgetVisible(area->findChild<QPushButton *>(QStringLiteral("close")));
    look(*m_window, QStringLiteral("year-signoff"));
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
    look(*m_window, QStringLiteral("year-compared"));
    view.go(QStringLiteral("year"), desk.input().find(now - 1)->id);
    area->verticalScrollBar()->setValue(0);
    look(*m_window, QStringLiteral("year-closed"));
    area->findChild<QPushButton *>(QStringLiteral("reopen"))->click();
    lookAt(view.findChild<ReasonDialog *>(), QStringLiteral("reopen"));
    lookAt(new NoticeDialog(desk.content().questions.notices.first(), *m_library, m_language, m_window.get()), QStringLiteral("notice"));
}

void FitTest::help()
{
    const auto terms = readGlossary(*m_library);
    QVERIFY(terms);
    for (const GlossaryTerm &term : *terms)
        m_data += term.name.ja; // beside the English one
    lookAt(new GlossaryDialog(*m_library, m_language, m_window.get()), QStringLiteral("glossary"));
    lookAt(new AboutDialog(*m_library, m_window.get()), QStringLiteral("about"));
    auto *help = new HelpWindow(m_language, m_window.get());
    help->showTopic(QStringLiteral("review"));
    help->show();
    look(*help, QStringLiteral("help"));
    auto *search = help->findChild<QLineEdit *>();
    search->setText(m_language == Language::Japanese ? QStringLiteral("ｶﾚﾝﾀﾞｰ") : QStringLiteral("calendar"));
    QTest::keyClick(search, Qt::Key_Return);
    lookAt(help, QStringLiteral("help-found"));
    auto *quiz = new QuizDialog(*m_library, *m_settings, m_window.get());
    quiz->show();
    look(*quiz, QStringLiteral("quiz"));
    QTest::keyClick(quiz, Qt::Key_2);
    lookAt(quiz, QStringLiteral("quiz-answered"));
}

void FitTest::bookDialogs()
{
    const Book &book = *m_window->book();
    const QList<Holding> holdings = book.records<Holding>().records();
    lookAt(new KindPicker(*m_library, m_language, m_window.get()), QStringLiteral("kinds"));
    lookAt(new BulkDialog(book, *m_library, 3, m_window.get()), QStringLiteral("bulk"));
    lookAt(new MergeDialog(holdings.mid(0, 3), book.words(), m_window.get()), QStringLiteral("merge"));
    QFile list(m_folder->filePath(QStringLiteral("list.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(m_language == Language::Japanese ? "名称,種類,件数,保管場所\n年賀状,名簿,120,受付\n会員証の控え,名簿,百,本棚\n"
                                                : "Name,Kind,Count,Storage\nGreeting cards,list,120,desk\nCards,list,many,shelf\n");
    list.close();
    auto *import = new ImportDialog(book, *m_library, QDate(2026, 11, 24), list.fileName(), m_window.get());
    QTRY_VERIFY(import->isReady());
    lookAt(import, QStringLiteral("import"));
    const QString copies = m_folder->filePath(QStringLiteral("copies"));
    QVERIFY(backup::make(book.path(), copies, backup::Reason::Asked, QDateTime::currentDateTime()));
    lookAt(new RestoreDialog(book.path(), copies, m_window.get()), QStringLiteral("restore"));
}

void FitTest::findings()
{
    BookView &view = *m_window->view();
    Book &book = *m_window->book();
    view.go(QStringLiteral("home"));
    view.findingsAction()->trigger();
    view.desk().settle();
    look(*m_window, QStringLiteral("findings-one"));
    m_window->findChild<Segments *>(QStringLiteral("findingLists"))->findChildren<Segment *>().last()->click();
    look(*m_window, QStringLiteral("findings-none"));
    m_window->findChild<Segments *>(QStringLiteral("findingLists"))->findChildren<Segment *>().first()->click();
    Change confirmed;
    for (Holding holding : book.records<Holding>().records()) {
        const Holding before = holding;
        holding.presence = Presence::Present;
        holding.owner = holding.kind.is(QLatin1StringView("camera-footage")) ? holding.owner : Code();
        confirmed.alter(before, holding);
        m_data += holding.name;
    }
    for (const Purpose &purpose : book.records<Purpose>().records())
        m_data += purpose.text;
    for (Contractor contractor : book.records<Contractor>().records()) {
        const Contractor before = contractor;
        contractor.clausesChecked = QDate(2026, 4, 1);
        contractor.clauses = {{QStringLiteral("D-11"), QStringLiteral("D-12"), QStringLiteral("D-15")}};
        confirmed.alter(before, contractor);
        m_data += {contractor.name, contractor.note};
    }
    QVERIFY(book.apply(confirmed, QStringLiteral("confirm")));
    view.desk().settle();
    auto *list = m_window->findChild<QTreeView *>(QStringLiteral("findings"));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        look(*m_window, QStringLiteral("findings-%1").arg(row));
    }
    int group = 0;
    while (!list->model()->hasChildren(list->model()->index(group, 0)))
        ++group;
    list->setCurrentIndex(list->model()->index(group, 0));
    list->expand(list->currentIndex());
    list->setCurrentIndex(list->model()->index(1, 0, list->currentIndex()));
    look(*m_window, QStringLiteral("findings-group"));
    m_window->findChild<QPushButton *>(QStringLiteral("aside"))->click();
    lookAt(m_window->findChild<ReasonDialog *>(), QStringLiteral("findings-aside"));
}

// A purpose with much to say about it, one changed, one consented to.
void FitTest::purposes()
{
    BookView &view = *m_window->view();
    Book &book = *m_window->book();
    view.findingsAction()->setChecked(false);
    const Purpose vague{.text = QStringLiteral("マーケティング活動等のため、その他一切の目的に利用"),
                        .notice = {QStringLiteral("publication")},
                        .collected = {QStringLiteral("written")},
                        .noticeMeans = {{QStringLiteral("website"), QStringLiteral("staff-notice")}}};
    const Purpose used = book.records<Purpose>().records().first();
    const PurposeChange change{.before = QStringLiteral("診察のため"),
                               .after = used.text,
                               .purposes = {{used.id}},
                               .changedOn = QDate(2026, 4, 1),
                               .foreseeable = {QStringLiteral("unsure")}};
    const Consent consent{.person = QStringLiteral("鈴木"),
                          .scope = QStringLiteral("検査の写真を学会で示すこと"),
                          .purposes = {{used.id}},
                          .givenOn = QDate(2026, 5, 1),
                          .withdrawnOn = QDate(2026, 6, 1)};
    m_data += {vague.text, change.before, consent.person, consent.scope};
    Change all;
    all.add(vague);
    all.add(change);
    all.add(consent);
    view.go(QStringLiteral("purposes"));
    QVERIFY(book.apply(all, QStringLiteral("purposes")));
    view.desk().settle();
    for (const auto &[id, name] : {std::pair{vague.id, "purposes-vague"}, {used.id, "purposes-used"}, {consent.id, "purposes-consent"}}) {
        view.go(QStringLiteral("purposes"), id);
        QTest::qWait(20);
        look(*m_window, QLatin1String(name));
    }
    view.goToField(QStringLiteral("purposes"), vague.id, QStringLiteral("notice_wording"));
    look(*m_window, QStringLiteral("purposes-notice"));
    auto *page = view.findChild<PurposesPage *>();
    page->findChild<QListWidget *>(QStringLiteral("examples"))->parentWidget()->show();
    look(*m_window, QStringLiteral("purposes-examples"));
    view.go(QStringLiteral("purposes"), used.id);
    page->findChild<QPushButton *>(QStringLiteral("consent"))->setFocus();
    look(*m_window, QStringLiteral("purposes-records"));
    view.go(QStringLiteral("purposes"), change.id);
    auto *dialog = m_window->findChild<ChangeDialog *>();
    QVERIFY(dialog);
    lookAt(dialog, QStringLiteral("purposes-change"));
}

QTEST_MAIN(FitTest)
#include "tst_fit.moc"
