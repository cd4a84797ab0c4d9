// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentmerge.h"

#include <QHash>

#include <optional>

const QString titleDifference = QStringLiteral("#title"); // no section can have such an id

namespace {

using State = SectionDifference::State;

// One section, or the title, as the three texts have it.
struct Three
{
    std::optional<QString> base, mine, theirs;
};

State stateOf(const Three &text)
{
    if (text.mine == text.theirs)
        return State::Unchanged;
    if (text.base == text.theirs)
        return State::OnlyMine;
    if (text.base != text.mine)
        return State::Both;
    return !text.mine ? State::Added : !text.theirs ? State::Removed : State::OnlyTheirs;
}

// What is compared and shown. Whether a section is locked, and where it stands, makes no difference.
QString shown(const DocumentSection &section)
{
    return section.heading.isEmpty() ? section.body
        : section.body.isEmpty()     ? section.heading
                                     : QString(section.heading + u"\n\n" + section.body);
}

QHash<QString, const DocumentSection *> byId(const EditedDocument &document)
{
    QHash<QString, const DocumentSection *> found;
    for (const DocumentSection &section : document.sections)
        found.insert(section.id, &section);
    return found;
}

std::optional<QString> textFor(const DocumentSection *section) { return section ? std::optional(shown(*section)) : std::nullopt; }

// The ids of both, each once: in the order of `mine`, and those of `theirs` alone behind the one they follow there.
QStringList mergedOrder(const EditedDocument &mine, const EditedDocument &theirs)
{
    QSet<QString> known;
    for (const DocumentSection &section : mine.sections)
        known.insert(section.id);
    QHash<QString, QStringList> behind; // an empty key: before everything
    QString last;
    for (const DocumentSection &section : theirs.sections)
        if (known.contains(section.id))
            last = section.id;
        else
            behind[last] << section.id;
    QStringList order = behind.value(QString());
    for (const DocumentSection &section : mine.sections)
        order << section.id << behind.value(section.id);
    return order;
}

void takeSection(EditedDocument &document, const EditedDocument &theirs, const QString &id)
{
    const DocumentSection *wanted = theirs.find(id);
    const qsizetype index = document.indexOf(id);
    if (!wanted && index >= 0)
        document.sections.removeAt(index);
    else if (wanted && index >= 0)
        document.sections[index] = *wanted;
    else if (wanted)
        document.sections.insert(placeFor(document, theirs, id), *wanted);
}

} // namespace

QList<SectionDifference> differencesOf(const EditedDocument &base, const EditedDocument &mine, const EditedDocument &theirs)
{
    QList<SectionDifference> differences;
    const State title = stateOf({base.title, mine.title, theirs.title});
    differences.append({titleDifference, mine.title, title, false, false, mine.title, theirs.title});
    const auto bases = byId(base), mines = byId(mine), others = byId(theirs);
    for (const QString &id : mergedOrder(mine, theirs)) {
        const DocumentSection *own = mines.value(id), *other = others.value(id);
        const State state = stateOf({textFor(bases.value(id)), textFor(own), textFor(other)});
        const QString heading = own ? own->heading : other ? other->heading : QString();
        differences.append({id, heading, state, own && own->locked, own && own->isOwn(), textFor(own).value_or(QString()),
                            textFor(other).value_or(QString())});
    }
    return differences;
}

TakenOver takeOver(const EditedDocument &base, const EditedDocument &mine, const EditedDocument &theirs, const QSet<QString> &chosen)
{
    TakenOver taken{mine, base};
    for (const SectionDifference &difference : differencesOf(base, mine, theirs)) {
        if (!difference.canTake() || !chosen.contains(difference.id))
            continue;
        if (difference.id == titleDifference) {
            taken.document.title = taken.base.title = theirs.title;
            continue;
        }
        takeSection(taken.document, theirs, difference.id);
        takeSection(taken.base, theirs, difference.id);
    }
    return taken;
}

qsizetype placeFor(const EditedDocument &mine, const EditedDocument &theirs, const QString &id)
{
    const qsizetype at = theirs.indexOf(id);
    for (qsizetype before = at - 1; before >= 0; --before)
        if (const qsizetype place = mine.indexOf(theirs.sections[before].id); place >= 0)
            return place + 1;
    for (qsizetype behind = at + 1; behind < theirs.sections.size(); ++behind)
        if (const qsizetype place = mine.indexOf(theirs.sections[behind].id); place >= 0)
            return place;
    return mine.sections.size();
}
