// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editeddocument.h"

#include <QSet>

// How one section differs between the text as last taken over, the user's text, and the text as filled in now.
struct SectionDifference
{
    // OnlyMine: the user changed, added or removed it and the program's text is as before; nothing to take over, but it can be reset.
    enum class State { Unchanged, OnlyTheirs, OnlyMine, Both, Added, Removed };

    QString id; // titleDifference for the document's title
    QString heading;
    State state = State::Unchanged;
    bool locked = false; // never changed
    bool own = false; // the user's own: the program has no text for it
    QString before; // the user's heading and text; empty where there is none
    QString after; // the program's; empty where there is none

    bool canTake() const { return !locked && !own && state != State::Unchanged; }
};
extern const QString titleDifference;

// Every section in the user's order; what only the program has comes at its place between them. No text is changed.
QList<SectionDifference> differencesOf(const EditedDocument &base, const EditedDocument &mine, const EditedDocument &theirs);

struct TakenOver
{
    EditedDocument document;
    EditedDocument base; // to be kept for the next comparison: what was not chosen is shown again
};
// Puts the program's text in place of the user's for the ids in `chosen` and nothing else. Locked sections and the user's own stay,
// moved ones stay where they are.
TakenOver takeOver(const EditedDocument &base, const EditedDocument &mine, const EditedDocument &theirs, const QSet<QString> &chosen);

// The index at which a section of `theirs` belongs in `mine`: behind what it follows there, else before what follows it.
qsizetype placeFor(const EditedDocument &mine, const EditedDocument &theirs, const QString &id);
