// SPDX-License-Identifier: GPL-3.0-or-later
#include "starter.h"

#include "packtext.h"

#include <QFileInfo>

#include <algorithm>

namespace {

QString fileOf(const QString &trade, const Library &library) { return library.folder() + u"/starters/" + trade + u".json"; }

// Calls visit(column, member) for every fact of the firm.
template<class F> void forEachFact(F &&visit)
{
    forEachField<Firm>([&](const auto &field) {
        using Value = typename std::decay_t<decltype(field)>::Value;
        if constexpr (std::is_same_v<Value, Fact>)
            visit(QString::fromLatin1(field.column), field.member);
    });
}

class StarterReader
{
public:
    StarterReader(const Library &library, PackObject &top) : m_library(library), m_top(top) { }

    Starter read(const QString &trade)
    {
        readHead(m_top, trade);
        m_starter.trade = trade;
        m_starter.name = m_top.words(QStringLiteral("name"));
        readFacts();
        readPurposes();
        readContractors();
        readHoldings();
        readHints();
        m_top.finish();
        return m_starter;
    }

private:
    void readFacts()
    {
        PackObject facts = m_top.object(QStringLiteral("facts"));
        forEachFact([&](const QString &column, Fact Firm::*) {
            if (!facts.has(column))
                return;
            PackObject object = facts.object(column);
            StarterFact fact;
            if (object.has(QStringLiteral("value")))
                fact.value = object.flag(QStringLiteral("value"), false) ? Fact::Yes : Fact::No;
            fact.why = object.words(QStringLiteral("why"), Need::Optional);
            object.finish();
            m_starter.facts.insert(column, fact);
        });
        facts.finish();
    }

    void readPurposes()
    {
        UniqueIds ids;
        m_top.each(QStringLiteral("purposes"), [&](PackObject &object) {
            StarterPurpose purpose{object.id(),
                                   object.words(QStringLiteral("text")),
                                   object.words(QStringLiteral("place")),
                                   object.text(QStringLiteral("group")),
                                   object.text(QStringLiteral("notice")),
                                   object.words(QStringLiteral("business")),
                                   object.text(QStringLiteral("collected")),
                                   object.texts(QStringLiteral("means"), Need::Optional),
                                   object.text(QStringLiteral("ground"), Need::Optional)};
            ids.check(object, purpose.id);
            checkCodes(object, QStringLiteral("collected"), {purpose.collected}, QStringLiteral("collection"), m_library);
            checkCodes(object, QStringLiteral("means"), purpose.means, QStringLiteral("notice_means"), m_library);
            if (!purpose.ground.isEmpty())
                checkCodes(object, QStringLiteral("ground"), {purpose.ground}, QStringLiteral("notice_exempt_grounds"), m_library);
            checkCodes(object, QStringLiteral("group"), {purpose.group}, QStringLiteral("subjects"), m_library);
            checkCodes(object, QStringLiteral("notice"), {purpose.notice}, QStringLiteral("notice_ways"), m_library);
            m_purposeIds << purpose.id;
            m_starter.purposes << purpose;
        });
    }

    void readContractors()
    {
        UniqueIds ids;
        m_top.each(QStringLiteral("contractors"), [&](PackObject &object) {
            StarterContractor contractor{object.id(),
                                         object.words(QStringLiteral("name")),
                                         object.words(QStringLiteral("check")),
                                         object.words(QStringLiteral("note"), Need::Optional),
                                         object.text(QStringLiteral("relation")),
                                         object.texts(QStringLiteral("items")),
                                         object.text(QStringLiteral("country"), Need::Optional),
                                         object.words(QStringLiteral("work"))};
            readLaw(object, m_library.laws());
            ids.check(object, contractor.id);
            checkCodes(object, QStringLiteral("relation"), {contractor.relation}, QStringLiteral("relations"), m_library);
            checkCodes(object, QStringLiteral("items"), contractor.items, QStringLiteral("items"), m_library);
            if (!contractor.country.isEmpty())
                checkCodes(object, QStringLiteral("country"), {contractor.country}, QStringLiteral("countries"), m_library);
            m_contractorIds << contractor.id;
            m_starter.contractors << contractor;
        });
    }

    void readHoldings()
    {
        UniqueIds ids;
        m_top.each(QStringLiteral("holdings"), [&](PackObject &object) {
            StarterHolding holding{object.id(),
                                   object.words(QStringLiteral("name")),
                                   object.words(QStringLiteral("note"), Need::Optional),
                                   {},
                                   links(object, QStringLiteral("purposes"), m_purposeIds),
                                   links(object, QStringLiteral("contractors"), m_contractorIds)};
            ids.check(object, holding.id);
            const QString kindId = object.text(QStringLiteral("kind"));
            checkCodes(object, QStringLiteral("kind"), {kindId}, QStringLiteral("kinds"), m_library);
            if (const Kind *kind = m_library.kind(kindId))
                holding.record = kind->defaults;
            if (object.has(QStringLiteral("set"))) {
                PackObject set = object.object(QStringLiteral("set"));
                readColumns(set, holding.record, m_library);
                set.finish();
            }
            m_starter.holdings << holding;
        });
    }

