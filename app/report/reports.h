// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reportdata.h"

#include <QUuid>

struct ReportKind
{
    enum class About { Ledger, Contractors, Training, Incidents, Health, Persons }; // what it is offered under, where it is not of a year

    QString id; // as on the command line; stable
    QString name; // translated
    bool takesRecord = false; // may be made for one record only
    bool ofYear = false; // of the review of a year: needs ReportData::year
    QString purpose; // translated: one sentence what it is for
    About about = About::Ledger; // Persons: offered on the pages of requests and complaints only
};

// Every report, in the order in which it is offered.
QList<ReportKind> reports();

// Makes the report `id`, of one record where `record` is given. NotFound for an id or a record that does not exist,
// and where the report needs a year and there is none.
Result<Sheet> makeReport(const QString &id, const ReportData &data, const QUuid &record = {});

// Writes .pdf, .odt or .html, by the ending of the name. On failure a file that was there before is untouched.
Result<void> writeReport(const Sheet &sheet, const QString &path);
