// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulecheck.h"

#include "documentmerge.h"

#include <algorithm>

namespace {

// Spaces and width make no other heading.
QString comparable(const QString &heading)
{
    QString text = plainText(heading).normalized(QString::NormalizationForm_KC);
    text.erase(std::remove_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }), text.end());
    return text;
}

bool hasText(const DocumentSection &section) { return !section.body.trimmed().isEmpty(); }

} // namespace

QList<MissingMatter> missingMatters(const FilledDocument &filled, const EditedDocument &mine)
{
    QSet<QString> headings; // of sections with a text
    for (const DocumentSection &section : mine.sections)
        if (hasText(section))
            headings.insert(comparable(section.heading));
    QList<MissingMatter> missing;
    for (const SectionInfo &info : filled.sections) {
        const DocumentSection *wanted = info.required ? filled.document.find(info.id) : nullptr;
        const DocumentSection *there = wanted ? mine.find(info.id) : nullptr;
        if (!wanted || (there && hasText(*there)) || headings.contains(comparable(info.heading)))
            continue;
        missing.append({there ? MissingMatter::Why::NoText : MissingMatter::Why::NoSection, info, *wanted});
    }
    return missing;
}

QList<SectionLeftOut> undecidedMatters(const FilledDocument &filled)
{
    QList<SectionLeftOut> undecided;
    std::copy_if(filled.leftOut.begin(), filled.leftOut.end(), std::back_inserter(undecided),
                 [](const SectionLeftOut &one) { return one.required && one.fact == Fact::Unknown; });
    return undecided;
}

void addMatter(EditedDocument &mine, const FilledDocument &filled, const MissingMatter &matter)
{
    const qsizetype index = mine.indexOf(matter.section.id);
    if (index < 0)
        mine.sections.insert(placeFor(mine, filled.document, matter.section.id), matter.section);
    else if (!mine.sections[index].locked)
        mine.sections[index].body = matter.section.body;
}
