// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentworkreport.h"

#include "domain/text.h"

#include <algorithm>
#include <array>

namespace {

using View = QLatin1StringView;

struct IncidentWork
{
    Q_DECLARE_TR_FUNCTIONS(IncidentWork)
};

constexpr std::array<QString Incident::*, 9> items{&Incident::item1, &Incident::item2, &Incident::item3, &Incident::item4, &Incident::item5,
                                                   &Incident::item6, &Incident::item7, &Incident::item8, &Incident::item9};

// The steps that are done by sending it; one report may be both.
QStringList stepsOf(const QString &kind)
{
    static const QHash<QString, QStringList> steps{{filed::first, {QStringLiteral("I-06")}},
                                                   {filed::client, {QStringLiteral("I-06")}},
                                                   {filed::persons, {QStringLiteral("I-08")}},
                                                   {filed::final, {QStringLiteral("I-06"), QStringLiteral("I-09")}},
                                                   {filed::publication, {QStringLiteral("I-14")}}};
    return steps.value(kind);
}

Incident following(Incident incident, const Filing &sent)
{
    const QString &kind = sent.kind.value;
    if (kind == filed::client && !incident.clientNotifiedOn.isValid())
        incident.clientNotifiedOn = sent.filedOn;
    if (kind == filed::persons && !incident.personsNotifiedOn.isValid())
        incident.personsNotifiedOn = sent.filedOn;
    const bool isPublished = incident.publishedOn.isValid() && incident.publication.is(View("done"));
    if (kind == filed::publication && !isPublished) {
        incident.publishedOn = sent.filedOn;
        incident.publication = {QStringLiteral("done")};
    }
    return incident;
}

} // namespace

QString Incident::*reportItem(int no) { return items[size_t(no - 1)]; }

bool isKnown(const Incident &incident, int no) { return incident.knownItems.values.contains(QStringLiteral("item-%1").arg(no)); }

Incident withDrafts(const Incident &incident, const Book &book, const IncidentTexts &texts)
{
    Incident drafted = incident;
    for (int no = 1; no <= 9; ++no)
        if ((incident.*reportItem(no)).trimmed().isEmpty())
            drafted.*reportItem(no) = proposedItem(no, incident, book, texts);
    return drafted;
}

Incident withDraftsFollowing(const Incident &before, const Incident &after, const Book &book, const IncidentTexts &texts)
{
    Incident following = after;
    for (int no = 1; no <= 9; ++no) {
        const QString &was = before.*reportItem(no);
        const bool isDraft = !was.trimmed().isEmpty() && was == after.*reportItem(no) && !isKnown(after, no);
        if (isDraft && was == proposedItem(no, before, book, texts))
            following.*reportItem(no) = proposedItem(no, after, book, texts);
    }
    return following;
}

QString reportText(const Incident &incident, const IncidentGuide &guide, Language language, const QList<int> &numbers)
{
    QStringList parts;
    for (const ReportItem &item : guide.items()) {
        if (!numbers.contains(item.no))
            continue;
        const QString written = (incident.*reportItem(item.no)).trimmed();
        const QString name = isKnown(incident, item.no) ? IncidentWork::tr("%1 %2", "number, item").arg(item.no).arg(item.name.in(language))
                                                        : IncidentWork::tr("%1 %2 (not final)").arg(item.no).arg(item.name.in(language));
        parts << name + u'\n' + (written.isEmpty() ? IncidentWork::tr("Under investigation.") : written);
    }
    return parts.join(QStringLiteral("\n\n"));
}

Result<Change> filing(const Book &book, const IncidentTexts &texts, const Incident &incident, const Filing &sent, const Moment &now)
{
    if (!sent.filedOn.isValid())
        return Error{Error::Code::Invalid, IncidentWork::tr("Enter the day on which it was sent."), {}};
    if (sent.filedOn > now.day)
        return Error{Error::Code::Invalid, IncidentWork::tr("That day is still to come. Enter it once it was sent."), {}};
    if (incident.knownOn.isValid() && sent.filedOn < incident.knownOn)
        return Error{
            Error::Code::Invalid,
            IncidentWork::tr("That day is before the firm knew of it (%1). Check both days.").arg(incident.knownOn.toString(Qt::ISODate)),
            {}};
    if (sent.text.trimmed().isEmpty())
        return Error{Error::Code::Invalid, IncidentWork::tr("There is nothing to keep: write the text first."), {}};
    Filing kept = sent;
    kept.incidents = {{incident.id}};
    const Incident after = following(incident, kept);
    Change change = after == incident ? Change() : storing(book, texts, incident, after, now);
    change.add(kept);
    for (const IncidentEntry &planned : desksOf(book).entriesOf(incident.id)) {
        if (planned.on.isValid() || !stepsOf(kept.kind.value).contains(planned.step.value))
            continue;
        IncidentEntry done = planned;
        done.on = kept.filedOn;
        done.kind = {entry::filed};
        change.alter(planned, done);
    }
    return change;
}

QString withoutNames(const QString &text, const QStringList &names, const QString &blank)
{
    QStringList longestFirst = names;
    std::stable_sort(longestFirst.begin(), longestFirst.end(),
                     [](const QString &one, const QString &other) { return one.size() > other.size(); });
    QString freed = text;
    for (const QString &name : longestFirst)
        if (!name.trimmed().isEmpty())
            freed.replace(name.trimmed(), blank);
    return freed;
}

QString filingOfLetter(const QString &letter)
{
    static const QHash<QString, QString> kinds{{QStringLiteral("L1"), filed::persons},
                                               {QStringLiteral("L2"), filed::persons},
                                               {QStringLiteral("L3"), filed::publication},
                                               {QStringLiteral("L4"), filed::client}};
    return kinds.value(letter);
}
