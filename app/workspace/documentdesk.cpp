// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentdesk.h"

#include "content/documentmarks.h"
#include "documentvalues.h"
#include "domain/documents.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using View = QLatin1StringView;

struct DocumentDesk
{
    Q_DECLARE_TR_FUNCTIONS(DocumentDesk)
};

FilledDocument filledFrom(const ValueSource &source)
{
    const DocumentTemplate *form = source.content.find(source.document.kind.value);
    return form ? fillTemplate(*form, valuesFrom(source), source.content.placeholders, source.today) : FilledDocument();
}

// What the program adds, such as a row for the new version, goes behind the line it follows; where that was changed, behind the
// last row of a table.
void insertAdded(QStringList &lines, const QStringList &was, const QStringList &is)
{
    qsizetype head = 0;
    while (head < was.size() && was.at(head) == is.at(head))
        ++head;
    const qsizetype added = is.size() - was.size();
    if (was.mid(head) != is.mid(head + added))
        return;
    qsizetype after = head > 0 ? lines.lastIndexOf(was.at(head - 1)) : -1;
    for (qsizetype i = lines.size() - 1; after < 0 && i >= 0; --i)
        if (isTableRow(lines.at(i)))
            after = i;
    for (qsizetype i = 0; i < added; ++i)
        lines.insert(after + 1 + i, is.at(head + i));
}

// Where the user changed the section, only the lines are changed that still stand as the program wrote them.
void restate(DocumentSection &section, const DocumentSection &before, const DocumentSection &after)
{
    if (section.locked || before.body == after.body)
        return;
    if (section.body == before.body) {
        section.body = after.body;
        return;
    }
    const QStringList was = before.body.split(u'\n'), is = after.body.split(u'\n');
    QStringList lines = section.body.split(u'\n');
    if (was.size() < is.size())
        insertAdded(lines, was, is);
    if (was.size() != is.size()) {
        section.body = lines.join(u'\n');
        return;
    }
    for (qsizetype i = 0; i < was.size(); ++i)
        if (was.at(i) != is.at(i))
            std::replace(lines.begin(), lines.end(), was.at(i), is.at(i));
    section.body = lines.join(u'\n');
}

// A gap for one of the document's own facts that stands in a line of the user's.
void fillGaps(DocumentSection &section, const DocumentContent &content, const DocumentValues &values)
{
    for (const Placeholder &place : content.placeholders.all())
        if (const QString value = values.texts.value(place.key); place.group == View("document") && !value.isEmpty() && !section.locked)
            section.body.replace(gapFor(place.label.ja), asTyped(value));
}

// The text with version, days and approver as they are after the adoption. What else the program would say anew is left alone.
QString restated(const QString &text, const ValueSource &before, const ValueSource &after)
{
    EditedDocument document = editedFromText(text);
    const EditedDocument was = filledFrom(before).document, is = filledFrom(after).document;
    const DocumentValues values = valuesFrom(after);
    for (DocumentSection &section : document.sections) {
        const DocumentSection *one = was.find(section.id), *other = is.find(section.id);
        if (one && other)
            restate(section, *one, *other);
        fillGaps(section, after.content, values);
    }
    return textOf(document);
}

Result<void> checked(const Document *document, const Adoption &adoption)
{
    if (!document)
        return Error{Error::Code::NotFound, DocumentDesk::tr("This document is not in the book any more. Nothing was changed."), {}};
    if (!adoption.adoptedOn.isValid())
        return Error{Error::Code::Invalid, DocumentDesk::tr("Say on which day it was adopted. Nothing was changed."), {}};
    if (adoption.approver.trimmed().isEmpty())
        return Error{Error::Code::Invalid, DocumentDesk::tr("Say who approved it. Nothing was changed."), {}};
    if (document->version > 0 && adoption.reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, DocumentDesk::tr("Say why it was revised. Nothing was changed."), {}};
    return {};
}

} // namespace

Result<DocumentContent> DocumentContent::load(const Library &library)
{
    auto placeholders = Placeholders::load(library);
    if (!placeholders)
        return placeholders.error();
    auto templates = loadTemplates(*placeholders, library);
    if (!templates)
        return templates.error();
    return DocumentContent{*std::move(placeholders), *std::move(templates)};
}

const DocumentTemplate *DocumentContent::find(const QString &kind) const
{
    const auto found = std::find_if(templates.begin(), templates.end(), [&](const DocumentTemplate &one) { return one.id == kind; });
    return found == templates.end() ? nullptr : &*found;
}

