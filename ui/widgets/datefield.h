// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typedfield.h"

#include <QDate>

// What somebody typed as a date: 2026-04-01, 2026/4/1, 20260401, 2026年4月1日, R8.4.1, 令和8年4月1日, in full width as well.
// An empty text is no date (invalid); nullopt is a text that is no day of the calendar. Years 1868 to 2199.
std::optional<QDate> typedDate(const QString &text);

// A date that may be empty, typed or taken from a calendar: Sundays red, Saturdays blue, as printed calendars have it here.
class DateField : public TypedField
{
    Q_OBJECT
public:
    explicit DateField(QDate date = {}, QWidget *parent = nullptr);

    std::optional<QDate> value() const { return typedDate(text()); } // an invalid date when empty, nullopt while it is no date
    void setValue(QDate date);

protected:
    QString findProblem() const override;
    QString tidied() const override;

private:
    void openCalendar();
    void take(QDate date);
};
