// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleimport.h"

#include "domain/trainingrecords.h"
#include "exchange/file.h"
#include "exchange/importer.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct PeopleList
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

QString lineOf(const Problem &problem)
{
    return problem.row > 0 ? PeopleList::tr("Row %1: %2").arg(problem.row).arg(problem.reason) : problem.reason;
}

} // namespace

Result<PeopleImport> peopleFrom(const QString &path, const Book &book, const Library &library)
{
    const auto tables = readTables(path);
    if (!tables)
        return tables.error();
    const auto words = HeadWords::load(library.folder());
    if (!words)
        return words.error();
    const auto hasHeads = [&](const Table &table) { return matchSheet<Person>(table, *words).headRow >= 0; };
    const auto found = std::find_if(tables->begin(), tables->end(), hasHeads);
    const Table table = found != tables->end() ? *found : tables->value(0);
    Matching matching = matchSheet<Person>(table, *words);
    if (matching.headRow < 0)
        matching.columns = {QStringLiteral("name")};
    const Known known{.people = book.records<Person>().records()};
    const ImportPlan<Person> plan = planImport<Person>(table, matching, known, library, *words);
    PeopleImport import{.fresh = int(plan.fresh.size()), .changed = int(plan.changed.size()), .already = plan.already};
    for (const Person &person : plan.fresh)
        import.change.add(person);
    for (const Person &person : plan.changed)
        if (const Person *before = book.records<Person>().find(person.id))
            import.change.alter(*before, person);
    for (const Problem &problem : plan.problems)
        import.problems << lineOf(problem);
    return import;
}

PeopleImport peopleNamed(const QList<QStringList> &names, const Book &book, QDate today)
{
    PeopleImport import;
    QList<Person> staff = staffOn(book.records<Person>().records(), today);
    for (const QStringList &cells : names) {
        const Person person{.name = cells.value(0).left(200), .group = cells.value(1).left(200)};
        const bool isThere = std::any_of(staff.begin(), staff.end(), [&](const Person &one) {
            return one.name == person.name && (person.group.isEmpty() || one.group == person.group);
        });
        if (isThere) {
            ++import.already;
            continue;
        }
        ++import.fresh;
        import.change.add(person);
        staff << person;
    }
    return import;
}
