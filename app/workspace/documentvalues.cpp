// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentvalues.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

using View = QLatin1StringView;

void setText(DocumentValues &values, const char *key, const QString &text)
{
    if (!text.trimmed().isEmpty())
        values.texts.insert(QString::fromLatin1(key), text.trimmed());
}

// "院長　佐々木 恵" is a title and a name; a name alone stays one.
std::pair<QString, QString> titleAndName(const QString &person)
{
    static const QStringList titles = QStringLiteral("代表 取締役 社員 社長 会長 院長 所長 塾長 店長 園長 校長 理事長 組合長 店主 "
                                                     "事業主 代表者 代表理事")
                                          .split(u' ');
    static const QRegularExpression space(QStringLiteral("[ 　]+"));
    const QString text = person.trimmed();
    const QString first = text.section(space, 0, 0), rest = text.section(space, 1);
    const auto ends = [&](const QString &title) { return first.size() > 1 && first.endsWith(title); };
    const bool titled = !rest.isEmpty() && (std::any_of(titles.begin(), titles.end(), ends));
    return titled ? std::pair(first, rest) : std::pair(QString(), text);
}

// The training that the paper is about: the next one for the sheet to sign, the last one for the record.
const Training *trainingFor(const ValueSource &source)
{
    const bool sheet = source.document.kind.is(View("attendance-sheet"));
    if (!sheet && !source.document.kind.is(View("training-record")))
        return nullptr;
    const Training *best = nullptr;
    for (const Training &one : source.book.records<Training>().records()) {
        const bool fits = one.heldOn.isValid() && (sheet ? one.heldOn >= source.today : one.heldOn <= source.today);
        if (fits && (!best || (sheet ? one.heldOn < best->heldOn : one.heldOn > best->heldOn)))
            best = &one;
    }
    return best;
}

void addTraining(const ValueSource &source, DocumentValues &values)
{
    const int year = fiscalYearOf(source.today, source.book.firm().fiscalStart);
    setText(values, "training.year", QStringLiteral("%1年度").arg(year));
    if (const Training *training = trainingFor(source)) {
        setText(values, "training.title", training->theme);
        setText(values, "training.date", writtenDate(training->heldOn));
        setText(values, "training.place", training->place);
        setText(values, "training.teacher", training->teacher);
        setText(values, "training.material", training->material);
    }
}

// A draft is going to be the first version. It was made on the day its first version was adopted.
void addDocument(const ValueSource &source, DocumentValues &values)
{
    const Document &document = source.document;
    const DocumentVersion *first = source.versions.isEmpty() ? nullptr : &source.versions.constLast();
    setText(values, "document.version", QString::number(std::max(document.version, 1)));
    setText(values, "document.adopted_on", writtenDate(first ? first->adoptedOn : document.adoptedOn));
    setText(values, "document.effective_on", writtenDate(document.effectiveOn));
    setText(values, "document.revised_on", writtenDate(document.adoptedOn));
    setText(values, "document.approver", document.approver);
}

DocumentValues::Item itemFrom(const QString &line, const Placeholder &list)
{
    static const QRegularExpression bar(QStringLiteral("[\\t|｜]"));
    const QStringList cells = line.split(bar);
    DocumentValues::Item item;
    for (qsizetype i = 0; i < list.columns.size() && i < cells.size(); ++i)
        item.insert(list.columns.at(i).key, cells.at(i).trimmed());
    return item;
}

void putTyped(const BlankValue &blank, const Placeholder &place, bool own, DocumentValues &values)
{
    const QString typed = blank.value.trimmed();
    const Fact fact = typed == QLatin1String("yes") ? Fact::Yes : typed == QLatin1String("no") ? Fact::No : Fact::Unknown;
    // What the firm tells others of its security comes from the review, never from a box that was ticked.
    const bool fixed = place.group == QLatin1String("measure");
    if (place.kind == Placeholder::Kind::Fact && !fixed && (own || values.facts.of(place.key) == Fact::Unknown))
        values.facts.set(place.key, fact);
    else if (place.kind == Placeholder::Kind::Text && (own || !values.texts.contains(place.key)))
        values.texts.insert(place.key, typed);
    else if (place.kind == Placeholder::Kind::List && (own || !values.lists.contains(place.key)))
        values.lists.insert(place.key, typedItems(blank.value, place));
}

} // namespace

