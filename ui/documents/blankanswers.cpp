// SPDX-License-Identifier: GPL-3.0-or-later
#include "blankanswers.h"

#include <algorithm>

namespace {

using How = OpenBlank::How;
using PlaceKind = Placeholder::Kind;

// What the firm's own page asks for.
bool isOfFirmPage(const QString &key)
{
    static const QStringList keys{QStringLiteral("firm.name"),           QStringLiteral("firm.address"),
                                  QStringLiteral("firm.representative"), QStringLiteral("firm.privacy_officer"),
                                  QStringLiteral("firm.deputy"),         QStringLiteral("firm.desk"),
                                  QStringLiteral("firm.phone"),          QStringLiteral("firm.website"),
                                  QStringLiteral("firm.employees"),      QStringLiteral("firm.certified_body"),
                                  QStringLiteral("firm.small"),          QStringLiteral("firm.entrusted"),
                                  QStringLiteral("firm.mynumber"),       QStringLiteral("firm.healthchecks"),
                                  QStringLiteral("firm.stresschecks"),   QStringLiteral("firm.cameras"),
                                  QStringLiteral("firm.callrecording"),  QStringLiteral("firm.recordings"),
                                  QStringLiteral("firm.webform"),        QStringLiteral("firm.webshop"),
                                  QStringLiteral("firm.website_exists"), QStringLiteral("firm.cloud"),
                                  QStringLiteral("firm.foreign"),        QStringLiteral("firm.privatedevices"),
                                  QStringLiteral("firm.thirdparty"),     QStringLiteral("firm.jointuse"),
                                  QStringLiteral("firm.tempstaff"),      QStringLiteral("firm.minors")};
    return keys.contains(key);
}

// The page on which what is missing is kept; empty where it is asked for here.
QString pageFor(const Placeholder &place)
{
    if (isOfFirmPage(place.key))
        return QStringLiteral("firm");
    if (place.group == QLatin1String("measure"))
        return QStringLiteral("checklist");
    if (place.key.startsWith(QLatin1String("ledger.")) || place.key.startsWith(QLatin1String("holdings.")))
        return QStringLiteral("ledger");
    return {};
}

bool isOfOneDocument(const QString &group)
{
    static const QStringList groups{QStringLiteral("consent"), QStringLiteral("contract"),  QStringLiteral("foreign"),
                                    QStringLiteral("person"),  QStringLiteral("provision"), QStringLiteral("training")};
    return groups.contains(group);
}

// A column of a list is asked for as the whole list.
const Placeholder *placeOf(const Placeholders &all, const QString &key)
{
    const Placeholder *place = all.find(key);
    return place ? place : all.find(key.section(u'.', 0, -2));
}

OpenBlank blankOf(const Placeholder &place, Language language)
{
    OpenBlank blank{.key = place.key, .label = place.label.in(language), .example = place.example, .page = pageFor(place)};
    blank.forThisOnly = isOfOneDocument(place.group);
    blank.how = !blank.page.isEmpty()              ? How::Elsewhere
        : place.group == QLatin1String("document") ? How::Adoption
        : place.kind == PlaceKind::Fact            ? How::Condition
        : place.kind == PlaceKind::List            ? How::Rows
                                                   : How::Value;
    QStringList columns;
    for (const Placeholder::Column &column : place.columns)
        columns << column.label.in(language);
    if (blank.how == How::Rows)
        blank.example = columns.join(QStringLiteral(" | "));
    return blank;
}

class Gatherer
{
public:
    explicit Gatherer(OpenDocument &open) : m_open(open) { }

    QList<OpenBlank> gathered()
    {
        for (const DocumentGap &gap : gapsIn(m_open.text()))
            add(gap);
        for (const QString &key : m_open.filled().undecided)
            if (const Placeholder *place = m_open.content()->placeholders.find(key); place && !m_places.contains(key))
                addBlank(blankOf(*place, m_open.language()), key, {});
        return m_blanks;
    }

private:
    void add(const DocumentGap &gap)
    {
        const QList<BlankLeft> &left = m_open.filled().blanks;
        const auto same = [&](const BlankLeft &one) { return one.label.ja == gap.label; };
        const auto here = [&](const BlankLeft &one) { return same(one) && one.section == gap.section; };
        auto found = std::find_if(left.begin(), left.end(), here);
        if (found == left.end())
            found = std::find_if(left.begin(), left.end(), same);
        if (found != left.end()) {
            if (const Placeholder *place = placeOf(m_open.content()->placeholders, found->key)) {
                OpenBlank blank = blankOf(*place, m_open.language());
                if (blank.how == How::Rows && !values().lists.value(place->key).isEmpty())
                    blank.how = How::Text; // one cell of what the records gave
                return addBlank(blank, place->key, gap.section);
            }
        }
        addUnneeded(gap);
    }

    // A gap that a text made now would not have: its value became known, or the user wrote it.
    void addUnneeded(const DocumentGap &gap)
    {
        OpenBlank blank{.how = How::Text, .label = gap.label, .gap = gap.label};
        for (const Placeholder &place : m_open.content()->placeholders.all()) {
            const QString value = place.kind == PlaceKind::Text && place.label.ja == gap.label ? valueOf(place.key) : QString();
            if (value.isEmpty())
                continue;
            blank.how = How::Known;
            blank.key = place.key;
            blank.label = place.label.in(m_open.language());
            blank.value = value;
            break;
        }
        addBlank(blank, blank.key.isEmpty() ? QString(u'?' + gap.label) : blank.key, gap.section);
    }

    const DocumentValues &values()
    {
        if (!m_values)
            m_values = documentValues(m_open.book(), m_open.desk().content(), *m_open.content(), m_open.record(), m_open.desk().today());
        return *m_values;
    }

    QString valueOf(const QString &key) { return values().texts.value(key); }

    void addBlank(const OpenBlank &blank, const QString &id, const QString &section)
    {
        const auto known = m_places.constFind(id);
        const qsizetype place = known == m_places.constEnd() ? m_blanks.size() : *known;
        if (place == m_blanks.size()) {
            m_blanks << blank;
            m_places.insert(id, place);
        }
        if (!section.isEmpty() && !m_blanks[place].sections.contains(section))
            m_blanks[place].sections << section;
    }

    OpenDocument &m_open;
    QList<OpenBlank> m_blanks;
    QHash<QString, qsizetype> m_places; // by key
    std::optional<DocumentValues> m_values;
};

} // namespace

QList<OpenBlank> openBlanks(OpenDocument &open) { return open.isOpen() && open.source() ? Gatherer(open).gathered() : QList<OpenBlank>(); }
