// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentvalues.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace {

using View = QLatin1StringView;
using Item = DocumentValues::Item;
using Items = QList<Item>;

class Lists
{
public:
    Lists(const ValueSource &source, DocumentValues &values) : m_source(source), m_values(values) { }

    // Records that are there are known; that there are none is known only where something else says so.
    void set(const char *key, const Items &items, bool knownEmpty = false)
    {
        if (!items.isEmpty() || knownEmpty)
            m_values.lists.insert(QString::fromLatin1(key), items);
    }
    bool denied(const char *fact) const { return m_values.facts.of(QString::fromLatin1(fact)) == Fact::No; }

    void addPurposes();
    void addHoldings();
    void addContractors();
    void addProvisions();
    void addOthers();
    void addRevisions();

private:
    template<class R> const QList<R> &all() const { return m_source.book.records<R>().records(); }
    Items purposes(const std::function<bool(const Purpose &)> &wanted) const;
    Items foreignUses() const;
    bool getsStaffOnly(const Contractor &contractor) const;
    Items provisionRecords(View direction) const;
    Item provisionRecord(const Provision &record, int number) const;

    const ValueSource &m_source;
    DocumentValues &m_values;
};

bool isInside(const QString &group)
{
    static const QStringList inside{QStringLiteral("employee"), QStringLiteral("former-employee"), QStringLiteral("family")};
    return inside.contains(group);
}

bool isInside(const Purpose &purpose) { return isInside(purpose.group.value); }

// In the order of the groups of persons.
Items Lists::purposes(const std::function<bool(const Purpose &)> &wanted) const
{
    Items items;
    QStringList groups;
    for (const Entry &group : m_source.book.words().library.list(QStringLiteral("subjects")))
        groups << group.id;
    QList<Purpose> sorted = all<Purpose>();
    const auto place = [&](const Purpose &purpose) {
        const qsizetype index = groups.indexOf(purpose.group.value);
        return index < 0 ? groups.size() : index;
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Purpose &a, const Purpose &b) { return place(a) < place(b); });
    for (const Purpose &purpose : sorted)
        if (wanted(purpose) && !purpose.text.trimmed().isEmpty())
            items << Item{{QStringLiteral("subjects"), m_source.word("subjects", purpose.group.value)},
                          {QStringLiteral("business"), purpose.business},
                          {QStringLiteral("text"), purpose.text}};
    return items;
}

void Lists::addPurposes()
{
    set("purposes.all", purposes([](const Purpose &) { return true; }));
    set("purposes.public", purposes([](const Purpose &purpose) { return !isInside(purpose); }));
    set("form.purposes", purposes([](const Purpose &purpose) {
            return !isInside(purpose) && !purpose.group.is(View("applicant")) && purpose.collected.is(View("written"));
        }));
    Items changes;
    QList<PurposeChange> sorted = all<PurposeChange>();
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const PurposeChange &a, const PurposeChange &b) { return a.changedOn < b.changedOn; });
    for (const PurposeChange &change : sorted) {
        QStringList subjects;
        for (const Purpose &purpose : all<Purpose>())
            if (const QString word = m_source.word("subjects", purpose.group.value);
                change.purposes.has(purpose.id) && !subjects.contains(word))
                subjects << word;
        changes << Item{{QStringLiteral("date"), writtenDate(change.changedOn)},
                        {QStringLiteral("subjects"), subjects.join(u'、')},
                        {QStringLiteral("before"), change.before},
                        {QStringLiteral("after"), change.after}};
    }
    set("document.purpose_changes", changes, true);
}

