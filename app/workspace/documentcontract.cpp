// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentvalues.h"

#include "content/starter.h"

#include <QLocale>

#include <algorithm>

namespace {

using View = QLatin1StringView;

// The holdings whose data the contractor gets.
QList<Holding> handedTo(const ValueSource &source, const Contractor &contractor)
{
    QList<Holding> handed;
    for (const Holding &holding : presentHoldings(source.book))
        if (holding.contractors.has(contractor.id))
            handed << holding;
    return handed;
}

QString subjectsOf(const ValueSource &source, const QList<Holding> &holdings)
{
    QStringList subjects;
    for (const Holding &holding : holdings)
        for (const QString &code : holding.subjects.values)
            if (const QString word = source.word("subjects", code); !subjects.contains(word))
                subjects << word;
    return subjects.join(u'、');
}

// Persons of several holdings may be the same: then the number says that it counts them more than once.
QString countOf(const QList<Holding> &holdings)
{
    int count = 0;
    for (const Holding &holding : holdings) {
        if (!holding.count)
            return {};
        count += *holding.count;
    }
    const QString number = QLocale(QLocale::English).toString(count) + QStringLiteral("人");
    return holdings.isEmpty() ? QString() : holdings.size() == 1 ? number : QString(QStringLiteral("延べ") + number);
}

Fact hasMyNumber(const Contractor &contractor, const QList<Holding> &handed)
{
    const auto number = [](const Holding &holding) { return holding.myNumber.is(View("present")) || holding.items.has(View("my-number")); };
    if (contractor.items.has(View("my-number")) || (contractor.items.isEmpty() && std::any_of(handed.begin(), handed.end(), number)))
        return Fact::Yes;
    return contractor.items.isEmpty() ? Fact::Unknown : Fact::No;
}

// No when every country is Japan. A country nobody could name may be one abroad.
Fact isForeign(const Codes &countries)
{
    if (!foreignCountries(countries).isEmpty())
        return Fact::Yes;
    return countries.isEmpty() || countries.has(View("unknown")) ? Fact::Unknown : Fact::No;
}

void setTexts(DocumentValues &values, const QList<std::pair<const char *, QString>> &texts)
{
    for (const auto &[key, text] : texts)
        if (!text.trimmed().isEmpty())
            values.texts.insert(QString::fromLatin1(key), text);
}

// What the present contract lacks. Without a contractor the paper is the form for any contract; a contract that nobody has read
// has to be thought without any of them.
void addMissingClauses(const ValueSource &source, DocumentValues &values)
{
    const Contractor *contractor = source.contractor();
    for (const Entry &clause : source.book.words().library.list(QStringLiteral("clauses"))) {
        const bool has = contractor && contractor->clausesChecked.isValid() && contractor->clauses.values.contains(clause.id);
        values.facts.set(QStringLiteral("missing.") + clause.id, has ? Fact::No : Fact::Yes);
    }
}

// A paper to be signed names who it is, not the kind that a starter pack proposed.
QString partyName(const ValueSource &source, const Contractor &contractor)
{
    const auto starter = readStarter(source.book.firm().trade.value, source.book.words().library);
    return starter && isProposedName(*starter, contractor.name) ? QString() : contractor.name;
}

void addRecipient(const ValueSource &source, const Contractor &contractor, const QString &items, DocumentValues &values)
{
    const QStringList countries = foreignCountries(contractor.countries);
    const QList<std::pair<const char *, QString>> texts{
        {"provision.recipient", partyName(source, contractor)},
        {"provision.recipient_address", contractor.address},
        {"provision.recipient_representative", contractor.representative},
        {"provision.items", items},
        {"provision.purpose", contractor.work},
        {"provision.method", contractor.handover},
        {"foreign.recipient", partyName(source, contractor)},
        {"foreign.items", items},
        {"foreign.purpose", contractor.work},
        {"foreign.method", contractor.handover},
        {"foreign.country", countries.size() == 1 ? source.word("countries", countries.constFirst()) : QString()},
        {"foreign.measures", contractor.foreignMeasures}};
    setTexts(values, texts);
}

} // namespace

void addContract(const ValueSource &source, DocumentValues &values)
{
    addMissingClauses(source, values);
    const Contractor *contractor = source.contractor();
    const auto print = [&](const char *key, bool wanted) { values.facts.set(QString::fromLatin1(key), wanted ? Fact::Yes : Fact::No); };
    print("questionnaire.selection", !contractor || !contractor->selectedOn.isValid());
    print("questionnaire.yearly", !contractor || contractor->selectedOn.isValid());
    if (!contractor)
        return;
    const QList<Holding> handed = handedTo(source, *contractor);
    const QString items = source.words("items", contractor->items);
    const QString until = writtenDate(contractor->contractUntil);
    values.facts.set(QStringLiteral("contract.foreign"), isForeign(contractor->countries));
    values.facts.set(QStringLiteral("contract.mynumber"), hasMyNumber(*contractor, handed));
    addRecipient(source, *contractor, items, values);
    const QList<std::pair<const char *, QString>> texts{{"contractor.name", partyName(source, *contractor)},
                                                        {"contractor.address", contractor->address},
                                                        {"contractor.representative", contractor->representative},
                                                        {"contract.title", contractor->contractTitle},
                                                        {"contract.date", writtenDate(contractor->contractDate)},
                                                        {"contract.subjects", subjectsOf(source, handed)},
                                                        {"contract.items", items},
                                                        {"contract.count", countOf(handed)},
                                                        {"contract.work", contractor->work},
                                                        {"contract.transfer", contractor->handover},
                                                        {"contract.place", contractor->workplace},
                                                        {"contract.period", until.isEmpty() ? until : until + QStringLiteral("まで")},
                                                        {"contract.their_person", contractor->contact},
                                                        {"contract.current_subcontractors", contractor->subcontractors}};
    setTexts(values, texts);
}
