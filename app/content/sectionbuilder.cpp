// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionbuilder.h"

#include <algorithm>

namespace {

using SectionKind = DocumentSection::Kind;

void takeInfo(SectionInfo &into, const SectionInfo &from)
{
    into.law += from.law;
    into.notes += from.notes;
    into.toConfirm += from.toConfirm;
    into.required = into.required || from.required;
    into.clause = from.clause.isEmpty() ? into.clause : from.clause;
    into.exampleNumber = from.exampleNumber.isEmpty() ? into.exampleNumber : from.exampleNumber;
}

} // namespace

SectionBuilder::SectionBuilder(bool articles, FilledDocument &filled) : m_filled(filled)
{
    m_filled.document.articles = articles;
    DocumentSection top;
    top.id = QStringLiteral("top");
    top.kind = SectionKind::Top;
    m_filled.document.sections << top;
    m_filled.sections.append({top.id, {}, {}, false, {}, {}, {}, {}});
    m_ids.insert(top.id);
}

void SectionBuilder::addLine(const QString &line, const QString &idText, const Fill &fill)
{
    if (const auto mark = markOf(line)) {
        addMark(*mark);
        return;
    }
    const auto heading = headingOf(line);
    if (heading && heading->depth == 1) {
        m_filled.document.title = plainText(fill(heading->text, info()));
        return;
    }
    if (heading) {
        startSection(*heading, idText, fill);
        return;
    }
    const bool blank = line.trimmed().isEmpty();
    if (!blank)
        giveMarksToSection();
    if (!blank || (!m_body.isEmpty() && !m_body.constLast().isEmpty())) // conditions leave many blank lines
        m_body << fill(line, info());
}

void SectionBuilder::addMark(const DocumentMark &mark)
{
    // Advice at the end of a section stays there; before a heading it goes with the marks above it.
    SectionInfo &advised = m_pending.any ? m_pending.info : info();
    if (mark.name == QLatin1String("note")) {
        advised.notes << mark.value;
        return;
    }
    if (mark.name == QStringLiteral("要確認")) {
        advised.toConfirm << mark.value;
        return;
    }
    m_pending.any = true;
    if (mark.name == QLatin1String("art"))
        m_pending.article = mark.value;
    else if (mark.name == QLatin1String("law"))
        m_pending.info.law << lawMarkOf(mark.value);
    else if (mark.name == QLatin1String("required"))
        m_pending.info.required = mark.value == QLatin1String("yes");
    else if (mark.name == QLatin1String("clause"))
        m_pending.info.clause = mark.value;
    else if (mark.name == QLatin1String("case"))
        m_pending.info.exampleNumber = mark.value;
    else if (mark.name == QLatin1String("block"))
        m_pending.block = mark.value;
    else if (mark.name == QLatin1String("unnumbered"))
        m_pending.unnumbered = true;
    else
        m_pending.pageBreak = true;
}

void SectionBuilder::startSection(const HeadingLine &heading, const QString &idText, const Fill &fill)
{
    endSection();
    const bool articles = m_filled.document.articles;
    if (!m_pending.block.isEmpty())
        m_block = m_pending.block;
    DocumentSection next;
    if (heading.depth == 2)
        next.kind = articles && !m_pending.unnumbered ? SectionKind::Chapter : SectionKind::Part;
    else
        next.kind = articles && !m_pending.article.isEmpty() ? SectionKind::Article : SectionKind::SubPart;
    const QString named = m_pending.article.isEmpty() ? m_pending.block : m_pending.article;
    next.id = freeId(named.isEmpty() ? QString(u"part-" + plainId(idText)) : plainId(named));
    next.block = plainId(m_block);
    next.pageBreak = m_pending.pageBreak;
    SectionInfo about = m_pending.info;
    about.id = next.id;
    m_filled.document.sections << next;
    m_filled.sections << about;
    m_pending = {};
    info().heading = heading.text; // what a blank in the heading itself is listed under
    info().heading = fill(heading.text, info()).trimmed();
    section().heading = info().heading;
}

// The wanted id, or with the next number behind it.
QString SectionBuilder::freeId(const QString &wanted)
{
    QString id = wanted;
    while (m_ids.contains(id))
        id = QStringLiteral("%1-%2").arg(wanted).arg(++m_used[wanted] + 1);
    m_ids.insert(id);
    return id;
}

void SectionBuilder::giveMarksToSection()
{
    if (m_pending.pageBreak)
        m_body << QStringLiteral("<!-- pagebreak -->");
    takeInfo(info(), m_pending.info);
    m_pending = {};
}

void SectionBuilder::leaveOut(const QString &line, const SectionLeftOut &why)
{
    if (const auto mark = markOf(line)) {
        if (mark->name == QLatin1String("art"))
            m_dropped.id = mark->value;
        else if (mark->name == QLatin1String("required"))
            m_dropped.required = mark->value == QLatin1String("yes");
        return;
    }
    const auto heading = headingOf(line);
    if (!heading)
        return;
    SectionLeftOut left = why;
    left.article = !m_dropped.id.isEmpty();
    left.id = left.article ? m_dropped.id : QString(u"part-" + plainId(heading->text));
    left.heading = heading->text;
    left.required = m_dropped.required;
    m_filled.leftOut << left;
    m_dropped = {};
}

void SectionBuilder::endSection()
{
    section().body = m_body.join(u'\n');
    m_body.clear();
}

void SectionBuilder::finish()
{
    giveMarksToSection();
    endSection();
    dropEmptyChapters();
    m_filled.document = tidied(std::move(m_filled.document));
    m_filled.blocks = numbered(m_filled.document).blocks;
}

// A chapter of which no article is left.
void SectionBuilder::dropEmptyChapters()
{
    QList<DocumentSection> &sections = m_filled.document.sections;
    for (qsizetype i = sections.size() - 1; i >= 0; --i) {
        const bool last
            = i + 1 == sections.size() || sections[i + 1].kind == SectionKind::Chapter || sections[i + 1].kind == SectionKind::Part;
        if (sections[i].kind != SectionKind::Chapter || !last || !sections[i].body.trimmed().isEmpty())
            continue;
        sections.removeAt(i);
        m_filled.sections.removeAt(i);
    }
}