void Lists::addHoldings()
{
    Items rows, sensitive;
    for (const Holding &holding : presentHoldings(m_source.book)) {
        const QString storage = m_source.words("storage", holding.storage);
        const bool both = !storage.isEmpty() && !holding.place.trimmed().isEmpty();
        rows << Item{{QStringLiteral("name"), holding.name},
                     {QStringLiteral("owner"), m_source.word("roles", holding.owner.value)},
                     {QStringLiteral("storage"), both ? QStringLiteral("%1（%2）").arg(holding.place, storage) : storage + holding.place},
                     {QStringLiteral("retention"), holding.retentionPeriod},
                     {QStringLiteral("retention_basis"), m_source.words("retention", holding.retention)},
                     {QStringLiteral("disposal"), m_source.words("disposal", holding.disposal)}};
        if (!holding.sensitive.isEmpty() && !holding.sensitive.has(View("none")))
            sensitive << Item{{QStringLiteral("name"), holding.name}};
    }
    set("holdings.all", rows);
    set("holdings.sensitive", sensitive, denied("ledger.sensitive"));
    set("holdings.foreign", foreignUses(), denied("firm.foreign"));
}

// By country: what is kept there and what is done there for the firm.
Items Lists::foreignUses() const
{
    QStringList order;
    QHash<QString, QStringList> uses, systems;
    const auto add = [&](const Codes &countries, const QString &use, const QString &system) {
        const QStringList abroad = foreignCountries(countries);
        for (const QString &country : abroad) {
            if (!order.contains(country))
                order << country;
            if (!use.trimmed().isEmpty() && !uses[country].contains(use))
                uses[country] << use;
            if (abroad.size() == 1 && !system.trimmed().isEmpty() && !systems[country].contains(system))
                systems[country] << system;
        }
    };
    for (const Holding &holding : presentHoldings(m_source.book))
        add(holding.countries, QStringLiteral("個人データの保存"), {});
    for (const Contractor &contractor : all<Contractor>())
        if (!contractor.endedOn.isValid() || contractor.endedOn > m_source.today)
            add(contractor.countries, contractor.work, contractor.foreignMeasures);
    Items items;
    for (const QString &country : order)
        items << Item{{QStringLiteral("country"), m_source.word("countries", country)},
                      {QStringLiteral("use"), uses.value(country).join(u'、')},
                      {QStringLiteral("system"), systems.value(country).join(u'、')}};
    return items;
}

void Lists::addContractors()
{
    QStringList kinds;
    for (const Contractor &contractor : all<Contractor>())
        if (isAtWork(contractor, m_source.today) && !kinds.contains(contractor.work.trimmed()))
            kinds << contractor.work.trimmed();
    Items items;
    for (const QString &work : kinds)
        items << Item{{QStringLiteral("work"), work}};
    set("contractors.kinds", items, denied("firm.contractors"));
}

// By the holdings that are handed over.
bool Lists::getsStaffOnly(const Contractor &contractor) const
{
    QStringList groups;
    for (const Holding &holding : presentHoldings(m_source.book))
        if (holding.contractors.has(contractor.id))
            groups += holding.subjects.values;
    return !groups.isEmpty() && std::all_of(groups.begin(), groups.end(), [](const QString &group) { return isInside(group); });
}

void Lists::addProvisions()
{
    const bool isPublic = m_source.document.kind.is(View("privacy-notice")); // read by those outside
    QSet<QUuid> recipients;
    for (const Provision &record : all<Provision>())
        if (record.direction.is(View("given")))
            recipients.unite({record.recipients.ids.begin(), record.recipients.ids.end()});
    Items items;
    for (const Contractor &one : all<Contractor>()) {
        const bool ended = one.endedOn.isValid() && one.endedOn <= m_source.today;
        if (ended || !(one.relation.is(View("third-party-consent")) || recipients.contains(one.id)) || (isPublic && getsStaffOnly(one)))
            continue;
        items << Item{{QStringLiteral("recipient"), one.name},
                      {QStringLiteral("items"), m_source.words("items", one.items)},
                      {QStringLiteral("purpose"), one.work},
                      {QStringLiteral("method"), one.handover}};
    }
    set("provisions.all", items, denied("firm.thirdparty"));
    set("provisions.records", provisionRecords(View("given")));
    set("receipts.records", provisionRecords(View("received")));
}

Items Lists::provisionRecords(View direction) const
{
    QList<Provision> sorted;
    for (const Provision &record : all<Provision>())
        if (record.direction.is(direction))
            sorted << record;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Provision &a, const Provision &b) { return a.date < b.date; });
    Items items;
    for (const Provision &record : sorted)
        items << provisionRecord(record, int(items.size()) + 1);
    return items;
}

