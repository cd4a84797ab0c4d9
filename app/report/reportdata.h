// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/library.h"
#include "domain/contractorcheck.h"
#include "domain/deskrecords.h"
#include "domain/firm.h"
#include "domain/holding.h"
#include "domain/purpose.h"
#include "domain/trainingrecords.h"
#include "reviewdata.h"
#include "sheet.h"

#include <QDate>

#include <functional>

// What a holding is in law, in the words of the report's language.
struct LegalWords
{
    QString classes; // "Retained personal data, special care"
    QString reason; // one sentence
    QString law; // the articles behind it
};

// Everything a report is made of. A report is a function of this alone, the day included.
struct ReportData
{
    Firm firm;
    QList<Holding> holdings; // in the order of the report
    QList<Purpose> purposes;
    QList<Contractor> contractors;
    TrainingRecords training;
    QList<ContractorCheck> contractorChecks;
    DeskRecords desks;
    const Library *library = nullptr; // never null when a report is made
    Language language = Language::Japanese; // of the content; the program's words follow the installed translator
    QDate today;
    QDate contentDate; // of the legal content
    std::optional<ReviewData> year; // what the reports on a year's review need besides
    bool withArchived = true; // lists what is no longer kept at the end of the ledger
    // Legal judgements, made elsewhere; without them the reports show the recorded words only.
    std::function<LegalWords(const Holding &)> classify;
    std::function<QStringList(const Holding &)> missing; // what is still to be filled in or wrong, one entry each
    std::function<QList<SheetPair>(const Firm &)> scope; // which rules apply: the result and its reason
};
