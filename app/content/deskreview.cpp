// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskreview.h"

#include "domain/incidentstate.h"

#include <algorithm>

namespace {

ToldIncident told(const Incident &incident, const DeskRecords &desks, const BreachTexts &texts)
{
    const BreachDecision decision = decisionOf(incident, desks);
    const BreachOutcome *outcome = texts.outcome(decision.outcome);
    const QList<Filing> filings = desks.filingsOf(incident.id);
    Count persons = incident.persons;
    if (incident.personsMax && incident.personsMax > persons)
        persons = incident.personsMax;
    return {.knownOn = incident.knownOn,
            .title = incident.title,
            .outcome = outcome ? outcome->title : Words(),
            .types = decision.types,
            .persons = persons,
            .firstFiled = filedOn(filings, {QLatin1StringView("first"), QLatin1StringView("final")}),
            .finalFiled = filedOn(filings, {QLatin1StringView("final")}),
            .closedOn = incident.closedOn};
}

} // namespace

DeskReview deskReviewOf(const DeskRecords &desks, const BreachTexts &texts, QDate firstDay, QDate lastDay, QDate today)
{
    DeskReview review{.counts = deskYearOf(desks, firstDay, lastDay, today), .incidents = {}};
    for (const Incident &incident : desks.incidents) {
        const QDate day = incident.knownOn.isValid() ? incident.knownOn
            : incident.foundOn.isValid()             ? incident.foundOn
                                                     : incident.occurredOn;
        if (!isPractice(incident) && day >= firstDay && day <= lastDay)
            review.incidents << told(incident, desks, texts);
    }
    std::stable_sort(review.incidents.begin(), review.incidents.end(),
                     [](const ToldIncident &one, const ToldIncident &other) { return one.knownOn < other.knownOn; });
    return review;
}
