// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include <QJsonObject>

// One of the steps I-01 to I-16.
struct IncidentStep
{
    QString id; // code of the list "incident_steps"
    QString phase; // day-0, day-1, day-3, promptly, day-30, parallel, after, always
    Words title, what, who, by;
    Words why; // says "please confirm" where the source was not checked
    QString level; // code of the list "levels"
    QStringList law;
    // The day by which it should be done, the day of knowing being day 1; 0: none. Of I-06 and I-09 only a yardstick: the days of
    // the decision go before it (30, 60, moved on from a closed day).
    int day = 0;
};

// One of the nine items of the report (Rules 8(1)).
struct ReportItem
{
    struct Example
    {
        QString id; // of the story: "clinic", "shop" or "contractor"
        Words text;
    };

    QString id; // code of the list "report_items"
    int no = 0; // 1 to 9
    Words name, help;
    bool toPersons = false; // also told to the persons (Rules 10)
    QStringList law;
    QList<Example> examples; // one of each story
};

// One line of the hearing sheet for a complaint.
struct HearingField
{
    QString id;
    Words name, hint;
    QString type; // text, datetime, file, items
    bool required = false;
    QStringList columns; // of Schema<Complaint> that hold it
};

// A question that is asked on the phone, and what may be answered.
struct DeskAnswer
{
    QString id;
    Words question, answer;
    Words note; // to the person at the desk; may be empty
};

// A practice run with made-up facts.
struct Drill
{
    struct Turn
    {
        int minutes = 0; // since the opening, rising
        Words text; // what is learned
    };
    struct Point
    {
        QString id, step; // step: code of the list "incident_steps"
        Words text; // what a good response does, to be ticked
    };

    QString id;
    Words title;
    Words opening; // as it arrives on the phone or the screen
    QList<Turn> turns;
    // What the record should hold at the end, by column of Schema<Incident>: codes as in the record, days as a number counted from
    // the day of knowing (0), texts in both languages.
    QJsonObject facts;
    QList<Point> points;

    // `facts` as JSON of a record for a drill whose day of knowing is `knownOn`.
    QJsonObject record(QDate knownOn, Language language) const;
};

// What to do when data leaks: steps, help for the report, hearing sheet, answers on the phone, drills (incident.json).
class IncidentGuide
{
public:
    // Fails with every broken place.
    static Result<IncidentGuide> load(const Library &library);

    const Words &note() const { return m_note; } // beside every decision: a guide, the firm decides
    const QList<IncidentStep> &steps() const { return m_steps; } // I-01 to I-16
    const QList<ReportItem> &items() const { return m_items; } // 1 to 9
    const QList<HearingField> &hearing() const { return m_hearing; }
    const QList<Words> &rules() const { return m_rules; } // of the desk
    const QList<DeskAnswer> &script() const { return m_script; }
    const QList<Drill> &drills() const { return m_drills; }

    const IncidentStep *step(const QString &id) const; // null when unknown, as are the others
    const ReportItem *item(const QString &id) const;
    const Drill *drill(const QString &id) const;

private:
    friend class IncidentGuideReader;

    Words m_note;
    QList<IncidentStep> m_steps;
    QList<ReportItem> m_items;
    QList<HearingField> m_hearing;
    QList<Words> m_rules;
    QList<DeskAnswer> m_script;
    QList<Drill> m_drills;
};
