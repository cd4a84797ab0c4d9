// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"
#include "findingrules.h"

namespace {

// Each set of rivals once, in the order of their first.
Cases twiceInForce(const BookRecords &records)
{
    Cases cases;
    QSet<QUuid> told;
    for (const Document &one : records.documents) {
        if (!isInForce(one) || told.contains(one.id))
            continue;
        QList<Subject> subjects{subjectOf(one, "state kind")};
        for (const Document &other : records.documents)
            if (isInForce(other) && areRivals(one, other)) {
                subjects << subjectOf(other, "state kind");
                told << other.id;
            }
        if (subjects.size() > 1)
            cases.append({subjects, {one.title, QString::number(subjects.size())}});
    }
    return cases;
}

Cases blankLeft(const BookRecords &records)
{
    constexpr qsizetype namedAtMost = 5;
    Cases cases;
    for (const Document &document : records.documents) {
        // A form is there to be filled in by hand.
        if (!isInForce(document) || mayBeSeveral(document))
            continue;
        QStringList gaps = records.contentsOf(document).gaps;
        gaps.removeDuplicates();
        if (!gaps.isEmpty())
            cases.append({{subjectOf(document, "body state")},
                          {document.title, QString::number(gaps.size()), gaps.mid(0, namedAtMost).join(u'、')}});
    }
    return cases;
}

} // namespace

QList<const Document *> inForce(const BookRecords &records, const QStringList &kinds)
{
    QList<const Document *> found;
    for (const Document &document : records.documents)
        if (isInForce(document) && kinds.contains(document.kind.value))
            found << &document;
    return found;
}

QList<BookRule> documentRules()
{
    return {{"document.twice_in_force", Severity::Soon, twiceInForce}, {"document.blank_left", Severity::Soon, blankLeft}};
}
