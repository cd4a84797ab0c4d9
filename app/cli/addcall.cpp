// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"
#include "session.h"

#include <QJsonArray>

namespace {

struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString undoTitle() { return QStringLiteral("tenken-cli"); }

// The error with its place in the input and what became of the rest.
Error at(const QString &place, const Error &error, const QString &outcome)
{
    return {error.code, QStringLiteral("%1: %2 %3").arg(place, error.message, outcome), error.detail};
}

Error sameId(const QUuid &id)
{
    return {
        Error::Code::Conflict,
        CliWords::tr("There is a record with the id %1 already. Leave the id out to add another.").arg(id.toString(QUuid::WithoutBraces)),
        {}};
}

template<class R> Result<void> addOne(Book &book, const QByteArray &line, const Session &session)
{
    const auto object = objectOf(line, CliWords::tr("this line"));
    if (!object)
        return object.error();
    const auto record = checkedRecord<R>(*object, session.library);
    if (!record)
        return record.error();
    if (book.records<R>().find(record->id))
        return sameId(record->id);
    Change change;
    change.add(*record);
    if (auto added = book.apply(change, undoTitle()); !added)
        return added;
    session.print(record->id.toString(QUuid::WithoutBraces));
    return {};
}

// A record a line: each is durable and its id printed before the next is read, so that a run cut off can be continued.
template<class R> int addLines(const Session &session, Book &book, QByteArray line, QFile &rest)
{
    int added = 0;
    for (int number = 1; !line.isEmpty(); line = rest.readLine(maxInput), ++number) {
        if (line.trimmed().isEmpty())
            continue;
        if (auto done = addOne<R>(book, line, session); !done)
            return session.fail(
                at(CliWords::tr("line %1").arg(number), done.error(), CliWords::tr("Records added before it: %1.").arg(added)));
        ++added;
    }
    return Done;
}

// An array comes in as a whole or not at all.
template<class R> int addArray(const Session &session, Book &book, const QJsonArray &array)
{
    Change change;
    QStringList ids;
    QSet<QUuid> offered;
    for (const QJsonValue &value : array) {
        auto record = value.isObject() ? checkedRecord<R>(value.toObject(), session.library)
                                       : Error{Error::Code::Invalid, CliWords::tr("It is not a JSON object."), {}};
        if (record && (offered.contains(record->id) || book.records<R>().find(record->id)))
            record = sameId(record->id);
        if (!record)
            return session.fail(at(CliWords::tr("record %1").arg(ids.size() + 1), record.error(), CliWords::tr("Nothing was added.")));
        change.add(*record);
        offered << record->id;
        ids << record->id.toString(QUuid::WithoutBraces);
    }
    if (auto added = book.apply(change, undoTitle()); !added)
        return session.fail(added.error());
    for (const QString &id : ids)
        session.print(id);
    return Done;
}

template<class R> int addAll(const Session &session, Book &book, QFile &source, const QString &file)
{
    QByteArray begin = source.readLine(maxInput);
    while (!begin.isEmpty() && begin.trimmed().isEmpty())
        begin = source.readLine(maxInput);
    if (QJsonDocument::fromJson(begin).isObject())
        return addLines<R>(session, book, begin, source);
    const auto json = jsonOf(begin + source.read(maxInput), shownName(file));
    if (!json)
        return session.fail(json.error());
    return addArray<R>(session, book, json->isArray() ? json->array() : QJsonArray{json->object()});
}

} // namespace

int add(const Session &session, QCommandLineParser &words)
{
    const QStringList given = words.positionalArguments();
    const QStringList types = typeNames() + typeNames<AddedTypes>();
    if (!types.contains(given[1]))
        return session.wrongType(given[1], types);
    QFile source;
    if (auto opened = openInput(source, given[2]); !opened)
        return session.fail(opened.error());
    auto book = openToChange(given[0], session);
    if (!book)
        return session.fail(book.error());
    int status = Done;
    const auto addThem = [&]<class R>(std::type_identity<R>) { status = addAll<R>(session, **book, source, given[2]); };
    if (!withType(given[1], addThem))
        withType<AddedTypes>(given[1], addThem);
    return status;
}
