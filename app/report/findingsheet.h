// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewwords.h"

// The findings of one check, which differ in their records only.
struct FindingGroup
{
    const ToldFinding *first;
    QStringList records; // their names
    int count = 0;
};
QList<FindingGroup> groupedFindings(const ReviewWords &words);
QString inWords(const FindingGroup &group, const ReviewWords &words); // its title, with the number of findings
QString recordsOf(const FindingGroup &group, const ReviewWords &words, qsizetype most); // by name, the rest by number

// What contradicts what, one row a check; a sentence where nothing does.
SheetBlock findingsBlock(const ReviewWords &words);

// Law that is not yet in force, marked as such, under a heading of `level`; nothing where none is expected.
QList<SheetBlock> noticeBlocks(const ReviewWords &words, int level);
QList<const Notice *> comingNotices(const ReviewData &year); // the next first
QString dayOf(const Notice &notice, const ReportWords &words); // "by 16 July 2028"
