// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>

// A calendar by RFC 5545 with one event of a whole day for each deadline. Reading it again changes the events of the time
// before: each is known by its record, and numbered by how often that was written. `stamp` is when this is written; a calendar
// takes the later one of two. Fails without a deadline: a calendar without an event is none.
Result<QByteArray> toICalendar(const QList<Deadline> &deadlines, const QString &firm, const QDateTime &stamp);
