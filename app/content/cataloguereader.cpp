// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguereader.h"

#include "domain/firm.h"
#include "packtext.h"

namespace {

// Every list of catalogue.json; "kinds" and "countries" are read apart. A group comes before what refers to it.
constexpr const char *listNames[] = {
    "levels",
    "subjects",
    "classes",
    "retained",
    "item_groups",
    "sensitive",
    "items",
    "financial",
    "mynumber",
    "sources",
    "consent_bases",
    "notice_ways",
    "notice_exempt_grounds",
    "storage",
    "media",
    "roles",
    "encryption",
    "backup",
    "third_party",
    "provision_record",
    "retention",
    "disposal",
    "planned",
    "relations",
    "clauses",
    "trades",
    "about",
    "identifiable",
    "forms",
    "marks",
    "review_results",
};

// Those of purposes, contractors, documents and training, in keeping.json.
constexpr const char *keepingListNames[] = {
    "collection",    "notice_means",         "foreseeable",      "consent_methods", "check_methods",  "selection",      "contractor_checks",
    "return_proofs", "provision_directions", "provision_bases",  "record_methods",  "joint_notices",  "joint_matters",  "provision_matters",
    "documents",     "document_states",      "document_options", "person_kinds",    "training_kinds", "training_cases", "understanding",
    "pledge_kinds",  "desk_kinds",           "periodic_checks",  "check_results",
};

// Those of incidents, complaints, requests, health information and My Number, in desks.json.
constexpr const char *deskListNames[] = {
    "incident_sources",  "incident_data",    "incident_roles",     "incident_financial", "incident_encryption", "incident_copies",
    "incident_recovery", "incident_causes",  "cause_sides",        "publication_states", "notice_ways_persons", "report_items",
    "incident_steps",    "incident_entries", "filing_kinds",       "request_kinds",      "request_channels",    "request_agents",
    "identity_means",    "request_claims",   "disclosure_methods", "request_outcomes",   "request_grounds",     "complaint_wishes",
    "complaint_results", "desk_answers",     "desk_points",
};

ItemTraits::Degree degree(PackObject &object, const QString &key)
{
    const QString text = object.has(key) ? object.text(key) : QString();
    if (!text.isEmpty() && text != QLatin1String("may") && text != QLatin1String("yes"))
        object.problem(key, QStringLiteral("\"%1\" is neither may nor yes").arg(text));
    return text == QLatin1String("yes") ? ItemTraits::Degree::Yes
        : text == QLatin1String("may")  ? ItemTraits::Degree::May
                                        : ItemTraits::Degree::No;
}

ItemTraits::Number numberKind(PackObject &object)
{
    const QString key = QStringLiteral("code");
    const QString text = object.has(key) ? object.text(key) : QString();
    if (text == QLatin1String("official"))
        return ItemTraits::Number::Official;
    if (text == QLatin1String("biometric"))
        return ItemTraits::Number::Biometric;
    if (text == QLatin1String("my-number"))
        return ItemTraits::Number::MyNumber;
    if (!text.isEmpty())
        object.problem(key, QStringLiteral("\"%1\" is no kind of identification code").arg(text));
    return ItemTraits::Number::None;
}

template<class R> QSet<QString> columnsOf()
{
    QSet<QString> columns;
    forEachField<R>([&](const auto &field) { columns.insert(QLatin1String(field.column)); });
    return columns;
}

} // namespace

CatalogueReader::CatalogueReader(const QString &folder) { m_library.m_folder = folder; }

Result<Library> CatalogueReader::read()
{
    const auto catalogue = readPackFile(m_library.m_folder + u"/catalogue.json");
    if (!catalogue)
        return catalogue.error();
    const auto countries = readPackFile(m_library.m_folder + u"/countries.json");
    if (!countries)
        return countries.error();
    const auto keeping = readPackFile(m_library.m_folder + u"/keeping.json");
    if (!keeping)
        return keeping.error();
    const auto desks = readPackFile(m_library.m_folder + u"/desks.json");
    if (!desks)
        return desks.error();
    PackObject countryFile(*countries, QString(), m_problems);
    PackObject catalogueFile(*catalogue, QString(), m_problems);
    readLaws(catalogueFile);
    readCountries(countryFile);
    readCatalogue(catalogueFile);
    if (!m_problems.isEmpty())
        return m_problems.error(QStringLiteral("catalogue.json"));
    PackObject keepingFile(*keeping, QString(), m_problems);
    readLists(keepingFile, QStringLiteral("keeping"), keepingListNames);
    if (!m_problems.isEmpty())
        return m_problems.error(QStringLiteral("keeping.json"));
    PackObject desksFile(*desks, QString(), m_problems);
    readLists(desksFile, QStringLiteral("desks"), deskListNames);
    if (!m_problems.isEmpty())
        return m_problems.error(QStringLiteral("desks.json"));
    return m_library;
}

void CatalogueReader::readCatalogue(PackObject &top)
{
    readHead(top, QStringLiteral("catalogue"));
    m_library.m_version = QDate::fromString(top.text(QStringLiteral("version")), Qt::ISODate);
    m_library.m_lawAsOf = QDate::fromString(top.text(QStringLiteral("law_as_of")), Qt::ISODate);
    PackObject lists = top.object(QStringLiteral("lists"));
    for (const char *name : listNames)
        readList(lists, QLatin1String(name));
    lists.finish();
    readFields(top);
    readKinds(top);
    top.finish();
}

void CatalogueReader::readCountries(PackObject &top)
{
    readHead(top, QStringLiteral("countries"));
    readList(top, QStringLiteral("countries"));
    top.finish();
}

