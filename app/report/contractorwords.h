// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contractorstate.h"
#include "reportwords.h"

// What the papers on contractors share: those meant, their checks and the words for how they stand.
class ContractorWords
{
public:
    explicit ContractorWords(const ReportData &data); // which must outlive it
    Q_DISABLE_COPY_MOVE(ContractorWords)

    const ReportData &data() const { return m_data; }
    const ReportWords &words() const { return m_words; }
    QString in(const Words &words) const { return words.in(m_data.language); }
    QString nameOf(const Contractor &contractor) const; // never empty
    QString day(QDate date) const { return date.toString(Qt::ISODate); } // as it stands in tables

    const ContractorCheck *lastCheck(const Contractor &contractor) const; // null where there is none
    QList<ContractorCheck> checksOf(const Contractor &contractor) const; // the latest first
    ContractorGrade grade(const Contractor &contractor) const { return gradeOf(contractor, lastCheck(contractor), m_data.today); }
    QStringList holdingsOf(const Contractor &contractor) const; // the names of those it gets data from
    // Each entry of the list with whether the record has it.
    SheetTable points(const char *list, const Codes &there, const QString &question, const QString &answer) const;

    template<class V> QString value(const Contractor &contractor, V Contractor::*member) const { return m_words.value(contractor, member); }
    template<class V> QString value(const ContractorCheck &check, V ContractorCheck::*member) const { return m_words.value(check, member); }

private:
    const ReportData &m_data;
    ReportWords m_words;
    const LastChecks m_last;
};

// The one that is meant, or all; those that are still at work first. NotFound for an id that is none.
Result<QList<Contractor>> contractorsMeant(const ReportData &data, const QUuid &record);
