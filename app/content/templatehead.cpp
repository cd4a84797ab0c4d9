// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatehead.h"

namespace {

QString unquoted(QString text)
{
    text = text.trimmed();
    const bool quoted = text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"');
    return quoted ? text.mid(1, text.size() - 2) : text;
}

// The few forms of YAML that a template's head uses: "key: value", "key: [a, b]" and "key:" with "ja" and "en" below it.
class HeadReader
{
public:
    HeadReader(const TemplateSource &source, DocumentTemplate &read) : m_source(source), m_read(read) { }

    qsizetype read()
    {
        if (m_source.lines.value(0) != QLatin1String("---")) {
            m_source.problem(0, QStringLiteral("does not begin with \"---\""));
            return 0;
        }
        qsizetype at = 1;
        for (; at < m_source.lines.size() && m_source.lines[at] != QLatin1String("---"); ++at)
            readLine(at);
        if (at == m_source.lines.size())
            m_source.problem(at - 1, QStringLiteral("the head is not closed by \"---\""));
        for (const char *key :
             {"id", "title.ja", "title.en", "purpose.ja", "purpose.en", "audience", "numbering", "level", "checked_on", "law"})
            if (!m_seen.contains(QLatin1String(key)))
                m_source.problem(0, QStringLiteral("\"%1\" is missing").arg(QLatin1String(key)));
        return at + 1;
    }

private:
    void readLine(qsizetype at)
    {
        const QString line = m_source.lines[at];
        const qsizetype colon = line.indexOf(u':');
        const bool inner = line.startsWith(QLatin1String("  "));
        const QString name = line.left(colon).trimmed();
        const QString value = colon < 0 ? QString() : line.mid(colon + 1).trimmed();
        if (!inner)
            m_outer = value.isEmpty() ? name : QString();
        const QString key = inner ? QString(m_outer + u'.' + name) : name;
        if (!inner && value.isEmpty() && (key == QLatin1String("title") || key == QLatin1String("purpose")))
            return;
        if (m_seen.contains(key))
            m_source.problem(at, QStringLiteral("\"%1\" is there twice").arg(key));
        m_seen.insert(key);
        if (colon < 0 || value.isEmpty())
            m_source.problem(at, QStringLiteral("\"%1\" has no value").arg(key));
        else
            take(at, key, unquoted(value));
    }

    void take(qsizetype at, const QString &key, const QString &value)
    {
        if (key == QLatin1String("id"))
            m_read.id = value;
        else if (key == QLatin1String("title.ja"))
            m_read.title.ja = value;
        else if (key == QLatin1String("title.en"))
            m_read.title.en = value;
        else if (key == QLatin1String("purpose.ja"))
            m_read.purpose.ja = value;
        else if (key == QLatin1String("purpose.en"))
            m_read.purpose.en = value;
        else
            takeChecked(at, key, value);
    }

    void takeChecked(qsizetype at, const QString &key, const QString &value)
    {
        static const QStringList audiences{QStringLiteral("internal"),   QStringLiteral("staff"),  QStringLiteral("customer"),
                                           QStringLiteral("contractor"), QStringLiteral("public"), QStringLiteral("record")};
        if (key == QLatin1String("audience")) {
            m_read.audience = value;
            if (!audiences.contains(value))
                m_source.problem(at, QStringLiteral("\"%1\" is not an audience").arg(value));
        } else if (key == QLatin1String("numbering")) {
            m_read.articles = value == QLatin1String("articles");
            if (!m_read.articles && value != QLatin1String("none"))
                m_source.problem(at, QStringLiteral("\"%1\" is neither \"articles\" nor \"none\"").arg(value));
        } else if (key == QLatin1String("level")) {
            m_read.level = value;
            m_source.checkLevel(at, value);
        } else if (key == QLatin1String("checked_on")) {
            m_read.checkedOn = QDate::fromString(value, Qt::ISODate);
            if (!m_read.checkedOn.isValid())
                m_source.problem(at, QStringLiteral("not a date"));
        } else if (key == QLatin1String("law")) {
            m_read.law = list(at, value);
            m_source.checkLaw(at, m_read.law);
        } else if (key == QLatin1String("placeholders")) {
            for (const QString &name : list(at, value))
                if (!m_source.placeholders.find(name))
                    m_source.problem(at, QStringLiteral("\"%1\" is not a known blank, condition or list").arg(name));
        } else {
            m_source.problem(at, QStringLiteral("\"%1\": unknown key").arg(key));
        }
    }

    QStringList list(qsizetype at, const QString &value)
    {
        if (!value.startsWith(u'[') || !value.endsWith(u']')) {
            m_source.problem(at, QStringLiteral("not a list in brackets"));
            return {};
        }
        QStringList items;
        const QString inner = value.mid(1, value.size() - 2);
        // A quoted reference such as "法32(1)[1]" holds brackets but never a comma.
        for (const QString &item : inner.split(u',', Qt::SkipEmptyParts))
            items << unquoted(item);
        return items;
    }

    const TemplateSource &m_source;
    DocumentTemplate &m_read;
    QString m_outer;
    QSet<QString> m_seen;
};

} // namespace

void TemplateSource::checkLaw(qsizetype index, const QStringList &law) const
{
    for (const QString &reference : law)
        if (!library.laws().knows(reference))
            problem(index, QStringLiteral("\"%1\" is not a reference to a known law").arg(reference));
}

void TemplateSource::checkLevel(qsizetype index, const QString &level) const
{
    if (!library.entry(QStringLiteral("levels"), level))
        problem(index, QStringLiteral("\"%1\" is not a level").arg(level));
}

qsizetype readTemplateHead(const TemplateSource &source, DocumentTemplate &read) { return HeadReader(source, read).read(); }