Item Lists::provisionRecord(const Provision &record, int number) const
{
    QStringList parties;
    for (const QUuid &id : record.recipients.ids)
        if (const Contractor *party = m_source.book.records<Contractor>().find(id))
            parties << QStringList{party->name, party->address, party->representative}
                           .filter(QRegularExpression(QStringLiteral("\\S")))
                           .join(u'　');
    const QString until = writtenDate(record.until);
    const QString date = writtenDate(record.date);
    const QString party = parties.join(u'、');
    const QStringList consent{m_source.word("provision_bases", record.basis.value), record.consent};
    return {{QStringLiteral("number"), QString::number(number)},
            {QStringLiteral("date"), until.isEmpty() ? date : QStringLiteral("%1から%2まで").arg(date, until)},
            {QStringLiteral("consent"), consent.filter(QRegularExpression(QStringLiteral("\\S"))).join(u'　')},
            {QStringLiteral("recipient"), party},
            {QStringLiteral("giver"), party},
            {QStringLiteral("history"), record.history},
            {QStringLiteral("person"), record.persons},
            {QStringLiteral("items"), m_source.words("items", record.items)},
            {QStringLiteral("method"), record.method},
            {QStringLiteral("keep_until"), writtenDate(record.keepUntil)}};
}

void Lists::addOthers()
{
    Items uses, disposals, people;
    for (const JointUse &use : all<JointUse>())
        uses << Item{{QStringLiteral("title"), use.title},
                     {QStringLiteral("items"), use.items},
                     {QStringLiteral("scope"), use.scope},
                     {QStringLiteral("purpose"), use.purpose},
                     {QStringLiteral("responsible_name"), use.responsible},
                     {QStringLiteral("responsible_address"), use.address},
                     {QStringLiteral("responsible_representative"), use.representative}};
    set("jointuse.all", uses, denied("firm.jointuse"));
    QList<Disposal> sorted = all<Disposal>();
    std::stable_sort(sorted.begin(), sorted.end(), [](const Disposal &a, const Disposal &b) { return a.disposedOn < b.disposedOn; });
    for (const Disposal &one : sorted)
        disposals << Item{{QStringLiteral("number"), QString::number(disposals.size() + 1)},
                          {QStringLiteral("date"), writtenDate(one.disposedOn)},
                          {QStringLiteral("target"), one.target},
                          {QStringLiteral("medium"), m_source.word("media", one.medium.value)},
                          {QStringLiteral("method"), m_source.word("disposal", one.method.value)},
                          {QStringLiteral("person"), one.doneBy},
                          {QStringLiteral("witness"), one.witness},
                          {QStringLiteral("certificate"), one.certificate},
                          {QStringLiteral("confirmed"), writtenDate(one.confirmedOn)}};
    set("disposals.all", disposals);
    for (const Person &person : all<Person>())
        if (!person.leftOn.isValid() || person.leftOn >= m_source.today)
            people << Item{{QStringLiteral("number"), QString::number(people.size() + 1)},
                           {QStringLiteral("name"), person.name},
                           {QStringLiteral("group"), person.group}};
    set("training.people", people);
    set("cookies.all", {}, denied("firm.cookies"));
}

void Lists::addRevisions()
{
    Items revisions;
    std::for_each(m_source.versions.crbegin(), m_source.versions.crend(), [&](const DocumentVersion &version) {
        revisions << Item{{QStringLiteral("version"), QString::number(version.number)},
                          {QStringLiteral("date"), writtenDate(version.adoptedOn)},
                          {QStringLiteral("summary"), version.reason},
                          {QStringLiteral("approver"), version.approver}};
    });
    set("document.revisions", revisions, true);
}

} // namespace

void addLists(const ValueSource &source, DocumentValues &values)
{
    Lists lists(source, values);
    lists.addPurposes();
    lists.addHoldings();
    lists.addContractors();
    lists.addProvisions();
    lists.addOthers();
    lists.addRevisions();
}
