// SPDX-License-Identifier: GPL-3.0-or-later
#include "datefield.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QTextCharFormat>
#include <QToolButton>

DateField::DateField(QDate date, QWidget *parent) : QDateEdit(parent)
{
    setMinimumDate(QDate(1900, 1, 1));
    setSpecialValueText(tr("Not yet"));
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setCalendarPopup(true);
    const std::initializer_list<std::pair<const char *, const char *>> arrows{{"qt_calendar_prevmonth", "arrow-left"},
                                                                              {"qt_calendar_nextmonth", "arrow-right"}};
    for (const auto &[button, icon] : arrows)
        if (auto *found = calendarWidget()->findChild<QToolButton *>(QLatin1String(button)))
            found->setIcon(lineIcon(QLatin1String(icon), QPalette::HighlightedText)); // the bar is in the selection's colour
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendarWidget()->setFirstDayOfWeek(Qt::Sunday);
    colourCalendar();
    setValue(date);
}

QDate DateField::value() const { return date() == minimumDate() ? QDate() : date(); }

void DateField::setValue(QDate date) { setDate(date.isValid() ? date : minimumDate()); }

void DateField::setHolidays(const QList<QDate> &days)
{
    m_holidays = days;
    colourCalendar();
}

void DateField::changeEvent(QEvent *event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourCalendar();
}

// Qt paints week-ends in a fixed red that is too dark on a dark ground.
void DateField::colourCalendar()
{
    const auto inked = [this](Tone tone) {
        QTextCharFormat format;
        format.setForeground(inkOf(tone, palette()).ink);
        return format;
    };
    calendarWidget()->setWeekdayTextFormat(Qt::Sunday, inked(Tone::Alarm));
    calendarWidget()->setWeekdayTextFormat(Qt::Saturday, inked(Tone::Accent));
    for (const QDate &day : m_holidays)
        calendarWidget()->setDateTextFormat(day, inked(Tone::Alarm));
}
