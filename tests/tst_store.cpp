// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookfile.h"
#include "store/migration.h"
#include "store/recordstore.h"
#include "support/hostile.h"
#include "support/postgres.h"
#include "workspace/book.h"

#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(Engine)

// The same promises on both engines, through the same code.
class TestStore : public QObject
{
    Q_OBJECT

private:
    // In memory where there is such a folder: durability is not the subject here, and the disk would take ten seconds.
    QTemporaryDir m_folder{(QDir("/dev/shm").exists() ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/store-XXXXXX")};
    std::unique_ptr<PostgresServer> m_server;
    Library m_library;
    int m_count = 0;

    static bool onServer()
    {
        QFETCH_GLOBAL(Engine, engine);
        return engine == Engine::Postgres;
    }
    std::unique_ptr<Database> empty()
    {
        auto opened = onServer() ? Database::openPostgres(m_server->freshPlace())
                                 : Database::openSqlite(m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return *std::move(opened);
    }
    std::unique_ptr<Database> ready()
    {
        auto database = empty();
        if (auto made = migration::run(*database); !made)
            qFatal("%s", qPrintable(made.error().detail));
        return database;
    }
    template<class R> static Result<R> put(Database &database, const R &record)
    {
        R stored;
        auto done = database.transaction([&]() -> Result<void> {
            auto put = RecordStore<R>(database).put(record);
            if (!put)
                return put.error();
            stored = *put;
            return {};
        });
        if (!done)
            return done.error();
        return stored;
    }
    template<class R> static Result<void> erase(Database &database, const R &record)
    {
        return database.transaction([&] { return RecordStore<R>(database).erase(record); });
    }
    template<class R> static QList<R> all(Database &database)
    {
        auto records = RecordStore<R>(database).all();
        if (!records)
            qFatal("%s", qPrintable(records.error().detail));
        return *records;
    }
    template<class Work> static void withEachRecord(Work &&work)
    {
        std::apply([&](auto... type) { (work(type), ...); }, EachRecord<std::type_identity>());
    }
    // A record with something in every field, different in each; numbers are so in every record, for years come once only.
    template<class R> static R filled(const QString &text)
    {
        static int counter = 0;
        R record;
        int n = 0;
        forEachField<R>([&]<class F>(const F &field) {
            auto &value = record.*field.member;
            using V = typename F::Value;
            ++n;
            if constexpr (std::is_same_v<V, QString>)
                value = text;
            else if constexpr (std::is_same_v<V, Code>)
                value.value = QStringLiteral("code-%1").arg(n);
            else if constexpr (std::is_same_v<V, Codes>)
                value.values = {QStringLiteral("z-%1").arg(n), QStringLiteral("a-%1").arg(n)};
            else if constexpr (std::is_same_v<V, Count> || std::is_same_v<V, int>)
                value = n * 1000 + (counter++ % 1000);
            else if constexpr (std::is_same_v<V, QDate>)
                value = QDate(2000, 2, 28).addDays(n);
            else if constexpr (CodedEnum<V>)
                value = EnumText<V>::entries[n % EnumText<V>::entries.size()].value;
        });
        return record;
    }
    // The first text of a record, for a failing test to name it.
    template<class R> static QString describe(const R &record)
    {
        QString text;
        forEachField<R>([&]<class F>(const F &field) {
            if constexpr (std::is_same_v<typename F::Value, QString>)
                if (text.isEmpty())
                    text = QString::fromLatin1((record.*field.member).left(40).toUtf8().toPercentEncoding());
        });
        return text;
    }
    template<class R> void columnsMatch(Database &database)
    {
        auto query = database.run(QStringLiteral("SELECT * FROM %1").arg(RecordStore<R>::table()));
        QVERIFY(query);
        QStringList present;
        for (int i = 0; i < query->record().count(); ++i)
            present << query->record().fieldName(i);
        QStringList wanted = QStringList({"id", "revision"}) + RecordStore<R>::columns();
        present.sort(); // a column that came later stands last
        wanted.sort();
        QCOMPARE(present, wanted);
        for (const QString &table : RecordStore<R>::linkTables())
            QVERIFY(database.run(QStringLiteral("SELECT owner, position, target FROM %1").arg(table)));
    }
    template<class R> void roundTrip(Database &database)
    {
        QHash<QUuid, R> wanted;
        const QStringList texts = hostileTexts() << QString();
        QVERIFY(database.transaction([&]() -> Result<void> {
            for (const QString &text : texts) {
                auto stored = RecordStore<R>(database).put(filled<R>(text));
                if (!stored)
                    return stored.error();
                wanted.insert(stored->id, *stored);
            }
            return {};
        }));
        const auto back = all<R>(database);
        QCOMPARE(back.size(), texts.size());
        for (const R &record : back)
            QVERIFY2(record == wanted.value(record.id), qPrintable("came back changed: " + describe(record)));
        QVERIFY(database.run(QStringLiteral("DELETE FROM %1").arg(RecordStore<R>::table()))); // the next kind takes its room
    }
    template<class R> void refusesBroken(Database &database)
    {
        for (const QString &text : brokenTexts()) {
            const auto refused = put(database, filled<R>(text));
            QVERIFY(!refused);
            QVERIFY(!refused.error().message.isEmpty());
        }
        QVERIFY(all<R>(database).isEmpty());
    }
    static void writeScript(const QString &folder, const QString &name, const QByteArray &sql)
    {
        QFile file(folder + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::newRow("sqlite") << Engine::Sqlite;
#ifdef Q_OS_UNIX // the program for Windows has no door to a server
        QTest::newRow("postgres") << Engine::Postgres;
#endif
    }
    void cleanup() // the memory of a container is small
    {
        for (const QFileInfo &file : QDir(m_folder.path()).entryInfoList({"*.db", "*.db-*"}, QDir::Files))
            QVERIFY(QFile::remove(file.filePath()));
    }
    void initTestCase()
    {
#ifdef Q_OS_UNIX
        m_server = std::make_unique<PostgresServer>();
        const QString problem = m_server->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
#endif
    }
    void cleanupTestCase() { m_server.reset(); }

    void everyFieldHasItsColumn()
    {
        const auto database = ready();
        withEachRecord([&]<class R>(std::type_identity<R>) { columnsMatch<R>(*database); });
    }
    void everyFieldComesBackAsItWentIn()
    {
        const auto database = ready();
        withEachRecord([&]<class R>(std::type_identity<R>) { roundTrip<R>(*database); });
    }
    void whatNoDatabaseCanHoldIsRefusedWithASentence()
    {
        const auto database = ready();
        withEachRecord([&]<class R>(std::type_identity<R>) { refusesBroken<R>(*database); });
    }

    void valuesThatWouldComeBackChangedAreRefused_data()
    {
        QTest::addColumn<Holding>("holding");
        QTest::newRow("code with NUL") << Holding{.kind = {QStringLiteral("a") + QChar(0)}};
        QTest::newRow("half a pair in a code") << Holding{.items = {{QString(QChar(0xD83D))}}};
        QTest::newRow("code with a space") << Holding{.items = {{"a b"}}};
        QTest::newRow("empty code in a list") << Holding{.items = {{"a", ""}}};
        QTest::newRow("negative count") << Holding{.count = -2};
        QTest::newRow("year 10000") << Holding{.lastReview = QDate(10000, 1, 1)};
        QTest::newRow("year -1") << Holding{.lastReview = QDate(-1, 1, 1)};
        QTest::newRow("no id") << Holding{.id = QUuid()};
        QTest::newRow("too long") << Holding{.note = QString(5'000'001, QLatin1Char('x'))};
    }
    void valuesThatWouldComeBackChangedAreRefused()
    {
        QFETCH(Holding, holding);
        auto database = ready();
        const auto refused = put(*database, holding);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Invalid);
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY(!refused.error().message.contains(QLatin1String("%1")));
        QVERIFY(all<Holding>(*database).isEmpty());
    }

    void bordersOfNumbersAndDatesAreKept()
    {
        auto database = ready();
        const Holding edges{
            .count = 0, .countedOn = QDate(1, 1, 1), .countMax = std::numeric_limits<int>::max(), .lastReview = QDate(9999, 12, 31)};
        QVERIFY(put(*database, edges));
        const Holding back = all<Holding>(*database).constFirst();
        QCOMPARE(back.count, edges.count);
        QCOMPARE(back.countMax, edges.countMax);
        QCOMPARE(back.countedOn, edges.countedOn);
        QCOMPARE(back.lastReview, edges.lastReview);
        QVERIFY(!back.accessCount);
    }

    void aStaleWriteIsAConflict()
    {
        auto database = ready();
        auto first = put(*database, Contractor{.name = "a"});
        QVERIFY(first);
        Contractor newer = *first;
        newer.name = "b";
        QVERIFY(put(*database, newer));
        Contractor stale = *first;
        stale.name = "c";
        const auto refused = put(*database, stale);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        const auto kept = erase(*database, *first);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, Error::Code::Conflict);
        QCOMPARE(all<Contractor>(*database).constFirst().name, "b");
    }

    void theSameIdTwiceIsAConflict()
    {
        auto database = ready();
        const Contractor one{.name = "a"};
        QVERIFY(put(*database, one));
        const auto refused = put(*database, one);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
    }

    void aQuestionHasOneAnswerAYear()
    {
        auto database = ready();
        const Answer answer{.question = "physical.locked-storage", .year = 2026, .value = AnswerValue::Done};
        const auto first = put(*database, answer);
        QVERIFY(first);
        const auto again = put(*database, Answer{.question = answer.question, .year = 2026, .value = AnswerValue::Partly});
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Conflict);
        QVERIFY(put(*database, Answer{.question = answer.question, .year = 2027}));
        QVERIFY(put(*database, Answer{.question = "physical.carrying", .year = 2026}));
        const QList<Answer> kept = all<Answer>(*database);
        QCOMPARE(kept.size(), 3);
        QVERIFY(kept.contains(*first));
    }

    void aYearIsReviewedOnce()
    {
        auto database = ready();
        QVERIFY(put(*database, ReviewYear{.year = 2026}));
        const auto again = put(*database, ReviewYear{.year = 2026});
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Conflict);
    }

