// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsheet.h"

#include "content/noticeday.h"

#include <algorithm>

namespace {

constexpr qsizetype namesAtMost = 20;

struct FindingSheet
{
    Q_DECLARE_TR_FUNCTIONS(FindingSheet)
};

} // namespace

QList<FindingGroup> groupedFindings(const ReviewWords &words)
{
    QList<FindingGroup> groups;
    for (const ToldFinding &finding : words.year().findings) {
        auto group = std::find_if(groups.begin(), groups.end(), [&](const FindingGroup &one) { return one.first->code == finding.code; });
        if (group == groups.end())
            group = groups.insert(groups.end(), FindingGroup{&finding, {}});
        ++group->count;
        for (const QString &record : finding.records)
            if (const QString name = words.recordName(record); !name.isEmpty() && !group->records.contains(name))
                group->records << name;
    }
    return groups;
}

QString inWords(const FindingGroup &group, const ReviewWords &words)
{
    const QString title = words.in(group.first->title);
    return group.count == 1 ? title : FindingSheet::tr("%1 (%2)", "title and number").arg(title).arg(group.count);
}

QString recordsOf(const FindingGroup &group, const ReviewWords &words, qsizetype most)
{
    const QString names = group.records.mid(0, most).join(words.words().comma());
    const qsizetype more = group.records.size() - most;
    return more > 0 ? FindingSheet::tr("%1 and %2 more").arg(names).arg(more) : names;
}

SheetBlock findingsBlock(const ReviewWords &words)
{
    SheetTable table{{{FindingSheet::tr("Level"), {}, 1.2},
                      {FindingSheet::tr("What does not fit"), {}, 4},
                      {FindingSheet::tr("Records"), {}, 2.4},
                      {FindingSheet::tr("What to do"), FindingSheet::tr("Article"), 3.4}},
                     {}};
    for (const FindingGroup &group : groupedFindings(words)) {
        table.rows += SheetRow{{words.level(group.first->level)},
                               {inWords(group, words), group.count == 1 ? words.in(group.first->explanation) : QString(), true},
                               {recordsOf(group, words, namesAtMost)},
                               {words.in(group.first->advice), words.law(group.first->law)}};
    }
    if (table.rows.isEmpty())
        return SheetText{FindingSheet::tr("Nothing in the book contradicts anything else in it.")};
    return table;
}

QList<const Notice *> comingNotices(const ReviewData &year)
{
    QList<const Notice *> coming;
    for (const Notice &notice : year.questions->notices)
        if (notice.from > year.asOf)
            coming << &notice;
    std::stable_sort(coming.begin(), coming.end(), [](const Notice *one, const Notice *other) { return one->from < other->from; });
    return coming;
}

QString dayOf(const Notice &notice, const ReportWords &words)
{
    return noticeDay(notice, notice.monthOnly ? words.month(notice.from) : words.day(notice.from));
}

QList<SheetBlock> noticeBlocks(const ReviewWords &words, int level)
{
    SheetTable table{
        {{FindingSheet::tr("From"), {}, 1.5}, {FindingSheet::tr("Advance notice"), {}, 5}, {FindingSheet::tr("Article"), {}, 1.8}}, {}};
    for (const Notice *notice : comingNotices(words.year()))
        table.rows
            += SheetRow{{dayOf(*notice, words.words())}, {words.in(notice->title), words.in(notice->text), true}, {words.law(notice->law)}};
    if (table.rows.isEmpty())
        return {};
    return {SheetHeading{FindingSheet::tr("Law to come (advance notice)"), level},
            SheetText{FindingSheet::tr("Not in force yet, and not counted in any figure of this report."), true}, table};
}
