// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewglance.h"

#include <algorithm>

namespace {

void addReview(const ReviewDesk &desk, ReviewGlance &glance)
{
    const Language language = desk.book().words().language;
    const auto isLeft = [](const ReviewItem &item) { return item.answer.value == AnswerValue::Open || !item.answer.recheck.isEmpty(); };
    const YearReview &review = desk.review();
    const auto next = std::find_if(review.items.begin(), review.items.end(), isLeft);
    if (next == review.items.end())
        return;
    glance.nextQuestion = next->id;
    for (const ReviewArea &area : review.areas) {
        if (area.id != next->area)
            continue;
        glance.area = area.title.in(language);
        glance.areaOpen = area.now.open;
        glance.areaRecheck = area.now.recheck;
    }
}

void addActions(const ReviewInput &input, ReviewGlance &glance)
{
    for (const Action &action : input.records.actions) {
        if (!isOverdue(action, input.records.today))
            continue;
        ++glance.overdue;
        if (glance.overdueDue.isValid() && glance.overdueDue <= action.due)
            continue;
        glance.overdueDue = action.due;
        glance.overdueTitle = action.title;
        glance.overdueId = action.id;
    }
}

void addDesks(const ReviewInput &input, ReviewGlance &glance)
{
    constexpr int soon = 7; // days; a leak is shown however far its day is
    for (const Deadline &due : deadlinesOf(input.records, input.years)) {
        const bool isOfPerson = due.kind == u"request" || due.kind == u"complaint-callback";
        if (due.kind.startsWith(u"incident") || (isOfPerson && due.daysLeft <= soon))
            glance.desks << due;
    }
}

// The findings come with the most severe first.
void addFindings(const ReviewDesk &desk, ReviewGlance &glance)
{
    const Language language = desk.book().words().language;
    for (const Finding &finding : desk.findings()) {
        const Crosscheck *check = desk.content().checks.find(finding.code);
        if (!check || check->level != QLatin1String("duty") || ++glance.duties > 1)
            continue;
        const ToldFinding told = desk.content().checks.told(finding);
        glance.dutyTitle = told.title.in(language);
        glance.dutyText = told.explanation.in(language);
        glance.dutyPage = pageOf(finding.subjects.value(0));
        glance.dutyRecord = finding.subjects.value(0).id;
    }
}

} // namespace

ReviewGlance glanceOf(const ReviewDesk &desk)
{
    ReviewGlance glance{.isReady = desk.isReady()};
    if (!glance.isReady)
        return glance;
    glance.year = desk.year();
    glance.yearBefore = desk.review().yearBefore;
    glance.isStarted = desk.yearRecord();
    glance.isClosed = desk.isClosed();
    glance.total = desk.review().total;
    addReview(desk, glance);
    addActions(desk.input(), glance);
    addDesks(desk.input(), glance);
    addFindings(desk, glance);
    return glance;
}

QString pageOf(const Subject &subject)
{
    if (subject.type == QLatin1String(Schema<Holding>::plural))
        return QStringLiteral("ledger");
    if (subject.type == QLatin1String(Schema<Answer>::plural))
        return QStringLiteral("checklist");
    if (subject.type == QLatin1String(Schema<Action>::plural))
        return QStringLiteral("actions");
    if (subject.type == QLatin1String(Schema<Firm>::plural))
        return QStringLiteral("firm");
    if (isTrainingRecord(subject.type))
        return QStringLiteral("training");
    if (subject.type == QLatin1String(Schema<Purpose>::plural) || subject.type == QLatin1String(Schema<PurposeChange>::plural))
        return QStringLiteral("purposes");
    for (const char *leak : {Schema<Incident>::plural, Schema<IncidentEntry>::plural, Schema<Filing>::plural})
        if (subject.type == QLatin1String(leak))
            return QStringLiteral("incidents");
    if (subject.type == QLatin1String(Schema<Request>::plural) || subject.type == QLatin1String(Schema<Complaint>::plural))
        return QStringLiteral("requests");
    if (subject.type == QLatin1String(Schema<DeskCheck>::plural))
        return QStringLiteral("health");
    for (const char *kept :
         {Schema<Contractor>::plural, Schema<ContractorCheck>::plural, Schema<Provision>::plural, Schema<JointUse>::plural})
        if (subject.type == QLatin1String(kept))
            return QStringLiteral("contractors");
    return QStringLiteral("findings");
}
