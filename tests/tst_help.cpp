// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookview.h"
#include "help/helpwindow.h"
#include "mainwindow.h"
#include "theme/style.h"
#include "workspace/programlanguage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

namespace {

constexpr Language languages[] = {Language::Japanese, Language::English};

QStringList topicIds()
{
    QStringList ids;
    for (const HelpTopic &topic : helpTopics())
        ids << topic.id;
    return ids;
}

QStringList found(Language language, const QString &words)
{
    QStringList ids;
    for (const HelpHit &hit : searchHelp(language, words))
        ids << hit.topic.id;
    return ids;
}

QString textOf(Language language, const QString &topic)
{
    QFile file(helpAddress(language, topic).mid(3));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A help window as a person has it before them.
struct Reader
{
    explicit Reader(Language language, const QString &topic = QStringLiteral("start")) : window(language, nullptr)
    {
        window.showTopic(topic);
        window.show();
        window.activateWindow();
    }
    QLineEdit *search() { return window.findChild<QLineEdit *>(); }
    QListWidget *list() { return window.findChild<QListWidget *>(); }
    HelpBrowser *page() { return window.findChild<HelpBrowser *>(); }
    QString marked()
    {
        QStringList words;
        for (const auto &place : page()->extraSelections())
            words << place.cursor.selectedText();
        words.removeDuplicates();
        return words.join(u'|');
    }

    HelpWindow window;
};

} // namespace

class HelpTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTopicIsThereInBothLanguages();
    void linksLeadToTopics();
    void everyTopicLeadsOn();
    void wordsAreFoundHoweverTheyAreWritten_data();
    void wordsAreFoundHoweverTheyAreWritten();
    void aTopicHasAllTheWords();
    void theLineFoundIsShownFromNearTheWord();
    void whatWasFoundIsMarkedAsItIsWritten();
    void theTopicAskedForIsShownFirst();
    void enterOpensAndMarksWhatWasFound();
    void escapeShowsAllTopicsBeforeItCloses();
    void nothingFoundIsSaid();
    void pagesReadAreGoneThroughByKey();
    void aLinkOpensItsTopic();
    void nothingButTheHelpIsShown();
    void everyPageHasATopicThatF1Opens();
    void theMarkBesideTheTitleOpensTheSameTopic();
};

void HelpTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new Style(QStyleFactory::create(QStringLiteral("Fusion"))));
}

void HelpTest::everyTopicIsThereInBothLanguages()
{
    for (const QString &topic : topicIds())
        for (const Language language : languages) {
            const QStringList lines = helpLines(language, topic);
            QVERIFY2(lines.size() > 3, qPrintable(topic));
            QVERIFY2(textOf(language, topic).startsWith(u"# "), qPrintable(topic));
        }
    for (const char *folder : {":/help/ja", ":/help/en"})
        QCOMPARE(QDir(QLatin1String(folder)).entryList({QStringLiteral("*.md")}).size(), topicIds().size());
}

void HelpTest::linksLeadToTopics()
{
    static const QRegularExpression link(QStringLiteral(R"(\]\(([^)]*)\))"));
    int links = 0;
    for (const QString &topic : topicIds())
        for (const Language language : languages)
            for (auto match = link.globalMatch(textOf(language, topic)); match.hasNext(); ++links) {
                const QString target = match.next().captured(1);
                QVERIFY2(target.endsWith(u".md") && topicIds().contains(target.chopped(3)), qPrintable(topic + ": " + target));
            }
    QVERIFY(links > 20);
}

// From the first topic one comes to every other but the list of keys, which is in the menu, and to the same in both languages.
void HelpTest::everyTopicLeadsOn()
{
    for (const Language language : languages) {
        QStringList reached{QStringLiteral("start")};
        for (qsizetype i = 0; i < reached.size(); ++i)
            for (const QString &topic : topicIds())
                if (textOf(language, reached[i]).contains(QStringLiteral("(%1.md)").arg(topic)) && !reached.contains(topic))
                    reached << topic;
        for (const char *topic : {"year", "ledger", "review", "findings", "actions", "documents", "reports", "import"})
            QVERIFY2(reached.contains(QLatin1String(topic)), topic);
    }
}

void HelpTest::wordsAreFoundHoweverTheyAreWritten_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("topic");
    QTest::newRow("as written") << Language::Japanese << "カレンダー"
                                << "actions";
    QTest::newRow("half-width kana") << Language::Japanese << "ｶﾚﾝﾀﾞｰ"
                                     << "actions";
    QTest::newRow("hiragana") << Language::Japanese << "かれんだー"
                              << "actions";
    QTest::newRow("full-width letters") << Language::Japanese << "ｃｓｖ"
                                        << "import";
    QTest::newRow("full-width digits") << Language::Japanese << "１００点"
                                       << "review";
    QTest::newRow("capitals") << Language::English << "CALENDAR"
                              << "actions";
    QTest::newRow("full-width English") << Language::English << "ｃａｌｅｎｄａｒ"
                                        << "actions";
}

