// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "firm.h"
#include "holding.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// A leak, loss or damage of personal data, or the suspicion of one, from the first word to the closing (Article 26, Guidelines
// 3-5). Facts and possibilities are kept apart. It names no person concerned.
struct Incident
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString title;
    Fact practice = Fact::Unknown; // yes: a drill: counted nowhere, nothing of it is due
    Code source; // how it came to be known
    QDate knownOn; // the day any department knew of it: day 1 of all counting (Guidelines 3-5-3-3)
    QString knownAt; // time of day as written
    QString knownBy; // which department, who
    QDate occurredOn;
    QDate foundOn;
    QString facts; // what is certain
    QString possibilities; // what may be
    Code cause;
    Code causeSide;
    QString causeText;
    Links<Holding> holdings;
    QString items; // of data, in words
    Code data;
    Count persons; // known so far
    Count personsMax; // at most
    QDate overThousandOn; // the day it was known that more than 1,000 are concerned, where later than knownOn
    Fact sensitive = Fact::Unknown;
    Code financial;
    Fact malicious = Fact::Unknown;
    Fact myNumber = Fact::Unknown;
    Fact outflow = Fact::Unknown; // no: nothing left the firm
    Code encryption;
    QString key; // which method, where the key was
    Code copies; // is the same content kept elsewhere
    Code recovery;
    QString recoveryProof;
    Fact pseudonymised = Fact::Unknown;
    Fact ownProvision = Fact::Unknown; // handed over on purpose
    Code role;
    QString client; // whose data it is, where it was entrusted
    QDate clientNotifiedOn;
    Links<Contractor> contractors; // where it happened
    QString secondary; // damage that followed or may follow
    Fact contactPossible = Fact::Unknown; // can every person be reached
    QDate personsNotifiedOn;
    Code noticeWay;
    Code publication;
    QDate publishedOn;
    QDate policeOn;
    QString policeNumber;
    QString othersTold; // insurers, card companies, IPA …
    QString done; // measures already taken
    QString planned; // measures to come
    QString item1, item2, item3, item4, item5, item6, item7, item8, item9; // of the report, as written (Rules 8(1))
    Codes knownItems; // which of the nine are final
    QString lesson; // of a drill: what went well, what to do better
    QString points; // of a drill: ids of what was done, separated by spaces
    QString drill; // id of its scenario
    QString turned; // the decision as last noted in the time line
    QString letters; // what was typed into blanks of letters, JSON by key
    QDate closedOn;
    QString closedBy;
    QString note;

    bool operator==(const Incident &) const = default;
};

