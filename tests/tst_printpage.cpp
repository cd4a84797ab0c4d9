// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "pages/sheetdialog.h"
#include "print/printpage.h"
#include "support/othertool.h"
#include "theme/style.h"
#include "widgets/messagebar.h"
#include "workspace/programlanguage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace {

struct Answers : Dialogs
{
    QString folder; // nowhere: the user thought better of it

    QString savePath(QWidget *, const QString &, const QString &, const QString &name, const QString &) override
    {
        return folder.isEmpty() ? QString() : folder + u'/' + safeFileName(name);
    }
};

// The page over a book of its own.
struct Printing
{
    explicit Printing(const QList<Holding> &holdings = {}, const QList<Answer> &answered = {})
    {
        useLanguage(Language::English);
        auto made
            = Book::create(folder.filePath(QStringLiteral("a.tenken")), {.name = QStringLiteral("Midori")}, library, Language::English);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        book = *std::move(made);
        Change change;
        for (const Holding &holding : holdings)
            change.add(holding);
        for (const Answer &answer : answered)
            change.add(answer);
        if (!(holdings.isEmpty() && answered.isEmpty()) && !book->apply(change, QStringLiteral("Add")))
            qFatal("The records were not taken.");
        desk = std::make_unique<ReviewDesk>(*book, library, QDate(2026, 11, 24));
        desk->settle();
        page = std::make_unique<PrintPage>(*desk, answers, messages);
        page->resize(900, 600);
        page->show();
    }
    QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    QString message() const { return messages.findChild<QLabel *>(QStringLiteral("message"))->text(); }
    QStringList files() const { return QDir(answers.folder).entryList({QStringLiteral("*.pdf")}, QDir::Files); }

    QTemporaryDir folder;
    Library library = *Library::load();
    std::unique_ptr<Book> book;
    std::unique_ptr<ReviewDesk> desk;
    Answers answers;
    MessageBar messages;
    std::unique_ptr<PrintPage> page;
};

SheetDialog *shownPreview()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *preview = qobject_cast<SheetDialog *>(window); preview && preview->isVisible())
            return preview;
    return nullptr;
}

} // namespace

class PrintPageTest : public QObject
{
    Q_OBJECT

    static QList<ReportKind> offered();

private slots:
    void initTestCase();
    void everyReportHasARowThatSaysWhatItIsFor();
    void enterShowsThePreview();
    void aReportIsSavedAsPdf();
    void nothingIsWrittenWhenTheUserThinksBetterOfIt();
    void aFailureIsSaid();
    void aVeryLongReportIsOfferedAsPdf();
    void oneReportAtATime();
    void noDialogOpensOverAnotherPage();
    void theYearUnderReviewIsOfferedFirst();
    void papersOfAReviewAreMadeForTheYearChosen();
};

void PrintPageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new Style(QStyleFactory::create(QStringLiteral("Fusion"))));
}

// Papers about persons are made on their own pages only.
QList<ReportKind> PrintPageTest::offered()
{
    QList<ReportKind> kinds = reports();
    kinds.removeIf([](const ReportKind &kind) { return kind.about == ReportKind::About::Persons; });
    return kinds;
}

void PrintPageTest::everyReportHasARowThatSaysWhatItIsFor()
{
    const Printing printing;
    QStringList words;
    for (const QLabel *label : printing.page->findChildren<QLabel *>())
        words << label->text();
    for (const ReportKind &kind : reports())
        QCOMPARE(words.contains(kind.name), kind.about != ReportKind::About::Persons);
    for (const ReportKind &kind : offered()) {
        QVERIFY2(words.contains(kind.name), qPrintable(kind.id));
        QVERIFY2(!kind.purpose.isEmpty() && words.contains(kind.purpose), qPrintable(kind.id));
        for (const char *what : {"-preview", "-pdf"}) {
            const QPushButton *button = printing.button(kind.id + QLatin1String(what));
            QVERIFY2(button && button->accessibleName().contains(kind.name), qPrintable(kind.id));
        }
    }
}