    void equalCodesShareTheirMemory() // a book of 100,000 holdings would not fit otherwise
    {
        auto database = ready();
        for (const char *name : {"a", "b"})
            QVERIFY(put(*database, Holding{.name = name, .kind = {"list"}}));
        const auto read = RecordStore<Holding>(*database).all();
        QVERIFY(read);
        QCOMPARE(read->at(0).kind.value, "list");
        QCOMPARE(read->at(1).kind.value.constData(), read->at(0).kind.value.constData());
    }

    void anUnknownEnumCodeIsRefusedAndLeftAsItIs()
    {
        auto database = ready();
        QVERIFY(put(*database, Holding{.name = "a"}));
        QVERIFY(database->run("UPDATE holding SET presence = ?", {"perhaps"}));
        const auto read = RecordStore<Holding>(*database).all();
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
        auto query = database->run("SELECT presence FROM holding");
        QVERIFY(query && query->next());
        QCOMPARE(query->value(0).toString(), "perhaps");
    }

    void linksKeepTheirOrder()
    {
        auto database = ready();
        QList<QUuid> ids;
        for (int i = 0; i < 20; ++i) {
            const Contractor contractor{.name = QString::number(i)};
            QVERIFY(put(*database, contractor));
            ids << contractor.id;
        }
        auto stored = put(*database, Holding{.name = "a", .contractors = {ids}});
        QVERIFY(stored);
        QCOMPARE(all<Holding>(*database).constFirst().contractors.ids, ids);
        std::reverse(ids.begin(), ids.end());
        ids.removeAt(3);
        Holding turned = *stored;
        turned.contractors.ids = ids;
        QVERIFY(put(*database, turned));
        QCOMPARE(all<Holding>(*database).constFirst().contractors.ids, ids);
    }

