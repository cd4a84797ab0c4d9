// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskchapter.h"

namespace {

struct DeskChapter
{
    Q_DECLARE_TR_FUNCTIONS(DeskChapter)
};

// "Disclosure: 2, correction: 1".
QString counted(const QMap<QString, int> &counts, const char *list, const ReviewWords &words)
{
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts << DeskChapter::tr("%1: %2")
                     .arg(it.key().isEmpty() ? DeskChapter::tr("open")
                                             : words.data().library->label(QLatin1StringView(list), it.key(), words.data().language))
                     .arg(it.value());
    return parts.join(words.words().comma());
}

SheetFacts figures(const DeskYear &year, const ReviewWords &words)
{
    const auto number = [&](int value) { return words.words().number(value); };
    SheetFacts facts{{{DeskChapter::tr("Incidents that were to be reported"), number(year.reportable)},
                      {DeskChapter::tr("Other incidents"), number(year.notReportable)},
                      {DeskChapter::tr("Of these to be judged case by case"), number(year.undecided)},
                      {DeskChapter::tr("Incidents with a report or a notice after its day"), number(year.lateIncidents)},
                      {DeskChapter::tr("Practices"), number(year.drills)},
                      {DeskChapter::tr("Requests"), number(year.requests)},
                      {DeskChapter::tr("Requests by kind"), counted(year.requestKinds, "request_kinds", words)},
                      {DeskChapter::tr("Requests by decision"), counted(year.requestOutcomes, "request_outcomes", words)},
                      {DeskChapter::tr("Requests not closed yet"), number(year.openRequests)},
                      {DeskChapter::tr("Requests answered late"), number(year.lateRequests)},
                      {DeskChapter::tr("Complaints"), number(year.complaints)},
                      {DeskChapter::tr("Complaints by result"), counted(year.complaintResults, "complaint_results", words)},
                      {DeskChapter::tr("Complaints not closed yet"), number(year.openComplaints)},
                      {DeskChapter::tr("Complaints answered late"), number(year.lateComplaints)}},
                     1};
    facts.pairs.removeIf([](const SheetPair &pair) { return pair.value.isEmpty(); });
    return facts;
}

SheetTable incidents(const QList<ToldIncident> &list, const ReviewWords &words)
{
    SheetTable table{{{DeskChapter::tr("Known on"), {}, 1.2},
                      {DeskChapter::tr("What happened"), {}, 3.4},
                      {DeskChapter::tr("Persons"), {}, 0.9, true},
                      {DeskChapter::tr("Decision"), DeskChapter::tr("Types"), 3},
                      {DeskChapter::tr("First report"), DeskChapter::tr("Final report"), 1.3},
                      {DeskChapter::tr("Closed on"), {}, 1.2}},
                     {}};
    for (const ToldIncident &one : list) {
        QStringList types;
        for (const int type : one.types)
            types << DeskChapter::tr("type %1").arg(type);
        table.rows += SheetRow{{one.knownOn.toString(Qt::ISODate)},
                               {one.title.trimmed().isEmpty() ? DeskChapter::tr("(no title yet)") : one.title, {}, true},
                               {one.persons ? words.words().number(*one.persons) : QString()},
                               {words.in(one.outcome), types.join(words.words().comma())},
                               {one.firstFiled.toString(Qt::ISODate), one.finalFiled.toString(Qt::ISODate)},
                               {one.closedOn.toString(Qt::ISODate)}};
    }
    return table;
}

} // namespace

QList<SheetBlock> deskBlocks(const ReviewWords &words)
{
    const DeskReview &desks = words.year().desks;
    if (desks.isEmpty())
        return {SheetText{DeskChapter::tr("No incident, request or complaint is recorded in this year.")}};
    QList<SheetBlock> blocks{figures(desks.counts, words)};
    if (!desks.incidents.isEmpty())
        blocks << incidents(desks.incidents, words);
    blocks << SheetText{DeskChapter::tr("Requests and complaints stand here as numbers only: their records name persons."), true};
    return blocks;
}
