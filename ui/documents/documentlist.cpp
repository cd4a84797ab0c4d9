// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentlist.h"

#include <algorithm>

namespace {

using Group = DocumentOffer::Group;

const QString kindLead = QStringLiteral("kind:"), documentLead = QStringLiteral("document:");

struct DocumentListWords
{
    Q_DECLARE_TR_FUNCTIONS(DocumentList)
};

QString headingOf(Group group)
{
    switch (group) {
    case Group::Rules: return DocumentListWords::tr("Rules");
    case Group::Shown: return DocumentListWords::tr("Shown to people outside");
    case Group::Consent: return DocumentListWords::tr("Consents and pledges");
    case Group::Contractors: return DocumentListWords::tr("Contractors");
    case Group::Records: return DocumentListWords::tr("Training and record forms");
    }
    return {};
}

bool hasRequired(const QList<TemplateNode> &nodes)
{
    static const QRegularExpression required(QStringLiteral("<!--\\s*required:\\s*yes"));
    return std::any_of(nodes.begin(), nodes.end(), [](const TemplateNode &node) {
        return node.kind == TemplateNode::Kind::Line ? node.text.contains(required) : hasRequired(node.children);
    });
}

bool isRetired(const Document &document) { return document.state.is(QLatin1StringView("retired")); }

} // namespace

DocumentList::DocumentList(OpenDocument &open, QWidget *parent) : LineList(tr("Kinds of documents"), parent), m_open(open)
{
    setObjectName(QStringLiteral("kinds"));
}

void DocumentList::refresh()
{
    const DocumentContent *content = m_open.content();
    if (!content || !m_open.isReady())
        return;
    if (m_checked.isEmpty())
        for (const DocumentTemplate &one : content->templates)
            if (hasRequired(one.body))
                m_checked.insert(one.id);
    m_twice = twiceInForce(m_open.book());
    const DocumentValues values = documentValues(m_open.book(), m_open.desk().content(), *content, Document(), m_open.desk().today());
    QList<DocumentLine> lines, unneeded;
    std::optional<Group> group;
    for (const DocumentOffer &offer : documentOffers()) {
        QList<DocumentLine> own = linesOf(offer.kind);
        const bool isNeeded = offer.condition.isEmpty() || values.facts.of(offer.condition) != Fact::No;
        if (own.isEmpty() && !isNeeded) {
            unneeded.append({.key = kindLead + offer.kind, .title = nameOf(offer.kind), .mark = Mark::Skipped});
            continue;
        }
        if (group != offer.group)
            lines << DocumentLine{.key = {}, .title = headingOf(offer.group)};
        group = offer.group;
        if (own.isEmpty())
            own.append({.key = kindLead + offer.kind, .title = nameOf(offer.kind), .note = tr("None yet"), .mark = Mark::Open});
        lines << own;
    }
    if (!unneeded.isEmpty())
        lines << DocumentLine{.key = {}, .title = tr("Not needed by your answers")} << unneeded;
    setLines(lines);
}

// Those in use first, retired ones last.
QList<DocumentLine> DocumentList::linesOf(const QString &kind)
{
    QList<DocumentLine> current, retired;
    for (const Document &document : m_open.book().records<Document>().records())
        if (document.kind.value == kind)
            (isRetired(document) ? retired : current) << lineOf(document);
    return current + retired;
}

DocumentLine DocumentList::lineOf(const Document &document)
{
    DocumentLine line{.key = documentLead + document.id.toString(QUuid::WithoutBraces), .title = document.title};
    if (line.title.trimmed().isEmpty())
        line.title = nameOf(document.kind.value);
    if (isRetired(document)) {
        line.note = tr("Retired");
        line.mark = Mark::Skipped;
        return line;
    }
    const DocumentGaps gaps = gapsIn(document);
    QStringList note{document.version > 0
                         ? tr("In force, version %1, %2").arg(document.version).arg(document.adoptedOn.toString(Qt::ISODate))
                         : tr("Draft")};
    if (m_twice.contains(document.id))
        note << tr("two in force");
    if (gaps.missing > 0)
        note << tr("missing %1").arg(gaps.missing);
    if (gaps.blanks > 0)
        note << tr("blanks %1").arg(gaps.blanks);
    line.note = note.join(m_open.book().words().comma());
    line.mark = note.size() > 1 ? Mark::Watch : document.version > 0 ? Mark::Done : Mark::Partly;
    return line;
}

DocumentGaps DocumentList::gapsIn(const Document &document)
{
    Standing &known = m_known[document.id];
    if (known.writes == m_open.book().writes())
        return known.gaps;
    known.writes = m_open.book().writes();
    const bool isChecked = m_checked.contains(document.kind.value);
    known.gaps = gapsOf(isChecked ? filledNow(m_open.book(), m_open.desk().content(), *m_open.content(), document, m_open.desk().today())
                                  : FilledDocument(),
                        document);
    return known.gaps;
}

QString DocumentList::nameOf(const QString &kind) const
{
    return m_open.book().words().library.label(QStringLiteral("documents"), kind, m_open.language());
}

QUuid DocumentList::document() const
{
    const QString key = current();
    return key.startsWith(documentLead) ? QUuid::fromString(key.mid(documentLead.size())) : QUuid();
}

QString DocumentList::kind() const
{
    const QString key = current();
    if (key.startsWith(kindLead))
        return key.mid(kindLead.size());
    const Document *chosen = m_open.book().records<Document>().find(document());
    return chosen ? chosen->kind.value : QString();
}

void DocumentList::choose(const QUuid &document) { setCurrent(documentLead + document.toString(QUuid::WithoutBraces)); }

void DocumentList::chooseKind(const QString &kind)
{
    for (const DocumentLine &line : linesOf(kind))
        return setCurrent(line.key);
    setCurrent(kindLead + kind);
}

bool DocumentList::offers(const QString &kind) const { return documentOffer(kind) != nullptr; }
