// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskitems.h"

#include "domain/deskrecords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

using View = QLatin1StringView;

class DeskItems
{
public:
    DeskItems(const DeskPoints &points, const QString &desk, const QList<DeskCheck> &checks)
        : m_points(points.ofDesk(desk))
        , m_latest(DeskRecords{.checks = checks}.latestChecks())
    {
        for (const DeskCheck &check : std::as_const(m_latest))
            for (const QUuid &holding : check.holdings.isEmpty() ? QList<QUuid>{QUuid()} : check.holdings.ids) {
                const DeskCheck *&last = m_last[{check.point.value, holding}];
                last = last && last->checkedOn > check.checkedOn ? last : &check;
            }
    }

    QList<DeskItem> asked(const DeskPoints &points, const Firm &firm, const QString &desk, const QList<Holding> &holdings)
    {
        const bool isSaid = saysItHas(firm, desk) == Fact::Yes;
        for (const DeskPoint *point : m_points)
            if (!point->perHolding && (isSaid || !holdingsOf(points, *point, holdings).isEmpty()))
                add(point, {});
        for (const Holding &holding : holdings)
            for (const DeskPoint *point : m_points)
                if (point->perHolding && points.concerns(*point, holding))
                    add(point, holding.id);
        addLeft();
        return m_items;
    }

private:
    void add(const DeskPoint *point, const QUuid &holding)
    {
        const DeskCheck *last = m_last.value({point->id, holding});
        if (last)
            m_shown << last->id;
        m_items.append({point, holding, last ? std::optional(*last) : std::nullopt, true});
    }

    // A newer check of the same replaces one that left something to do.
    void addLeft()
    {
        for (const DeskPoint *point : m_points)
            for (const DeskCheck &check : m_latest)
                if (check.point.value == point->id && !m_shown.contains(check.id)
                    && (check.answer.is(View("change")) || check.answer.is(View("unknown"))))
                    m_items.append({point, check.holdings.ids.value(0), check, false});
    }

    const QList<const DeskPoint *> m_points;
    const QList<DeskCheck> m_latest;
    QHash<std::pair<QString, QUuid>, const DeskCheck *> m_last; // by point and holding, of m_latest
    QSet<QUuid> m_shown;
    QList<DeskItem> m_items;
};

} // namespace

QString DeskItem::key() const
{
    const QUuid which = isAsked || !check ? holding : check->id;
    return point->id + u'/' + which.toString(QUuid::WithoutBraces);
}

Fact saysItHas(const Firm &firm, const QString &desk)
{
    if (desk == View("mynumber"))
        return firm.myNumber;
    if (firm.healthChecks == Fact::Yes || firm.stressChecks == Fact::Yes)
        return Fact::Yes;
    return firm.healthChecks == Fact::No && firm.stressChecks == Fact::No ? Fact::No : Fact::Unknown;
}

QList<DeskItem> deskItems(const DeskPoints &points, const QString &desk, const Firm &firm, const QList<Holding> &holdings,
                          const QList<DeskCheck> &checks)
{
    return DeskItems(points, desk, checks).asked(points, firm, desk, holdings);
}

QList<QUuid> holdingsOf(const DeskPoints &points, const DeskPoint &point, const QList<Holding> &holdings)
{
    QList<QUuid> found;
    for (const Holding &holding : holdings)
        if (points.concerns(point, holding))
            found << holding.id;
    return found;
}

QDate againFrom(const DeskCheck &check) { return check.checkedOn.addYears(1); }

DeskStanding standingOf(const DeskItem &item, QDate today)
{
    if (!item.check || item.check->answer.isEmpty())
        return DeskStanding::Open;
    if (!item.check->checkedOn.isValid() || againFrom(*item.check) <= today)
        return DeskStanding::Again;
    const Code &answer = item.check->answer;
    return answer.is(View("fine"))          ? DeskStanding::Fine
        : answer.is(View("change"))         ? DeskStanding::Change
        : answer.is(View("not-applicable")) ? DeskStanding::NotApplicable
                                            : DeskStanding::Unknown;
}

bool isWaiting(const DeskItem &item, QDate today)
{
    const DeskStanding standing = standingOf(item, today);
    return item.isAsked && (standing == DeskStanding::Open || standing == DeskStanding::Again);
}

std::optional<PastPeriod> pastPeriod(const QString &ground, QDate today)
{
    if (ground == View("checkup-card") || ground == View("stress-check-record")) { // 安衛則51, 52-13(2)
        constexpr int years = 5;
        QDate day = today.addDays(-1).addYears(-years);
        if (day.addDays(1).addYears(years) < today) // a leap day: its period ends with February
            day = day.addDays(1);
        return PastPeriod{.madeBy = day, .dueYear = 0};
    }
    if (ground == View("dependants-form")) { // 所得税則76-3: seven years from the day after 10 January of the year after it was due
        constexpr int years = 7;
        const bool isOver = today > QDate(today.year(), 1, 10);
        return PastPeriod{.madeBy = {}, .dueYear = today.year() - years - (isOver ? 1 : 2)};
    }
    return {};
}
