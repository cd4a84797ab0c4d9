// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opendocument.h"

// Something the document needs to know: a blank in its text, or a condition that nobody answered.
struct OpenBlank
{
    // Value: typed here. Rows: several, one a line. Condition: yes or no. Known: known by now, to be taken over.
    // Elsewhere: belongs to `page`. Adoption: comes with the adoption. Text: only the text itself can be changed.
    enum class How { Value, Rows, Condition, Known, Elsewhere, Adoption, Text };

    How how = How::Text;
    QString key; // of the placeholders
    QString label, example;
    QString page; // for Elsewhere: "firm"
    QString value; // for Known
    QString gap; // its label in the text
    QStringList sections; // ids, where the blank stands
    bool forThisOnly = false; // differs from document to document by its nature
};

// The blanks in the order of the text, then the conditions.
QList<OpenBlank> openBlanks(OpenDocument &open);