const Contractor *ValueSource::contractor() const
{
    return document.contractors.isEmpty() ? nullptr : book.records<Contractor>().find(document.contractors.ids.constFirst());
}

QString ValueSource::word(const char *list, const QString &code) const
{
    // "クラウド（国名を書く）" tells the one who chooses what to do; in a document it has no place.
    static const QRegularExpression advice(QStringLiteral("（[^（）]*(書く|決める)）$"));
    return code.isEmpty() ? QString() : book.words().library.label(QString::fromLatin1(list), code, Language::Japanese).remove(advice);
}

QString ValueSource::words(const char *list, const Codes &codes) const
{
    QStringList words;
    for (const QString &code : codes.values)
        words << word(list, code);
    return words.join(u'、');
}

QList<DocumentValues::Item> typedItems(const QString &text, const Placeholder &list)
{
    QList<DocumentValues::Item> items;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            items << itemFrom(line, list);
    return items;
}

QString writtenDate(QDate date) { return date.toString(QStringLiteral("yyyy年M月d日")); }

bool isAtWork(const Contractor &contractor, QDate today)
{
    return contractor.relation.is(View("entrustment")) && (!contractor.endedOn.isValid() || contractor.endedOn > today);
}

QStringList foreignCountries(const Codes &countries)
{
    QStringList abroad;
    for (const QString &code : countries.values)
        if (code != QLatin1String("JP") && code != QLatin1String("unknown"))
            abroad << code;
    return abroad;
}

QList<Holding> presentHoldings(const Book &book)
{
    QList<Holding> present;
    for (const Holding &holding : book.records<Holding>().records())
        if (holding.presence == Presence::Present)
            present << holding;
    return present;
}

void addFirm(const ValueSource &source, DocumentValues &values)
{
    const Firm &firm = source.book.firm();
    setText(values, "firm.name", firm.name);
    setText(values, "firm.address", firm.address);
    const auto [title, representative] = titleAndName(firm.representative);
    setText(values, "firm.representative_title", title);
    setText(values, "firm.representative", representative);
    setText(values, "firm.privacy_officer", firm.privacyOfficer);
    setText(values, "firm.deputy", firm.deputy);
    setText(values, "firm.desk", firm.contactDesk);
    setText(values, "firm.phone", firm.phone);
    setText(values, "firm.website", firm.website);
    if (firm.employees)
        setText(values, "firm.employees", QString::number(*firm.employees));
    if (firm.certified == Fact::No)
        values.texts.insert(QStringLiteral("firm.certified_body"), QString());
    else
        setText(values, "firm.certified_body", firm.certifiedBody);
    addTraining(source, values);
    addDocument(source, values);
}

void addTyped(const ValueSource &source, DocumentValues &values)
{
    const auto put = [&](bool own) {
        for (const BlankValue &blank : source.book.records<BlankValue>().records()) {
            const Placeholder *place = source.content.placeholders.find(blank.key);
            if (place && (own ? blank.documents.has(source.document.id) : blank.documents.isEmpty()))
                putTyped(blank, *place, own, values);
        }
    };
    put(false);
    for (const Placeholder &place : source.content.placeholders.all())
        if (const QString usual = place.byTrade.value(source.book.firm().trade.value);
            !usual.isEmpty() && !values.texts.contains(place.key))
            values.texts.insert(place.key, usual);
    put(true);
}

DocumentValues valuesFrom(const ValueSource &source)
{
    DocumentValues values;
    addFacts(source, values);
    addFirm(source, values);
    addContract(source, values);
    addLists(source, values);
    addTyped(source, values);
    return values;
}
