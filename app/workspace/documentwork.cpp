// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentwork.h"

#include "documentvalues.h"

#include <algorithm>

namespace {

using Group = DocumentOffer::Group;
using State = SectionDifference::State;

bool isRetired(const Document &document) { return document.state.is(QLatin1StringView("retired")); }

const DocumentSection *sectionIn(const FilledDocument &filled, const QString &id) { return filled.document.find(id); }

bool isSame(const DocumentSection *one, const DocumentSection *other) { return one && other ? *one == *other : one == other; }

void fillGap(EditedDocument &text, const QString &gap, const QString &value)
{
    const QString typed = asTyped(value);
    text.title.replace(gap, value); // the title has no signs with a meaning
    for (DocumentSection &section : text.sections)
        if (!section.locked) {
            section.heading.replace(gap, typed);
            section.body.replace(gap, typed);
        }
}

// Puts the value into the gaps of the sections that want it.
void fillGaps(EditedDocument &text, const FilledDocument &before, const BlankAnswer &answer)
{
    const QString typed = asTyped(answer.value);
    for (const BlankLeft &blank : before.blanks) {
        if (blank.key != answer.key)
            continue;
        const QString gap = gapFor(blank.label.ja);
        text.title.replace(gap, answer.value); // the title has no signs with a meaning
        if (const qsizetype place = text.indexOf(blank.section); place >= 0 && !text.sections[place].locked) {
            text.sections[place].heading.replace(gap, typed);
            text.sections[place].body.replace(gap, typed);
        }
    }
}

// Takes over what became of the document between two fillings, where the user left the text as it was and it was up to date: what
// else is new is offered, not put in unasked.
Document followed(const Document &document, const FilledDocument &before, const FilledDocument &after, const BlankAnswer &answer)
{
    EditedDocument base = editedFromText(document.base), mine = editedFromText(document.body);
    QSet<QString> chosen;
    for (const SectionDifference &one : differencesOf(base, mine, after.document)) {
        const bool isCurrent
            = one.id == titleDifference ? base.title == before.document.title : isSame(base.find(one.id), sectionIn(before, one.id));
        const bool untouched = one.state == State::OnlyTheirs || one.state == State::Added || one.state == State::Removed;
        const bool concerned = one.id == titleDifference ? before.document.title != after.document.title
                                                         : !isSame(sectionIn(before, one.id), sectionIn(after, one.id));
        if (one.canTake() && untouched && isCurrent && concerned)
            chosen.insert(one.id);
    }
    TakenOver taken = takeOver(base, mine, after.document, chosen);
    if (!answer.value.trimmed().isEmpty())
        for (EditedDocument *text : {&taken.document, &taken.base})
            fillGaps(*text, before, answer);
    Document result = withText(document, taken.document);
    result.base = textOf(taken.base);
    return result;
}

DocumentValues with(DocumentValues values, const Placeholders &placeholders, const BlankAnswer &answer)
{
    const Placeholder *placeholder = placeholders.find(answer.key);
    if (placeholder && placeholder->kind == Placeholder::Kind::Fact)
        values.facts.set(answer.key, answer.value == QLatin1String("yes") ? Fact::Yes : Fact::No);
    else if (placeholder && placeholder->kind == Placeholder::Kind::List)
        values.lists.insert(answer.key,
                            answer.everywhere && values.lists.contains(answer.key)
                                ? values.lists.value(answer.key) // the records know better
                                : typedItems(answer.value, *placeholder));
    else
        values.texts.insert(answer.key, answer.value);
    return values;
}

// The value as it is kept: the one that is there already is changed.
void keep(Change &change, const Book &book, const QUuid &document, const BlankAnswer &answer)
{
    BlankValue wanted{.key = answer.key, .value = answer.value};
    if (!answer.everywhere)
        wanted.documents.ids << document;
    for (const BlankValue &one : book.records<BlankValue>().records()) {
        if (one.key != answer.key || one.documents.isEmpty() != answer.everywhere)
            continue;
        if (!answer.everywhere && !one.documents.has(document))
            continue;
        wanted.id = one.id;
        wanted.revision = one.revision;
        wanted.documents = one.documents;
        change.alter(one, wanted);
        return;
    }
    change.add(wanted);
}

} // namespace

