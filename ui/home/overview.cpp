// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview.h"

#include "content/statements.h"
#include "pages/standing.h"

#include <QCoreApplication>

namespace {

void note(int &count, QUuid &first, const QUuid &id)
{
    if (count++ == 0)
        first = id;
}

} // namespace

Overview overviewOf(const Firm &firm, const QList<Holding> &holdings, const Library &library, QDate today)
{
    const QDate start = yearStart(today, firm.fiscalStart);
    Overview overview;
    overview.year = QCoreApplication::translate("Overview", "Year %1").arg(start.year());
    QUuid firstConfirmed;
    for (const Holding &holding : holdings) {
        if (holding.presence == Presence::Archived) {
            ++overview.archived;
            continue;
        }
        ++overview.holdings;
        overview.persons += holding.count.value_or(0);
        if (holding.presence == Presence::Unsure) {
            note(overview.unsure, overview.firstUnsure, holding.id);
            continue;
        }
        overview.uncounted += holding.count ? 0 : 1;
        if (!gapsOf(holding, classify(factsOf(holding, library))).isEmpty())
            note(overview.incomplete, overview.firstIncomplete, holding.id);
        else if (needsReview(holding, start))
            note(overview.left, overview.firstLeft, holding.id);
        else
            note(overview.confirmed, firstConfirmed, holding.id);
    }
    return overview;
}
