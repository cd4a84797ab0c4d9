// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

// Days and dates only, no clock and no time zone: the answers are the same everywhere and at every hour.

// A day somebody added because the law changed after this program was made.
struct AddedDay
{
    QDate day;
    QString name;
};

// The days on which the authority is closed (Article 1 of 行政機関の休日に関する法律, as it has stood since May 1992). An invalid
// day is no holiday, not closed, and its next office day is invalid.
class Calendar
{
public:
    explicit Calendar(QList<AddedDay> added = {});

    // The Japanese name of the national holiday on that day, e.g. 敬老の日, 振替休日, 国民の休日; empty on other days (added ones too)
    // and outside 1955 to 2099.
    QString holidayName(QDate day) const;
    bool isHoliday(QDate day) const;
    // Saturday, Sunday, national holiday, 29 December to 3 January, or an added day.
    bool isOfficeClosed(QDate day) const;
    QDate nextOfficeDay(QDate day) const; // the day itself where it is open

private:
    QList<AddedDay> m_added;
};

// Within which the first report is due by the yardstick of Guidelines 3-5-3-3, 3 to 5 days. Calendar days, the day of knowing
// being the first, and no moving on from closed days: the guidelines do not say, so this is the careful reading.
struct ReportWindow
{
    QDate from;
    QDate to; // late after it
};
ReportWindow firstReportWindow(QDate knownOn);

// The last day for the final report (Rules 8(2), Guidelines 3-5-3-4): the 30th or 60th day, the day of knowing being the first and
// closed days counting; a last day that is closed moves on to the next open one. `days` is 30 or 60.
QDate finalReportDay(QDate knownOn, int days, const Calendar &calendar);
QDate rawFinalDay(QDate knownOn, int days); // before moving
