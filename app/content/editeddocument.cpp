// SPDX-License-Identifier: GPL-3.0-or-later
#include "editeddocument.h"

#include "documentmarks.h"

#include <QSet>

#include <algorithm>

namespace {

using Kind = DocumentSection::Kind;

const QString topId = QStringLiteral("top");

QString oneLine(QString text)
{
    text.replace(u'\n', u' ');
    return text.trimmed();
}

// Blank lines at both ends go, and nothing else.
QString trimmedBody(const QString &body)
{
    QStringList lines = body.split(u'\n');
    while (!lines.isEmpty() && lines.constFirst().trimmed().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

// The next free "own-…"; remembers where it stopped, so that thousands of them stay cheap.
class OwnIds
{
public:
    explicit OwnIds(const QSet<QString> &taken) : m_taken(taken) { }
    QString next()
    {
        QString id;
        do
            id = QStringLiteral("own-%1").arg(++m_last);
        while (m_taken.contains(id));
        m_taken.insert(id);
        return id;
    }

private:
    QSet<QString> m_taken;
    int m_last = 0;
};

QSet<QString> idsOf(const EditedDocument &document)
{
    QSet<QString> ids;
    for (const DocumentSection &section : document.sections)
        ids.insert(section.id);
    return ids;
}

// Every section gets an id of its own; a copied one becomes the user's.
void settleIds(EditedDocument &document)
{
    for (DocumentSection &section : document.sections)
        section.id = section.kind == Kind::Top ? topId : plainId(section.id);
    OwnIds own(idsOf(document));
    QSet<QString> seen;
    for (DocumentSection &section : document.sections) {
        const bool reserved = section.id == topId && section.kind != Kind::Top;
        if (section.id.isEmpty() || reserved || seen.contains(section.id))
            section.id = own.next();
        seen.insert(section.id);
    }
}

// A document without articles has no chapters either.
Kind fittingKind(Kind kind, bool first, bool articles)
{
    if (kind == Kind::Top && !first)
        return Kind::Part;
    if (articles || kind == Kind::Top)
        return kind;
    return kind == Kind::Chapter ? Kind::Part : kind == Kind::Article ? Kind::SubPart : kind;
}

// A line of text that would be read as a heading, or as one that was kept from it, gets a backslash.
const QRegularExpression &headingLike()
{
    static const QRegularExpression pattern(QStringLiteral("^\\\\*#{1,3}(?:\\s|$)"), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

enum class TypedHeadings { StayText, BecomeSections };

void writeBody(QStringList &lines, const QString &body, TypedHeadings typed)
{
    for (const QString &line : body.split(u'\n')) {
        const auto heading = typed == TypedHeadings::BecomeSections ? headingOf(line) : std::nullopt;
        const bool section = heading && heading->depth > 1;
        lines << (!section && headingLike().match(line).hasMatch() ? QString(u'\\' + line) : line);
    }
}

QString markFor(const DocumentSection &section, bool articles)
{
    QStringList parts{(section.kind == Kind::Article ? QStringLiteral("art:") : QStringLiteral("id:")) + section.id};
    if (section.kind == Kind::Part && articles)
        parts << QStringLiteral("unnumbered");
    if (section.pageBreak)
        parts << QStringLiteral("pagebreak");
    if (section.locked)
        parts << QStringLiteral("locked");
    if (!section.block.isEmpty())
        parts << QStringLiteral("block:") + section.block;
    return QStringLiteral("<!-- %1 -->").arg(parts.join(QLatin1String("; ")));
}

// Takes the mark off the end of a heading.
QStringList takeMark(QString &heading)
{
    const qsizetype start = heading.endsWith(QLatin1String("-->")) ? heading.lastIndexOf(QLatin1String("<!--")) : -1;
    if (start < 0)
        return {};
    QStringList parts = heading.mid(start + 4, heading.size() - start - 7).split(u';');
    for (QString &part : parts)
        part = part.trimmed();
    static const QStringList first{QStringLiteral("art:"), QStringLiteral("id:"), QStringLiteral("numbering:")};
    if (std::none_of(first.begin(), first.end(), [&](const QString &word) { return parts.constFirst().startsWith(word); }))
        return {};
    heading = heading.left(start).trimmed();
    return parts;
}

QString written(const EditedDocument &edited, TypedHeadings typed)
{
    const EditedDocument document = tidied(edited);
    const DocumentSection *top = document.find(topId);
    const QString numbering = document.articles ? QStringLiteral("numbering:articles") : QStringLiteral("numbering:none");
    QStringList lines{
        QStringLiteral("# %1 <!-- %2%3 -->").arg(document.title, numbering, top && top->locked ? QStringLiteral("; locked") : QString())};
    for (const DocumentSection &section : document.sections) {
        if (section.kind != Kind::Top) {
            const bool chapter = section.kind == Kind::Chapter || section.kind == Kind::Part;
            lines << QString()
                  << QStringLiteral("%1 %2 %3")
                         .arg(chapter ? QStringLiteral("##") : QStringLiteral("###"), section.heading, markFor(section, document.articles));
        }
        if (section.body.isEmpty())
            continue;
        lines << QString();
        writeBody(lines, section.body, typed);
    }
    return lines.join(u'\n') + u'\n';
}

class TextReader
{
public:
    EditedDocument read(const QString &text)
    {
        m_document.articles = text.contains(QLatin1String("<!-- art:"));
        DocumentSection top;
        top.kind = Kind::Top;
        m_document.sections << top;
        bool first = true;
        for (const QString &line : withPlainLineEnds(text).split(u'\n')) {
            const auto heading = headingOf(line);
            if (heading && heading->depth == 1 && first)
                readTitle(heading->text);
            else if (heading && heading->depth > 1)
                readHeading(*heading);
            else
                m_body << (line.startsWith(u'\\') && headingLike().match(line).hasMatch() ? line.mid(1) : line);
            first = first && line.trimmed().isEmpty();
        }
        endSection();
        return tidied(std::move(m_document));
    }

private:
    void readTitle(QString text)
    {
        const QStringList mark = takeMark(text);
        m_document.title = text;
        if (!mark.isEmpty())
            m_document.articles = mark.constFirst() == QLatin1String("numbering:articles");
        m_document.sections.first().locked = mark.contains(QLatin1String("locked"));
    }

    void readHeading(const HeadingLine &line)
    {
        endSection();
        DocumentSection section;
        section.heading = line.text;
        const QStringList mark = takeMark(section.heading);
        const bool article = !mark.isEmpty() && mark.constFirst().startsWith(QLatin1String("art:"));
        if (line.depth == 2)
            section.kind = mark.contains(QLatin1String("unnumbered")) ? Kind::Part : Kind::Chapter;
        else // a heading the user typed is an article, but for those in the supplement and the tables behind it
            section.kind = article || (mark.isEmpty() && !m_inPart) ? Kind::Article : Kind::SubPart;
        if (line.depth == 2)
            m_inPart = section.kind == Kind::Part;
        section.id = mark.isEmpty() ? QString() : mark.constFirst().section(u':', 1);
        section.pageBreak = mark.contains(QLatin1String("pagebreak"));
        section.locked = mark.contains(QLatin1String("locked"));
        for (const QString &part : mark)
            if (part.startsWith(QLatin1String("block:")))
                section.block = part.mid(6);
        m_document.sections << section;
    }

    void endSection()
    {
        m_document.sections.last().body = m_body.join(u'\n');
        m_body.clear();
    }

    EditedDocument m_document;
    QStringList m_body;
    bool m_inPart = false;
};

} // namespace

qsizetype EditedDocument::indexOf(const QString &id) const
{
    const auto place = std::find_if(sections.begin(), sections.end(), [&](const DocumentSection &one) { return one.id == id; });
    return place == sections.end() ? -1 : place - sections.begin();
}

const DocumentSection *EditedDocument::find(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &sections.at(index);
}

QString plainId(const QString &text)
{
    QString id;
    for (const QChar c : text)
        if (c.isLetterOrNumber() || c == u'_')
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    return id.endsWith(u'-') ? id.chopped(1) : id;
}

EditedDocument tidied(EditedDocument document)
{
    document.title = oneLine(withPlainLineEnds(document.title));
    bool first = true;
    for (DocumentSection &section : document.sections) {
        section.kind = fittingKind(section.kind, first, document.articles);
        const bool top = section.kind == Kind::Top;
        section.heading = top ? QString() : oneLine(withPlainLineEnds(section.heading));
        section.body = trimmedBody(withPlainLineEnds(section.body));
        section.block = top ? QString() : plainId(section.block);
        section.pageBreak = section.pageBreak && !top;
        first = false;
    }
    const DocumentSection *top = document.sections.isEmpty() ? nullptr : &document.sections.constFirst();
    if (top && top->kind == Kind::Top && top->body.isEmpty() && !top->locked)
        document.sections.removeFirst();
    settleIds(document);
    return document;
}

QString textOf(const EditedDocument &document) { return written(document, TypedHeadings::StayText); }

EditedDocument editedFromText(const QString &text) { return TextReader().read(text); }

EditedDocument withTypedHeadings(const EditedDocument &document)
{
    return editedFromText(written(document, TypedHeadings::BecomeSections));
}

qsizetype addOwnSection(EditedDocument &document, const QString &after, Kind kind, const QString &heading)
{
    const qsizetype place = document.indexOf(after);
    const qsizetype index = place < 0 ? document.sections.size() : place + 1;
    DocumentSection section;
    section.id = OwnIds(idsOf(document)).next();
    section.kind = kind;
    section.heading = heading;
    document.sections.insert(index, section);
    return index;
}
