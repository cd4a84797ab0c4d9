// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentworkreport.h"

#include "domain/text.h"

#include <QLocale>

namespace {

using View = QLatin1StringView;

struct IncidentWork
{
    Q_DECLARE_TR_FUNCTIONS(IncidentWork)
};

// Writes the drafts of one record.
class Drafts
{
public:
    Drafts(const Incident &incident, const Book &book, const IncidentTexts &texts)
        : m_incident(incident)
        , m_book(book)
        , m_texts(texts)
        , m_words(book.words())
        , m_decision(decisionOf(incident, desksOf(book)))
    { }

    QString item(int no) const
    {
        switch (no) {
        case 1: return outline();
        case 2: return dataItems();
        case 3: return persons();
        case 4: return cause();
        case 5: return secondary();
        case 6: return response();
        case 7: return publication();
        case 8: return prevention();
        default: return other();
        }
    }

private:
    static QString open() { return IncidentWork::tr("Under investigation."); }
    QString day(QDate date) const
    {
        if (!date.isValid())
            return IncidentWork::tr("under investigation");
        return m_words.language == Language::Japanese ? date.toString(QStringLiteral("yyyy年M月d日"))
                                                      : QLocale(QLocale::English).toString(date, QStringLiteral("d MMMM yyyy"));
    }
    static QString line(const QString &label, const QString &value)
    {
        return IncidentWork::tr("%1: %2", "label, value")
            .arg(label, value.trimmed().isEmpty() ? IncidentWork::tr("under investigation") : value.trimmed());
    }
    // A line only where there is something to say.
    static void addLine(QStringList &lines, const QString &label, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            lines << line(label, value);
    }
    QString listed(const QStringList &words) const { return words.join(m_words.comma()); }

    QString outline() const;
    QString dataItems() const;
    QString persons() const;
    QString cause() const;
    QString secondary() const;
    QString response() const;
    QString publication() const;
    QString prevention() const;
    QString other() const;
    QString types() const;
    QString factWord(Fact fact, const QString &yes, const QString &no) const
    {
        return fact == Fact::Yes ? yes : fact == Fact::No ? no : IncidentWork::tr("under investigation");
    }