void PrintPageTest::enterShowsThePreview()
{
    const Printing printing;
    for (const ReportKind &kind : offered()) {
        QString title;
        QTimer look;
        look.setInterval(20);
        connect(&look, &QTimer::timeout, this, [&title] {
            if (auto *preview = shownPreview()) {
                title = preview->windowTitle();
                preview->close();
            }
        });
        look.start();
        QPushButton *button = printing.button(kind.id + QStringLiteral("-preview"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(!title.isEmpty(), qPrintable(kind.id), 30000);
        QVERIFY(button->hasFocus() || !button->isActiveWindow()); // one Enter after another goes on from the same row
    }
}

void PrintPageTest::aReportIsSavedAsPdf()
{
    Printing printing({Holding{.name = QStringLiteral("Cards")}});
    printing.answers.folder = printing.folder.path();
    printing.button(QStringLiteral("ledger-pdf"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(printing.files().size(), 1, 30000);
    QTRY_VERIFY(printing.message().contains(printing.files().first()));
    QFile file(printing.folder.filePath(printing.files().first()));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF");
}

void PrintPageTest::nothingIsWrittenWhenTheUserThinksBetterOfIt()
{
    const Printing printing;
    printing.button(QStringLiteral("profile-pdf"))->click();
    QTest::qWait(300);
    QCOMPARE(QDir(printing.folder.path()).entryList({QStringLiteral("*.pdf")}).size(), 0);
    QCOMPARE(printing.message(), QString());
}

void PrintPageTest::aFailureIsSaid()
{
    Printing printing;
    printing.answers.folder = printing.folder.filePath(QStringLiteral("not/there"));
    printing.button(QStringLiteral("profile-pdf"))->click();
    QTRY_VERIFY(!printing.message().isEmpty());
    QVERIFY(!printing.message().contains(QStringLiteral("Saved")));
}

void PrintPageTest::aVeryLongReportIsOfferedAsPdf()
{
    QList<Holding> many;
    for (int i = 0; i < 400; ++i)
        many << Holding{.name = QStringLiteral("Cards %1").arg(i)};
    Printing printing(many);
    printing.answers.folder = printing.folder.path();
    printing.button(QStringLiteral("holding-preview"))->click(); // a page each
    QTRY_VERIFY_WITH_TIMEOUT(printing.message().contains(QStringLiteral("page")), 30000);
    QVERIFY(!shownPreview());
    for (auto *button : printing.messages.findChildren<QPushButton *>())
        if (button->text() == printing.button(QStringLiteral("holding-pdf"))->text())
            button->click();
    QTRY_COMPARE_WITH_TIMEOUT(printing.files().size(), 1, 30000);
}

void PrintPageTest::oneReportAtATime()
{
    QList<Holding> many;
    for (int i = 0; i < 400; ++i)
        many << Holding{.name = QStringLiteral("Cards %1").arg(i)};
    Printing printing(many);
    printing.answers.folder = printing.folder.path();
    printing.button(QStringLiteral("holding-preview"))->click(); // too long: the message offers to save it
    QPushButton *offered = nullptr;
    const auto isOffered = [&] {
        for (auto *button : printing.messages.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("PDF…"))
                offered = button;
        return offered != nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(), 30000);
    QPushButton *ledger = printing.button(QStringLiteral("ledger-pdf")), *profile = printing.button(QStringLiteral("profile-pdf"));
    QVERIFY(profile->isEnabled());
    ledger->setFocus();
    ledger->click();
    QVERIFY(!profile->isEnabled());
    QCOMPARE(printing.page->focusWidget(), ledger); // the keyboard stays
    offered->click();
    QVERIFY2(printing.message().contains(QStringLiteral("Another report")), qPrintable(printing.message()));
    QTRY_COMPARE_WITH_TIMEOUT(printing.files().size(), 1, 30000);
    QTRY_VERIFY(profile->isEnabled());
    QVERIFY2(printing.files().first().contains(QStringLiteral("Ledger")), qPrintable(printing.files().first()));
}

void PrintPageTest::noDialogOpensOverAnotherPage()
{
    for (const char *wanted : {"profile-preview", "profile-pdf"}) {
        Printing printing;
        printing.answers.folder = printing.folder.path();
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [] {
            if (SheetDialog *preview = shownPreview())
                preview->close(); // or the test would wait for it
        });
        watch.start(2000);
        printing.button(QLatin1String(wanted))->click();
        printing.page->hide(); // another one is shown
        QTRY_VERIFY_WITH_TIMEOUT(printing.message().contains(QStringLiteral("is ready")), 30000);
        QVERIFY(!shownPreview() && printing.files().isEmpty());
    }
}

void PrintPageTest::theYearUnderReviewIsOfferedFirst()
{
    const Printing printing;
    const auto *years = printing.page->findChild<QComboBox *>();
    QCOMPARE(years->count(), 1);
    QCOMPARE(years->currentData().toInt(), 2026);
}

void PrintPageTest::papersOfAReviewAreMadeForTheYearChosen()
{
    const QString question = QStringLiteral("acquisition.purpose-before-writing");
    Printing printing({},
                      {Answer{.question = question, .year = 2024, .value = AnswerValue::Done},
                       Answer{.question = question, .year = 2026, .value = AnswerValue::Partly}});
    printing.answers.folder = printing.folder.path();
    auto *years = printing.page->findChild<QComboBox *>();
    QCOMPARE(years->count(), 2);
    QCOMPARE(years->currentData().toInt(), 2026);
    years->setCurrentIndex(1);
    QCOMPARE(years->currentData().toInt(), 2024);
    printing.button(QStringLiteral("checklist-pdf"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(printing.files().size(), 1, 30000);
    const QString text = pdfText(printing.folder.filePath(printing.files().first()));
    QVERIFY2(text.contains(QStringLiteral("2024")), qPrintable(text.left(400)));
    printing.desk->settle(); // counts anew: the year chosen stays
    QCOMPARE(years->currentData().toInt(), 2024);
}

QTEST_MAIN(PrintPageTest)
#include "tst_printpage.moc"