    void aLinkedRecordCannotBeRemovedWithoutUnlinking()
    {
        auto database = ready();
        auto contractor = put(*database, Contractor{.name = "a"});
        QVERIFY(contractor);
        auto holding = put(*database, Holding{.name = "b", .contractors = {{contractor->id}}});
        QVERIFY(holding);
        const auto refused = erase(*database, *contractor);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QCOMPARE(all<Contractor>(*database).size(), 1);
        QVERIFY(erase(*database, *holding));
        auto left = database->run("SELECT count(*) FROM holding_contractors");
        QVERIFY(left && left->next());
        QCOMPARE(left->value(0).toInt(), 0);
        left->finish();
        QVERIFY(erase(*database, *contractor));
    }

    void aFailedTransactionChangesNothingAndTheNextOneWorks()
    {
        auto database = ready();
        RecordStore<Holding> store(*database);
        for (int round = 0; round < 3; ++round) {
            const auto failed = database->transaction([&]() -> Result<void> {
                if (auto put = store.put(Holding{.name = "gone"}); !put)
                    return put.error();
                auto bad = store.put(Holding{.name = "bad", .purposes = {{QUuid::createUuid()}}});
                return bad ? Result<void>() : bad.error();
            });
            QVERIFY(!failed);
            QCOMPARE(all<Holding>(*database).size(), round);
            QVERIFY(put(*database, Holding{.name = "kept"}));
        }
        for (const Holding &holding : all<Holding>(*database))
            QCOMPARE(holding.name, "kept");
    }

