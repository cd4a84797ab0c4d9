// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentmarks.h"
#include "packtext.h"
#include "templatehead.h"

#include <QDir>

namespace {

using NodeKind = TemplateNode::Kind;

constexpr qsizetype deepest = 8; // conditions within conditions

// A condition around a line; an article may only be referred to where all of its own conditions hold.
using Path = QStringList;

class BodyReader
{
public:
    BodyReader(const TemplateSource &source, qsizetype first, DocumentTemplate &read) : m_source(source), m_first(first), m_read(read) { }

    void read()
    {
        m_open.append(TemplateNode());
        for (m_at = m_first; m_at < m_source.lines.size(); ++m_at)
            if (!readControl(m_source.lines[m_at]))
                readLine(m_source.lines[m_at]);
        while (m_open.size() > 1) {
            problemAt(m_open.constLast().line, QStringLiteral("\"%1\" is not closed").arg(m_open.constLast().text));
            close();
        }
        m_read.body = m_open.constFirst().children;
        expectHeading({});
        if (m_titles != 1)
            problemAt(static_cast<int>(m_first + 1), QStringLiteral("has %1 titles (\"# \") instead of one").arg(m_titles));
        checkReferences();
    }

private:
    void problem(const QString &what) const { m_source.problem(m_at, what); }
    void problemAt(int line, const QString &what) const { m_source.problem(line - 1, what); }

    // {{#if …}} and the like, which stand alone in their line.
    bool readControl(const QString &line)
    {
        static const QRegularExpression control(QStringLiteral("^\\s*\\{\\{([#/])(if|unless|each)(?:\\s+([^{}\\s]+))?\\s*\\}\\}\\s*$"));
        const auto match = control.match(line);
        if (!match.hasMatch())
            return false;
        const QString word = match.captured(2);
        const NodeKind kind = word == QLatin1String("if") ? NodeKind::If
            : word == QLatin1String("unless")             ? NodeKind::Unless
                                                          : NodeKind::Each;
        if (match.captured(1) == QLatin1String("#"))
            open(kind, match.captured(3));
        else if (m_tooDeep > 0)
            --m_tooDeep;
        else if (m_open.size() < 2 || m_open.constLast().kind != kind)
            problem(QStringLiteral("closes \"%1\", which is not open here").arg(word));
        else
            close();
        return true;
    }

    void open(NodeKind kind, const QString &key)
    {
        const Placeholder *placeholder = m_source.placeholders.find(key);
        const bool list = placeholder && placeholder->kind == Placeholder::Kind::List;
        if (kind == NodeKind::Each && m_list)
            problem(QStringLiteral("a list inside a list"));
        if (kind == NodeKind::Each ? !list : !placeholder)
            problem(QStringLiteral("\"%1\" is not a known %2")
                        .arg(key, kind == NodeKind::Each ? QStringLiteral("list") : QStringLiteral("condition")));
        if (m_open.size() > deepest) {
            problem(QStringLiteral("conditions are more than %1 deep").arg(deepest));
            ++m_tooDeep;
            return;
        }
        m_open.append({kind, key, static_cast<int>(m_at + 1), {}});
        m_path << QString((kind == NodeKind::Unless ? u"unless " : u"if ") + key);
        if (kind == NodeKind::Each)
            m_list = list ? placeholder : &m_unknownList;
    }

    void close()
    {
        const TemplateNode node = m_open.takeLast();
        if (node.kind == NodeKind::Each)
            m_list = nullptr;
        m_path.removeLast();
        m_open.last().children << node;
    }

    void readLine(const QString &line)
    {
        m_open.last().children.append({NodeKind::Line, line, static_cast<int>(m_at + 1), {}});
        if (const auto mark = markOf(line)) {
            readMark(*mark);
            return;
        }
        if (line.contains(QLatin1String("<!--")) || line.contains(QLatin1String("-->")))
            problem(QStringLiteral("a remark must stand alone in its line"));
        if (line.trimmed().isEmpty()) {
            m_columns = 0;
            return;
        }
        const auto heading = headingOf(line);
        if (heading && heading->depth == 1)
            ++m_titles;
        expectHeading(heading);
        readBlanks(line);
        readRow(line);
    }

    void readMark(const DocumentMark &mark)
    {
        static const QStringList plain{QStringLiteral("note"), QStringLiteral("要確認"), QStringLiteral("pagebreak"),
                                       QStringLiteral("clause"), QStringLiteral("case")};
        if (mark.name == QLatin1String("art")) {
            if (m_articles.contains(mark.value))
                problem(QStringLiteral("the article \"%1\" is there twice").arg(mark.value));
            if (m_list)
                problem(QStringLiteral("an article inside a list"));
            m_articles.insert(mark.value, m_path);
            m_awaited = 3;
        } else if (mark.name == QLatin1String("block") || mark.name == QLatin1String("unnumbered")) {
            m_awaited = 2;
        } else if (mark.name == QLatin1String("law")) {
            const LawMark law = lawMarkOf(mark.value);
            m_source.checkLaw(m_at, law.law);
            m_source.checkLevel(m_at, law.level);
        } else if (mark.name == QLatin1String("required")) {
            if (mark.value != QLatin1String("yes") && mark.value != QLatin1String("no"))
                problem(QStringLiteral("\"%1\" is neither \"yes\" nor \"no\"").arg(mark.value));
        } else if (!plain.contains(mark.name)) {
            problem(QStringLiteral("\"%1\" is not a known remark").arg(mark.name));
        }
        if (mark.value.isEmpty() && mark.name != QLatin1String("unnumbered") && mark.name != QLatin1String("pagebreak"))
            problem(QStringLiteral("\"%1\" has no value").arg(mark.name));
    }

