// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptopics.h"

#include "domain/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace {

struct Topic
{
    const char *id, *name;
};
constexpr Topic topics[] = {
    {"start", QT_TRANSLATE_NOOP("HelpWindow", "First steps")},
    {"year", QT_TRANSLATE_NOOP("HelpWindow", "The year’s round")},
    {"firm", QT_TRANSLATE_NOOP("HelpWindow", "The firm")},
    {"ledger", QT_TRANSLATE_NOOP("HelpWindow", "The ledger")},
    {"purposes", QT_TRANSLATE_NOOP("HelpWindow", "Purposes of use")},
    {"contractors", QT_TRANSLATE_NOOP("HelpWindow", "Contractors")},
    {"review", QT_TRANSLATE_NOOP("HelpWindow", "The checklist")},
    {"findings", QT_TRANSLATE_NOOP("HelpWindow", "Findings")},
    {"actions", QT_TRANSLATE_NOOP("HelpWindow", "Actions")},
    {"documents", QT_TRANSLATE_NOOP("HelpWindow", "Rules and documents")},
    {"training", QT_TRANSLATE_NOOP("HelpWindow", "Training and records")},
    {"requests", QT_TRANSLATE_NOOP("HelpWindow", "Requests and complaints")},
    {"incidents", QT_TRANSLATE_NOOP("HelpWindow", "Leaks")},
    {"health", QT_TRANSLATE_NOOP("HelpWindow", "Health data and My Number")},
    {"reports", QT_TRANSLATE_NOOP("HelpWindow", "Printing")},
    {"import", QT_TRANSLATE_NOOP("HelpWindow", "Import and export")},
    {"backup", QT_TRANSLATE_NOOP("HelpWindow", "Backups")},
    {"shortcuts", QT_TRANSLATE_NOOP("HelpWindow", "Keys")},
    {"versions", QT_TRANSLATE_NOOP("HelpWindow", "Newer versions")},
};

// A few words around what was found, so that it is seen in a narrow list.
QString shortened(const QString &line, qsizetype found)
{
    constexpr qsizetype before = 8, most = 40;
    const qsizetype from = found > 2 * before ? found - before : 0;
    const QString part = firstOf(line.mid(from), most);
    return (from > 0 ? QStringLiteral("…") : QString()) + part + (from + part.size() < line.size() ? QStringLiteral("…") : QString());
}

// The line with most of the words; empty where one of them is in no line.
QString bestLine(const QStringList &lines, const QStringList &words)
{
    QString best;
    qsizetype most = 0;
    QStringList wanted = words;
    for (const QString &line : lines) {
        qsizetype count = 0, first = line.size();
        for (const QString &word : words)
            if (const auto ranges = rangesOf(word, line); !ranges.isEmpty()) {
                ++count;
                first = std::min(first, ranges.first().from);
                wanted.removeAll(word);
            }
        if (count > most) {
            most = count;
            best = shortened(line, first);
        }
    }
    return wanted.isEmpty() ? best : QString();
}

} // namespace

QList<HelpTopic> helpTopics()
{
    QList<HelpTopic> all;
    for (const Topic &topic : topics)
        all.append({QLatin1String(topic.id), QCoreApplication::translate("HelpWindow", topic.name)});
    return all;
}

QString helpAddress(Language language, const QString &topic)
{
    return QStringLiteral("qrc:/help/%1/%2.md").arg(language == Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en"), topic);
}

QStringList helpLines(Language language, const QString &topic)
{
    QFile file(helpAddress(language, topic).mid(3));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QTextDocument page;
    page.setMarkdown(QString::fromUtf8(file.readAll()));
    QStringList lines;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        if (const QString line = block.text().trimmed(); !line.isEmpty())
            lines << line;
    return lines;
}

QList<TextRange> rangesOf(const QString &word, const QString &line)
{
    const QString wanted = folded(word), text = folded(line);
    QList<TextRange> found;
    if (wanted.isEmpty() || !text.contains(wanted))
        return found;
    QList<qsizetype> sizes; // of what the beginnings of the line fold to
    for (qsizetype end = 0; end <= line.size(); ++end)
        sizes << folded(line.left(end)).size();
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.size())) {
        const qsizetype from = std::upper_bound(sizes.cbegin(), sizes.cend(), at) - sizes.cbegin() - 1;
        qsizetype to = std::lower_bound(sizes.cbegin(), sizes.cend(), at + wanted.size()) - sizes.cbegin();
        while (to < line.size() && sizes[to + 1] == sizes[to] && !line[to].isSpace())
            ++to; // a mark of voice written by itself belongs to its letter
        found.append({from, to - from});
    }
    return found;
}

QList<HelpHit> searchHelp(Language language, const QString &words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<HelpHit> hits;
    if (wanted.isEmpty())
        return hits;
    for (const HelpTopic &topic : helpTopics())
        if (const QString line = bestLine(helpLines(language, topic.id), wanted); !line.isEmpty())
            hits.append({topic, line});
    return hits;
}
