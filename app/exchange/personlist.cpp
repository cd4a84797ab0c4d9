// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "importer.h"
#include "recordset.h"

namespace {

struct PersonList
{
    Q_DECLARE_TR_FUNCTIONS(PersonList)
};

// The digits of a phone number, the letters of an address or name, without what people type differently.
QString contactKey(const QString &item, const QString &cell)
{
    QString key;
    for (const QChar c : folded(cell)) {
        const bool hyphen = QStringView(u"-ー‐−–—―").contains(c);
        if (item == u"phone" ? c.isDigit() : !c.isSpace() && !hyphen)
            key += c;
    }
    return key;
}

struct Person
{
    QString name;
    QStringList contacts;
};

Person personOf(const QStringList &row, const Matching &persons)
{
    Person person;
    QString kana, address, birth;
    for (qsizetype i = 0; i < std::min(row.size(), persons.columns.size()); ++i) {
        const QString &item = persons.columns[i];
        const QString key = item.isEmpty() ? QString() : contactKey(item, row[i]);
        if (item == u"name")
            person.name += key;
        else if (item == u"kana")
            kana += key;
        else if (item == u"address")
            address += key;
        else if (item == u"birth-date")
            birth += key;
        else if ((item == u"phone" || item == u"email" || item == u"member-number") && !key.isEmpty())
            person.contacts << QString(item + u':' + key);
    }
    if (!address.isEmpty())
        person.contacts << QString(u"address:" + address);
    for (QString &contact : person.contacts) // of one name at one address with two birthdays are two
        contact += u'|' + birth;
    if (person.contacts.isEmpty() && !birth.isEmpty())
        person.contacts << birth;
    if (person.name.isEmpty())
        person.name = kana;
    return person;
}

// What items mean for the other fields, where the pack says so; an open question stays open.
void applyItems(Holding &holding, const Library &library)
{
    QStringList sensitive;
    for (const QString &code : holding.items.values) {
        const ItemTraits *traits = library.item(code);
        if (!traits)
            continue;
        if (traits->sensitive == ItemTraits::Degree::Yes && !sensitive.contains(traits->sensitiveKind))
            sensitive << traits->sensitiveKind;
        if (traits->financial != ItemTraits::Degree::No)
            holding.financial = {};
        if (traits->code == ItemTraits::Number::MyNumber)
            holding.myNumber = {u"present"_qs};
    }
    if (!sensitive.isEmpty()) {
        holding.sensitive = {sensitive};
        holding.consentBases = {};
    }
}

struct PersonCount
{
    int rows = 0, persons = 0; // different persons
};

PersonCount countPersons(const Table &table, const Matching &persons)
{
    QSet<QPair<QString, QString>> seen;
    PersonCount count;
    for (int row = persons.headRow + 1; row < table.rows.size(); ++row) {
        Person person = personOf(table.rows[row], persons);
        if (person.name.isEmpty() && person.contacts.isEmpty())
            continue;
        if (person.contacts.isEmpty())
            person.contacts << QString();
        bool isNew = true;
        for (const QString &contact : person.contacts) {
            isNew = isNew && !seen.contains({person.name, contact});
            seen.insert({person.name, contact});
        }
        count.persons += isNew;
        ++count.rows;
    }
    return count;
}

} // namespace

ImportPlan<Holding> planPersonList(const Table &table, const Matching &persons, const QString &name, QDate today, const Known &known,
                                   const Library &library)
{
    ImportPlan<Holding> plan;
    plan.problems = table.problems;
    Holding holding;
    if (const Kind *kind = library.kind(u"spreadsheet"_qs))
        holding = kind->defaults;
    holding.id = QUuid::createUuid();
    holding.name = name;
    holding.kind = {u"spreadsheet"_qs};
    holding.form = {u"computer"_qs};
    const PersonCount counted = countPersons(table, persons);
    plan.personRows = counted.rows;
    holding.count = counted.persons;
    holding.countedOn = today;
    holding.items = {persons.columns};
    holding.items.values.removeAll(QString());
    holding.items.values.removeDuplicates();
    applyItems(holding, library);
    if (*holding.count == 0) {
        plan.problems << Problem{0, {}, PersonList::tr("No person was found in this list. Check which row holds the heads.")};
        return plan;
    }
    RecordSet<Holding> set(known.holdings, {u"name"_qs, u"kind"_qs, u"items"_qs, u"count"_qs});
    if (set.offer(holding, false) == Offer::Already)
        plan.already = 1;
    else
        plan.fresh << holding;
    return plan;
}
