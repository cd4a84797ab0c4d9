// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentfill.h"

// A matter that the rule must have, given what is known of the firm, and that the current text lacks.
struct MissingMatter
{
    enum class Why { NoSection, NoText };

    Why why = Why::NoSection;
    SectionInfo info; // heading, articles of law and levels
    DocumentSection section; // as it would be added
};

// The required sections of the text as filled in now that `mine` lacks. A section under another id with the same heading counts.
QList<MissingMatter> missingMatters(const FilledDocument &filled, const EditedDocument &mine);

// Required sections that nobody can tell whether they apply, since a condition is not known.
QList<SectionLeftOut> undecidedMatters(const FilledDocument &filled);

// Adds a missing matter at its place. A locked section is not changed.
void addMatter(EditedDocument &mine, const FilledDocument &filled, const MissingMatter &matter);