    // Some remarks belong to the heading below them.
    void expectHeading(const std::optional<HeadingLine> &heading)
    {
        if (m_awaited > 0 && (!heading || heading->depth != m_awaited))
            m_source.problem(qMin(m_at, m_source.lines.size() - 1), QStringLiteral("expected a heading of %1 signs here").arg(m_awaited));
        m_awaited = 0;
    }

    void readBlanks(const QString &line)
    {
        QString rest = line;
        for (auto matches = blankPattern().globalMatch(line); matches.hasNext();) {
            const auto match = matches.next();
            readBlank(match.captured(1));
            rest.remove(match.captured());
        }
        if (rest.contains(QLatin1String("{{")) || rest.contains(QLatin1String("}}")))
            problem(QStringLiteral("a blank is not closed"));
    }

    void readBlank(const QString &key)
    {
        if (key.startsWith(QLatin1String("ref:"))) {
            m_references.append({key.mid(4), static_cast<int>(m_at + 1), m_path});
        } else if (key.startsWith(QLatin1String("item."))) {
            if (!m_list)
                problem(QStringLiteral("\"%1\" stands outside a list").arg(key));
            else if (!m_list->column(key.mid(5)))
                problem(QStringLiteral("\"%1\" is not a column of \"%2\"").arg(key, m_list->key));
        } else if (key.startsWith(u'#') || key.startsWith(u'/')) {
            problem(QStringLiteral("\"%1\" must stand alone in its line, or is not known").arg(key));
        } else {
            const Placeholder *placeholder = m_source.placeholders.find(key);
            if (!placeholder || (placeholder->kind != Placeholder::Kind::Text && placeholder->kind != Placeholder::Kind::Dated))
                problem(QStringLiteral("\"%1\" is not a known blank").arg(key));
        }
    }

    void readRow(const QString &line)
    {
        const qsizetype columns = isTableRow(line) ? cellsOf(line).size() : 0;
        if (columns > 0 && m_columns > 0 && columns != m_columns)
            problem(QStringLiteral("%1 cells in a table of %2 columns").arg(columns).arg(m_columns));
        m_columns = columns > 0 && m_columns > 0 ? m_columns : columns;
    }

    void checkReferences() const
    {
        for (const Reference &reference : m_references) {
            const auto article = m_articles.constFind(reference.id);
            if (article == m_articles.constEnd()) {
                problemAt(reference.line, QStringLiteral("there is no article \"%1\"").arg(reference.id));
                continue;
            }
            for (const QString &condition : *article)
                if (!reference.path.contains(condition))
                    problemAt(reference.line, QStringLiteral("the article \"%1\" is only there under \"%2\"").arg(reference.id, condition));
        }
    }

    struct Reference
    {
        QString id;
        int line = 0;
        Path path;
    };

    const TemplateSource &m_source;
    qsizetype m_first;
    DocumentTemplate &m_read;
    qsizetype m_at = 0;
    QList<TemplateNode> m_open; // the first one holds the whole body
    Path m_path;
    const Placeholder *m_list = nullptr; // around this line
    Placeholder m_unknownList;
    QHash<QString, Path> m_articles;
    QList<Reference> m_references;
    qsizetype m_columns = 0; // of the table around this line
    int m_awaited = 0; // signs of the heading that must follow
    int m_titles = 0;
    int m_tooDeep = 0; // conditions that were refused and are not closed yet
};

DocumentTemplate readInto(Problems &problems, const QString &text, const QString &place, const Placeholders &placeholders,
                          const Library &library)
{
    DocumentTemplate read;
    QString plain = withPlainLineEnds(text);
    if (plain.startsWith(QChar::ByteOrderMark))
        plain.remove(0, 1);
    const TemplateSource source{plain.split(u'\n'), place, placeholders, library, problems};
    const qsizetype first = readTemplateHead(source, read);
    BodyReader(source, first, read).read();
    return read;
}

} // namespace

Result<DocumentTemplate> readTemplate(const QString &text, const QString &place, const Placeholders &placeholders, const Library &library)
{
    Problems problems;
    const DocumentTemplate read = readInto(problems, text, place, placeholders, library);
    if (!problems.isEmpty())
        return problems.error(place);
    return read;
}

Result<QList<DocumentTemplate>> loadTemplates(const Placeholders &placeholders, const Library &library)
{
    const QString folder = QStringLiteral("documents");
    const QDir documents(QString(library.folder() + u'/' + folder));
    Problems problems;
    QList<DocumentTemplate> templates;
    for (const QString &name : documents.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const QString place = folder + u'/' + name;
        QFile file(documents.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            problems.add(place, file.errorString());
            continue;
        }
        templates << readInto(problems, QString::fromUtf8(file.readAll()), place, placeholders, library);
        if (templates.constLast().id != name.chopped(3))
            problems.add(place, QStringLiteral("is \"%1\" instead of \"%2\"").arg(templates.constLast().id, name.chopped(3)));
    }
    if (templates.isEmpty())
        problems.add(folder, QStringLiteral("no template"));
    if (!problems.isEmpty())
        return problems.error(folder);
    return templates;
}