void CatalogueReader::readLists(PackObject &top, const QString &id, std::span<const char *const> names)
{
    readHead(top, id);
    for (const char *name : names)
        readList(top, QLatin1String(name));
    top.finish();
}

void CatalogueReader::readLaws(PackObject &top)
{
    m_library.m_unverified = top.words(QStringLiteral("unverified"));
    UniqueIds ids, prefixes;
    top.each(QStringLiteral("laws"), [&](PackObject &object) {
        Law law{object.id(), object.text(QStringLiteral("prefix")), object.words(QStringLiteral("name")),
                object.words(QStringLiteral("long"), Need::Optional), object.words(QStringLiteral("short"), Need::Optional)};
        ids.check(object, law.id);
        prefixes.check(object, law.prefix);
        if (law.longName.en.isEmpty())
            law.longName = law.name;
        if (law.shortName.en.isEmpty())
            law.shortName = {law.prefix, law.longName.en};
        m_library.m_laws.add(law);
    });
}

Entry CatalogueReader::readEntry(PackObject &object)
{
    Entry entry{object.id(), object.words(QStringLiteral("name")), object.words(QStringLiteral("hint"), Need::Optional), {}, {}};
    entry.law = readLaw(object, m_library.m_laws, Need::Optional);
    entry.level = object.text(QStringLiteral("level"), Need::Optional);
    if (!entry.level.isEmpty())
        checkCodes(object, QStringLiteral("level"), {entry.level}, QStringLiteral("levels"), m_library);
    markUnverified(object, entry.hint, m_library.m_unverified);
    return entry;
}

void CatalogueReader::readList(PackObject &lists, const QString &name)
{
    UniqueIds ids;
    lists.each(name, [&](PackObject &object) {
        Entry entry = readEntry(object);
        ids.check(object, entry.id);
        if (name == QLatin1String("items"))
            readItemTraits(object, entry);
        else if (name == QLatin1String("notice_means"))
            entry.group = object.text(QStringLiteral("group"));
        m_library.addEntry(name, entry);
    });
}

void CatalogueReader::readItemTraits(PackObject &object, Entry &entry)
{
    entry.group = object.text(QStringLiteral("group"));
    checkCodes(object, QStringLiteral("group"), {entry.group}, QStringLiteral("item_groups"), m_library);
    ItemTraits traits;
    traits.sensitive = degree(object, QStringLiteral("sensitive"));
    if (traits.sensitive != ItemTraits::Degree::No) {
        traits.sensitiveKind = object.text(QStringLiteral("sensitive_kind"));
        checkCodes(object, QStringLiteral("sensitive_kind"), {traits.sensitiveKind}, QStringLiteral("sensitive"), m_library);
    }
    traits.financial = degree(object, QStringLiteral("financial"));
    traits.code = numberKind(object);
    traits.scan = object.text(QStringLiteral("scan"), Need::Optional);
    m_library.m_items.insert(entry.id, traits);
}

void CatalogueReader::readKinds(PackObject &top)
{
    const QSet<QString> columns = columnsOf<Holding>();
    UniqueIds ids;
    top.each(QStringLiteral("kinds"), [&](PackObject &object) {
        Kind kind{object.id(),
                  object.words(QStringLiteral("name")),
                  object.words(QStringLiteral("hint")),
                  object.text(QStringLiteral("icon")),
                  {},
                  object.texts(QStringLiteral("ask")),
                  {},
                  {}};
        ids.check(object, kind.id);
        PackObject defaults = object.object(QStringLiteral("defaults"));
        readColumns(defaults, kind.defaults, m_library);
        defaults.finish();
        kind.defaults.kind.value = kind.id;
        for (const QString &column : kind.ask)
            if (!columns.contains(column))
                object.problem(QStringLiteral("ask"), QStringLiteral("\"%1\" is not a column").arg(column));
        if (object.has(QStringLiteral("where"))) {
            PackObject where = object.object(QStringLiteral("where"));
            kind.whereOnPc = where.words(QStringLiteral("pc"), Need::Optional);
            kind.whereInOffice = where.words(QStringLiteral("office"), Need::Optional);
            where.finish();
        }
        m_library.addEntry(QStringLiteral("kinds"), {kind.id, kind.name, kind.hint, {}, {}});
        m_library.m_kinds.insert(kind.id, kind);
    });
}

void CatalogueReader::readFields(PackObject &top)
{
    const auto readInto = [&](const QString &key, QHash<QString, FieldHelp> &fields, const QSet<QString> &columns, Need name) {
        UniqueIds ids;
        top.each(key, [&](PackObject &object) {
            const QString id = object.id();
            ids.check(object, id);
            if (!columns.contains(id))
                object.problem(QStringLiteral("id"), QStringLiteral("\"%1\" is not a column").arg(id));
            FieldHelp help{object.words(QStringLiteral("name"), name), object.words(QStringLiteral("why")),
                           object.text(QStringLiteral("level"), name == Need::Required ? Need::Optional : Need::Required),
                           readLaw(object, m_library.m_laws)};
            if (!help.level.isEmpty())
                checkCodes(object, QStringLiteral("level"), {help.level}, QStringLiteral("levels"), m_library);
            markUnverified(object, help.why, m_library.m_unverified);
            fields.insert(id, help);
        });
    };
    readInto(QStringLiteral("fields"), m_library.m_fields, columnsOf<Holding>(), Need::Optional);
    readInto(QStringLiteral("firm_fields"), m_library.m_firmFields, columnsOf<Firm>(), Need::Required);
}
