// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractorcheck.h"

#include <QHash>
#include <QStringList>

// How a contractor stands on a day: what its records mean, the same for findings, due dates, screen and paper.

bool isEntrusted(const Contractor &contractor); // does work for the firm (Article 25)
bool hasEnded(const Contractor &contractor, QDate today);
// Whether it is over and nothing shows what became of the data (D-35).
bool lacksReturnProof(const Contractor &contractor, QDate today);

// D-11 to D-23, and those the contract does not have.
const QStringList &contractClauses();
QStringList missingClauses(const Contractor &contractor);

// The day it was last looked at: its last check, or else the later of choosing it and reading its contract; none when never.
QDate lastLookedAt(const Contractor &contractor);
// A year after that; none where nothing is entrusted any more, or nobody has looked yet.
QDate nextCheckOf(const Contractor &contractor, QDate today);

// The latest check of each contractor.
using LastChecks = QHash<QUuid, ContractorCheck>;
LastChecks lastChecksOf(const QList<ContractorCheck> &checks);
// Whether something is still to be mended: it was found by the last check of one of its contractors. A later check closes it.
bool isRemedyOpen(const ContractorCheck &check, const LastChecks &last);

// Whether something is late: its check, what was to be mended, or the proof of return.
bool needsAttention(const Contractor &contractor, const LastChecks &last, QDate today);

// One of the points a grade is counted from.
struct GradePoint
{
    QString text; // translated
    bool isMet = false;
};

// A yardstick of the firm's own, no rule of law: A for four points met, B for three, C for two, D for less. Only what is
// entrusted now is graded.
struct ContractorGrade
{
    QString letter; // empty where there is none
    QList<GradePoint> points;
};
// `check` is its last check, null where there is none.
ContractorGrade gradeOf(const Contractor &contractor, const ContractorCheck *check, QDate today);
QString gradeRule(); // translated: how letters come from points, and that it is the firm's own yardstick
