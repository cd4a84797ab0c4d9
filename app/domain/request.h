// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident.h"

// A request of a person about his or her own data (Articles 32 to 39), or the wish that mailings stop. It is about a person:
// shown on its page only, left out of exports, erased after the period the firm chooses.
struct Request
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString number; // given by the program, e.g. 2026-003
    Code kind; // E-01 to E-07
    QDate receivedOn;
    Code channel;
    QString receivedBy;
    QString person;
    QString contact;
    QString subject; // what is asked, in their words
    Codes claims; // grounds the person names (Article 35)
    Links<Incident> incidents; // after a leak (Article 35(5))
    Code agent;
    QString agentName;
    Codes identity; // how the person was identified
    QDate identifiedOn;
    QDate askedOn; // the person was asked to say more
    QString hints; // for the search
    Code method; // of disclosure, as the person chose
    Count fee; // yen
    QString feeBasis;
    QDate feePaidOn;
    Links<Holding> holdings; // where the data was looked for
    QString found;
    Links<Contractor> contractors; // asked for it
    QDate contractorsAskedOn;
    QString client; // whose data it is, where it was entrusted
    Code outcome;
    Codes grounds; // of not doing it, or doing part
    QString reason;
    QDate decidedOn;
    QString decidedBy;
    QString answer; // what is given, corrected, stopped
    QDate doneOn;
    QDate answeredOn;
    QString letters; // what was typed into blanks of letters, JSON by key
    QDate closedOn;
    QString log;
    QString note;

    bool operator==(const Request &) const = default;
};

template<> struct Schema<Request>
{
    static constexpr auto table = "request";
    static constexpr auto plural = "requests";
    static constexpr auto context = "Request";
    static constexpr std::tuple fields{
        Field{"number", &Request::number, QT_TRANSLATE_NOOP("Request", "Number")},
        Field{"kind", &Request::kind, QT_TRANSLATE_NOOP("Request", "Kind"), "request_kinds"},
        Field{"received_on", &Request::receivedOn, QT_TRANSLATE_NOOP("Request", "Received on")},
        Field{"channel", &Request::channel, QT_TRANSLATE_NOOP("Request", "How it came"), "request_channels"},
        Field{"received_by", &Request::receivedBy, QT_TRANSLATE_NOOP("Request", "Taken by")},
        Field{"person", &Request::person, QT_TRANSLATE_NOOP("Request", "Person")},
        Field{"contact", &Request::contact, QT_TRANSLATE_NOOP("Request", "Where to answer")},
        Field{"subject", &Request::subject, QT_TRANSLATE_NOOP("Request", "What is asked")},
        Field{"claims", &Request::claims, QT_TRANSLATE_NOOP("Request", "Reason the person gives"), "request_claims"},
        Field{"incidents", &Request::incidents, QT_TRANSLATE_NOOP("Request", "After the incident")},
        Field{"agent", &Request::agent, QT_TRANSLATE_NOOP("Request", "Agent"), "request_agents"},
        Field{"agent_name", &Request::agentName, QT_TRANSLATE_NOOP("Request", "Name of the agent")},
        Field{"identity", &Request::identity, QT_TRANSLATE_NOOP("Request", "How the person was identified"), "identity_means"},
        Field{"identified_on", &Request::identifiedOn, QT_TRANSLATE_NOOP("Request", "Identified on")},
        Field{"asked_on", &Request::askedOn, QT_TRANSLATE_NOOP("Request", "Asked to say more on")},
        Field{"hints", &Request::hints, QT_TRANSLATE_NOOP("Request", "Hints for the search")},
        Field{"method", &Request::method, QT_TRANSLATE_NOOP("Request", "Way of disclosure chosen"), "disclosure_methods"},
        Field{"fee", &Request::fee, QT_TRANSLATE_NOOP("Request", "Fee (yen)")},
        Field{"fee_basis", &Request::feeBasis, QT_TRANSLATE_NOOP("Request", "What the fee covers")},
        Field{"fee_paid_on", &Request::feePaidOn, QT_TRANSLATE_NOOP("Request", "Fee paid on")},
        Field{"holdings", &Request::holdings, QT_TRANSLATE_NOOP("Request", "Holdings searched")},
        Field{"found", &Request::found, QT_TRANSLATE_NOOP("Request", "What was found")},
        Field{"contractors", &Request::contractors, QT_TRANSLATE_NOOP("Request", "Contractors asked")},
        Field{"contractors_asked_on", &Request::contractorsAskedOn, QT_TRANSLATE_NOOP("Request", "Contractors asked on")},
        Field{"client", &Request::client, QT_TRANSLATE_NOOP("Request", "Client, where entrusted")},
        Field{"outcome", &Request::outcome, QT_TRANSLATE_NOOP("Request", "Decision"), "request_outcomes"},
        Field{"grounds", &Request::grounds, QT_TRANSLATE_NOOP("Request", "Legal ground"), "request_grounds"},
        Field{"reason", &Request::reason, QT_TRANSLATE_NOOP("Request", "Reason in words")},
        Field{"decided_on", &Request::decidedOn, QT_TRANSLATE_NOOP("Request", "Decided on")},
        Field{"decided_by", &Request::decidedBy, QT_TRANSLATE_NOOP("Request", "Decided by")},
        Field{"answer", &Request::answer, QT_TRANSLATE_NOOP("Request", "What is given, corrected or stopped")},
        Field{"done_on", &Request::doneOn, QT_TRANSLATE_NOOP("Request", "Done on")},
        Field{"answered_on", &Request::answeredOn, QT_TRANSLATE_NOOP("Request", "Answered on")},
        Field{"letters", &Request::letters, QT_TRANSLATE_NOOP("Request", "Blanks of letters"), nullptr, true},
        Field{"closed_on", &Request::closedOn, QT_TRANSLATE_NOOP("Request", "Closed on")},
        Field{"log", &Request::log, QT_TRANSLATE_NOOP("Request", "Log")},
        Field{"note", &Request::note, QT_TRANSLATE_NOOP("Request", "Note")},
    };
};

inline bool isOpen(const Request &request) { return !request.answeredOn.isValid() && !request.closedOn.isValid(); }
