// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailfinders.h"

#include <algorithm>

namespace {

constexpr QStringView eras[] = {u"明治", u"大正", u"昭和", u"平成", u"令和", u"明", u"大", u"昭", u"平", u"令",
                                u"㍾",   u"㍽",   u"㍼",   u"㍻",   u"㋿",  u"m",  u"t",  u"s",  u"h",  u"r"};

// Where the name of an era begins that ends there; -1 without one.
int eraBegin(const FoldedText &text, int end)
{
    const int last = text.at(end - 1) == u' ' || text.at(end - 1) == u'.' ? end - 1 : end;
    for (const QStringView era : eras) {
        const int begin = last - int(era.size());
        if (text.has(era, begin) && !(isLatin(text.at(begin)) && isLatin(text.at(begin - 1))))
            return begin;
    }
    return -1;
}

int numberOf(const NumberText &numbers, int run) { return numbers.digits(run, 1).toInt(); }

// Whether only that sign, or one of those between bare numbers, stands between a run and the next.
bool areJoined(const NumberText &numbers, int run, char16_t sign)
{
    if (run + 1 >= numbers.count() || numbers.run(run).isMasked || numbers.run(run + 1).isMasked)
        return false;
    const QStringView between = numbers.text().part(numbers.run(run).end, numbers.run(run + 1).begin);
    if (between.size() > 3)
        return false;
    const QStringView only = between.trimmed();
    return only.size() == 1 && (only[0] == sign || only[0] == u'/' || only[0] == u'.' || isHyphen(only[0].unicode()));
}

bool isMonthAndDay(const NumberText &numbers, int month)
{
    if (numbers.run(month).size() > 2 || !areJoined(numbers, month, u'月') || numbers.run(month + 1).size() > 2)
        return false;
    const int day = numberOf(numbers, month + 1);
    return numberOf(numbers, month) >= 1 && numberOf(numbers, month) <= 12 && day >= 1 && day <= 31;
}

struct Day
{
    int begin = -1, end = -1;
};

Day dayFrom(const NumberText &numbers, int begin, int lastRun)
{
    const int end = numbers.run(lastRun).end;
    return {begin, numbers.text().at(end) == u'日' ? end + 1 : end};
}

// A day with its year: 1985年4月1日, 1985/4/1, 昭和60年4月1日, s60.4.1, 令和元年5月1日, 19850401.
Day dayAt(const NumberText &numbers, int first)
{
    const FoldedText &text = numbers.text();
    const DigitRun &run = numbers.run(first);
    const auto isYear = [](int year) { return year >= 1900 && year < 2100; };
    if (run.size() == 8) {
        const int day = numberOf(numbers, first);
        return isYear(day / 10000) && day / 100 % 100 >= 1 && day / 100 % 100 <= 12 && day % 100 >= 1 && day % 100 <= 31
            ? dayFrom(numbers, run.begin, first)
            : Day();
    }
    if (text.has(u"元年", run.begin - 2))
        return eraBegin(text, run.begin - 2) >= 0 && first + 1 < numbers.count() && isMonthAndDay(numbers, first)
            ? dayFrom(numbers, eraBegin(text, run.begin - 2), first + 1)
            : Day();
    if (run.size() > 4 || first + 2 >= numbers.count() || !areJoined(numbers, first, u'年') || !isMonthAndDay(numbers, first + 1))
        return {};
    if (run.size() == 4)
        return isYear(numberOf(numbers, first)) ? dayFrom(numbers, run.begin, first + 2) : Day();
    const int era = run.size() <= 2 ? eraBegin(text, run.begin) : -1;
    return era >= 0 ? dayFrom(numbers, era, first + 2) : Day();
}

// Right before the day: what was asked about a birthday on some day tells none.
bool isToldBefore(const FoldedText &text, int begin)
{
    const LabelPlace label = labelBefore(text, begin);
    const QStringView between = text.part(label.end, begin);
    return label.label == Label::Birth
        && std::all_of(between.begin(), between.end(), [](QChar c) { return QStringView(u" \n\t:.,、=/|()[]「」はが西暦和").contains(c); });
}

bool isToldAfter(const FoldedText &text, int end)
{
    int at = end;
    while (text.at(at) == u' ' || text.at(at) == u'に' || text.at(at) == u'(')
        ++at;
    return text.has(u"生まれ", at) || text.has(u"生れ", at) || text.has(u"うまれ", at)
        || (text.at(at) == u'生' && !isKanji(text.at(at + 1)));
}

} // namespace

std::optional<FoundDetail> birthDateAt(const NumberText &numbers, int first)
{
    const Day day = dayAt(numbers, first);
    if (day.begin < 0 || (!isToldBefore(numbers.text(), day.begin) && !isToldAfter(numbers.text(), day.end)))
        return {};
    return FoundDetail{DetailKind::BirthDate, day.begin, day.end};
}