    void aKeptStatementSurvivesAChangeOfTheTables()
    {
        auto database = ready();
        QVERIFY(put(*database, Contractor{.name = "a"}));
        QVERIFY(database->run("ALTER TABLE contractor ADD COLUMN later TEXT NOT NULL DEFAULT ''"));
        QVERIFY(put(*database, Contractor{.name = "b"}));
        QCOMPARE(all<Contractor>(*database).size(), 2);
    }

    void aFailedMigrationLeavesTheOldVersion()
    {
        QTemporaryDir folder;
        writeScript(folder.path(), "0001_one.sql",
                    "CREATE TABLE schema_version (version BIGINT NOT NULL PRIMARY KEY);\nCREATE TABLE a (x TEXT);\n");
        auto database = empty();
        QVERIFY(migration::run(*database, folder.path()));
        writeScript(folder.path(), "0002_two.sql",
                    "CREATE TABLE b (x TEXT);\nINSERT INTO a VALUES ('x');\nINSERT INTO nowhere VALUES (1);\n");
        const auto failed = migration::run(*database, folder.path());
        QVERIFY(!failed);
        QVERIFY(!failed.error().message.isEmpty());
        QCOMPARE(*migration::versionOf(*database), 1);
        QVERIFY(!database->handle().tables().contains("b"));
        auto rows = database->run("SELECT count(*) FROM a");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 0);
        rows->finish();
        writeScript(folder.path(), "0002_two.sql", "CREATE TABLE b (x TEXT);\n");
        QVERIFY(migration::run(*database, folder.path()));
        QCOMPARE(*migration::versionOf(*database), 2);
    }

    void anEngineTakesItsOwnScript()
    {
        QTemporaryDir folder;
        writeScript(folder.path(), "0001_one.sql", "CREATE TABLE schema_version (version BIGINT NOT NULL PRIMARY KEY);\n");
        writeScript(folder.path(), "0002_two.sqlite.sql", "CREATE TABLE of_sqlite (x TEXT);\n");
        writeScript(folder.path(), "0002_two.psql.sql", "CREATE TABLE of_postgres (x TEXT);\n");
        auto database = empty();
        QVERIFY(migration::run(*database, folder.path()));
        QCOMPARE(database->handle().tables().contains("of_postgres"), onServer());
        QCOMPARE(database->handle().tables().contains("of_sqlite"), !onServer());
    }

    void anOldBookKeepsItsContractors()
    {
        QTemporaryDir before;
        const QDir scripts(":/sql");
        for (const QString &name : scripts.entryList({"000[123]_*.sql"}))
            QVERIFY(QFile::copy(scripts.filePath(name), before.filePath(name)));
        auto database = empty();
        QVERIFY(migration::run(*database, before.path()));
        QCOMPARE(*migration::versionOf(*database), 3);
        QVERIFY(database->run("INSERT INTO contractor (id, revision, name, relation, countries) VALUES (?, 7, ?, ?, ?)",
                              {QUuid::createUuid().toString(QUuid::WithoutBraces), "配送", "entrustment", "JP"}));
        QVERIFY(migration::run(*database));
        const Contractor kept = all<Contractor>(*database).constFirst();
        QCOMPARE(kept.name, "配送");
        QCOMPARE(kept.countries.values, QStringList{"JP"});
        QVERIFY(!kept.lastCheck.isValid() && kept.clauses.isEmpty() && !kept.clausesChecked.isValid());
        Contractor checked = kept;
        checked.lastCheck = QDate(2026, 4, 1);
        checked.clauses = {{"D-11", "D-23"}};
        QVERIFY(put(*database, checked));
        QCOMPARE(all<Contractor>(*database).constFirst().clauses, checked.clauses);
    }

    void aNewerSchemaIsRefused()
    {
        auto database = ready();
        QVERIFY(database->run("INSERT INTO schema_version (version) VALUES (?)", {migration::newest() + 1}));
        const auto refused = migration::run(*database);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(*migration::versionOf(*database), migration::newest() + 1);
    }

    void aBookIsEditedUndoneAndUnlinkedTheSameWay()
    {
        const QString path = m_folder.filePath("book.tenken");
        PostgresPlace place;
        if (onServer())
            place = m_server->freshPlace();
        const auto open = [&] {
            return onServer() ? Book::openShared(place, m_library, Language::Japanese) : Book::open(path, m_library, Language::Japanese);
        };
        if (!onServer())
            QVERIFY(Book::create(path, Firm{.name = "みどりや商店"}, m_library, Language::Japanese));
        auto book = open();
        QVERIFY2(book, qPrintable(book ? QString() : book.error().detail));
        const Contractor payroll{.name = "給与計算"}, shipping{.name = "配送"};
        Change change;
        change.add(payroll);
        change.add(shipping);
        change.add(Holding{.name = "給与", .contractors = {{payroll.id, shipping.id}}});
        QVERIFY((*book)->apply(change, "starter"));
        Firm firm = (*book)->firm();
        firm.name = "青葉歯科";
        QVERIFY((*book)->edit(firm, "name"));
        QVERIFY((*book)->apply((*book)->removal<Contractor>({payroll.id}), "delete"));
        QCOMPARE((*book)->records<Holding>().records().constFirst().contractors.ids, QList{shipping.id});
        (*book)->history().undo();
        book->reset(); // frees the file for one writer
        book = open(); // again from what is stored
        QVERIFY(book);
        QCOMPARE((*book)->firm().name, "青葉歯科");
        QCOMPARE((*book)->records<Contractor>().records().size(), 2);
        QCOMPARE((*book)->records<Holding>().records().constFirst().contractors.ids, (QList{payroll.id, shipping.id}));
        Change bad;
        bad.add(Holding{.name = "good"});
        bad.add(Holding{.name = "bad", .contractors = {{QUuid::createUuid()}}});
        QVERIFY(!(*book)->apply(bad, "import"));
        QVERIFY((*book)->edit(Holding{.name = "after"}, "add"));
        QCOMPARE((*book)->records<Holding>().records().size(), 2);
    }

    void twoPeopleOnOneServerCannotOverwriteEachOther()
    {
        if (!onServer())
            return; // a file has one writer; tst_bookfile holds that
        const PostgresPlace place = m_server->freshPlace();
        auto one = Book::openShared(place, m_library, Language::Japanese);
        QVERIFY(one && (*one)->edit(Holding{.name = "a"}, "add"));
        auto other = Book::openShared(place, m_library, Language::Japanese);
        QVERIFY(other);
        Holding theirs = (*other)->records<Holding>().records().constFirst();
        Holding ours = (*one)->records<Holding>().records().constFirst();
        theirs.name = "theirs";
        ours.name = "ours";
        QVERIFY((*other)->edit(theirs, "edit"));
        const auto refused = (*one)->edit(ours, "edit");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QVERIFY((*one)->edit(Holding{.name = "b"}, "add"));
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
