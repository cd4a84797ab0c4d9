// SPDX-License-Identifier: GPL-3.0-or-later
#include "datefield.h"

#include "bits.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QRegularExpression>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

// The year before the first of an era.
int yearBefore(const QString &era)
{
    switch (era.at(0).unicode()) {
    case u'令':
    case u'R': return 2018;
    case u'平':
    case u'H': return 1988;
    case u'昭':
    case u'S': return 1925;
    case u'大':
    case u'T': return 1911;
    default: return 1867; // 明治, M
    }
}

QString shown(QDate date) { return date.toString(Qt::ISODate); }

// Qt paints week-ends in a fixed red that is too dark on a dark ground, and its arrows in green.
void colour(QCalendarWidget &calendar)
{
    for (const auto &[day, tone] : {std::pair{Qt::Sunday, Tone::Alarm}, std::pair{Qt::Saturday, Tone::Accent}}) {
        QTextCharFormat format;
        format.setForeground(inkOf(tone, calendar.palette()).ink);
        calendar.setWeekdayTextFormat(day, format);
    }
    QTextCharFormat head;
    head.setBackground(shadesOf(calendar.palette()).field);
    calendar.setHeaderTextFormat(head);
    const std::initializer_list<std::pair<const char *, const char *>> arrows{{"qt_calendar_prevmonth", "arrow-left"},
                                                                              {"qt_calendar_nextmonth", "arrow-right"}};
    for (const auto &[button, icon] : arrows)
        if (auto *found = calendar.findChild<QToolButton *>(QLatin1String(button)))
            found->setIcon(lineIcon(QLatin1String(icon), QPalette::HighlightedText)); // the bar is in the selection's colour
}

} // namespace

std::optional<QDate> typedDate(const QString &text)
{
    static const QRegularExpression western(QStringLiteral("^(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d\\d)(\\d\\d))$"));
    static const QRegularExpression japanese(
        QStringLiteral("^(令和|平成|昭和|大正|明治|[RHSTM])(\\d{1,2}|元)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"));
    QString plain = text.normalized(QString::NormalizationForm_KC).toUpper();
    plain.remove(QRegularExpression(QStringLiteral("\\s"))).replace(u'\u2212', u'-').replace(u'ー', u'-');
    if (plain.isEmpty())
        return QDate();

    QDate date;
    if (const auto match = western.match(plain); match.hasMatch()) {
        const int gap = match.captured(2).isEmpty() ? 4 : 2;
        date = QDate(match.captured(1).toInt(), match.captured(gap).toInt(), match.captured(gap + 1).toInt());
    } else if (const auto era = japanese.match(plain); era.hasMatch()) {
        const int year = era.captured(2) == QStringLiteral("元") ? 1 : era.captured(2).toInt();
        date = QDate(yearBefore(era.captured(1)) + year, era.captured(3).toInt(), era.captured(4).toInt());
    }
    return date.isValid() && date.year() >= 1868 && date.year() < 2200 ? std::optional(date) : std::nullopt;
}

DateField::DateField(QDate date, QWidget *parent) : TypedField(parent)
{
    QAction *calendar = addAction(lineIcon(QStringLiteral("calendar")), TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    calendar->setShortcutContext(Qt::WidgetShortcut);
    for (auto *button : findChildren<QToolButton *>()) {
        button->setAccessibleName(calendar->text());
        button->setToolTip(calendar->text());
    }
    setPlaceholderText(tr("No date"));
    setMaximumWidth(176);
    setValue(date);
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
}

void DateField::setValue(QDate date) { write(shown(date)); }

QString DateField::findProblem() const { return value() ? QString() : tr("Write a date such as 2026-04-01, or leave it empty."); }

QString DateField::tidied() const { return shown(value().value()); }

void DateField::openCalendar()
{
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Sunday);
    colour(*calendar);
    if (const auto date = value(); date && date->isValid())
        calendar->setSelectedDate(*date);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, &DateField::take);
    connect(calendar, &QCalendarWidget::clicked, this, &DateField::take);
    connect(calendar, &QCalendarWidget::activated, popup, &QWidget::close);
    connect(calendar, &QCalendarWidget::clicked, popup, &QWidget::close);
    showBelow(*popup, *this);
    calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::take(QDate date)
{
    setValue(date);
    emit editingFinished();
}
