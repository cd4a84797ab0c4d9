// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <QList>

// Fields of the record that are learned together.
struct IncidentGroup
{
    QString id, name, caption;
    QList<const char *> columns;
};

// In the order in which one learns things on the phone.
QList<IncidentGroup> incidentGroups();

// How many of the columns say something.
int filledIn(const Incident &incident, const QList<const char *> &columns);
