// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskcheckwork.h"

#include "domain/text.h"

#include <algorithm>

namespace {

struct DeskCheckWork
{
    Q_DECLARE_TR_FUNCTIONS(DeskCheckWork)
};

constexpr qsizetype longestTitle = 200; // of an action

// The record of the item, or a new one beginning with what one about other holdings too says: that stays theirs.
DeskCheck recordOf(const DeskItem &item)
{
    if (item.check && (!item.isAsked || item.check->holdings.ids.size() <= 1))
        return *item.check;
    DeskCheck fresh{.point = {item.point->id}};
    if (!item.holding.isNull())
        fresh.holdings.ids << item.holding;
    if (item.check) {
        fresh.answer = item.check->answer;
        fresh.change = item.check->change;
        fresh.checkedOn = item.check->checkedOn;
        fresh.checkedBy = item.check->checkedBy;
    }
    return fresh;
}

Change storing(const DeskItem &item, const DeskCheck &after)
{
    Change change;
    if (item.check && item.check->id == after.id)
        change.alter(*item.check, after);
    else
        change.add(after);
    return change;
}

QString holdingName(const DeskItem &item, const Book &book)
{
    const Holding *holding = book.records<Holding>().find(item.holding);
    return holding ? oneLine(holding->name) : QString();
}

// By which the action of a check is known again.
QString originOf(const DeskItem &item, const Book &book)
{
    const QString point = item.point->title.in(book.words().language), holding = holdingName(item, book);
    return holding.isEmpty() ? DeskCheckWork::tr("Check %1 %2 (the firm as a whole)").arg(item.point->id, point)
                             : DeskCheckWork::tr("Check %1 %2 (%3)").arg(item.point->id, point, holding);
}

} // namespace

QList<DeskItem> deskItems(const Book &book, const DeskPoints &points, const QString &desk)
{
    return deskItems(points, desk, book.firm(), book.records<Holding>().records(), book.records<DeskCheck>().records());
}

QString checkerOf(const Book &book)
{
    const DeskCheck *last = nullptr;
    for (const DeskCheck &check : book.records<DeskCheck>().records())
        if (!check.checkedBy.trimmed().isEmpty() && (!last || last->checkedOn <= check.checkedOn))
            last = &check;
    return last ? last->checkedBy : book.firm().privacyOfficer;
}

Change answeringPoint(const DeskItem &item, const QString &answer, const QString &note, const QString &by, QDate today)
{
    DeskCheck check = recordOf(item);
    check.answer = {answer};
    check.change = note;
    check.checkedBy = by;
    check.checkedOn = today;
    return item.check && check == *item.check ? Change() : storing(item, check);
}

Change notingPoint(const DeskItem &item, const QString &note, const QString &by)
{
    const DeskCheck before = recordOf(item);
    DeskCheck check = before;
    check.change = note;
    if (!check.answer.isEmpty()) // nobody has looked yet where there is none
        check.checkedBy = by;
    return check == before ? Change() : storing(item, check);
}

Action improvementOf(const DeskItem &item, const Book &book, int year)
{
    const Language language = book.words().language;
    const QString typed = item.check ? oneLine(firstOf(item.check->change.trimmed(), longestTitle)) : QString();
    const QString what = typed.isEmpty() ? item.point->title.in(language) : typed, holding = holdingName(item, book);
    return {.title = holding.isEmpty() ? what : DeskCheckWork::tr("%1: %2").arg(holding, what),
            .question = item.point->questions.value(0),
            .finding = QStringLiteral("desk_check.change_open"),
            .note = originOf(item, book),
            .year = year};
}

const Action *openImprovement(const DeskItem &item, const Book &book)
{
    const Action wanted = improvementOf(item, book, 0);
    const QList<Action> &actions = book.records<Action>().records();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const Action &action) {
        return isOpen(action) && action.finding == wanted.finding && action.note.contains(wanted.note);
    });
    return found == actions.end() ? nullptr : &*found;
}