    const Incident &m_incident;
    const Book &m_book;
    const IncidentTexts &m_texts;
    const FieldText &m_words;
    const BreachDecision m_decision;
};

QString Drafts::types() const
{
    QStringList names;
    for (const int type : m_decision.types) {
        if (isOnlyPossible(m_decision, type))
            continue;
        const BreachType *known = m_texts.breach.type(type);
        names << (known ? IncidentWork::tr("type %1 (%2)").arg(type).arg(known->name.in(m_words.language)) : QString::number(type));
    }
    return listed(names);
}

// What may be stays out: the report says what is certain.
QString Drafts::outline() const
{
    const QString found
        = day(m_incident.knownOn) + (m_incident.knownAt.trimmed().isEmpty() ? QString() : u' ' + m_incident.knownAt.trimmed());
    QStringList lines{line(IncidentWork::tr("Day it happened"), day(m_incident.occurredOn)),
                      line(IncidentWork::tr("Day it was known"), found),
                      line(IncidentWork::tr("How it came to be known"), m_words.text(m_incident.source, "incident_sources"))};
    lines << line(IncidentWork::tr("What happened"), m_incident.facts.trimmed().isEmpty() ? m_incident.title : m_incident.facts);
    if (m_decision.reportable)
        lines << line(IncidentWork::tr("Type under Rules 7"), types());
    if (m_incident.role.is(View("processor")))
        addLine(lines, IncidentWork::tr("Data of a client"),
                m_incident.client.trimmed().isEmpty() ? IncidentWork::tr("yes") : m_incident.client);
    const QString contractors = m_words.text(m_incident.contractors);
    lines << line(IncidentWork::tr("Contractors concerned"), contractors.isEmpty() ? IncidentWork::tr("none known so far") : contractors);
    if (!m_incident.possibilities.trimmed().isEmpty())
        lines << IncidentWork::tr("Further points are under investigation.");
    return lines.join(u'\n');
}

QString Drafts::dataItems() const
{
    QStringList media, subjects;
    for (const QUuid &id : m_incident.holdings.ids)
        if (const Holding *holding = m_book.records<Holding>().find(id)) {
            media << m_words.text(holding->medium, "media");
            subjects << m_words.text(holding->subjects, "subjects");
        }
    for (QStringList *words : {&media, &subjects}) {
        words->removeAll(QString());
        words->removeDuplicates();
    }
    QStringList lines;
    addLine(lines, IncidentWork::tr("Medium"), listed(media));
    addLine(lines, IncidentWork::tr("Whose data"), listed(subjects));
    lines << line(IncidentWork::tr("Items"), m_incident.items);
    lines << line(IncidentWork::tr("Special-care data"),
                  factWord(m_incident.sensitive, IncidentWork::tr("included"), IncidentWork::tr("not included")));
    lines << line(IncidentWork::tr("My Number"),
                  factWord(m_incident.myNumber, IncidentWork::tr("included"), IncidentWork::tr("not included")));
    return lines.join(u'\n');
}

QString Drafts::persons() const
{
    const auto number = [](Count count) { return count ? IncidentWork::tr("%Ln persons", nullptr, *count) : QString(); };
    QStringList lines{line(IncidentWork::tr("Persons known so far"), number(m_incident.persons))};
    lines << line(IncidentWork::tr("At most"), number(m_incident.personsMax));
    if (m_incident.overThousandOn.isValid())
        lines << line(IncidentWork::tr("Known to be over 1,000 since"), day(m_incident.overThousandOn));
    return lines.join(u'\n');
}

QString Drafts::cause() const
{
    const QString kind = m_words.text(m_incident.cause, "incident_causes"), side = m_words.text(m_incident.causeSide, "cause_sides");
    if (kind.isEmpty() && side.isEmpty() && m_incident.causeText.trimmed().isEmpty())
        return open();
    QStringList lines{line(IncidentWork::tr("On whose side"), side), line(IncidentWork::tr("How it happened"), kind)};
    addLine(lines, IncidentWork::tr("Details"), m_incident.causeText);
    return lines.join(u'\n');
}

QString Drafts::secondary() const { return m_incident.secondary.trimmed().isEmpty() ? open() : m_incident.secondary.trimmed(); }

QString Drafts::response() const
{
    QStringList lines;
    const QString way = m_words.text(m_incident.noticeWay, "notice_ways_persons");
    if (m_incident.personsNotifiedOn.isValid()) {
        lines << IncidentWork::tr("The persons were told on %1.").arg(day(m_incident.personsNotifiedOn));
        addLine(lines, IncidentWork::tr("Way"), way);
    } else {
        lines << IncidentWork::tr("The persons have not been told yet. The day and the way are being prepared.");
    }
    if (m_incident.contactPossible == Fact::No)
        lines << IncidentWork::tr(
            "For those who cannot be reached directly, a publication or a desk where they can ask replaces the notice.");
    if (m_incident.role.is(View("processor")) && m_incident.clientNotifiedOn.isValid())
        lines << IncidentWork::tr("The client was told on %1.").arg(day(m_incident.clientNotifiedOn));
    return lines.join(u'\n');
}

QString Drafts::publication() const
{
    const QString state = m_words.text(m_incident.publication, "publication_states");
    if (m_incident.publishedOn.isValid())
        return m_incident.publication.is(View("planned")) ? IncidentWork::tr("To be published on %1.").arg(day(m_incident.publishedOn))
                                                          : IncidentWork::tr("Published on %1.").arg(day(m_incident.publishedOn));
    return state.isEmpty() ? IncidentWork::tr("Not decided yet.") : state;
}

QString Drafts::prevention() const
{
    return QStringList{line(IncidentWork::tr("Done"), m_incident.done), line(IncidentWork::tr("Planned"), m_incident.planned)}.join(u'\n');
}

QString Drafts::other() const
{
    QStringList lines;
    if (m_incident.policeOn.isValid()) {
        const QString number = m_incident.policeNumber.trimmed();
        lines << (number.isEmpty() ? IncidentWork::tr("The police were told on %1.").arg(day(m_incident.policeOn))
                                   : IncidentWork::tr("The police were told on %1 (%2).").arg(day(m_incident.policeOn), number));
    }
    addLine(lines, IncidentWork::tr("Others told"), m_incident.othersTold);
    addLine(lines, IncidentWork::tr("Desk for questions"), oneLine(m_book.firm().contactDesk));
    return lines.isEmpty() ? IncidentWork::tr("Nothing further at this time.") : lines.join(u'\n');
}

} // namespace

QString proposedItem(int no, const Incident &incident, const Book &book, const IncidentTexts &texts)
{
    return Drafts(incident, book, texts).item(no);
}