DocumentValues documentValues(const Book &book, const ReviewContent &review, const DocumentContent &content, const Document &document,
                              QDate today)
{
    return valuesFrom({book, review, content, document, versionsOf(book, document.id), today});
}

FilledDocument filledNow(const Book &book, const ReviewContent &review, const DocumentContent &content, const Document &document,
                         QDate today)
{
    return filledFrom({book, review, content, document, versionsOf(book, document.id), today});
}

Document newDocument(const Book &book, const ReviewContent &review, const DocumentContent &content, const QString &kind,
                     const QUuid &contractor, QDate today)
{
    Document document{.kind = {kind}, .state = {QStringLiteral("draft")}};
    const DocumentTemplate *form = content.find(kind);
    document.title = form ? form->title.ja : kind;
    if (const Contractor *party = book.records<Contractor>().find(contractor)) {
        document.contractors.ids << contractor;
        document.title = QStringLiteral("%1（%2）").arg(document.title, party->name);
    }
    document.body = textOf(filledNow(book, review, content, document, today).document);
    document.base = document.body;
    return document;
}

Result<Change> adopting(const Book &book, const ReviewContent &review, const DocumentContent &content, const QUuid &document,
                        const Adoption &adoption, QDate today)
{
    const Document *now = book.records<Document>().find(document);
    if (const auto valid = checked(now, adoption); !valid)
        return valid.error();
    Document after = *now;
    after.state = {QStringLiteral("in-force")};
    after.version = now->version + 1;
    after.adoptedOn = adoption.adoptedOn;
    after.effectiveOn = adoption.effectiveOn.isValid() ? adoption.effectiveOn : adoption.adoptedOn;
    after.approver = adoption.approver.trimmed();
    const QString reason = adoption.reason.trimmed();
    QList<DocumentVersion> versions = versionsOf(book, document);
    const ValueSource before{book, review, content, *now, versions, today};
    DocumentVersion version{.reason = reason.isEmpty() ? QStringLiteral("制定") : reason,
                            .documents = {{document}},
                            .number = after.version,
                            .adoptedOn = after.adoptedOn,
                            .effectiveOn = after.effectiveOn,
                            .approver = after.approver};
    versions.prepend(version);
    const ValueSource then{book, review, content, after, versions, today};
    after.body = restated(now->body, before, then);
    after.base = restated(now->base, before, then);
    version.body = after.body;
    Change change;
    change.alter(*now, after);
    change.add(version);
    for (const Document &other : book.records<Document>().records())
        if (isInForce(other) && areRivals(other, after)) {
            Document retired = other;
            retired.state = {QStringLiteral("retired")};
            change.alter(other, retired);
        }
    return change;
}

Change removingDocument(const Book &book, const QUuid &document)
{
    Change change;
    for (const DocumentVersion &version : versionsOf(book, document))
        change.remove(version);
    for (const BlankValue &blank : book.records<BlankValue>().records())
        if (blank.documents.has(document))
            change.remove(blank);
    if (const Document *gone = book.records<Document>().find(document))
        change.remove(*gone);
    return change;
}

QList<QUuid> twiceInForce(const Book &book)
{
    const QList<Document> &all = book.records<Document>().records();
    QList<QUuid> twice;
    for (const Document &one : all)
        if (isInForce(one) && one.contractors.isEmpty()
            && std::any_of(all.begin(), all.end(), [&](const Document &other) { return isInForce(other) && areRivals(one, other); }))
            twice << one.id;
    return twice;
}

QList<DocumentVersion> versionsOf(const Book &book, const QUuid &document)
{
    QList<DocumentVersion> versions;
    for (const DocumentVersion &version : book.records<DocumentVersion>().records())
        if (version.documents.has(document))
            versions << version;
    std::stable_sort(versions.begin(), versions.end(),
                     [](const DocumentVersion &a, const DocumentVersion &b) { return a.number > b.number; });
    return versions;
}

DocumentContents contentsOf(const Document &document)
{
    const EditedDocument text = editedFromText(document.body);
    DocumentContents contents{plainText(text.title)};
    for (const DocumentSection &section : text.sections) {
        contents.text += u'\n' + plainText(section.heading) + u'\n' + plainText(section.body);
        if (section.kind == DocumentSection::Kind::Article && !section.body.trimmed().isEmpty())
            contents.articles << section.id;
    }
    for (const DocumentGap &gap : gapsIn(text))
        contents.gaps << gap.label;
    return contents;
}
