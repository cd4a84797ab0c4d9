// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documenttemplate.h"
#include "packreader.h"

// What the readers of a template's parts share.
struct TemplateSource
{
    QStringList lines;
    QString place;
    const Placeholders &placeholders;
    const Library &library;
    Problems &problems;

    void problem(qsizetype index, const QString &what) const { problems.add(QString(place + u':' + QString::number(index + 1)), what); }
    void checkLaw(qsizetype index, const QStringList &law) const;
    void checkLevel(qsizetype index, const QString &level) const;
};

// Reads the lines between the two "---" into `read`; the index of the first line after them.
qsizetype readTemplateHead(const TemplateSource &source, DocumentTemplate &read);
