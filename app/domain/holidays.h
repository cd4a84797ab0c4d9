// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

// The Act on National Holidays (国民の祝日に関する法律) and the acts for a single day: as they stood in each year from 1955,
// and for the years to come as they stand today.

// The Japanese name of the day that is a holiday under them, substitute (振替休日) and sandwiched days (国民の休日) included; empty
// on every other day, before 1955 and after 2099. The two equinoxes are computed; the day that counts is gazetted each February for
// the year after.
QString nationalHoliday(QDate day);
