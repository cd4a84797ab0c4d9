// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

// A date that may be empty, with a calendar in the theme's colours: Sundays and holidays red, Saturdays blue, as printed
// calendars have it here. The least date stands for "no date"; a QDateEdit cannot hold none.
class DateField : public QDateEdit
{
    Q_OBJECT
public:
    explicit DateField(QDate date = {}, QWidget *parent = nullptr);

    QDate value() const; // invalid when empty
    void setValue(QDate date);
    void setHolidays(const QList<QDate> &days);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourCalendar();

    QList<QDate> m_holidays;
};