const QList<DocumentOffer> &documentOffers()
{
    const auto always = [](const char *kind, Group group) { return DocumentOffer{QLatin1String(kind), group, {}, false}; };
    const auto where = [](const char *kind, Group group, const char *fact) {
        return DocumentOffer{QLatin1String(kind), group, QLatin1String(fact), false};
    };
    const auto each = [](const char *kind) {
        return DocumentOffer{QLatin1String(kind), Group::Contractors, QLatin1String("firm.contractors"), true};
    };
    static const QList<DocumentOffer> offers{
        always("rule", Group::Rules),
        where("basic-handling", Group::Rules, "firm.small"),
        always("pc-rule", Group::Rules),
        always("leak-wall", Group::Rules),
        where("health-information-rule", Group::Rules, "firm.healthchecks"),
        where("mynumber-rule", Group::Rules, "firm.mynumber"),
        always("basic-policy", Group::Shown),
        always("article32", Group::Shown),
        always("privacy-notice", Group::Shown),
        always("purposes-statement", Group::Shown),
        always("order-form-sentence", Group::Shown),
        always("phone-announcement", Group::Shown),
        where("camera-sign", Group::Shown, "firm.cameras"),
        where("joint-use-notice", Group::Shown, "firm.jointuse"),
        always("consent-general", Group::Consent),
        always("consent-sensitive", Group::Consent),
        always("consent-photo", Group::Consent),
        always("consent-third-party", Group::Consent),
        always("consent-foreign", Group::Consent),
        always("pledge-joining", Group::Consent),
        always("pledge-leaving", Group::Consent),
        each("contract-memo"),
        each("contractor-questionnaire"),
        always("training-text", Group::Records),
        always("attendance-sheet", Group::Records),
        always("training-record", Group::Records),
        always("periodic-check-sheet", Group::Records),
        always("disposal-record", Group::Records),
        always("access-review-sheet", Group::Records),
        always("approval-record", Group::Records),
        where("provision-record", Group::Records, "firm.thirdparty"),
        where("receipt-record", Group::Records, "firm.receives_thirdparty"),
    };
    return offers;
}

const DocumentOffer *documentOffer(const QString &kind)
{
    const QList<DocumentOffer> &all = documentOffers();
    const auto place = std::find_if(all.begin(), all.end(), [&](const DocumentOffer &one) { return one.kind == kind; });
    return place == all.end() ? nullptr : &*place;
}

DocumentGaps gapsOf(const FilledDocument &filled, const Document &document)
{
    const EditedDocument mine = editedFromText(document.body);
    QSet<QString> labels;
    for (const DocumentGap &gap : gapsIn(mine))
        labels << gap.label;
    return {int(labels.size()), int(missingMatters(filled, mine).size())};
}

Document withText(Document document, const EditedDocument &text)
{
    const QString title = tidied(text).title; // a document made for one contractor names it too: that stays with the same title
    if (title != editedFromText(document.body).title)
        document.title = title;
    document.body = textOf(text);
    return document;
}

Change answeringBlank(const Book &book, const ReviewContent &review, const DocumentContent &content, const QUuid &id,
                      const BlankAnswer &answer, QDate today)
{
    Change change;
    keep(change, book, id, answer);
    for (const Document &document : book.records<Document>().records()) {
        const DocumentTemplate *source = content.find(document.kind.value);
        if (!source || (document.id != id && (!answer.everywhere || isRetired(document))))
            continue;
        const DocumentValues values = documentValues(book, review, content, document, today);
        const FilledDocument before = fillTemplate(*source, values, content.placeholders, today);
        const FilledDocument after = fillTemplate(*source, with(values, content.placeholders, answer), content.placeholders, today);
        if (const Document now = followed(document, before, after, answer); now != document)
            change.alter(document, now);
    }
    return change;
}

Change choosingOptions(const Book &book, const ReviewContent &review, const DocumentContent &content, const QUuid &id, const Codes &options,
                       QDate today)
{
    Change change;
    const Document *document = book.records<Document>().find(id);
    if (!document || document->options == options || !content.find(document->kind.value))
        return change;
    Document chosen = *document;
    chosen.options = options;
    const FilledDocument before = filledNow(book, review, content, *document, today);
    change.alter(*document, followed(chosen, before, filledNow(book, review, content, chosen, today), {}));
    return change;
}

Change fillingGap(const Book &book, const QUuid &id, const QString &label, const QString &value)
{
    Change change;
    const Document *document = book.records<Document>().find(id);
    if (!document)
        return change;
    EditedDocument mine = editedFromText(document->body), base = editedFromText(document->base);
    fillGap(mine, gapFor(label), value);
    fillGap(base, gapFor(label), value);
    Document now = withText(*document, mine);
    now.base = textOf(base);
    change.alter(*document, now);
    return change;
}
