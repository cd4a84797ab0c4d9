// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentfill.h"

// Puts the lines of a template that remain, one after the other, into sections with what their marks say.
class SectionBuilder
{
public:
    SectionBuilder(bool articles, FilledDocument &filled);

    // Turns a line as written into its text; told the section it stands in.
    using Fill = std::function<QString(const QString &line, const SectionInfo &section)>;
    // `idText` is the heading as it is to be remembered where no mark names the section.
    void addLine(const QString &line, const QString &idText, const Fill &fill);
    // A line that a condition left out; its sections are listed with `why`.
    void leaveOut(const QString &line, const SectionLeftOut &why);
    void finish();

private:
    // Marks that wait for the heading, or the text, they stand before.
    struct Pending
    {
        SectionInfo info;
        QString article, block;
        bool unnumbered = false, pageBreak = false, any = false;
    };

    void addMark(const DocumentMark &mark);
    void startSection(const HeadingLine &heading, const QString &idText, const Fill &fill);
    void giveMarksToSection();
    QString freeId(const QString &wanted);
    DocumentSection &section() { return m_filled.document.sections.last(); }
    SectionInfo &info() { return m_filled.sections.last(); }
    void endSection();
    void dropEmptyChapters();

    FilledDocument &m_filled;
    Pending m_pending;
    SectionLeftOut m_dropped; // article marks seen in what is left out
    QString m_block;
    QStringList m_body;
    QSet<QString> m_ids;
    QHash<QString, int> m_used; // how often an id was asked for
};
