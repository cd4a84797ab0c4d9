// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettertext.h"

#include "documentmarks.h"

#include <QRegularExpression>

namespace {

using RowKind = LetterRow::Kind;

class LetterTextReader
{
public:
    LetterTextReader(const LetterSource &source, Problems &problems) : m_source(source), m_problems(problems) { }

    LetterText read()
    {
        QString text = withPlainLineEnds(m_source.text);
        if (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        for (const QString &line : text.split(u'\n')) {
            ++m_line;
            if (const auto mark = markOf(line))
                readMark(*mark);
            else if (!readControl(line))
                readLine(line);
        }
        closeCondition();
        if (m_blocks != 2)
            problem(QStringLiteral("needs the blocks \"ja\" and \"en\", in this order"));
        return m_read;
    }

private:
    void problem(const QString &what) { m_problems.add(QString(m_source.place + u':' + QString::number(m_line)), what); }

    void readMark(const DocumentMark &mark)
    {
        static const QHash<QString, LetterPart> parts{{QStringLiteral("date"), LetterPart::Date},
                                                      {QStringLiteral("to"), LetterPart::To},
                                                      {QStringLiteral("from"), LetterPart::From},
                                                      {QStringLiteral("desk"), LetterPart::Desk}};
        closeCondition();
        if (mark.name == QLatin1String("block") && mark.value == QLatin1String(m_blocks == 0 ? "ja" : "en") && m_blocks < 2) {
            ++m_blocks;
            m_part = LetterPart::Body;
        } else if (m_source.isFrame && mark.name == QLatin1String("part") && parts.contains(mark.value)) {
            m_part = parts.value(mark.value);
        } else {
            problem(QStringLiteral("\"%1: %2\" is not known here").arg(mark.name, mark.value));
        }
    }

    // {{#if …}} and the like, which stand alone in their line.
    bool readControl(const QString &line)
    {
        static const QRegularExpression control(QStringLiteral("^\\s*\\{\\{([#/])(if|unless)(?:\\s+([^{}\\s]+))?\\s*\\}\\}\\s*$"));
        const auto match = control.match(line);
        if (!match.hasMatch())
            return false;
        const bool unless = match.captured(2) == QLatin1String("unless");
        const QString key = match.captured(3);
        if (match.captured(1) == QLatin1String("/")) {
            if (m_condition.isEmpty() || unless != m_unless || !key.isEmpty())
                problem(QStringLiteral("closes a condition that is not open"));
            m_condition.clear();
            m_unless = false;
            return true;
        }
        if (!m_condition.isEmpty())
            problem(QStringLiteral("a condition inside a condition"));
        if (!m_source.fields.contains(key))
            problem(QStringLiteral("\"%1\" is not a known condition").arg(key));
        m_condition = key.isEmpty() ? QStringLiteral("?") : key;
        m_unless = unless;
        return true;
    }

    void closeCondition()
    {
        if (!m_condition.isEmpty())
            problem(QStringLiteral("\"%1\" is not closed").arg(m_condition));
        m_condition.clear();
        m_unless = false;
    }

    void readLine(const QString &line)
    {
        LetterRow row{m_part, RowKind::Text, line.trimmed(), m_condition, m_unless};
        const auto heading = headingOf(line);
        if (row.text.isEmpty()) {
            row.kind = RowKind::Space;
        } else if (heading) {
            row.kind = heading->depth == 1 ? RowKind::Title : RowKind::Heading;
            row.text = heading->text;
            if (heading->depth > 2 || m_source.isFrame || heading->text.isEmpty())
                problem(QStringLiteral("no heading can stand here"));
        } else if (line.startsWith(QLatin1String("- "))) {
            row.kind = RowKind::Point;
            row.text = line.mid(2).trimmed();
        }
        if (m_blocks == 0 && row.kind != RowKind::Space)
            problem(QStringLiteral("stands outside the blocks"));
        else if (m_source.isFrame && m_part == LetterPart::Body && row.kind != RowKind::Space)
            problem(QStringLiteral("stands outside the parts"));
        else if (m_blocks > 0)
            (m_blocks == 1 ? m_read.ja : m_read.en) << row;
        checkBlanks(line);
    }

    void checkBlanks(const QString &line)
    {
        for (const QString &key : blanksIn(line)) {
            const auto field = m_source.fields.constFind(key);
            if (field == m_source.fields.constEnd() || field->isCondition)
                problem(QStringLiteral("\"%1\" is not a known blank").arg(key));
        }
        const QString rest = QString(line).remove(blankPattern());
        if (rest.contains(QLatin1String("{{")) || rest.contains(QLatin1String("}}")))
            problem(QStringLiteral("a blank is not closed"));
        if (rest.contains(QLatin1String("<!--")) || rest.contains(QLatin1String("-->")))
            problem(QStringLiteral("a remark must stand alone in its line"));
    }

    const LetterSource &m_source;
    Problems &m_problems;
    LetterText m_read;
    LetterPart m_part = LetterPart::Body;
    QString m_condition; // around this line
    bool m_unless = false;
    int m_blocks = 0, m_line = 0;
};

} // namespace

QSet<QString> LetterText::keys() const
{
    QSet<QString> found;
    for (const QList<LetterRow> &rows : {ja, en})
        for (const LetterRow &row : rows) {
            if (!row.condition.isEmpty())
                found.insert(row.condition);
            for (const QString &key : blanksIn(row.text))
                found.insert(key);
        }
    return found;
}

QStringList blanksIn(const QString &text)
{
    QStringList keys;
    for (auto matches = blankPattern().globalMatch(text); matches.hasNext();)
        keys << matches.next().captured(1);
    return keys;
}

LetterText readLetterText(const LetterSource &source, Problems &problems) { return LetterTextReader(source, problems).read(); }
