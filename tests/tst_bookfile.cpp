// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"
#include "support/files.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

// Whatever lies at the path of a book: it is opened or refused with a sentence, and a refused file keeps every byte.
class TestBookFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Library m_library;
    QByteArray m_good;
    int m_count = 0;

    // A folder of its own for each file, so that anything created beside it is seen.
    QString placed(const QByteArray &bytes)
    {
        const QString folder = m_folder.filePath(QString::number(++m_count));
        QDir().mkpath(folder);
        files::write(folder + "/book.tenken", bytes);
        return folder + "/book.tenken";
    }
    Result<std::unique_ptr<Book>> open(const QString &path, Access access = Access::ReadWrite)
    {
        return Book::open(path, m_library, Language::Japanese, access);
    }
    // True when refused; checks all that a refusal promises.
    bool refusedUnharmed(const QString &path)
    {
        const QByteArray before = files::read(path);
        const QString folder = QFileInfo(path).absolutePath();
        const QStringList names = files::namesIn(folder);
        auto book = open(path);
        if (book)
            return false;
        const QString message = book.error().message;
        [&] {
            QVERIFY(!message.isEmpty());
            QCOMPARE(files::read(path), before);
            QCOMPARE(files::namesIn(folder), names);
        }();
        return true;
    }
    QString changedBy(const QString &sql)
    {
        const QString path = placed(m_good);
        auto database = Database::openSqlite(path);
        for (const QString &step : sql.split(u';'))
            if (!database || !(*database)->run(step))
                qFatal("%s", qPrintable(step));
        return path;
    }
    // SQL that takes away what the steps after the first one made, the last first.
    static QString takingBackAllSteps()
    {
        static const QRegularExpression made(QStringLiteral("CREATE TABLE (\\w+)|ALTER TABLE (\\w+) ADD COLUMN (\\w+)"));
        QStringList steps;
        const QStringList files = QDir(QStringLiteral(":/sql")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        for (const QString &file : files.mid(1)) {
            if (file.contains(QLatin1String(".psql.")))
                continue;
            const QString sql = QString::fromUtf8(files::read(QStringLiteral(":/sql/") + file));
            for (auto match = made.globalMatch(sql); match.hasNext();) {
                const auto one = match.next();
                steps.prepend(one.captured(1).isEmpty()
                                  ? QStringLiteral("ALTER TABLE %1 DROP COLUMN %2").arg(one.captured(2), one.captured(3))
                                  : QStringLiteral("DROP TABLE %1").arg(one.captured(1)));
            }
        }
        return steps.join(u';') + u';';
    }
#ifdef Q_OS_UNIX
    static int mode(const QString &path)
    {
        struct stat info;
        return stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
    }
#endif
    static quint32 pageSize(const QByteArray &book) { return qFromBigEndian<quint16>(book.constData() + 16); }

private slots:
    void initTestCase()
    {
        const QString path = m_folder.filePath("good.tenken");
        files::makeBook(path, 200, m_library);
        m_good = files::read(path);
    }

    void aBookOfTheFirstVersionIsKeptAndBroughtUpToDate()
    {
        // As the first version of the program left it.
        const QString path
            = changedBy(takingBackAllSteps() + QStringLiteral("DELETE FROM schema_version WHERE version > 1;PRAGMA user_version = 1"));
        {
            auto book = open(path);
            QVERIFY2(book, qPrintable(book ? QString() : book.error().detail));
            QCOMPARE((*book)->version(), migration::newest());
            QCOMPARE((*book)->records<Holding>().records().size(), 200);
            QVERIFY((*book)->edit(Answer{.question = "physical.carrying", .year = 2026}, "answer"));
        }
        const QList<backup::Copy> copies = backup::of(path);
        QCOMPARE(copies.size(), 1);
        const auto kept = backup::contentsOf(copies.constFirst().path);
        QVERIFY(kept);
        QCOMPARE(kept->version, 1);
        QCOMPARE(kept->counts.value("holding"), 200);
        auto again = open(path);
        QVERIFY(again);
        QCOMPARE((*again)->records<Answer>().records().size(), 1);
        QCOMPARE(backup::of(path).size(), 1);
    }

    void truncatedAnywhereItIsRefused()
    {
        const int page = int(pageSize(m_good));
        for (qsizetype size = 0; size < m_good.size(); size += page)
            QVERIFY(refusedUnharmed(placed(m_good.left(size))));
        for (qsizetype size :
             {qsizetype(1), qsizetype(15), qsizetype(99), qsizetype(100), qsizetype(101), qsizetype(511), m_good.size() - 1})
            QVERIFY(refusedUnharmed(placed(m_good.left(size))));
    }

    void whatIsNoBookIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray random(20000, 0);
        QRandomGenerator generator(1);
        for (char &c : random)
            c = char(generator.generate());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("garbage") << random;
        QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11) + random;
        QTest::newRow("text") << QByteArray("名前,電話\n").repeated(100);
        QTest::newRow("head alone") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("garbage after a good head") << m_good.left(100) + random;
        const auto headed = [&](int at, quint32 value) {
            QByteArray bytes = m_good;
            qToBigEndian(value, bytes.data() + at);
            return bytes;
        };
        QTest::newRow("newer version") << headed(60, 999);
        QTest::newRow("negative version") << headed(60, quint32(-1));
        QTest::newRow("version 0") << headed(60, 0);
        QTest::newRow("another program's") << headed(68, 0x12345678);
        QTest::newRow("something appended") << m_good + QByteArray(5000, 'x');
    }
    void whatIsNoBookIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(refusedUnharmed(placed(bytes)));
    }

    void aForeignInsideIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("missing table") << "PRAGMA foreign_keys = OFF;DROP TABLE holding_purposes";
        QTest::newRow("trigger") << "CREATE TRIGGER t AFTER INSERT ON holding BEGIN DELETE FROM firm WHERE 1=1";
        QTest::newRow("view") << "CREATE VIEW v AS SELECT * FROM holding";
        QTest::newRow("newer than its head says") << "INSERT INTO schema_version (version) VALUES (999)";
        QTest::newRow("unknown code") << "UPDATE holding SET presence = 'perhaps'";
    }
    void aForeignInsideIsRefused()
    {
        QFETCH(QString, sql);
        const bool isTrigger = sql.startsWith("CREATE TRIGGER");
        QString path;
        if (isTrigger) { // holds a ';' of its own
            path = placed(m_good);
            auto database = Database::openSqlite(path);
            QVERIFY(database && (*database)->run(sql + "; END"));
        } else {
            path = changedBy(sql);
        }
        QVERIFY(refusedUnharmed(path));
    }

    void aForeignDatabaseIsRefused()
    {
        const QString path = m_folder.filePath("foreign.db");
        {
            auto database = Database::openSqlite(path);
            QVERIFY(database && (*database)->run("CREATE TABLE holding (id TEXT)"));
        }
        QVERIFY(refusedUnharmed(placed(files::read(path))));
    }

    void whatIsNoFileIsRefused()
    {
        const QString folder = m_folder.filePath("odd");
        QDir().mkpath(folder + "/folder.tenken");
        QStringList odd{"folder.tenken", "nothing.tenken"};
#ifdef Q_OS_UNIX
        QCOMPARE(mkfifo(QFile::encodeName(folder + "/fifo.tenken").constData(), 0600), 0);
        QVERIFY(QFile::link(folder + "/b.tenken", folder + "/a.tenken"));
        QVERIFY(QFile::link(folder + "/a.tenken", folder + "/b.tenken"));
        odd << "fifo.tenken"
            << "a.tenken";
#endif
        const QStringList names = files::namesIn(folder);
        for (const QString &name : odd) {
            const auto book = open(folder + u'/' + name);
            QVERIFY(!book);
            QVERIFY(!book.error().message.isEmpty());
            QVERIFY(!backup::make(folder + u'/' + name, {}, backup::Reason::Asked, QDateTime::currentDateTime()));
            QVERIFY(!backup::contentsOf(folder + u'/' + name));
        }
        QCOMPARE(files::namesIn(folder), names);
        for (const QString &name : odd)
            QVERIFY(name == QLatin1String("nothing.tenken") || !Book::create(folder + u'/' + name, Firm{}, m_library, Language::Japanese));
    }

    void damagedPagesAreNoticed()
    {
        QRandomGenerator generator(7);
        const int page = int(pageSize(m_good));
        const int pages = int(m_good.size() / page);
        int noticed = 0, variants = 0;
        for (int i = 0; i < 200; ++i) {
            QByteArray bytes = m_good;
            const int at = generator.bounded(pages) * page;
            for (int b = at ? 0 : 100; b < page; ++b)
                bytes[at + b] = char(generator.generate());
            ++variants;
            noticed += refusedUnharmed(placed(bytes)) ? 1 : 0;
        }
        qInfo("%d of %d files with a page of garbage were noticed", noticed, variants);
        QVERIFY(noticed * 100 >= variants * 95);
    }

    void flippedBitsNeverCrash()
    {
        QRandomGenerator generator(8);
        for (int i = 0; i < 200; ++i) {
            QByteArray bytes = m_good;
            const qsizetype at = generator.bounded(int(bytes.size()));
            bytes[at] = char(bytes[at] ^ (1 << generator.bounded(8)));
            const QString path = placed(bytes);
            if (!refusedUnharmed(path))
                QVERIFY(QFileInfo(path).size() >= m_good.size());
        }
    }

    void aStrayJournalDoesNotDestroyTheBook_data()
    {
        QTest::addColumn<QByteArray>("journal");
        // The journal of another database: it would put its own pages in place of ours.
        QByteArray foreign = QByteArray::fromHex("d9d505f920a163d7")
            + QByteArray::fromHex("ffffffff"
                                  "00000000"
                                  "00000002"
                                  "00000200"
                                  "00001000");
        foreign.append(QByteArray(512 - foreign.size(), '\0'));
        for (int page = 1; page <= 2; ++page) {
            const QByteArray content(4096, char('A' + page));
            quint32 sum = 0; // nonce 0; pager.c sums every 200th byte from the end
            for (int i = 4096 - 200; i > 0; i -= 200)
                sum += quint8(content[i]);
            QByteArray number(4, 0), check(4, 0);
            qToBigEndian(quint32(page), number.data());
            qToBigEndian(sum, check.data());
            foreign += number + content + check;
        }
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray(3000, 'j');
        QTest::newRow("another file's") << foreign;
    }
    void aStrayJournalDoesNotDestroyTheBook()
    {
        QFETCH(QByteArray, journal);
        const QString path = placed(m_good);
        files::write(path + "-journal", journal);
        for (Access access : {Access::ReadOnly, Access::ReadWrite}) {
            auto book = open(path, access);
            if (book)
                QCOMPARE((*book)->records<Holding>().records().size(), 200);
            else
                QVERIFY(!book.error().message.isEmpty());
            QCOMPARE(files::read(path), m_good);
        }
        QVERIFY(!QFileInfo::exists(path + ".trial"));
    }

