// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearfacts.h"

#include "domain/deadlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct YearWords
{
    Q_DECLARE_TR_FUNCTIONS(YearWords)
};

State stateOf(const YearFacts &facts)
{
    if (facts.isDamaged)
        return {Mark::Late, YearWords::tr("Unreadable")};
    if (facts.isClosed)
        return {Mark::Done, YearWords::tr("Closed")};
    return facts.isStarted ? State{Mark::Partly, YearWords::tr("Under way")} : State{Mark::Open, YearWords::tr("Not started")};
}

} // namespace

YearFacts factsOfYear(const ReviewInput &input, const ReviewContent &content, int year)
{
    YearFacts facts{.year = year, .review = reviewIn(input, content, year)};
    if (const ReviewYear *record = input.find(year)) {
        facts.record = *record;
        facts.isStarted = true;
        facts.isClosed = record->closedOn.isValid();
        facts.isDamaged = facts.isClosed && !reviewFromText(record->snapshot);
    }
    facts.state = stateOf(facts);
    return facts;
}

QString pointsWords(const AreaScore &score)
{
    const Count points = score.points();
    return points ? YearWords::tr("%n points", nullptr, *points) : QStringLiteral("—");
}

QList<int> yearsToShow(const ReviewInput &input)
{
    QList<int> years = input.knownYears();
    for (const int year : {input.records.year, yearToStart(input)})
        if (year > 0 && !years.contains(year))
            years << year;
    std::sort(years.begin(), years.end(), std::greater<>());
    return years;
}

int yearToStart(const ReviewInput &input)
{
    const int year = fiscalYearOf(input.records.today, input.records.firm.fiscalStart);
    return input.find(year) ? 0 : year;
}

QDate firstDayAfter(int year, int firstMonth)
{
    const QDate last = lastDayOf(year, firstMonth);
    return last.isValid() ? last.addDays(1) : QDate();
}
