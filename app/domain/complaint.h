// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident.h"

// A complaint, or the suspicion of somebody outside that data leaked: the hearing sheet of the phone (Article 40). It is about a
// person: shown on its page only, left out of exports, erased after the period the firm chooses.
struct Complaint
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString number; // given by the program, e.g. 2026-C03
    QDate receivedOn;
    QString receivedAt; // time of day as written
    Code channel;
    QString receivedBy;
    QString caller;
    QString contact;
    QString reason; // why they think that data leaked, or what they complain of
    QString whyUs;
    QString counterpart; // who wrote or called them
    QString happened; // when
    QString evidence;
    Codes items;
    QString damage;
    Codes wishes;
    QString wish; // in their words
    QString callback; // who calls back and how
    QDate callbackOn; // promised day
    Links<Holding> holdings; // where the data may come from
    Links<Contractor> contractors;
    Links<Incident> incidents; // it became, or belongs to
    QString findings; // what was found out
    Code result;
    QString answer;
    QDate answeredOn;
    QString letters; // what was typed into blanks of letters, JSON by key
    QDate closedOn;
    QString note;

    bool operator==(const Complaint &) const = default;
};

template<> struct Schema<Complaint>
{
    static constexpr auto table = "complaint";
    static constexpr auto plural = "complaints";
    static constexpr auto context = "Complaint";
    static constexpr std::tuple fields{
        Field{"number", &Complaint::number, QT_TRANSLATE_NOOP("Complaint", "Number")},
        Field{"received_on", &Complaint::receivedOn, QT_TRANSLATE_NOOP("Complaint", "Received on")},
        Field{"received_at", &Complaint::receivedAt, QT_TRANSLATE_NOOP("Complaint", "Time")},
        Field{"channel", &Complaint::channel, QT_TRANSLATE_NOOP("Complaint", "How it came"), "request_channels"},
        Field{"received_by", &Complaint::receivedBy, QT_TRANSLATE_NOOP("Complaint", "Taken by")},
        Field{"caller", &Complaint::caller, QT_TRANSLATE_NOOP("Complaint", "Who complains")},
        Field{"contact", &Complaint::contact, QT_TRANSLATE_NOOP("Complaint", "How to reach them")},
        Field{"reason", &Complaint::reason, QT_TRANSLATE_NOOP("Complaint", "What they say happened")},
        Field{"why_us", &Complaint::whyUs, QT_TRANSLATE_NOOP("Complaint", "Why they think of us")},
        Field{"counterpart", &Complaint::counterpart, QT_TRANSLATE_NOOP("Complaint", "Who wrote or called them")},
        Field{"happened", &Complaint::happened, QT_TRANSLATE_NOOP("Complaint", "When")},
        Field{"evidence", &Complaint::evidence, QT_TRANSLATE_NOOP("Complaint", "Copies of evidence")},
        Field{"items", &Complaint::items, QT_TRANSLATE_NOOP("Complaint", "Items included"), "items"},
        Field{"damage", &Complaint::damage, QT_TRANSLATE_NOOP("Complaint", "Damage")},
        Field{"wishes", &Complaint::wishes, QT_TRANSLATE_NOOP("Complaint", "What they want"), "complaint_wishes"},
        Field{"wish", &Complaint::wish, QT_TRANSLATE_NOOP("Complaint", "In their words")},
        Field{"callback", &Complaint::callback, QT_TRANSLATE_NOOP("Complaint", "Who calls back, and how")},
        Field{"callback_on", &Complaint::callbackOn, QT_TRANSLATE_NOOP("Complaint", "Call back by")},
        Field{"holdings", &Complaint::holdings, QT_TRANSLATE_NOOP("Complaint", "Holdings it may come from")},
        Field{"contractors", &Complaint::contractors, QT_TRANSLATE_NOOP("Complaint", "Contractors it may come from")},
        Field{"incidents", &Complaint::incidents, QT_TRANSLATE_NOOP("Complaint", "Incident")},
        Field{"findings", &Complaint::findings, QT_TRANSLATE_NOOP("Complaint", "What was found out")},
        Field{"result", &Complaint::result, QT_TRANSLATE_NOOP("Complaint", "Result"), "complaint_results"},
        Field{"answer", &Complaint::answer, QT_TRANSLATE_NOOP("Complaint", "What was answered")},
        Field{"answered_on", &Complaint::answeredOn, QT_TRANSLATE_NOOP("Complaint", "Answered on")},
        Field{"letters", &Complaint::letters, QT_TRANSLATE_NOOP("Complaint", "Blanks of letters"), nullptr, true},
        Field{"closed_on", &Complaint::closedOn, QT_TRANSLATE_NOOP("Complaint", "Closed on")},
        Field{"note", &Complaint::note, QT_TRANSLATE_NOOP("Complaint", "Note")},
    };
};

inline bool isOpen(const Complaint &complaint) { return !complaint.closedOn.isValid(); }