template<> struct Schema<Incident>
{
    static constexpr auto table = "incident";
    static constexpr auto plural = "incidents";
    static constexpr auto context = "Incident";
    static constexpr std::tuple fields{
        Field{"title", &Incident::title, QT_TRANSLATE_NOOP("Incident", "What happened")},
        Field{"practice", &Incident::practice, QT_TRANSLATE_NOOP("Incident", "Practice")},
        Field{"source", &Incident::source, QT_TRANSLATE_NOOP("Incident", "How it came to be known"), "incident_sources"},
        Field{"known_on", &Incident::knownOn, QT_TRANSLATE_NOOP("Incident", "Day it was known")},
        Field{"known_at", &Incident::knownAt, QT_TRANSLATE_NOOP("Incident", "Time")},
        Field{"known_by", &Incident::knownBy, QT_TRANSLATE_NOOP("Incident", "Who knew first")},
        Field{"occurred_on", &Incident::occurredOn, QT_TRANSLATE_NOOP("Incident", "Day it happened")},
        Field{"found_on", &Incident::foundOn, QT_TRANSLATE_NOOP("Incident", "Day it was found")},
        Field{"facts", &Incident::facts, QT_TRANSLATE_NOOP("Incident", "Facts that are certain")},
        Field{"possibilities", &Incident::possibilities, QT_TRANSLATE_NOOP("Incident", "What may be")},
        Field{"cause", &Incident::cause, QT_TRANSLATE_NOOP("Incident", "How it happened"), "incident_causes"},
        Field{"cause_side", &Incident::causeSide, QT_TRANSLATE_NOOP("Incident", "On whose side"), "cause_sides"},
        Field{"cause_text", &Incident::causeText, QT_TRANSLATE_NOOP("Incident", "Cause in words")},
        Field{"holdings", &Incident::holdings, QT_TRANSLATE_NOOP("Incident", "Holdings concerned")},
        Field{"items", &Incident::items, QT_TRANSLATE_NOOP("Incident", "Items of data")},
        Field{"data", &Incident::data, QT_TRANSLATE_NOOP("Incident", "What kind of data"), "incident_data"},
        Field{"persons", &Incident::persons, QT_TRANSLATE_NOOP("Incident", "Persons known")},
        Field{"persons_max", &Incident::personsMax, QT_TRANSLATE_NOOP("Incident", "Persons at most")},
        Field{"over_thousand_on", &Incident::overThousandOn, QT_TRANSLATE_NOOP("Incident", "Known to be over 1,000 since")},
        Field{"sensitive", &Incident::sensitive, QT_TRANSLATE_NOOP("Incident", "Special-care data")},
        Field{"financial", &Incident::financial, QT_TRANSLATE_NOOP("Incident", "Data that may cause loss of money"), "incident_financial"},
        Field{"malicious", &Incident::malicious, QT_TRANSLATE_NOOP("Incident", "Wrongful purpose")},
        Field{"my_number", &Incident::myNumber, QT_TRANSLATE_NOOP("Incident", "My Number")},
        Field{"outflow", &Incident::outflow, QT_TRANSLATE_NOOP("Incident", "Did it get outside?")},
        Field{"encryption", &Incident::encryption, QT_TRANSLATE_NOOP("Incident", "Encryption"), "incident_encryption"},
        Field{"encryption_key", &Incident::key, QT_TRANSLATE_NOOP("Incident", "Method and place of the key")},
        Field{"copies", &Incident::copies, QT_TRANSLATE_NOOP("Incident", "Same content kept elsewhere"), "incident_copies"},
        Field{"recovery", &Incident::recovery, QT_TRANSLATE_NOOP("Incident", "Recovered"), "incident_recovery"},
        Field{"recovery_proof", &Incident::recoveryProof, QT_TRANSLATE_NOOP("Incident", "Proof of the recovery")},
        Field{"pseudonymised", &Incident::pseudonymised, QT_TRANSLATE_NOOP("Incident", "Only pseudonymised data")},
        Field{"own_provision", &Incident::ownProvision, QT_TRANSLATE_NOOP("Incident", "Handed over on purpose")},
        Field{"role", &Incident::role, QT_TRANSLATE_NOOP("Incident", "Whose data"), "incident_roles"},
        Field{"client", &Incident::client, QT_TRANSLATE_NOOP("Incident", "Client")},
        Field{"client_notified_on", &Incident::clientNotifiedOn, QT_TRANSLATE_NOOP("Incident", "Client told on")},
        Field{"contractors", &Incident::contractors, QT_TRANSLATE_NOOP("Incident", "Contractors concerned")},
        Field{"secondary", &Incident::secondary, QT_TRANSLATE_NOOP("Incident", "Secondary damage")},
        Field{"contact_possible", &Incident::contactPossible, QT_TRANSLATE_NOOP("Incident", "Can all persons be reached?")},
        Field{"persons_notified_on", &Incident::personsNotifiedOn, QT_TRANSLATE_NOOP("Incident", "Persons told on")},
        Field{"notice_way", &Incident::noticeWay, QT_TRANSLATE_NOOP("Incident", "How they were told"), "notice_ways_persons"},
        Field{"publication", &Incident::publication, QT_TRANSLATE_NOOP("Incident", "Publication"), "publication_states"},
        Field{"published_on", &Incident::publishedOn, QT_TRANSLATE_NOOP("Incident", "Published on")},
        Field{"police_on", &Incident::policeOn, QT_TRANSLATE_NOOP("Incident", "Police told on")},
        Field{"police_number", &Incident::policeNumber, QT_TRANSLATE_NOOP("Incident", "Number given by the police")},
        Field{"others_told", &Incident::othersTold, QT_TRANSLATE_NOOP("Incident", "Others told")},
        Field{"measures_done", &Incident::done, QT_TRANSLATE_NOOP("Incident", "What was done")},
        Field{"measures_planned", &Incident::planned, QT_TRANSLATE_NOOP("Incident", "What will be done")},
        Field{"item_1", &Incident::item1, QT_TRANSLATE_NOOP("Incident", "1 Outline")},
        Field{"item_2", &Incident::item2, QT_TRANSLATE_NOOP("Incident", "2 Items of personal data")},
        Field{"item_3", &Incident::item3, QT_TRANSLATE_NOOP("Incident", "3 Number of persons")},
        Field{"item_4", &Incident::item4, QT_TRANSLATE_NOOP("Incident", "4 Cause")},
        Field{"item_5", &Incident::item5, QT_TRANSLATE_NOOP("Incident", "5 Secondary damage")},
        Field{"item_6", &Incident::item6, QT_TRANSLATE_NOOP("Incident", "6 Response to the persons")},
        Field{"item_7", &Incident::item7, QT_TRANSLATE_NOOP("Incident", "7 Publication")},
        Field{"item_8", &Incident::item8, QT_TRANSLATE_NOOP("Incident", "8 Prevention")},
        Field{"item_9", &Incident::item9, QT_TRANSLATE_NOOP("Incident", "9 Other")},
        Field{"known_items", &Incident::knownItems, QT_TRANSLATE_NOOP("Incident", "Items that are final"), "report_items"},
        Field{"lesson", &Incident::lesson, QT_TRANSLATE_NOOP("Incident", "What the practice taught")},
        Field{"points", &Incident::points, QT_TRANSLATE_NOOP("Incident", "Done in the practice")},
        Field{"drill", &Incident::drill, QT_TRANSLATE_NOOP("Incident", "Scenario")},
        Field{"turned", &Incident::turned, QT_TRANSLATE_NOOP("Incident", "Decision last noted")},
        Field{"letters", &Incident::letters, QT_TRANSLATE_NOOP("Incident", "Blanks of letters"), nullptr, true},
        Field{"closed_on", &Incident::closedOn, QT_TRANSLATE_NOOP("Incident", "Closed on")},
        Field{"closed_by", &Incident::closedBy, QT_TRANSLATE_NOOP("Incident", "Closed by")},
        Field{"note", &Incident::note, QT_TRANSLATE_NOOP("Incident", "Note")},
    };
};

