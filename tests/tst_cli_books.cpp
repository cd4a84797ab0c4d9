// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookfile.h"
#include "support/console.h"

#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

// Books as they are found: damaged, of others, of a newer program, in use, read-only, gone; and their copies.
class CliBooks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whatIsNoGoodBookIsRefusedAndLeft_data();
    void whatIsNoGoodBookIsRefusedAndLeft();
    void aBookInUseCanBeReadButNotChanged();
#ifdef Q_OS_UNIX
    void aBookThatMayOnlyBeReadCanBeRead();
#endif
    void theDemoOfTheInstallerIsTaken();
    void backupAndRestoreKeepEveryRecord();
    void restoreReplacesNothingItCannotKeep();

private:
    std::unique_ptr<Console> m_console;
    QByteArray m_book;
    Ran run(const QString &words, const QByteArray &input = {}) { return m_console->run(words.split(u' '), input); }
};

// Made once; every test starts from a copy.
void CliBooks::initTestCase()
{
    m_console = std::make_unique<Console>();
    DONE(run("new book.tenken --starter salon --lang ja"));
    m_book = m_console->read("book.tenken");
}

void CliBooks::init()
{
    m_console = std::make_unique<Console>();
    m_console->write("book.tenken", m_book);
    m_console->write("list.csv", "名前,備考\n名簿,棚\n");
}

void CliBooks::whatIsNoGoodBookIsRefusedAndLeft_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"cut", "overwritten", "foreign", "newer", "empty", "folder", "missing"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void CliBooks::whatIsNoGoodBookIsRefusedAndLeft()
{
    QFETCH(QString, kind);
    QByteArray bytes = m_console->read("book.tenken");
    if (kind == "cut")
        bytes.truncate(5000);
    else if (kind == "overwritten")
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, 'x'));
    else if (kind == "newer")
        qToBigEndian<quint32>(9999, bytes.data() + 60);
    else
        bytes = kind == "empty" ? QByteArray() : QByteArray("買い物メモ\n");
    if (kind == "folder")
        QVERIFY(QDir().mkpath(m_console->path("bad.tenken")));
    else if (kind != "missing")
        m_console->write("bad.tenken", bytes);
    for (const char *call :
         {"info bad.tenken --json", "list bad.tenken holdings --json", "add bad.tenken holdings --json -",
          "import bad.tenken list.csv --as holdings", "export bad.tenken holdings -o out.csv", "report bad.tenken ledger -o out.pdf",
          "check bad.tenken --json", "backup bad.tenken copies", "restore bad.tenken other.tenken"})
        REFUSED(run(call, "{\"name\":\"x\"}"), 1);
    QVERIFY(!m_console->has("other.tenken") && !m_console->has("out.csv") && !m_console->has("out.pdf"));
    QCOMPARE(QDir(m_console->path("copies")).entryList(QDir::Files), QStringList());
    QCOMPARE(m_console->read("bad.tenken"), kind == "folder" || kind == "missing" ? QByteArray() : bytes);
}

void CliBooks::aBookInUseCanBeReadButNotChanged()
{
    const QByteArray before = run("list book.tenken holdings --json").out;
    {
        const auto lock = bookfile::lock(m_console->path("book.tenken"));
        QVERIFY(lock);
        REFUSED(run("add book.tenken holdings --json -", "{\"name\":\"x\"}"), 1);
        REFUSED(run("import book.tenken list.csv --as holdings"), 1);
        REFUSED(run("restore book.tenken book.tenken"), 1);
        QCOMPARE(run("list book.tenken holdings --json").out, before);
        DONE(run("info book.tenken --json"));
        DONE(run("export book.tenken holdings -o out.csv"));
        DONE(run("backup book.tenken copies"));
    }
    DONE(run("add book.tenken holdings --json -", "{\"name\":\"x\"}"));
}

#ifdef Q_OS_UNIX
void CliBooks::aBookThatMayOnlyBeReadCanBeRead()
{
    const auto allow
        = [this](const QString &name, mode_t mode) { return chmod(QFile::encodeName(m_console->path(name)).constData(), mode) == 0; };
    m_console->program = m_console->path("program"); // the built one may lie in a folder that only root may enter
    QVERIFY(QFile::copy(QStringLiteral(TENKEN_CLI), m_console->program) && allow("program", 0555));
    QVERIFY(allow("book.tenken", 0444) && allow("list.csv", 0444) && allow(".", 0555));
    const QByteArray before = m_console->read("book.tenken");
    m_console->asNobody = true;
    DONE(run("info book.tenken --json"));
    DONE(run("check book.tenken --json"));
    REFUSED(run("add book.tenken holdings --json -", "{\"name\":\"x\"}"), 1);
    REFUSED(run("import book.tenken list.csv --as holdings"), 1);
    REFUSED(run("export book.tenken holdings -o out.csv"), 1);
    REFUSED(run("report book.tenken ledger -o out.pdf"), 1);
    REFUSED(run("backup book.tenken copies"), 1);
    REFUSED(run("new other.tenken"), 1);
    QVERIFY(allow(".", 0755));
    QCOMPARE(m_console->read("book.tenken"), before);
}
#endif

// What "installer/run --demo" does where there is no display.
void CliBooks::theDemoOfTheInstallerIsTaken()
{
    const QString demo = QStringLiteral(SOURCES "/installer/demo/");
    DONE(m_console->run({"new", "demo.tenken", "--profile", demo + "firm.json", "--starter", "clinic"}));
    const Ran added = m_console->run({"add", "demo.tenken", "holdings", "--json", demo + "holdings.json"});
    DONE(added);
    QCOMPARE(added.lines().size(), 3);
}

void CliBooks::backupAndRestoreKeepEveryRecord()
{
    const QByteArray before = run("list book.tenken holdings --json").out;
    const Ran backup = run("backup book.tenken copies");
    DONE(backup);
    QCOMPARE(backup.lines().size(), 1);
    const QString copy = backup.lines().first();
    DONE(m_console->run({"info", copy, "--json"}));
    DONE(run("add book.tenken holdings --json -", "{\"name\":\"later\"}"));
    DONE(m_console->run({"restore", copy, "book.tenken"}));
    QCOMPARE(run("list book.tenken holdings --json").out, before);
    DONE(m_console->run({"restore", copy, "other.tenken"}));
    QCOMPARE(run("list other.tenken holdings --json").out, before);
    QVERIFY(!run("info book.tenken --json").json()["last_backup"].toString().isEmpty()); // what was replaced
    QVERIFY(m_console->run({"info", "book.tenken", "--lang", "ja"}).said.isEmpty());
}

void CliBooks::restoreReplacesNothingItCannotKeep()
{
    QVERIFY(QDir().mkpath(m_console->path("folder.tenken")));
    REFUSED(run("restore book.tenken folder.tenken"), 1);
    REFUSED(run("restore book.tenken nofolder/other.tenken"), 1);
    REFUSED(run("restore missing.tenken book.tenken"), 1);
    REFUSED(run("backup book.tenken list.csv"), 1);
    m_console->write("memo.txt", "買い物メモ");
    DONE(run("restore book.tenken memo.txt"));
    const QStringList kept = QDir(m_console->path(".")).entryList({"memo.txt.damaged-*"});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(m_console->read(kept.first()), QByteArray("買い物メモ"));
}

QTEST_GUILESS_MAIN(CliBooks)
#include "tst_cli_books.moc"
