// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "exchange/export.h"
#include "exchange/file.h"
#include "exchange/importer.h"
#include "exchange/readablecolumns.h"
#include "files/writefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString sentence(const Problem &problem)
{
    if (problem.row == 0)
        return problem.reason;
    return problem.column.isEmpty() ? CliWords::tr("Row %1: %2").arg(problem.row).arg(problem.reason)
                                    : CliWords::tr("Row %1, %2: %3").arg(problem.row).arg(problem.column, problem.reason);
}

Known knownIn(Book &book)
{
    return {book.records<Holding>().records(), book.records<Purpose>().records(), book.records<Contractor>().records(),
            book.records<Answer>().records(),  book.records<Action>().records(),  book.records<Person>().records()};
}

template<class R> Change changeOf(const ImportPlan<R> &plan, Book &book)
{
    Change change;
    for (const Purpose &purpose : plan.newPurposes)
        change.add(purpose);
    for (const Contractor &contractor : plan.newContractors)
        change.add(contractor);
    for (const R &record : plan.fresh)
        change.add(record);
    for (const R &record : plan.changed)
        if (const R *before = book.records<R>().find(record.id))
            change.alter(*before, record);
    return change;
}

// Takes the good rows and names the others, each with its reason. A backup comes first: the book may be somebody's only one.
template<class R> int carryOut(const Session &session, Book &book, const ImportPlan<R> &plan)
{
    for (const Problem &problem : plan.problems)
        session.warn(sentence(problem));
    const Change change = changeOf(plan, book);
    if (!change.isEmpty()) {
        if (auto kept = backup::make(book.path(), {}, backup::Reason::Import, QDateTime::currentDateTime()); !kept)
            return session.fail(kept.error());
        if (auto applied = book.apply(change, QStringLiteral("tenken-cli")); !applied)
            return session.fail(applied.error());
    }
    session.print(CliWords::tr("%1 added, %2 changed, %3 there already, %4 problems.")
                      .arg(plan.fresh.size())
                      .arg(plan.changed.size())
                      .arg(plan.already)
                      .arg(plan.problems.size()));
    const bool nothingTaken = change.isEmpty() && plan.already == 0;
    return nothingTaken
        ? session.fail({Error::Code::Invalid, CliWords::tr("Nothing could be taken from this file. The book is as it was."), {}})
        : Done;
}

template<class R> int importTable(const Session &session, Book &book, const Table &table, const QString &name)
{
    const auto words = HeadWords::load();
    if (!words)
        return session.fail(words.error());
    if constexpr (std::is_same_v<R, Holding>)
        if (sheetKind(table, *words) == SheetKind::Persons)
            return carryOut(session, book,
                            planPersonList(table, matchPersons(table, *words), name, QDate::currentDate(), knownIn(book), session.library));
    const Matching matching = matchSheet<R>(table, *words);
    if (matching.headRow < 0)
        return session.fail(
            {Error::Code::Invalid,
             CliWords::tr("No row with the names of the columns was found. The book is as it was. Name the columns in one row."),
             {}});
    return carryOut(session, book, planImport<R>(table, matching, knownIn(book), session.library, *words));
}

template<class R> int importJson(const Session &session, Book &book, const QByteArray &content)
{
    const auto records = recordsFromJson<R>(content);
    return records ? carryOut(session, book, planRecords(*records, knownIn(book))) : session.fail(records.error());
}

// The sheet to read: the first with heads, for a cover often comes before it.
template<class R> Result<Table> sheetOf(const QList<Table> &tables, const Session &session)
{
    const auto words = HeadWords::load();
    if (!words)
        return words.error();
    const auto hasHeads = [&](const Table &table) {
        return matchSheet<R>(table, *words).headRow >= 0 || (std::is_same_v<R, Holding> && sheetKind(table, *words) == SheetKind::Persons);
    };
    const auto found = std::find_if(tables.begin(), tables.end(), hasHeads);
    const Table &table = found == tables.end() ? tables.constFirst() : *found;
    if (tables.size() > 1)
        session.warn(CliWords::tr("Only the sheet “%1” was read. Put each other sheet into a file of its own.").arg(table.name));
    return table;
}

