// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/restoredialog.h"
#include "bookview.h"
#include "forms/scopequestions.h"
#include "mainwindow.h"
#include "start/startpage.h"
#include "theme/style.h"
#include "widgets/messagebar.h"
#include "widgets/navlist.h"
#include "workspace/programlanguage.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace {

// Answers what the program asks, and keeps what it told.
struct Answers : Dialogs
{
    QString path;
    bool goesOn = true;

    QString openPath(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    QString savePath(QWidget *, const QString &, const QString &, const QString &, const QString &) override { return path; }
    QString folderPath(QWidget *, const QString &, const QString &) override { return path; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return goesOn; }
};

} // namespace

class TestGui : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
    Answers m_answers;

    QString place(const QString &name) const { return m_folder->filePath(name); }

    void startWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings, m_answers);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    template<class Widget> Widget *find(const QString &name = {}) const
    {
        QCoreApplication::processEvents(); // a page is laid out and shown by events
        for (Widget *widget : m_window->findChildren<Widget *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    QString message() const
    {
        const auto *label = find<QLabel>(QStringLiteral("message"));
        return label ? label->text() : QString();
    }
    void typeKeys(const QString &keys) const
    {
        for (QChar key : keys) {
            QVERIFY(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
        }
    }
    // As a person would: on what stands there once the page is laid out.
    void click(const QString &name) const
    {
        QCoreApplication::processEvents();
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void next() const { click(QStringLiteral("next")); }
    int holdings() const { return m_window->book()->records<Holding>().rowCount(); }

    void makeClinic()
    {
        auto *name = find<QLineEdit>(QStringLiteral("firmName"));
        QVERIFY(name);
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("Midori Clinic"));
        click(QStringLiteral("clinic"));
        m_answers.path = place(QStringLiteral("clinic.tenken"));
        click(QStringLiteral("changePlace"));
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(m_window->book());
        QCOMPARE(m_window->view()->page(), QStringLiteral("guide"));
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setStyle(new Style(QStyleFactory::create(QStringLiteral("Fusion"))));
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = std::make_unique<Library>(*library);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(place(QStringLiteral("settings.ini")));
        m_settings->setLanguage(Language::English);
        useLanguage(Language::English);
        startWindow();
    }
    void cleanup() { m_window.reset(); }

    void everyLabelFollowsTheSizeOfLetters()
    {
        makeClinic();
        const auto heading = [this] { return find<QLabel>(QStringLiteral("pageTitle")); };
        QVERIFY(heading());
        const double before = heading()->font().pointSizeF();
        m_window->zoom(4);
        QTRY_VERIFY(heading() && heading()->font().pointSizeF() > before * 1.4);
        QCOMPARE(m_window->view()->page(), QStringLiteral("guide"));
        m_window->zoom(0);
        QTRY_VERIFY(heading() && qFuzzyCompare(heading()->font().pointSizeF(), before));
    }

    void aClinicsLedgerIsMadeByKeyboardAndIsThereAfterReopening()
    {
        makeClinic();
        const QString path = m_window->book()->path();
        QCOMPARE(m_window->book()->firm().myNumber, Fact::Yes); // as is usual in the trade
        next();
        typeKeys(QStringLiteral("n")); // more than 5,000 persons
        QCOMPARE(m_window->book()->firm().over5000, Fact::No);
        next();
        typeKeys(QStringLiteral("123"));
        next();

        const auto &records = m_window->book()->records<Holding>().records();
        QVERIFY(records.size() >= 8);
        QCOMPARE(records[0].presence, Presence::Present);
        QCOMPARE(records[1].presence, Presence::Unsure); // the second proposal was not taken
        QVERIFY(!records[0].purposes.isEmpty());
        const int made = holdings();
        m_window->closeBook();
        QVERIFY(m_window->openBook(path));
        QCOMPARE(holdings(), made);
        QCOMPARE(m_window->book()->firm().name, QStringLiteral("Midori Clinic"));
        QVERIFY(!m_settings->guideOpen(path));
    }
    void theLedgerOfTheGuideIsOneUndoStep()
    {
        makeClinic();
        next();
        next();
        click(QStringLiteral("all"));
        next();
        QVERIFY(holdings() >= 8);
        m_window->view()->undo();
        QCOMPARE(holdings(), 0);
        QCOMPARE(m_window->book()->records<Purpose>().rowCount(), 0);
        m_window->view()->redo();
        QVERIFY(holdings() >= 8);
    }
    void aGuideThatWasLeftGoesOnWhereItWas()
    {
        makeClinic();
        const QString path = m_window->book()->path();
        next();
        next();
        typeKeys(QStringLiteral("22"));
        startWindow(); // as after a crash: nothing was closed
        QVERIFY(m_window->openBook(path));
        QVERIFY(m_settings->guideOpen(path));
        m_window->view()->go(QStringLiteral("guide"));
        QCOMPARE(m_settings->guideAnswers(path).size(), 2);
        QVERIFY(find<QPushButton>(QStringLiteral("all"))); // the third step
    }
    void closingTakesOverTheFieldBeingTyped()
    {
        makeClinic();
        const QString path = m_window->book()->path();
        m_window->view()->go(QStringLiteral("firm"));
        auto *field = find<QLineEdit>(QStringLiteral("representative"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("Sato Hanako"));
        QVERIFY(m_window->close());
        startWindow();
        QVERIFY(m_window->openBook(path));
        QCOMPARE(m_window->book()->firm().representative, QStringLiteral("Sato Hanako"));
    }
    void anotherPageTakesOverTheFieldBeingTyped()
    {
        makeClinic();
        m_window->view()->go(QStringLiteral("firm"));
        auto *field = find<QLineEdit>(QStringLiteral("address"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("1-2-3 Honcho"));
        m_window->view()->go(QStringLiteral("home"));
        QCOMPARE(m_window->book()->firm().address, QStringLiteral("1-2-3 Honcho"));
    }
    void whatCannotBeStoredIsNotLostByLeaving()
    {
        makeClinic();
        const QString path = m_window->book()->path();
        m_window->view()->go(QStringLiteral("firm"));
        auto *field = find<QLineEdit>(QStringLiteral("address"));
        const QString broken = QStringLiteral("1-2-3") + QChar(0xD83D); // half of a character
        field->setText(broken);
        m_answers.goesOn = false;
        m_window->view()->go(QStringLiteral("home"));
        QCOMPARE(m_window->view()->page(), QStringLiteral("firm"));
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->closeBook());
        m_window->chooseLanguage(Language::Japanese);
        QCOMPARE(m_settings->language(), Language::English);
        QCOMPARE(find<QLineEdit>(QStringLiteral("address"))->text(), broken);
        m_answers.goesOn = true;
        QVERIFY(m_window->closeBook());
        QVERIFY(m_window->openBook(path));
        QVERIFY(m_window->book()->firm().address.isEmpty());
    }
    void eachDayHasItsBackupWhileTheBookStaysOpen()
    {
        makeClinic();
        const QString path = m_window->book()->path();
        QTRY_COMPARE(backup::of(path).size(), 1);
        m_window->view()->care().beginDay(QDate::currentDate());
        m_window->view()->care().beginDay(QDate::currentDate().addDays(1));
        QTRY_COMPARE(backup::of(path).size(), 2);
    }
#ifdef Q_OS_UNIX // links to files are shortcuts elsewhere
    void theOpenBookUnderAnotherNameStaysOpen()
    {
        makeClinic();
        QVERIFY(QFile::link(m_window->book()->path(), place(QStringLiteral("link.tenken"))));
        QVERIFY(m_window->openBook(place(QStringLiteral("link.tenken"))));
        QVERIFY(!m_window->book()->isReadOnly());
    }
#endif
    void theLanguageChangesAtOnceAndIsKept()
    {
        makeClinic();
        m_window->view()->go(QStringLiteral("firm"));
        m_window->chooseLanguage(Language::Japanese);
        QCOMPARE(m_window->view()->page(), QStringLiteral("firm"));
        QCOMPARE(m_settings->language(), Language::Japanese);
        QCOMPARE(m_window->book()->words().language, Language::Japanese);
        bool japanese = false;
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            japanese = japanese || label->text().contains(QStringLiteral("会社"));
        QVERIFY(japanese);
    }
    void aBookThatDoesNotOpenIsExplained_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray(5000, '\x7f');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("name,phone\nSato,03");
    }
    void aBookThatDoesNotOpenIsExplained()
    {
        QFETCH(QByteArray, bytes);
        const QString path = place(QStringLiteral("bad.tenken"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(!m_window->openBook(path));
        QVERIFY(!message().isEmpty());
        QVERIFY(!m_window->book());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }
    void aDamagedBookOffersItsLastBackup()
    {
        makeClinic();
        const QString path = m_window->book()->path();
        QVERIFY(backup::make(path, {}, backup::Reason::Asked, QDateTime::currentDateTime()));
        m_window->closeBook();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(file.size(), 'x'));
        file.close();
        QVERIFY(!m_window->openBook(path));
        QCoreApplication::processEvents();
        bool offered = false;
        for (const QPushButton *button : m_window->findChildren<QPushButton *>())
            offered = offered || (button->isVisible() && button->text().contains(QStringLiteral("Restore")));
        QVERIFY(offered);
    }
    void theBackupOfAnotherBookIsRestoredFromItsMessage()
    {
        makeClinic();
        const QString path = m_window->book()->path(), bad = place(QStringLiteral("bad.tenken"));
        QVERIFY(QFile::copy(path, bad));
        QVERIFY(backup::make(bad, {}, backup::Reason::Asked, QDateTime::currentDateTime()));
        QFile file(bad);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(file.size(), 'x'));
        file.close();
        QVERIFY(!m_window->openBook(bad));
        QTimer answer;
        connect(&answer, &QTimer::timeout, m_window.get(), [&] {
            if (auto *dialog = m_window->findChild<RestoreDialog *>())
                dialog->accept();
        });
        answer.start(20);
        for (QPushButton *button : m_window->view()->messages().findChildren<QPushButton *>())
            if (button->text().contains(QStringLiteral("Restore")))
                button->click(); // the message goes with the book it stands above
        QTRY_COMPARE(QFileInfo(m_window->book() ? m_window->book()->path() : QString()).fileName(), QStringLiteral("bad.tenken"));
    }
    void aBookInUseOpensForReadingAndSaysWhy()
    {
        makeClinic();
        const QString path = m_window->book()->path();
        Settings settings(place(QStringLiteral("other.ini")));
        MainWindow second(*m_library, settings, m_answers);
        QVERIFY(second.openBook(path));
        QVERIFY(second.book()->isReadOnly());
        QCOMPARE(second.findChild<QLabel *>(QStringLiteral("message"))->text(), second.book()->readOnlyReason());
    }
    void aBookInASyncedFolderIsWarnedOfOnce()
    {
        makeClinic();
        const QString path = m_window->book()->path();
        const auto message = [this] { return find<QLabel>(QStringLiteral("message")); };
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral(".dropbox.cache")));
        startWindow();
        QVERIFY(m_window->openBook(path));
        QVERIFY(message() && message()->text().contains(QStringLiteral("cloud service")));
        startWindow();
        QVERIFY(m_window->openBook(path));
        QVERIFY(!message() || !message()->text().contains(QStringLiteral("cloud service")));

        const QString conflict = QStringLiteral("clinic (PC's conflicted copy 2026-11-30).tenken");
        QVERIFY(QFile::copy(path, place(conflict)));
        startWindow();
        QVERIFY(m_window->openBook(path));
        QVERIFY(message() && message()->text().contains(conflict));
    }
    void theWindowCarriesTheFirmsName()
    {
        makeClinic();
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Midori Clinic")));
        Firm firm = m_window->book()->firm();
        firm.name = QStringLiteral("Aoi Clinic");
        QVERIFY(m_window->book()->edit(firm, QStringLiteral("name")));
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Aoi Clinic")));
        QCOMPARE(find<QLabel>(QStringLiteral("bookName"))->text(), QStringLiteral("Aoi Clinic"));
        firm.name.clear();
        firm.revision = m_window->book()->firm().revision;
        QVERIFY(m_window->book()->edit(firm, QStringLiteral("name")));
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("clinic"))); // of the file
    }
    void aPageCanBeOpenedAtAPartOfIt()
    {
        makeClinic();
        Change change;
        change.add(Holding{.name = QStringLiteral("Cards"), .presence = Presence::Unsure});
        change.add(Holding{.name = QStringLiteral("List"), .presence = Presence::Present});
        change.add(Holding{.name = QStringLiteral("Forms"), .presence = Presence::Present});
        QVERIFY(m_window->book()->apply(change, QStringLiteral("add")));
        const auto rows = [this] { return find<QTableView>()->model()->rowCount(); };
        m_window->view()->go(QStringLiteral("ledger"));
        QCOMPARE(rows(), 3);
        m_window->view()->go(QStringLiteral("ledger#unsure"));
        QCOMPARE(rows(), 1);
        m_window->view()->go(QStringLiteral("ledger#missing"));
        QCOMPARE(rows(), 2);
        m_window->view()->go(QStringLiteral("ledger#nothing of the kind"));
        QCOMPARE(rows(), 2);
    }
    void whoChoosesTheChecklistAnswersByKeys()
    {
        makeClinic();
        BookView &view = *m_window->view();
        view.desk().settle();
        find<NavList>()->setFocus();
        view.go(QStringLiteral("checklist"));
        QTRY_VERIFY(!find<NavList>()->hasFocus());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_2);
        QCOMPARE(m_window->book()->records<Answer>().records().constFirst().value, AnswerValue::Done);
        QCOMPARE(view.page(), QStringLiteral("checklist"));
    }
    void whoMovesThroughThePagesByArrowsStaysThere()
    {
        makeClinic();
        m_window->view()->desk().settle();
        auto *pages = find<NavList>();
        pages->go(QStringLiteral("contractors"));
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_Down);
        QCOMPARE(m_window->view()->page(), QStringLiteral("checklist"));
        QTest::qWait(20); // the page might take the keyboard a moment later
        QVERIFY(pages->hasFocus());
        QTest::keyClick(pages, Qt::Key_Return);
        QVERIFY(!pages->hasFocus());
    }
    void aPageWithoutAnEntryIsLeftByTheEntryItCameFrom()
    {
        makeClinic();
        m_window->view()->go(QStringLiteral("home"));
        m_window->view()->go(QStringLiteral("year"));
        QCOMPARE(m_window->view()->page(), QStringLiteral("year"));
        auto *pages = find<NavList>();
        QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualRect(pages->currentIndex()).center());
        QCOMPARE(m_window->view()->page(), QStringLiteral("home"));
    }
};

QTEST_MAIN(TestGui)
#include "tst_gui.moc"