void HelpTest::wordsAreFoundHoweverTheyAreWritten()
{
    QFETCH(Language, language);
    QFETCH(QString, words);
    QFETCH(QString, topic);
    QVERIFY2(found(language, words).contains(topic), qPrintable(found(language, words).join(u' ')));
}

void HelpTest::aTopicHasAllTheWords()
{
    const QStringList both = found(Language::Japanese, QStringLiteral("改善　カレンダー")); // an ideographic space
    QVERIFY(both.contains(QStringLiteral("actions")));
    QVERIFY(both.size() < found(Language::Japanese, QStringLiteral("改善")).size());
    QCOMPARE(found(Language::Japanese, QStringLiteral("改善 ぱぴぷぺぽ")), QStringList());
    QCOMPARE(found(Language::Japanese, QStringLiteral("　 ")), QStringList());
}

void HelpTest::theLineFoundIsShownFromNearTheWord()
{
    for (const HelpHit &hit : searchHelp(Language::English, QStringLiteral("calendar"))) {
        const auto ranges = rangesOf(QStringLiteral("calendar"), hit.line);
        QVERIFY2(!ranges.isEmpty() && ranges.first().from <= 17, qPrintable(hit.line));
    }
}

void HelpTest::whatWasFoundIsMarkedAsItIsWritten()
{
    const QString line = QStringLiteral("  ＡＢＣ と ｶﾞｲﾄﾞ、ガイド");
    const auto words = [&line](const QString &word) {
        QStringList all;
        for (const TextRange &range : rangesOf(word, line))
            all << line.mid(range.from, range.length);
        return all;
    };
    QCOMPARE(words(QStringLiteral("がいど")), QStringList({QStringLiteral("ｶﾞｲﾄﾞ"), QStringLiteral("ガイド")}));
    QCOMPARE(words(QStringLiteral("bc")), QStringList{QStringLiteral("ＢＣ")});
    QCOMPARE(words(QStringLiteral("abc と")), QStringList{QStringLiteral("ＡＢＣ と")});
    QCOMPARE(words(QStringLiteral("z")), QStringList());
    QCOMPARE(words(QString()), QStringList());
}

void HelpTest::theTopicAskedForIsShownFirst()
{
    Reader reader(Language::Japanese, QStringLiteral("review"));
    QVERIFY(QTest::qWaitForWindowActive(&reader.window));
    QCoreApplication::processEvents();
    QCOMPARE(reader.page()->toPlainText().section(u'\n', 0, 0), helpLines(Language::Japanese, QStringLiteral("review")).first());
    QVERIFY(!reader.page()->isBackwardAvailable());
    QCOMPARE(reader.list()->currentRow(), topicIds().indexOf(QStringLiteral("review")));
}

void HelpTest::enterOpensAndMarksWhatWasFound()
{
    Reader reader(Language::Japanese);
    QVERIFY(QTest::qWaitForWindowActive(&reader.window));
    QTest::keyClick(&reader.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(reader.search()->hasFocus());
    reader.search()->setText(QStringLiteral("ｽﾅｯﾌﾟ")); // in no topic
    reader.search()->setText(QStringLiteral("ﾌﾟﾚﾋﾞｭｰ"));
    QCOMPARE(reader.list()->count(), 1);
    QVERIFY(reader.list()->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("プレビュー")));
    QCOMPARE(reader.window.topic(), QStringLiteral("start")); // nothing turns while one types
    QTest::keyClick(reader.search(), Qt::Key_Return);
    QCOMPARE(reader.window.topic(), QStringLiteral("reports"));
    QCOMPARE(reader.marked(), QStringLiteral("プレビュー"));
}

void HelpTest::escapeShowsAllTopicsBeforeItCloses()
{
    Reader reader(Language::Japanese);
    QVERIFY(QTest::qWaitForWindowActive(&reader.window));
    reader.search()->setFocus();
    reader.search()->setText(QStringLiteral("カレンダー"));
    QVERIFY(reader.list()->count() < topicIds().size());
    QTest::keyClick(reader.search(), Qt::Key_Down);
    QVERIFY(!reader.marked().isEmpty());
    QTest::keyClick(reader.search(), Qt::Key_Escape);
    QCOMPARE(reader.search()->text(), QString());
    QCOMPARE(reader.list()->count(), topicIds().size());
    QCOMPARE(reader.list()->currentRow(), topicIds().indexOf(reader.window.topic())); // what is read is shown in the list
    QCOMPARE(reader.marked(), QString());
    QVERIFY(reader.window.isVisible());
    reader.page()->setFocus();
    QTest::keyClick(reader.page(), Qt::Key_Escape);
    QVERIFY(!reader.window.isVisible());
}