inline bool isPractice(const Incident &incident) { return incident.practice == Fact::Yes; }
// Not closed, and no drill.
inline bool isOpen(const Incident &incident) { return !isPractice(incident) && !incident.closedOn.isValid(); }

// One line of the time line of an incident: what happened, or what one of the steps I-01 to I-16 did.
struct IncidentEntry
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString text;
    Links<Incident> incidents;
    Code kind;
    Code step; // done by this, or planned where `on` is empty
    QDate on;
    QString at; // time of day as written
    QString who;
    QDate due;
    QString note;

    bool operator==(const IncidentEntry &) const = default;
};

template<> struct Schema<IncidentEntry>
{
    static constexpr auto table = "incident_entry";
    static constexpr auto plural = "incident-entries";
    static constexpr auto context = "IncidentEntry";
    static constexpr std::tuple fields{
        Field{"text", &IncidentEntry::text, QT_TRANSLATE_NOOP("IncidentEntry", "What")},
        Field{"incidents", &IncidentEntry::incidents, QT_TRANSLATE_NOOP("IncidentEntry", "Incident")},
        Field{"kind", &IncidentEntry::kind, QT_TRANSLATE_NOOP("IncidentEntry", "Kind"), "incident_entries"},
        Field{"step", &IncidentEntry::step, QT_TRANSLATE_NOOP("IncidentEntry", "Step"), "incident_steps"},
        Field{"done_on", &IncidentEntry::on, QT_TRANSLATE_NOOP("IncidentEntry", "Day")},
        Field{"done_at", &IncidentEntry::at, QT_TRANSLATE_NOOP("IncidentEntry", "Time")},
        Field{"who", &IncidentEntry::who, QT_TRANSLATE_NOOP("IncidentEntry", "Who")},
        Field{"due", &IncidentEntry::due, QT_TRANSLATE_NOOP("IncidentEntry", "Until")},
        Field{"note", &IncidentEntry::note, QT_TRANSLATE_NOOP("IncidentEntry", "Note")},
    };
};

// What was reported, notified or published, as it was sent: frozen, never written again.
struct Filing
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString receipt; // number the authority gave, or to whom it went
    Links<Incident> incidents;
    Code kind;
    QDate filedOn;
    QString filedBy;
    QString way; // web form, post …
    QString text; // as filed
    QString note;

    bool operator==(const Filing &) const = default;
};

template<> struct Schema<Filing>
{
    static constexpr auto table = "filing";
    static constexpr auto plural = "filings";
    static constexpr auto context = "Filing";
    static constexpr std::tuple fields{
        Field{"receipt", &Filing::receipt, QT_TRANSLATE_NOOP("Filing", "Receipt number or addressee")},
        Field{"incidents", &Filing::incidents, QT_TRANSLATE_NOOP("Filing", "Incident")},
        Field{"kind", &Filing::kind, QT_TRANSLATE_NOOP("Filing", "Kind"), "filing_kinds"},
        Field{"filed_on", &Filing::filedOn, QT_TRANSLATE_NOOP("Filing", "Sent on")},
        Field{"filed_by", &Filing::filedBy, QT_TRANSLATE_NOOP("Filing", "Sent by")},
        Field{"way", &Filing::way, QT_TRANSLATE_NOOP("Filing", "Way")},
        Field{"text", &Filing::text, QT_TRANSLATE_NOOP("Filing", "As it was sent"), nullptr, true},
        Field{"note", &Filing::note, QT_TRANSLATE_NOOP("Filing", "Note")},
    };
};
