// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include "holidays.h"

#include <algorithm>
#include <utility>

namespace {

bool isWeekend(QDate day) { return day.dayOfWeek() >= Qt::Saturday; }

bool isTurnOfYear(QDate day) { return (day.month() == 12 && day.day() >= 29) || (day.month() == 1 && day.day() <= 3); }

} // namespace

Calendar::Calendar(QList<AddedDay> added) : m_added(std::move(added)) { }

QString Calendar::holidayName(QDate day) const { return nationalHoliday(day); }

bool Calendar::isHoliday(QDate day) const { return !holidayName(day).isEmpty(); }

bool Calendar::isOfficeClosed(QDate day) const
{
    const auto isThat = [day](const AddedDay &added) { return added.day == day; };
    return day.isValid()
        && (isWeekend(day) || isTurnOfYear(day) || isHoliday(day) || std::any_of(m_added.cbegin(), m_added.cend(), isThat));
}

QDate Calendar::nextOfficeDay(QDate day) const
{
    while (isOfficeClosed(day))
        day = day.addDays(1);
    return day;
}

ReportWindow firstReportWindow(QDate knownOn) { return {knownOn.addDays(2), knownOn.addDays(4)}; }

QDate rawFinalDay(QDate knownOn, int days) { return knownOn.addDays(days - 1); }

QDate finalReportDay(QDate knownOn, int days, const Calendar &calendar) { return calendar.nextOfficeDay(rawFinalDay(knownOn, days)); }