template<class R> int importContent(const Session &session, Book &book, const QByteArray &content, const QString &name)
{
    if (!QJsonDocument::fromJson(content).isNull())
        return importJson<R>(session, book, content);
    auto tables = readTables(content);
    if (!tables)
        return session.fail(tables.error());
    auto table = sheetOf<R>(*tables, session);
    return table ? importTable<R>(session, book, *table, name) : session.fail(table.error());
}

// What explains answers and actions to a reader; other records explain themselves.
template<class R> Result<ReadableColumns<R>> readableOf(const Book &book, const Session &session)
{
    if constexpr (std::is_same_v<R, Answer> || std::is_same_v<R, Action>) {
        const auto content = ReviewContent::load(session.library);
        if (!content)
            return content.error();
        const QList<OwnQuestion> &own = book.records<OwnQuestion>().records();
        if constexpr (std::is_same_v<R, Answer>)
            return readableAnswers(*content, own, session.library, session.language);
        else
            return readableActions(*content, own, session.language);
    }
    return ReadableColumns<R>();
}

template<class R> Result<void> exportAll(const Session &session, const Book &book, const HeadWords &heads, const QString &target)
{
    const auto readable = readableOf<R>(book, session);
    if (!readable)
        return readable.error();
    CellValues values(session.library, heads, book.records<Purpose>().records(), book.records<Contractor>().records());
    values.setNames(book.words().nameOf);
    const auto bytes = exportRecords(book.records<R>().records(), formatOf(target), values, heads, session.language, *readable);
    return bytes ? writeFile(target, *bytes) : Result<void>(bytes.error());
}

} // namespace

int importFile(const Session &session, QCommandLineParser &words)
{
    const QStringList given = words.positionalArguments();
    const QString type = words.value(QStringLiteral("as"));
    if (!words.isSet(QStringLiteral("as")))
        return session.usage(
            CliWords::tr("Say with --as what the rows are. Types: %1").arg(typeNames<ImportedTypes>().join(QLatin1Char(' '))));
    if (!typeNames<ImportedTypes>().contains(type))
        return session.wrongType(type, typeNames<ImportedTypes>());
    auto content = contentOf(given[1]);
    if (!content)
        return session.fail(content.error());
    auto book = openToChange(given[0], session);
    if (!book)
        return session.fail(book.error());
    int status = Done;
    withType<ImportedTypes>(type, [&]<class R>(std::type_identity<R>) {
        status = importContent<R>(session, **book, *content,
                                  given[1] == QLatin1String("-") ? shownName(given[1]) : QFileInfo(given[1]).completeBaseName());
    });
    return status;
}

int exportFile(const Session &session, QCommandLineParser &words)
{
    const QStringList given = words.positionalArguments();
    const QString target = words.value(QStringLiteral("output"));
    if (given[1] == QLatin1String("deadlines"))
        return exportDeadlines(session, given[0], target);
    if (typeNames<PersonTypes>().contains(given[1]))
        return session.fail({Error::Code::Invalid,
                             CliWords::tr("Records about persons are not exported, so that no copy of them outlives its period. Read them "
                                          "with “list”, or print a single one."),
                             {}});
    if (!typeNames<ExportedTypes>().contains(given[1]))
        return session.wrongType(given[1], typeNames<ExportedTypes>());
    if (!QStringList{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json")}.contains(QFileInfo(target).suffix().toLower()))
        return session.usage(CliWords::tr("Name a file that ends in .csv, .xlsx or .json with -o."));
    auto book = Book::open(given[0], session.library, session.language, Access::ReadOnly);
    if (!book)
        return session.fail(book.error());
    const auto heads = HeadWords::load();
    if (!heads)
        return session.fail(heads.error());
    Result<void> written;
    withType<ExportedTypes>(given[1], [&]<class R>(std::type_identity<R>) { written = exportAll<R>(session, **book, *heads, target); });
    return written ? Done : session.fail(written.error());
}
