// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "content/starter.h"
#include "exchange/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace {

struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString undoTitle() { return QStringLiteral("tenken-cli"); }

Result<Firm> firmFrom(const QString &file)
{
    if (file.isEmpty())
        return Firm();
    auto content = contentOf(file);
    if (!content)
        return content.error();
    auto json = jsonOf(*content, file);
    if (!json)
        return json.error();
    return recordFromJson<Firm>(json->object());
}

// The records come in with the book or, when that fails, the book goes again: a call makes a whole book or none.
Result<void> addStarter(const QString &path, const Change &change, const Session &session)
{
    auto book = Book::open(path, session.library, session.language);
    if (!book)
        return book.error();
    return (*book)->apply(change, undoTitle());
}

Result<std::unique_ptr<Book>> writable(const QString &path, const Session &session)
{
    auto book = Book::open(path, session.library, session.language);
    if (book && (*book)->isReadOnly())
        return Error{Error::Code::Conflict, (*book)->readOnlyReason(), path};
    return book;
}

// A record a line: each is durable and its id printed before the next is read, so that a run cut off can be continued.
template<class R> int addLines(const Session &session, Book &book, QByteArray line, QFile &rest)
{
    for (int number = 1; !line.isEmpty(); line = rest.readLine(), ++number) {
        if (line.trimmed().isEmpty())
            continue;
        const QString place = CliWords::tr("line %1").arg(number);
        auto json = jsonOf(line, place);
        if (!json)
            return session.fail(json.error());
        auto record = recordFromJson<R>(json->object());
        if (!record)
            return session.fail({record.error().code, place + QStringLiteral(": ") + record.error().message, record.error().detail});
        Change change;
        change.add(*record);
        if (auto added = book.apply(change, undoTitle()); !added)
            return session.fail(added.error());
        session.print(record->id.toString(QUuid::WithoutBraces));
    }
    return Done;
}

// An array comes in as a whole or not at all.
template<class R> int addArray(const Session &session, Book &book, const QJsonArray &array)
{
    Change change;
    QStringList ids;
    for (const QJsonValue &value : array) {
        auto record = recordFromJson<R>(value.toObject());
        if (!record)
            return session.fail({record.error().code, CliWords::tr("Record %1: %2").arg(ids.size() + 1).arg(record.error().message),
                                 record.error().detail});
        change.add(*record);
        ids << record->id.toString(QUuid::WithoutBraces);
    }
    if (auto added = book.apply(change, undoTitle()); !added)
        return session.fail(added.error());
    for (const QString &id : ids)
        session.print(id);
    return Done;
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
    auto firm = firmFrom(words.value(QStringLiteral("profile")));
    if (!firm)
        return session.fail(firm.error());
    Change change;
    if (const QString trade = words.value(QStringLiteral("starter")); !trade.isEmpty()) {
        auto starter = readStarter(trade, session.library);
        if (!starter)
            return session.fail(starter.error());
        const StarterRecords records = recordsOf(*starter, session.language);
        applyFacts(records.facts, *firm);
        for (const Purpose &purpose : records.purposes)
            change.add(purpose);
        for (const Contractor &contractor : records.contractors)
            change.add(contractor);
        for (const Holding &holding : records.holdings)
            change.add(holding);
    }
    if (auto made = Book::create(path, *firm, session.library, session.language); !made)
        return session.fail(made.error());
    if (auto added = addStarter(path, change, session); !added) {
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
    const QJsonObject counts{{QLatin1String(Schema<Holding>::plural), (*book)->records<Holding>().rowCount()},
                             {QLatin1String(Schema<Purpose>::plural), (*book)->records<Purpose>().rowCount()},
                             {QLatin1String(Schema<Contractor>::plural), (*book)->records<Contractor>().rowCount()}};
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
    const QString type = words.positionalArguments().constLast();
    auto book = Book::open(words.positionalArguments().constFirst(), session.library, session.language, Access::ReadOnly);
    if (!book)
        return session.fail(book.error());
    const bool known = withType(type, [&]<class R>(std::type_identity<R>) {
        QJsonArray array;
        for (const R &record : (*book)->records<R>().records())
            array << recordToJson(record);
        session.print(QJsonDocument(array));
    });
    return known
        ? Done
        : session.usage(CliWords::tr("There are no records of the type “%1”. Types: %2").arg(type, typeNames().join(QLatin1Char(' '))));
}

int add(const Session &session, QCommandLineParser &words)
{
    const QStringList given = words.positionalArguments();
    if (!typeNames().contains(given[1]))
        return session.usage(
            CliWords::tr("There are no records of the type “%1”. Types: %2").arg(given[1], typeNames().join(QLatin1Char(' '))));
    QFile source;
    if (auto opened = openInput(source, given[2]); !opened)
        return session.fail(opened.error());
    auto book = writable(given[0], session);
    if (!book)
        return session.fail(book.error());
    const QByteArray first = source.readLine();
    int status = Done;
    withType(given[1], [&]<class R>(std::type_identity<R>) {
        if (QJsonDocument::fromJson(first).isObject()) {
            status = addLines<R>(session, **book, first, source);
            return;
        }
        auto json = jsonOf(first + source.readAll(), given[2]);
        if (!json)
            status = session.fail(json.error());
        else
            status = addArray<R>(session, **book, json->isArray() ? json->array() : QJsonArray{json->object()});
    });
    return status;
}

int backUp(const Session &session, QCommandLineParser &words)
{
    const QStringList given = words.positionalArguments();
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
