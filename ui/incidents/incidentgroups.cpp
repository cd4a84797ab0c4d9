// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentgroups.h"

#include "incidentform.h"

QList<IncidentGroup> incidentGroups()
{
    return {
        {QStringLiteral("first"),
         IncidentForm::tr("The first word"),
         IncidentForm::tr("Whichever section hears of it first: that day is day 1."),
         {"title", "source", "known_on", "known_at", "known_by", "occurred_on", "found_on"}},
        {QStringLiteral("happened"),
         IncidentForm::tr("What happened"),
         IncidentForm::tr(
             "Facts and possibilities are kept apart: reports and letters may state as certain only what is, and a guess written as a "
             "fact is hard to take back."),
         {"facts", "possibilities"}},
        {QStringLiteral("data"),
         IncidentForm::tr("What data"),
         IncidentForm::tr("Choose the holdings of the ledger; items and numbers can be taken from there."),
         {"holdings", "items", "data", "sensitive", "financial", "my_number"}},
        {QStringLiteral("numbers"),
         IncidentForm::tr("How many persons"),
         IncidentForm::tr("Enter what is known, and the most there can be. Until it is known, the larger number counts."),
         {"persons", "persons_max", "over_thousand_on"}},
        {QStringLiteral("protection"),
         IncidentForm::tr("Was it protected?"),
         IncidentForm::tr("These change whether it is a leak and whether it is reported. What is not certain is left open."),
         {"outflow", "encryption", "encryption_key", "copies", "recovery", "recovery_proof", "pseudonymised", "own_provision"}},
        {QStringLiteral("role"),
         IncidentForm::tr("Whose data"),
         IncidentForm::tr("Data held for a client: tell the client at once."),
         {"role", "client", "client_notified_on", "contractors"}},
        {QStringLiteral("people"),
         IncidentForm::tr("The persons"),
         IncidentForm::tr("Whether they can be told, and what they may suffer."),
         {"contact_possible", "persons_notified_on", "notice_way", "secondary", "publication", "published_on"}},
        {QStringLiteral("others"), IncidentForm::tr("Police and others"), {}, {"police_on", "police_number", "others_told"}},
        {QStringLiteral("cause"),
         IncidentForm::tr("Cause"),
         IncidentForm::tr("Name nobody. A wrongful purpose counts when it is only possible."),
         {"malicious", "cause", "cause_side", "cause_text"}},
        {QStringLiteral("measures"),
         IncidentForm::tr("Measures"),
         IncidentForm::tr("What is planned: one measure a line. Each can become an action."),
         {"measures_done", "measures_planned", "note"}},
    };
}

int filledIn(const Incident &incident, const QList<const char *> &columns)
{
    const Incident blank;
    int filled = 0;
    forEachField<Incident>([&](const auto &field) {
        for (const char *column : columns)
            if (qstrcmp(column, field.column) == 0 && incident.*field.member != blank.*field.member)
                ++filled;
    });
    return filled;
}
