// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deskrecords.h"
#include "fieldtext.h"

// One line of the time line of an incident: an entry, what was filed, or a day of the record itself.
struct TimeLine
{
    enum class Event { Beginning, Other, Closing };

    QDate on; // invalid while it is only planned
    QString at;
    QString kind; // the word of the kind of entry
    QString text;
    QString note; // more about it; may have several lines
    QString who;
    QDate due; // of what is planned
    QUuid entry, filing; // where it comes from; both null for a day of the record
    Event event = Event::Other;

    bool operator==(const TimeLine &) const = default;
};
// The earliest first, what is planned last. A day of the record that a filing tells stands once.
QList<TimeLine> timeLineOf(const Incident &incident, const DeskRecords &desks, const FieldText &words);