    void readHints()
    {
        m_top.each(QStringLiteral("hints"), [&](PackObject &object) {
            object.id();
            StarterHint hint{object.words(QStringLiteral("title")), object.words(QStringLiteral("text")),
                             object.text(QStringLiteral("level")), readLaw(object, m_library.laws())};
            checkCodes(object, QStringLiteral("level"), {hint.level}, QStringLiteral("levels"), m_library);
            markUnverified(object, hint.text, m_library.unverifiedNote());
            m_starter.hints << hint;
        });
    }

    static QStringList links(PackObject &object, const QString &key, const QStringList &known)
    {
        const QStringList ids = object.texts(key);
        for (const QString &id : ids)
            if (!known.contains(id))
                object.problem(key, QStringLiteral("\"%1\" is not among the %2 of the file").arg(id, key));
        return ids;
    }

    const Library &m_library;
    PackObject &m_top;
    Starter m_starter;
    QStringList m_purposeIds, m_contractorIds;
};

QString joined(const QStringList &texts)
{
    QStringList filled = texts;
    filled.removeAll(QString());
    return filled.join(u'\n');
}

} // namespace

Result<Starter> readStarter(const QString &trade, const Library &library)
{
    const auto file = readPackFile(fileOf(trade, library));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    const Starter starter = StarterReader(library, top).read(trade);
    if (!problems.isEmpty())
        return problems.error(QString(trade + u".json"));
    return starter;
}

QStringList starterTrades(const Library &library)
{
    QStringList trades;
    for (const Entry &trade : library.list(QStringLiteral("trades")))
        if (QFileInfo::exists(fileOf(trade.id, library)))
            trades << trade.id;
    return trades;
}

StarterRecords recordsOf(const Starter &starter, Language language)
{
    StarterRecords records;
    records.facts.trade.value = starter.trade;
    forEachFact([&](const QString &column, Fact Firm::*member) { records.facts.*member = starter.facts.value(column).value; });
    QHash<QString, QUuid> purposeIds, contractorIds;
    for (const StarterPurpose &proposed : starter.purposes) {
        Purpose purpose;
        purpose.text = proposed.text.in(language);
        purpose.group.value = proposed.group;
        purpose.notice.value = proposed.notice;
        purpose.noticePlace = proposed.place.in(language);
        purpose.business = proposed.business.in(language);
        purpose.collected.value = proposed.collected;
        purpose.noticeMeans.values = proposed.means;
        purpose.noticeGround.value = proposed.ground;
        purposeIds.insert(proposed.id, purpose.id);
        records.purposes << purpose;
    }
    for (const StarterContractor &proposed : starter.contractors) {
        Contractor contractor;
        contractor.name = proposed.name.in(language);
        contractor.work = proposed.work.in(language);
        contractor.relation.value = proposed.relation;
        contractor.items.values = proposed.items;
        if (!proposed.country.isEmpty())
            contractor.countries.values = {proposed.country};
        contractor.note = joined({proposed.check.in(language), proposed.note.in(language)});
        contractorIds.insert(proposed.id, contractor.id);
        records.contractors << contractor;
    }
    for (const StarterHolding &proposed : starter.holdings) {
        Holding holding = proposed.record;
        holding.id = QUuid::createUuid();
        holding.presence = Presence::Unsure;
        holding.name = proposed.name.in(language);
        holding.note = proposed.note.in(language);
        for (const QString &id : proposed.purposes)
            holding.purposes.ids << purposeIds.value(id);
        for (const QString &id : proposed.contractors)
            holding.contractors.ids << contractorIds.value(id);
        records.holdings << holding;
    }
    return records;
}

StarterRecords keptOf(const StarterRecords &records, const QSet<QUuid> &holdings)
{
    StarterRecords kept{records.facts, {}, {}, {}};
    QSet<QUuid> used;
    for (const Holding &holding : records.holdings) {
        if (!holdings.contains(holding.id))
            continue;
        kept.holdings << holding;
        for (const QUuid &id : holding.purposes.ids + holding.contractors.ids)
            used.insert(id);
    }
    const auto isUsed = [&](const auto &record) { return used.contains(record.id); };
    std::copy_if(records.purposes.begin(), records.purposes.end(), std::back_inserter(kept.purposes), isUsed);
    std::copy_if(records.contractors.begin(), records.contractors.end(), std::back_inserter(kept.contractors), isUsed);
    return kept;
}

bool isProposedName(const Starter &starter, const QString &contractor)
{
    const auto gave = [&](const StarterContractor &one) { return contractor == one.name.ja || contractor == one.name.en; };
    return std::any_of(starter.contractors.begin(), starter.contractors.end(), gave);
}

void applyFacts(const Firm &facts, Firm &firm)
{
    if (firm.trade.isEmpty())
        firm.trade = facts.trade;
    forEachFact([&](const QString &, Fact Firm::*member) {
        if (firm.*member == Fact::Unknown)
            firm.*member = facts.*member;
    });
}