void HelpTest::nothingFoundIsSaid()
{
    Reader reader(Language::English);
    QVERIFY(QTest::qWaitForWindowActive(&reader.window));
    const auto said = [&reader] {
        for (const auto *label : reader.window.findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                return true;
        return false;
    };
    QVERIFY(!said());
    reader.search()->setText(QStringLiteral("zzzz"));
    QVERIFY(said());
    QCOMPARE(reader.list()->count(), 0);
    QTest::keyClick(reader.search(), Qt::Key_Return);
    QCOMPARE(reader.window.topic(), QStringLiteral("start"));
}

void HelpTest::pagesReadAreGoneThroughByKey()
{
    Reader reader(Language::English);
    QVERIFY(QTest::qWaitForWindowActive(&reader.window));
    reader.window.showTopic(QStringLiteral("year"));
    reader.window.showTopic(QStringLiteral("actions"));
    QTest::keyClick(&reader.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(reader.window.topic(), QStringLiteral("year"));
    QCOMPARE(reader.list()->currentRow(), topicIds().indexOf(QStringLiteral("year")));
    QTest::keyClick(&reader.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(reader.window.topic(), QStringLiteral("start"));
    QTest::keyClick(&reader.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(reader.window.topic(), QStringLiteral("year"));
}

void HelpTest::aLinkOpensItsTopic()
{
    Reader reader(Language::Japanese);
    QVERIFY(QTest::qWaitForWindowActive(&reader.window));
    reader.page()->setFocus();
    QTest::keyClick(reader.page(), Qt::Key_Tab); // to the first link
    QTest::keyClick(reader.page(), Qt::Key_Return);
    QCOMPARE(reader.window.topic(), QStringLiteral("ledger"));
    QVERIFY(reader.page()->toPlainText().contains(QStringLiteral("名刺の引き出し"))); // read as Markdown
    QCOMPARE(reader.page()->toPlainText().section(u'\n', 0, 0), helpLines(Language::Japanese, QStringLiteral("ledger")).first());
}

void HelpTest::nothingButTheHelpIsShown()
{
    Reader reader(Language::Japanese);
    const QString before = reader.page()->toPlainText();
    reader.page()->setSource(QUrl(QStringLiteral("file:///etc/hostname")));
    reader.page()->setSource(QUrl(QStringLiteral("https://example.com/start.md")));
    QCOMPARE(reader.page()->toPlainText(), before);
    reader.window.showTopic(QStringLiteral("no-such-topic"));
    QCOMPARE(reader.window.topic(), QStringLiteral("start"));
}

// A window with a new book, in English.
struct Open
{
    Open()
    {
        settings.setLanguage(Language::English);
        useLanguage(Language::English);
        window = std::make_unique<MainWindow>(library, settings, dialogs);
        window->createBook(folder.filePath(QStringLiteral("clinic.tenken")), {.name = QStringLiteral("Midori")});
        window->show();
        window->activateWindow();
    }
    HelpWindow *help() const
    {
        auto *shown = window->findChild<HelpWindow *>();
        return shown && shown->isVisible() ? shown : nullptr;
    }
    QStringList pages() const
    {
        QStringList ids{QStringLiteral("guide"), QStringLiteral("year")};
        for (const NavEntry &entry : window->view()->pages())
            ids << entry.id;
        return ids;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Library library = *Library::load();
    Dialogs dialogs;
    std::unique_ptr<MainWindow> window;
};

void HelpTest::everyPageHasATopicThatF1Opens()
{
    const Open open;
    for (const QString &page : open.pages()) {
        open.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
        open.window->view()->go(page);
        QCOMPARE(open.window->view()->page(), page);
        const QString topic = open.window->view()->helpTopic();
        QVERIFY2(topicIds().contains(topic), qPrintable(page + ": " + topic));
        QTest::keyClick(open.window.get(), Qt::Key_F1);
        QVERIFY(open.help());
        QCOMPARE(open.help()->topic(), topic);
        const QString heading = open.help()->findChild<HelpBrowser *>()->toPlainText().section(u'\n', 0, 0);
        QCOMPARE(heading, helpLines(Language::English, topic).first());
        QVERIFY(!open.help()->findChild<HelpBrowser *>()->isBackwardAvailable());
        open.help()->close();
        QTRY_VERIFY(!open.window->findChild<HelpWindow *>());
    }
}

void HelpTest::theMarkBesideTheTitleOpensTheSameTopic()
{
    const Open open;
    QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
    open.window->view()->go(QStringLiteral("ledger"));
    QCoreApplication::processEvents();
    QToolButton *mark = nullptr;
    for (auto *button : open.window->findChildren<QToolButton *>(QStringLiteral("pageHelp")))
        mark = button->isVisible() ? button : mark;
    QVERIFY(mark);
    QTest::mouseClick(mark, Qt::LeftButton);
    QVERIFY(open.help());
    QCOMPARE(open.help()->topic(), QStringLiteral("ledger"));
}

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
