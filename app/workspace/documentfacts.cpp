// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentvalues.h"

#include <algorithm>
#include <functional>

namespace {

using View = QLatin1StringView;

Fact factFrom(bool yes, bool no) { return yes ? Fact::Yes : no ? Fact::No : Fact::Unknown; }

Fact anyOf(const QList<Fact> &facts)
{
    return facts.contains(Fact::Yes) ? Fact::Yes : facts.contains(Fact::Unknown) || facts.isEmpty() ? Fact::Unknown : Fact::No;
}

// Words that only a corporation may have in its name (Companies Act, Article 7, and the laws of the others).
Fact isCorporation(const QString &name)
{
    static const QStringList words{QStringLiteral("株式会社"), QStringLiteral("有限会社"), QStringLiteral("合同会社"),
                                   QStringLiteral("合資会社"), QStringLiteral("合名会社"), QStringLiteral("法人")};
    const bool named = std::any_of(words.begin(), words.end(), [&](const QString &word) { return name.contains(word); });
    return named ? Fact::Yes : Fact::Unknown;
}

// Yes by one holding; No only where every holding says so.
Fact ledger(const QList<Holding> &holdings, const std::function<Fact(const Holding &)> &test)
{
    QList<Fact> facts;
    for (const Holding &holding : holdings)
        facts << test(holding);
    return anyOf(facts);
}

void addFirmFacts(const ValueSource &source, DocumentValues &values)
{
    const Firm &firm = source.book.firm();
    const QList<Holding> holdings = presentHoldings(source.book);
    const auto set = [&](const char *key, Fact fact) { values.facts.set(QString::fromLatin1(key), fact); };
    const ReviewFacts &known = values.facts;
    set("firm.corporation", isCorporation(firm.name));
    set("firm.recordings", anyOf({known.of(QStringLiteral("firm.cameras")), known.of(QStringLiteral("firm.callrecording"))}));
    set("firm.webshop", firm.webShop);
    const bool site
        = known.of(QStringLiteral("firm.webform")) == Fact::Yes || firm.webShop == Fact::Yes || !firm.website.trimmed().isEmpty();
    set("firm.website_exists", site ? Fact::Yes : firm.websiteExists);
    const bool judged = !firm.trade.isEmpty() && !firm.trade.is(View("other"));
    set("firm.clinic", factFrom(firm.trade.is(View("clinic")), judged));
    const QList<Person> &people = source.book.records<Person>().records();
    const bool agency = std::any_of(people.begin(), people.end(), [](const Person &person) { return person.kind.is(View("dispatched")); });
    set("firm.tempstaff", agency ? Fact::Yes : firm.tempStaff);
    const auto kind = [&](View code) {
        return std::any_of(holdings.begin(), holdings.end(), [&](const Holding &holding) { return holding.kind.is(code); });
    };
    set("firm.fax", factFrom(kind(View("fax")), false));
    set("firm.pseudonymised",
        factFrom(std::any_of(holdings.begin(), holdings.end(), [](const Holding &one) { return one.legalClass.is(View("pseudonymised")); }),
                 false));
    set("ledger.usb", ledger(holdings, [](const Holding &holding) {
            const bool usb = holding.storage.has(View("usb")) || holding.kind.is(View("usb-disk"));
            return factFrom(usb, !holding.storage.isEmpty());
        }));
    set("rule.short", source.document.options.has(View("short")) ? Fact::Yes : Fact::No);
}

// A measure is carried out when each question about it that concerns the firm was answered so and the answer still stands.
// What is open, to be looked at again or not known stays unknown.
Fact carriedOut(const QList<const ReviewItem *> &items, const QList<AnswerValue> &enough)
{
    bool one = false, open = false;
    for (const ReviewItem *item : items) {
        const AnswerValue value = item->answer.value;
        if (!item->answer.recheck.isEmpty() || value == AnswerValue::Open || value == AnswerValue::Unknown)
            open = true;
        else if (enough.contains(value))
            one = true;
        else if (value != AnswerValue::NotApplicable)
            return Fact::No;
    }
    return open || items.isEmpty() ? Fact::Unknown : one ? Fact::Yes : Fact::No;
}

void addMeasures(const ValueSource &source, const YearReview &review, DocumentValues &values)
{
    QHash<QString, QList<const ReviewItem *>> asked;
    for (const ReviewItem &item : review.items)
        if (const Question *question = source.review.questions.find(item.id); question && !question->measure.isEmpty())
            asked[question->measure] << &item;
    for (const Measure &measure : source.review.questions.measures) {
        const QString key = QStringLiteral("measure.") + measure.id;
        values.facts.set(key + QStringLiteral(".done"), carriedOut(asked[measure.id], {AnswerValue::Done, AnswerValue::DoneReviewed}));
        values.facts.set(key + QStringLiteral(".recorded"), carriedOut(asked[measure.id], {AnswerValue::DoneReviewed}));
    }
}

// The headings of the statement: each stands where one of its measures does.
void addMeasureGroups(DocumentValues &values)
{
    const QList<std::pair<QString, QStringList>> groups{
        {QStringLiteral("policy"), {QStringLiteral("F-1")}},
        {QStringLiteral("rule"), {QStringLiteral("F-2")}},
        {QStringLiteral("organisational"),
         {QStringLiteral("F-3a"), QStringLiteral("F-3b"), QStringLiteral("F-3c"), QStringLiteral("F-3d"), QStringLiteral("F-3e")}},
        {QStringLiteral("human"), {QStringLiteral("F-4"), QStringLiteral("H-04")}},
        {QStringLiteral("physical"), {QStringLiteral("F-5a"), QStringLiteral("F-5b"), QStringLiteral("F-5c"), QStringLiteral("F-5d")}},
        {QStringLiteral("technical"), {QStringLiteral("F-6a"), QStringLiteral("F-6b"), QStringLiteral("F-6c"), QStringLiteral("F-6d")}},
    };
    for (const auto &[group, measures] : groups) {
        QList<Fact> facts;
        for (const QString &measure : measures)
            facts << values.facts.of(QStringLiteral("measure.%1.done").arg(measure));
        values.facts.set(QStringLiteral("measure.%1.any").arg(group), anyOf(facts));
    }
}

} // namespace

void addFacts(const ValueSource &source, DocumentValues &values)
{
    const ReviewInput input = inputOf(source.book, source.today);
    const BookRecords &records = input.records;
    const ReviewFacts known = reviewFactsOf(records.firm, records.holdings, records.purposes, records.contractors);
    for (const QString &key : known.keys())
        if (const Placeholder *place = source.content.placeholders.find(key); place && place->kind == Placeholder::Kind::Fact)
            values.facts.set(key, known.of(key));
    addFirmFacts(source, values);
    addMeasures(source, reviewIn(input, source.review, records.year), values);
    addMeasureGroups(values);
}
