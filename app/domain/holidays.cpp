// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidays.h"

#include <QStringView>

#include <algorithm>
#include <iterator>

namespace {

constexpr int from = 1955, until = 2099;

enum class By { Day, Monday, Equinox };

// One wording that the law has had for a day.
struct NamedDay
{
    QStringView name;
    int firstYear;
    int lastYear;
    int month;
    By by;
    int number; // day of the month; which Monday of it; day of the month in 1980, in millionths
};

// Article 2 of the Act with its amendments, the moved days of the Olympic years (平成27年法律33号), and the acts for a single day.
constexpr NamedDay namedDays[] = {
    {u"元日", from, until, 1, By::Day, 1},
    {u"成人の日", from, 1999, 1, By::Day, 15},
    {u"成人の日", 2000, until, 1, By::Monday, 2},
    {u"建国記念の日", 1967, until, 2, By::Day, 11},
    {u"天皇誕生日", from, 1988, 4, By::Day, 29},
    {u"天皇誕生日", 1989, 2018, 12, By::Day, 23},
    {u"天皇誕生日", 2020, until, 2, By::Day, 23},
    {u"春分の日", from, until, 3, By::Equinox, 20'843'100},
    {u"みどりの日", 1989, 2006, 4, By::Day, 29},
    {u"みどりの日", 2007, until, 5, By::Day, 4},
    {u"昭和の日", 2007, until, 4, By::Day, 29},
    {u"憲法記念日", from, until, 5, By::Day, 3},
    {u"こどもの日", from, until, 5, By::Day, 5},
    {u"海の日", 1996, 2002, 7, By::Day, 20},
    {u"海の日", 2003, 2019, 7, By::Monday, 3},
    {u"海の日", 2020, 2020, 7, By::Day, 23},
    {u"海の日", 2021, 2021, 7, By::Day, 22},
    {u"海の日", 2022, until, 7, By::Monday, 3},
    {u"山の日", 2016, 2019, 8, By::Day, 11},
    {u"山の日", 2020, 2020, 8, By::Day, 10},
    {u"山の日", 2021, 2021, 8, By::Day, 8},
    {u"山の日", 2022, until, 8, By::Day, 11},
    {u"敬老の日", 1966, 2002, 9, By::Day, 15},
    {u"敬老の日", 2003, until, 9, By::Monday, 3},
    {u"秋分の日", from, until, 9, By::Equinox, 23'248'800},
    {u"体育の日", 1966, 1999, 10, By::Day, 10},
    {u"体育の日", 2000, 2019, 10, By::Monday, 2},
    {u"スポーツの日", 2020, 2020, 7, By::Day, 24},
    {u"スポーツの日", 2021, 2021, 7, By::Day, 23},
    {u"スポーツの日", 2022, until, 10, By::Monday, 2},
    {u"文化の日", from, until, 11, By::Day, 3},
    {u"勤労感謝の日", from, until, 11, By::Day, 23},
    {u"皇太子明仁親王の結婚の儀", 1959, 1959, 4, By::Day, 10},
    {u"昭和天皇の大喪の礼", 1989, 1989, 2, By::Day, 24},
    {u"即位礼正殿の儀", 1990, 1990, 11, By::Day, 12},
    {u"皇太子徳仁親王の結婚の儀", 1993, 1993, 6, By::Day, 9},
    {u"天皇の即位の日", 2019, 2019, 5, By::Day, 1},
    {u"即位礼正殿の儀", 2019, 2019, 10, By::Day, 22},
};

// The approximation of 新こよみ便利帳: the equinox comes 0.242194 days later each year, and a day earlier after each leap day.
int equinox(int year, int in1980) { return (in1980 + 242'194 * (year - 1980)) / 1'000'000 - (year / 4 - 1980 / 4); }

QDate dayIn(int year, const NamedDay &named)
{
    const QDate first(year, named.month, 1);
    if (named.by == By::Monday)
        return first.addDays((Qt::Sunday + 1 - first.dayOfWeek()) % 7 + 7 * (named.number - 1));
    return first.addDays((named.by == By::Equinox ? equinox(year, named.number) : named.number) - 1);
}

// Empty where the law names no such day.
QStringView nameByLaw(QDate day)
{
    const int year = day.year();
    const auto *named = std::find_if(std::begin(namedDays), std::end(namedDays), [&](const NamedDay &one) {
        return one.firstYear <= year && year <= one.lastYear && one.month == day.month() && dayIn(year, one) == day;
    });
    return named == std::end(namedDays) ? QStringView() : named->name;
}

bool isNamed(QDate day) { return !nameByLaw(day).isEmpty(); }

// Article 3(2), since 12 April 1973: for a named day on a Sunday, the next day that is not named. Until 2006 it said the next
// day, which was the same, as no two named days stood side by side.
bool isSubstitute(QDate day)
{
    QDate before = day.addDays(-1);
    while (isNamed(before) && before.dayOfWeek() != Qt::Sunday)
        before = before.addDays(-1);
    return isNamed(before) && before >= QDate(1973, 4, 12);
}

// Article 3(3), since 27 December 1985: between two named days. Until 2006 it left out Sundays; none has been so placed since.
bool isSandwiched(QDate day)
{
    return day >= QDate(1985, 12, 27) && day.dayOfWeek() != Qt::Sunday && isNamed(day.addDays(-1)) && isNamed(day.addDays(1));
}

} // namespace

QString nationalHoliday(QDate day)
{
    if (const QStringView name = nameByLaw(day); !name.isEmpty())
        return name.toString();
    if (isSubstitute(day))
        return QStringLiteral("振替休日");
    return isSandwiched(day) ? QStringLiteral("国民の休日") : QString();
}
