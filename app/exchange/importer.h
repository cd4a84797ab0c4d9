// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellvalues.h"
#include "domain/action.h"
#include "domain/answer.h"
#include "domain/person.h"
#include "sheetmatch.h"

#include <functional>

// What the book holds already.
struct Known
{
    QList<Holding> holdings;
    QList<Purpose> purposes;
    QList<Contractor> contractors;
    QList<Answer> answers;
    QList<Action> actions;
    QList<Person> people;
};

// What an import would do, for the preview; nothing is written. The caller decides whether rows with problems stop it.
template<class R> struct ImportPlan
{
    QList<R> fresh; // to be added
    QList<R> changed; // records of the book, found by id, with the values of the file
    QList<Purpose> newPurposes; // named by fresh and changed, not in the book; add them first
    QList<Contractor> newContractors;
    QList<Problem> problems; // rows not taken, cells that cannot be read
    int personRows = 0; // rows of a list of persons that name one
    int already = 0; // rows that the book or the file itself has in every imported field
    bool cancelled = false; // then the rest means nothing
};

// Reads the rows below the head into records of type R (Holding, Purpose, Contractor, Answer, Action or Person). A row with an id that
// the book knows is a change of that record, and so is an answer without id to a question of a year that the book has; an id it
// does not know is kept. Texts are taken as they are. `cancelled` is asked at each row.
template<class R>
ImportPlan<R> planImport(const Table &table, const Matching &matching, const Known &known, const Library &library, const HeadWords &words,
                         const std::function<bool()> &cancelled = {});

// The same for records that were read from JSON; links must be known to the book.
template<class R> ImportPlan<R> planRecords(const QList<R> &records, const Known &known);

// A list of persons (customers, members …) as one holding: its items are the columns, its count the different persons
// (by name with phone, mail or address, and birthday, however they are typed), its name `name`. Persons themselves are not taken over.
ImportPlan<Holding> planPersonList(const Table &table, const Matching &persons, const QString &name, QDate today, const Known &known,
                                   const Library &library);