#ifdef Q_OS_UNIX // Windows keeps a person's files from others by their folder
    void onlyItsOwnerMayReadIt()
    {
        umask(0022);
        const QString path = m_folder.filePath("private/book.tenken");
        QDir().mkpath(m_folder.filePath("private"));
        auto book = Book::create(path, Firm{}, m_library, Language::Japanese);
        QVERIFY(book);
        QCOMPARE(mode(path), 0600);
        QCOMPARE(mode(path + ".lock"), 0600);
        const auto copy = backup::make(path, {}, backup::Reason::Asked, QDateTime::currentDateTime());
        QVERIFY(copy);
        QCOMPARE(mode(*copy), 0600);
        book->reset();
        QVERIFY(backup::restore(*copy, path, {}, QDateTime::currentDateTime()));
        QCOMPARE(mode(path), 0600);
    }
#endif

    void deletedMeansGone()
    {
        const QString path = m_folder.filePath("secret.tenken");
        files::makeBook(path, 50, m_library);
        const QByteArray canary = "CANARY-83541-himitsu";
        {
            auto book = open(path);
            QVERIFY(book);
            Holding holding{.name = QString::fromLatin1(canary), .note = QString::fromLatin1(canary).repeated(500)};
            const Holding stays{.name = "stays", .evidence = QString::fromLatin1(canary).repeated(3000)};
            QVERIFY((*book)->edit(holding, "add"));
            QVERIFY((*book)->edit(stays, "add"));
            QVERIFY(files::read(path).contains(canary));
            QVERIFY((*book)->apply((*book)->removal<Holding>({holding.id}), "delete"));
            Holding emptied = *(*book)->records<Holding>().find(stays.id);
            emptied.evidence.clear();
            QVERIFY((*book)->edit(emptied, "empty"));
        }
        QVERIFY(!files::read(path).contains(canary));
        QCOMPARE(files::namesIn(m_folder.path()).filter("secret.tenken"), QStringList{"secret.tenken"});
    }

    void leftOversOfAKilledProgramDoNotBlock()
    {
        const QString path = m_folder.filePath("again/book.tenken");
        QDir().mkpath(m_folder.filePath("again"));
        for (const char *end : {".new", ".new-journal", ".lock"})
            files::write(path + QLatin1String(end), {});
        files::write(path + ".new", "left over");
        files::makeBook(path, 3, m_library);
        // An empty lock file; one whose process number now belongs to this very program; one of a program that has ended.
        const QByteArray host = QSysInfo::machineHostName().toUtf8(), id = QSysInfo::machineUniqueId(), boot = QSysInfo::bootUniqueId();
        const QByteArray tail = '\n' + host + '\n' + id + '\n' + boot + '\n';
        for (const QByteArray &lock :
             {QByteArray(), QByteArray::number(getpid()) + "\ntst_bookfile" + tail, QByteArray("999999\ntenken") + tail}) {
            files::write(path + ".lock", lock);
            auto book = open(path);
            QVERIFY(book);
            QVERIFY2(!(*book)->isReadOnly(), lock.constData());
            QVERIFY((*book)->edit(Holding{.name = "a"}, "add"));
        }
        QCOMPARE(files::namesIn(m_folder.filePath("again")), QStringList{"book.tenken"});
    }

