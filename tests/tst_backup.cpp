// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "support/files.h"

#include <QTemporaryDir>
#include <QTest>

// A copy is whole before an older one goes, and a book is the old or the restored one at every moment.
class TestBackup : public QObject
{
    Q_OBJECT

private:
    Library m_library;
    const QDateTime m_now{QDate(2026, 11, 24), QTime(9, 30)};

    Result<std::unique_ptr<Book>> open(const QString &path, Access access = Access::ReadOnly)
    {
        return Book::open(path, m_library, Language::Japanese, access);
    }
    QList<Holding> holdings(const QString &path)
    {
        auto book = open(path);
        if (!book)
            qFatal("%s", qPrintable(book.error().message));
        QList<Holding> list = (*book)->records<Holding>().records();
        std::sort(list.begin(), list.end(), [](const Holding &a, const Holding &b) { return a.id < b.id; });
        return list;
    }
    void addOne(const QString &path)
    {
        auto book = open(path, Access::ReadWrite);
        QVERIFY(book && (*book)->edit(Holding{.name = "later"}, "add"));
    }
    static QString damagedCopy(const QString &of, const QString &to)
    {
        QByteArray bytes = files::read(of);
        for (qsizetype i = 4096; i < bytes.size(); ++i)
            bytes[i] = char(i * 7);
        files::write(to, bytes);
        return to;
    }

private slots:
    void aCopyTellsWhatItHolds()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("book.tenken");
        files::makeBook(path, 12, m_library);
        const auto copy = backup::make(path, {}, backup::Reason::Daily, m_now);
        QVERIFY(copy);
        const auto contents = backup::contentsOf(*copy);
        QVERIFY(contents);
        QCOMPARE(contents->counts.value("holding"), 12);
        QCOMPARE(contents->counts.value("contractor"), 1);
        const auto copies = backup::of(path);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies[0].madeAt, m_now);
        QVERIFY(copies[0].reason == backup::Reason::Daily);
        QCOMPARE(holdings(*copy), holdings(path));
        const QString other = folder.filePath("chosen");
        QVERIFY(backup::make(path, other, backup::Reason::Asked, m_now));
        QCOMPARE(backup::of(path, other).size(), 1);
    }

    void aYearOfDailyUseKeepsEnough()
    {
        QList<backup::Copy> kept;
        for (int day = 0; day < 400; ++day) {
            const QDateTime now = m_now.addDays(day);
            kept.prepend({QString::number(day), now, backup::Reason::Daily});
            for (const backup::Copy &old : backup::superfluous(kept, now))
                kept.removeIf([&](const backup::Copy &copy) { return copy.path == old.path; });
            const int span = int(kept.constLast().madeAt.daysTo(now));
            QVERIFY2(day < 10 || kept.size() >= 10, qPrintable(QString::number(kept.size())));
            QVERIFY2(span >= qMin(day, 90) - 31, qPrintable(QString::number(span)));
            QCOMPARE(kept.constFirst().madeAt, now);
            if (day > 130) {
                const auto old
                    = std::count_if(kept.begin(), kept.end(), [&](const backup::Copy &copy) { return copy.madeAt.daysTo(now) > 14; });
                QVERIFY(old >= 10 && span >= 90);
            }
        }
        QVERIFY(kept.size() < 60);
    }

    void aBusyDayLeavesTheOlderDays()
    {
        QList<backup::Copy> copies;
        for (int i = 0; i < 40; ++i)
            copies << backup::Copy{QString::number(i), m_now.addSecs(-60 * i), backup::Reason::Import};
        for (int day = 1; day < 15; ++day)
            copies << backup::Copy{QStringLiteral("d%1").arg(day), m_now.addDays(-day), backup::Reason::Daily};
        const auto gone = backup::superfluous(copies, m_now);
        QCOMPARE(gone.size(), 30);
        for (const auto &copy : gone)
            QVERIFY(!copy.path.startsWith('d'));
    }

    void twoFirmsMayKeepTheirBackupsInOneFolder()
    {
        QTemporaryDir folder;
        const QString together = folder.filePath("stick");
        QVERIFY(QDir(folder.path()).mkpath("a") && QDir(folder.path()).mkpath("b"));
        const QString one = folder.filePath("a/book.tenken"), other = folder.filePath("b/book.tenken");
        files::makeBook(one, 3, m_library);
        files::makeBook(other, 4, m_library);
        const auto rare = backup::make(one, together, backup::Reason::Daily, m_now.addDays(-3));
        QVERIFY(rare);
        QVERIFY(backup::make(other, together, backup::Reason::Daily, m_now.addDays(-3).addSecs(60)));
        for (int i = 0; i < 15; ++i)
            QVERIFY(backup::make(other, together, backup::Reason::Asked, m_now.addSecs(60 * i)));
        QVERIFY(QFileInfo::exists(*rare));
        QCOMPARE(backup::contentsOf(*rare)->counts.value("holding"), 3);
    }

    void anEmptiedOrDamagedBookRemovesNoGoodCopy()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("book.tenken"), empty = folder.filePath("empty.tenken");
        files::makeBook(path, 60, m_library);
        QDateTime at = m_now.addDays(-1);
        for (int i = 0; i < 12; ++i, at = at.addSecs(60))
            QVERIFY(backup::make(path, {}, backup::Reason::Asked, at));
        const auto before = backup::of(path).size();
        const QByteArray good = files::read(path);
        QVERIFY(Book::create(empty, Firm{}, m_library, Language::Japanese));
        files::write(path, files::read(empty));
        for (int i = 0; i < 12; ++i)
            QVERIFY(backup::make(path, {}, backup::Reason::Daily, m_now.addDays(i)));
        QCOMPARE(backup::of(path).size(), before + 12);
        files::write(path, good);
        damagedCopy(path, path);
        for (int i = 0; i < 12; ++i)
            QVERIFY(!backup::make(path, {}, backup::Reason::Daily, m_now.addDays(20 + i)));
        QCOMPARE(backup::of(path).size(), before + 12);
        QVERIFY(files::namesIn(backup::defaultFolder(path)).filter(".part").isEmpty());
    }

    void restoringGivesRowForRow()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("book.tenken");
        files::makeBook(path, 40, m_library);
        const auto wanted = holdings(path);
        const auto copy = backup::make(path, {}, backup::Reason::Daily, m_now);
        QVERIFY(copy);
        addOne(path);
        const auto latest = holdings(path);
        QVERIFY(backup::restore(*copy, path, {}, m_now.addSecs(60)));
        QCOMPARE(holdings(path), wanted);
        const auto copies = backup::of(path); // the way back
        QVERIFY(copies[0].reason == backup::Reason::Restore);
        QVERIFY(backup::restore(copies[0].path, path, {}, m_now.addSecs(120)));
        QCOMPARE(holdings(path), latest);
        addOne(path);
    }

    void aDamagedCopyIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("book.tenken");
        files::makeBook(path, 60, m_library);
        const QByteArray before = files::read(path);
        const QStringList names = files::namesIn(folder.path());
        QTemporaryDir elsewhere;
        files::write(elsewhere.filePath("short.tenken"), before.left(before.size() / 2));
        files::write(elsewhere.filePath("text.tenken"), "text");
        damagedCopy(path, elsewhere.filePath("damaged.tenken"));
        for (const char *name : {"short.tenken", "text.tenken", "damaged.tenken", "missing.tenken"}) {
            const auto refused = backup::restore(elsewhere.filePath(QLatin1String(name)), path, {}, m_now);
            QVERIFY(!refused);
            QVERIFY(!refused.error().message.isEmpty());
            QCOMPARE(files::read(path), before);
        }
        QCOMPARE(files::namesIn(folder.path()), names);
    }

    void theDamagedBookIsKeptByteForByte()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("book.tenken");
        files::makeBook(path, 60, m_library);
        const auto wanted = holdings(path);
        const auto copy = backup::make(path, {}, backup::Reason::Daily, m_now);
        damagedCopy(path, path);
        const QByteArray damaged = files::read(path);
        QVERIFY(backup::restore(*copy, path, {}, m_now));
        QCOMPARE(holdings(path), wanted);
        const QStringList kept = files::namesIn(folder.path()).filter("damaged");
        QCOMPARE(kept.size(), 1);
        QCOMPARE(files::read(folder.filePath(kept[0])), damaged);
    }

    void anOpenBookIsNotRestoredOver()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("book.tenken");
        files::makeBook(path, 5, m_library);
        const auto copy = backup::make(path, {}, backup::Reason::Daily, m_now);
        const QByteArray before = files::read(path);
        const auto held = open(path, Access::ReadWrite);
        const auto refused = backup::restore(*copy, path, {}, m_now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QCOMPARE(files::read(path), before);
    }

    void whatAStoppedRestoringLeavesDoesNoHarm()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("book.tenken");
        files::makeBook(path, 30, m_library);
        const auto copy = backup::make(path, {}, backup::Reason::Daily, m_now);
        addOne(path);
        const auto present = holdings(path);
        files::write(path + ".restored", files::read(*copy).left(5000)); // stopped while copying
        files::write(path + ".restored-journal", "x");
        QCOMPARE(holdings(path), present);
        addOne(path);
        QVERIFY(backup::restore(*copy, path, {}, m_now.addSecs(9)));
        QCOMPARE(holdings(path).size(), 30);
        QVERIFY(files::namesIn(folder.path()).filter("restored").isEmpty());
    }

    void copiesMadeBetweenEditsAreWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("book.tenken");
        files::makeBook(path, 20, m_library);
        auto book = open(path, Access::ReadWrite);
        QVERIFY(book);
        for (int i = 0; i < 20; ++i) {
            QVERIFY((*book)->edit(Holding{.name = "n"}, "add"));
            const auto copy = backup::make(path, {}, backup::Reason::Asked, m_now.addDays(i));
            QVERIFY(copy);
            QCOMPARE(backup::contentsOf(*copy)->counts.value("holding"), 21 + i);
        }
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
