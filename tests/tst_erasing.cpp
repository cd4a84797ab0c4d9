// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres.h"
#include "workspace/book.h"

#include <QDirIterator>
#include <QTest>

// Records about persons that are erased leave nothing behind: not in the file, not in the history, not in what links to them.
class TestErasing : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Library m_library;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    std::unique_ptr<Book> fresh(const QString &file)
    {
        auto book = Book::create(file, Firm{.name = "みどりや商店"}, m_library, Language::Japanese);
        if (!book)
            qFatal("%s", qPrintable(book.error().detail));
        return *std::move(book);
    }
    // How many of these words stand in the file and in whatever lies beside it.
    int traces(const QString &file, const QStringList &words) const
    {
        int found = 0;
        QDirIterator beside(m_folder.path(), {QFileInfo(file).fileName() + u'*'}, QDir::Files);
        while (beside.hasNext()) {
            QFile part(beside.next());
            if (!part.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(part.fileName()));
            const QByteArray bytes = part.readAll();
            for (const QString &word : words)
                found += bytes.count(word.toUtf8());
        }
        return found;
    }
    // A record that was typed letter by letter and grew over several pages, as a long log does.
    static Request grown(Book &book, const QString &name)
    {
        Request request{.number = "2026-003", .person = name};
        if (!book.edit(request, "new"))
            qFatal("not stored");
        for (int line = 0; line < 40; ++line) {
            request = *book.records<Request>().find(request.id);
            request.log += QStringLiteral("%1 様から電話（%2回目）。").arg(name).arg(line).repeated(8);
            if (!book.edit(request, "log"))
                qFatal("not stored");
        }
        return *book.records<Request>().find(request.id);
    }

private slots:
    void nothingIsLeftInTheFile()
    {
        const QString file = path("erased.tenken");
        const QStringList names{"喜屋武朝子", "090-8765-4321"};
        {
            auto book = fresh(file);
            for (int other = 0; other < 30; ++other)
                QVERIFY(book->edit(Request{.number = QString::number(other), .person = "残す人", .log = QString(300, u'あ')}, "other"));
            const Request request = grown(*book, names[0]);
            const Complaint complaint{.number = "2026-C01", .caller = names[0], .contact = names[1]};
            QVERIFY(book->edit(complaint, "complaint"));
            QVERIFY(traces(file, names) > 0);
            QVERIFY(book->eraseForGood<Request>({request.id}));
            QVERIFY(book->eraseForGood<Complaint>({complaint.id}));
            QCOMPARE(traces(file, names), 0);
        }
        QCOMPARE(traces(file, names), 0);
        const auto again = Book::open(file, m_library, Language::Japanese);
        QVERIFY(again);
        QCOMPARE((*again)->records<Request>().records().size(), 30);
        QVERIFY((*again)->records<Complaint>().records().isEmpty());
    }

    void nothingOfItCanBeUndone()
    {
        auto book = fresh(path("undo.tenken"));
        const Request request{.number = "2026-001", .person = "山田 花子"};
        QVERIFY(book->edit(request, "new"));
        QVERIFY(book->edit(Holding{.name = "顧客名簿"}, "later"));
        QVERIFY(book->history().canUndo());
        QVERIFY(book->eraseForGood<Request>({request.id}));
        QVERIFY(!book->history().canUndo());
        QVERIFY(!book->history().canRedo());
        QCOMPARE(book->records<Holding>().records().size(), 1); // what else was done stays
    }

    void erasingNothingKeepsTheHistory()
    {
        auto book = fresh(path("none.tenken"));
        QVERIFY(book->edit(Holding{.name = "顧客名簿"}, "new"));
        QVERIFY(book->eraseForGood<Request>({QUuid::createUuid()}));
        QVERIFY(book->history().canUndo());
        QVERIFY(!book->hasTraces());
    }

    void aBookThatMayNotBeChangedIsNot()
    {
        const QString file = path("readonly.tenken");
        const Request request{.number = "2026-001"};
        QVERIFY(fresh(file)->edit(request, "new"));
        const auto book = Book::open(file, m_library, Language::Japanese, Access::ReadOnly);
        QVERIFY(book);
        const auto erased = (*book)->eraseForGood<Request>({request.id});
        QVERIFY(!erased);
        QVERIFY(!erased.error().message.isEmpty());
        QCOMPARE((*book)->records<Request>().records().size(), 1);
    }

    void anIncidentTakesItsTimeLineAlong()
    {
        auto book = fresh(path("incident.tenken"));
        const Incident incident{.title = "誤送信"};
        Change change;
        change.add(incident);
        change.add(IncidentEntry{.text = "電話した", .incidents = {{incident.id}}});
        change.add(Filing{.incidents = {{incident.id}}});
        change.add(Complaint{.number = "2026-C01", .incidents = {{incident.id}}});
        QVERIFY(book->apply(change, "new"));
        QVERIFY(book->apply(book->removal<Incident>({incident.id}), "delete"));
        QVERIFY(book->records<IncidentEntry>().records().isEmpty());
        QVERIFY(book->records<Filing>().records().isEmpty());
        QVERIFY(book->records<Complaint>().records().constFirst().incidents.isEmpty());
        book->history().undo();
        QCOMPARE(book->records<IncidentEntry>().records().size(), 1);
        QCOMPARE(book->records<Filing>().records().size(), 1);
        QVERIFY(book->records<Complaint>().records().constFirst().incidents.has(incident.id));
    }

#ifdef Q_OS_UNIX // the program for Windows has no door to a server
    void onAServerTheTablesAreWrittenAnew()
    {
        PostgresServer server;
        QCOMPARE(server.start(), QString());
        const auto place = server.freshPlace();
        auto book = Book::openShared(place, m_library, Language::Japanese);
        QVERIFY(book);
        const Request request{.number = "2026-001", .person = "喜屋武朝子"};
        QVERIFY((*book)->edit(request, "new"));
        auto door = Database::openPostgres(place);
        QVERIFY(door);
        const auto file = [&] { // another one once the table was written anew
            auto read = (*door)->run(QStringLiteral("SELECT pg_relation_filenode('request')"));
            return read && read->next() ? read->value(0).toLongLong() : -1;
        };
        const qint64 before = file();
        QVERIFY(before > 0);
        const auto erased = (*book)->eraseForGood<Request>({request.id});
        QVERIFY2(erased, qPrintable(erased ? QString() : erased.error().detail));
        QVERIFY((*book)->records<Request>().records().isEmpty());
        QVERIFY(!(*book)->hasTraces());
        QVERIFY(file() != before);
    }
#endif
};

QTEST_GUILESS_MAIN(TestErasing)
#include "tst_erasing.moc"