#ifdef Q_OS_UNIX
    void aBookIsOneBookUnderAllItsNames()
    {
        const QString path = placed(m_good), link = m_folder.filePath("link.tenken");
        QVERIFY(QFile::link(path, link));
        const auto first = open(path);
        const auto second = open(link);
        QVERIFY(first && second);
        QVERIFY(!(*first)->isReadOnly());
        QVERIFY((*second)->isReadOnly());
        QVERIFY(!(*second)->readOnlyReason().isEmpty());
    }

    // Root may write everywhere, so the child that opens the book runs without root's rights.
    void aBookThatMayOnlyBeReadKeepsEveryByte_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("folder");
        QTest::newRow("file") << 0444 << 0755;
        QTest::newRow("folder") << 0644 << 0555;
        QTest::newRow("both") << 0444 << 0555;
    }
    void aBookThatMayOnlyBeReadKeepsEveryByte()
    {
        QFETCH(int, file);
        QFETCH(int, folder);
        QTemporaryDir outside(QDir::tempPath() + "/readonly-XXXXXX");
        const QString path = outside.filePath("book.tenken");
        files::write(path, m_good);
        const bool root = geteuid() == 0;
        const auto name = [](const QString &of) { return QFile::encodeName(of); };
        if (root)
            QVERIFY(chown(name(path).constData(), 65534, 65534) == 0 && chown(name(outside.path()).constData(), 65534, 65534) == 0);
        QVERIFY(chmod(name(path).constData(), mode_t(file)) == 0 && chmod(name(outside.path()).constData(), mode_t(folder)) == 0);
        const pid_t child = fork();
        if (child == 0) {
            if (root && (setgid(65534) != 0 || setuid(65534) != 0))
                _exit(9);
            auto book = open(path);
            if (!book)
                _exit(book.error().message.isEmpty() ? 1 : 0);
            _exit((*book)->isReadOnly() && !(*book)->edit(Holding{.name = "lost"}, "add")
                          && (*book)->records<Holding>().records().size() == 200
                      ? 0
                      : 2);
        }
        int status = -1;
        waitpid(child, &status, 0);
        QVERIFY(chmod(name(outside.path()).constData(), 0755) == 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(files::read(path), m_good);
        QCOMPARE(files::namesIn(outside.path()), QStringList{"book.tenken"});
    }
#endif
};

QTEST_GUILESS_MAIN(TestBookFile)
#include "tst_bookfile.moc"
