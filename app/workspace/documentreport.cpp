// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentreport.h"

#include "report/documentpaper.h"
#include "report/reportwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using View = QLatin1StringView;

struct DocumentReports
{
    Q_DECLARE_TR_FUNCTIONS(DocumentReports)
};

// The document in force, else the newest draft; for that contractor where one is given. Null where there is neither.
const Document *bestOf(const Book &book, const QString &kind, const QUuid &contractor)
{
    const Document *best = nullptr;
    for (const Document &one : book.records<Document>().records()) {
        const bool fits = one.kind.value == kind && (contractor.isNull() ? one.contractors.isEmpty() : one.contractors.has(contractor));
        if (!fits || one.state.is(View("retired")))
            continue;
        if (!best || one.state.is(View("in-force")) || !best->state.is(View("in-force")))
            best = &one;
    }
    return best;
}

QStringList gapsOf(const Document &document)
{
    const EditedDocument text = editedFromText(document.body);
    QStringList gaps;
    for (const DocumentGap &gap : gapsIn(text)) {
        const DocumentSection *section = text.find(gap.section);
        const QString heading = section && !section->heading.isEmpty() ? plainText(section->heading) : plainText(text.title);
        if (const QString line = QStringLiteral("%1: %2").arg(heading, gap.label); !gaps.contains(line))
            gaps << line;
    }
    return gaps;
}

QList<Words> undecidedIn(const FilledDocument &filled, const Placeholders &names)
{
    QList<Words> undecided;
    for (const QString &key : filled.undecided)
        if (const Placeholder *place = names.find(key))
            undecided << place->label;
    return undecided;
}

// A text that nobody approved is a draft, whatever version the document has.
Document asApproved(Document document, const QList<DocumentVersion> &versions)
{
    const auto isIt = [&](const DocumentVersion &one) { return one.number == document.version && one.body == document.body; };
    if (document.version > 0 && std::none_of(versions.begin(), versions.end(), isIt))
        document.state.value = QStringLiteral("draft");
    return document;
}

} // namespace

QList<ReportKind> documentReports(const Library &library, Language language)
{
    // Some sheets are made from the records themselves.
    const QList<ReportKind> others = reports();
    QList<ReportKind> kinds;
    for (const Entry &entry : library.list(QStringLiteral("documents")))
        if (std::none_of(others.cbegin(), others.cend(), [&](const ReportKind &one) { return one.id == entry.id; }))
            kinds << ReportKind{entry.id, entry.name.in(language), true};
    return kinds;
}

Sheet paperOf(const Book &book, const DocumentContent &content, const Document &document)
{
    const QList<DocumentVersion> versions = versionsOf(book, document.id);
    const Library &library = book.words().library;
    return documentSheet({.form = content.find(document.kind.value),
                          .names = &content.placeholders,
                          .record = asApproved(document, versions),
                          .versions = versions,
                          .firm = book.firm().name,
                          .draft = library.label(QStringLiteral("document_states"), QStringLiteral("draft"), Language::Japanese),
                          .product = productLine(library.lawAsOf())});
}

Document asAdopted(const Book &book, const Document &document)
{
    const QList<DocumentVersion> versions = versionsOf(book, document.id);
    Document adopted = document;
    if (!versions.isEmpty())
        adopted.body = versions.constFirst().body;
    return adopted;
}

Result<DocumentReport> documentReport(const Book &book, const QString &kind, const QUuid &id, QDate today)
{
    auto content = DocumentContent::load(book.words().library);
    if (!content)
        return content.error();
    if (!content->find(kind))
        return Error{Error::Code::NotFound, DocumentReports::tr("There is no document “%1”.").arg(kind), {}};
    const Document *chosen = book.records<Document>().find(id);
    const bool isContractor = book.records<Contractor>().find(id);
    if (!id.isNull() && !isContractor && (!chosen || chosen->kind.value != kind))
        return Error{
            Error::Code::NotFound,
            DocumentReports::tr("Neither a document of this kind nor a contractor has this id. Look it up in the list and try again."),
            id.toString(QUuid::WithoutBraces)};
    if (!chosen)
        chosen = bestOf(book, kind, isContractor ? id : QUuid());
    if (chosen) {
        const Document document = chosen->state.is(View("in-force")) ? asAdopted(book, *chosen) : *chosen;
        return DocumentReport{paperOf(book, *content, document), gapsOf(document), {}};
    }
    const auto review = ReviewContent::load(book.words().library);
    if (!review)
        return review.error();
    const Document document = newDocument(book, *review, *content, kind, isContractor ? id : QUuid(), today);
    return DocumentReport{paperOf(book, *content, document), gapsOf(document),
                          undecidedIn(filledNow(book, *review, *content, document, today), content->placeholders)};
}
