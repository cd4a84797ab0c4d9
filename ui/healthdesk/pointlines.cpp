// SPDX-License-Identifier: GPL-3.0-or-later
#include "pointlines.h"

#include "pointwords.h"
#include "workspace/book.h"

#include <QCoreApplication>

namespace {

struct PointLines
{
    Q_DECLARE_TR_FUNCTIONS(PointLines)
};

QString headingOf(const DeskItem &item, const Book &book)
{
    if (!item.isAsked)
        return PointLines::tr("Not asked any more");
    const Holding *holding = book.records<Holding>().find(item.holding);
    return holding ? holding->name : PointLines::tr("The firm as a whole");
}

} // namespace

QList<DocumentLine> pointLines(const QList<DeskItem> &items, const Book &book, const Library &library, QDate today)
{
    const Language language = book.words().language;
    QList<DocumentLine> lines;
    const DeskItem *before = nullptr;
    for (const DeskItem &item : items) {
        if (!before || before->isAsked != item.isAsked || (item.isAsked && before->holding != item.holding))
            lines.append({.key = {}, .title = headingOf(item, book)});
        before = &item;
        const State state = stateOf(item, library, language, today);
        const bool isAgain = standingOf(item, today) == DeskStanding::Again;
        const QString told = toldOf(item, library, language);
        lines.append({.key = item.key(),
                      .title = item.point->title.in(language),
                      .note = isAgain ? PointLines::tr("%1, last time %2").arg(state.word, told) : told,
                      .trail = item.point->id,
                      .mark = state.mark});
    }
    return lines;
}
