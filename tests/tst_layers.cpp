// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// C++ sources of a folder of the project and of those below it.
QStringList sources(const QString &folder)
{
    QDirIterator files(QStringLiteral(SOURCES "/") + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths << files.next();
    return paths;
}

// Captures of the first group, in order.
QStringList all(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

// What every page may use; the other folders of ui hold one page each, or one service that the window hands to the pages.
const QStringList shared{"theme", "widgets", "forms", "pages", "backup", "letters"};
const QStringList layersBelow{"domain", "content", "store", "files", "exchange", "workspace", "report"};

} // namespace

// Which folder may include which: the compiler lets every include through, so the sources are read.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void includesOnlyWhatIsBelow_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("domain") << "app/domain"
                                << "domain";
        QTest::newRow("content") << "app/content"
                                 << "domain|content";
        QTest::newRow("store") << "app/store"
                               << "domain|store";
        QTest::newRow("files") << "app/files"
                               << "domain|files";
        QTest::newRow("exchange") << "app/exchange"
                                  << "domain|content|files|exchange";
        QTest::newRow("report") << "app/report"
                                << "domain|content|files|report";
        QTest::newRow("workspace") << "app/workspace"
                                   << "domain|content|store|exchange|report|workspace";
        QTest::newRow("theme") << "ui/theme"
                               << "theme";
        QTest::newRow("widgets") << "ui/widgets"
                                 << "domain|theme|widgets";
        QTest::newRow("forms") << "ui/forms"
                               << "domain|content|theme|widgets|forms";
    }
    void includesOnlyWhatIsBelow()
    {
        QFETCH(QString, folder);
        QFETCH(QString, allowed);
        static const QRegularExpression include("#include \"([a-z]+)/");
        const QStringList layers = allowed.split('|');
        const QStringList paths = sources(folder);
        QVERIFY2(!paths.isEmpty(), qPrintable(folder));
        for (const QString &path : paths)
            for (const QString &layer : all(include, textOf(path)))
                QVERIFY2(layers.contains(layer), qPrintable(path + " includes " + layer));
    }

    void noWindowBelowTheScreens()
    {
        static const QRegularExpression windows(
            "#include <(Qt(?:Widgets|PrintSupport)|Q(?:Widget|Application|MessageBox|FileDialog|Dialog|Printer|PrintDialog|Label|Action"
            "|MainWindow|Layout|StyleOption|Style|TableView|AbstractItemView))\\b");
        for (const QString &path : sources("app")) {
            if (path.endsWith("/app/main.cpp"))
                continue; // builds the window
            const QStringList found = all(windows, textOf(path));
            QVERIFY2(found.isEmpty(), qPrintable(path + " includes " + found.join(", ")));
        }
    }

    void pagesDoNotKnowEachOther()
    {
        static const QRegularExpression include("#include \"([a-z]+)/");
        for (const QString &page : QDir(QStringLiteral(SOURCES "/ui")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (shared.contains(page))
                continue;
            const QStringList allowed = shared + layersBelow + QStringList{page};
            for (const QString &path : sources("ui/" + page))
                for (const QString &folder : all(include, textOf(path)))
                    QVERIFY2(allowed.contains(folder), qPrintable(path + " includes " + folder));
        }
    }

    void includesGoByTheLayersName()
    {
        static const QRegularExpression upwards("#include \"(\\.\\./[^\"]+)");
        for (const QString folder : {"app", "ui"})
            for (const QString &path : sources(folder))
                QVERIFY2(all(upwards, textOf(path)).isEmpty(), qPrintable(path));
    }

    void everySourceNamesItsLicence()
    {
        for (const QString folder : {"app", "ui", "tests"})
            for (const QString &path : sources(folder))
                QVERIFY2(textOf(path).startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"), qPrintable(path));
    }

    void everyTestIsRun()
    {
        const QString list = textOf(QStringLiteral(SOURCES "/tests/CMakeLists.txt"));
        const QStringList tests = QDir(QStringLiteral(SOURCES "/tests")).entryList({"tst_*.cpp"}, QDir::Files);
        QVERIFY(!tests.isEmpty());
        for (const QString &test : tests)
            QVERIFY2(list.contains(QRegularExpression("\\(" + test.chopped(4) + "\\b")), qPrintable(test));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
