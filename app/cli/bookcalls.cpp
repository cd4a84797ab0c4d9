// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"
#include "session.h"

#include "content/starter.h"

#include <QJsonArray>

namespace {

struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<Firm> firmFrom(const QString &file, const Session &session)
{
    if (file.isEmpty())
        return Firm();
    auto object = objectOf(file);
    if (!object)
        return object.error();
    return checkedRecord<Firm>(*object, session.library);
}

// The records that a trade proposes; the facts it proposes go into the firm.
Result<Change> starterOf(const QString &trade, Firm &firm, const Session &session)
{
    Change change;
    if (trade.isEmpty())
        return change;
    auto starter = readStarter(trade, session.library);
    if (!starter)
        return starter.error();
    const StarterRecords records = recordsOf(*starter, session.language);
    applyFacts(records.facts, firm);
    for (const Purpose &purpose : records.purposes)
        change.add(purpose);
    for (const Contractor &contractor : records.contractors)
        change.add(contractor);
    for (const Holding &holding : records.holdings)
        change.add(holding);
    return change;
}

// The records come in with the book or, when that fails, the book goes again: a call makes a whole book or none.
Result<void> addStarter(const QString &path, const Change &change, const Session &session)
{
    auto book = Book::open(path, session.library, session.language);
    if (!book)
        return book.error();
    return (*book)->apply(change, QStringLiteral("tenken-cli"));
}

QJsonValue lastBackup(const QString &path)
{
    const QList<backup::Copy> copies = backup::of(path);
    return copies.isEmpty() ? QJsonValue() : QJsonValue(copies.constFirst().madeAt.toString(Qt::ISODate));
}

} // namespace

int newBook(const Session &session, QCommandLineParser &words)
{
    const QString path = words.positionalArguments().constFirst();
    auto firm = firmFrom(words.value(QStringLiteral("profile")), session);
    if (!firm)
        return session.fail(firm.error());
    const QString trade = words.value(QStringLiteral("starter"));
    if (words.isSet(QStringLiteral("starter")) && !starterTrades(session.library).contains(trade))
        return session.usage(CliWords::tr("There is no starter for the trade “%1”. Trades: %2")
                                 .arg(trade, starterTrades(session.library).join(QLatin1Char(' '))));
    auto change = starterOf(trade, *firm, session);
    if (!change)
        return session.fail(change.error());
    if (auto made = Book::create(path, *firm, session.library, session.language); !made)
        return session.fail(made.error());
    if (auto added = addStarter(path, *change, session); !added) {
        QFile::remove(path);
        return session.fail(added.error());
    }
    return Done;
}

int info(const Session &session, QCommandLineParser &words)
{
    const QString path = words.positionalArguments().constFirst();
    auto book = Book::open(path, session.library, session.language, Access::ReadOnly);
    if (!book)
        return session.fail(book.error());
    const auto whole = (*book)->check();
    QJsonObject counts;
    for (const QString &type : typeNames())
        withType(type, [&]<class R>(std::type_identity<R>) { counts.insert(type, (*book)->records<R>().rowCount()); });
    const QJsonObject result{{QStringLiteral("program"), QStringLiteral(TENKEN_VERSION)},
                             {QStringLiteral("schema"), (*book)->version()},
                             {QStringLiteral("content"), session.library.version().toString(Qt::ISODate)},
                             {QStringLiteral("firm"), (*book)->firm().name},
                             {QStringLiteral("records"), counts},
                             {QStringLiteral("last_backup"), lastBackup(path)},
                             {QStringLiteral("integrity"), whole ? QStringLiteral("ok") : whole.error().detail}};
    session.print(QJsonDocument(result));
    return whole ? Done : session.fail(whole.error());
}

int list(const Session &session, QCommandLineParser &words)
{
    const QStringList given = words.positionalArguments();
    const QStringList types = typeNames() + typeNames<ReviewTypes>();
    if (!types.contains(given[1]))
        return session.wrongType(given[1], types);
    auto book = Book::open(given[0], session.library, session.language, Access::ReadOnly);
    if (!book)
        return session.fail(book.error());
    const auto printThem = [&]<class R>(std::type_identity<R>) {
        QJsonArray array;
        for (const R &record : (*book)->records<R>().records())
            array << recordToJson(record);
        session.print(QJsonDocument(array));
    };
    if (!withType(given[1], printThem))
        withType<ReviewTypes>(given[1], printThem);
    return Done;
}

int backUp(const Session &session, QCommandLineParser &words)
{
    const QStringList given = words.positionalArguments();
    if (auto ours = bookfile::inspect(bookfile::realPath(given[0])); !ours)
        return session.fail(ours.error());
    auto made = backup::make(given[0], given[1], backup::Reason::Asked, QDateTime::currentDateTime());
    if (!made)
        return session.fail(made.error());
    session.print(*made);
    return Done;
}

int restore(const Session &session, QCommandLineParser &words)
{
    const QStringList given = words.positionalArguments();
    auto restored = backup::restore(given[0], given[1], {}, QDateTime::currentDateTime());
    return restored ? Done : session.fail(restored.error());
}
