// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfill.h"

#include "sectionbuilder.h"

#include <algorithm>

namespace {

using NodeKind = TemplateNode::Kind;

class Filler
{
public:
    Filler(const DocumentTemplate &source, const DocumentValues &values, const Placeholders &placeholders, QDate day)
        : m_values(values)
        , m_placeholders(placeholders)
        , m_day(day)
        , m_builder(source.articles, m_filled)
    { }

    FilledDocument fill(const QList<TemplateNode> &body)
    {
        walk(body);
        m_builder.finish();
        return std::move(m_filled);
    }

private:
    void walk(const QList<TemplateNode> &nodes)
    {
        for (const TemplateNode &node : nodes) {
            if (node.kind == NodeKind::Line)
                addLine(node.text);
            else if (node.kind == NodeKind::Each)
                walkList(node);
            else if (const Fact fact = factOf(node.text); (fact == Fact::Yes) == (node.kind == NodeKind::If))
                walk(node.children);
            else
                leaveOut(node, {{}, {}, false, false, node.text, labelOf(node.text), fact});
        }
    }

    void leaveOut(const TemplateNode &node, const SectionLeftOut &why)
    {
        for (const TemplateNode &child : node.children)
            if (child.kind == NodeKind::Line)
                m_builder.leaveOut(child.text, why);
            else
                leaveOut(child, why);
    }

    // A list nobody knows is shown as one row of gaps; a list known to be empty leaves nothing.
    void walkList(const TemplateNode &node)
    {
        m_list = m_placeholders.find(node.text);
        const auto known = m_values.lists.constFind(node.text);
        const QList<DocumentValues::Item> unknown{DocumentValues::Item()};
        for (const DocumentValues::Item &item : known == m_values.lists.constEnd() ? unknown : *known) {
            m_item = &item;
            walk(node.children);
        }
        m_list = nullptr;
        m_item = nullptr;
    }

    Fact factOf(const QString &key)
    {
        const Placeholder *placeholder = m_placeholders.find(key);
        using PlaceKind = Placeholder::Kind;
        Fact fact = Fact::Unknown;
        if (placeholder && placeholder->kind == PlaceKind::Fact)
            fact = m_values.facts.of(key);
        else if (placeholder && placeholder->kind == PlaceKind::Dated)
            fact = Fact::Yes;
        else if (m_values.texts.contains(key))
            fact = m_values.texts.value(key).trimmed().isEmpty() ? Fact::No : Fact::Yes;
        else if (m_values.lists.contains(key))
            fact = m_values.lists.value(key).isEmpty() ? Fact::No : Fact::Yes;
        if (fact == Fact::Unknown && !m_filled.undecided.contains(key))
            m_filled.undecided << key;
        return fact;
    }

    Words labelOf(const QString &key) const
    {
        const Placeholder *placeholder = m_placeholders.find(key);
        return placeholder ? placeholder->label : Words{key, key};
    }

    void addLine(const QString &line)
    {
        // A section is remembered by its heading as the template has it, so that a new name of the firm does not make a new section.
        const QString idText = !m_item || !headingOf(line) ? line : replaced(line, [this](const QString &key, const QString &written) {
            return key.startsWith(QLatin1String("item.")) ? m_item->value(key.mid(5), written) : written;
        });
        m_builder.addLine(line, idText, [this](const QString &text, const SectionInfo &section) {
            return replaced(text, [&](const QString &key, const QString &written) {
                return key.startsWith(QLatin1String("ref:")) ? written : valueOf(key, section);
            });
        });
    }

    template<class F> static QString replaced(const QString &text, const F &value)
    {
        QString result;
        qsizetype last = 0;
        for (auto matches = blankPattern().globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            result += QStringView(text).mid(last, match.capturedStart() - last);
            result += value(match.captured(1), match.captured());
            last = match.capturedEnd();
        }
        return result + text.mid(last);
    }

    QString valueOf(const QString &key, const SectionInfo &section)
    {
        const Placeholder *placeholder = m_placeholders.find(key);
        if (placeholder && placeholder->kind == Placeholder::Kind::Dated)
            return placeholder->on(m_day);
        const bool item = key.startsWith(QLatin1String("item."));
        const QString column = item ? key.mid(5) : QString();
        const QString value = item ? (m_item ? m_item->value(column) : QString()) : m_values.texts.value(key);
        if (!value.trimmed().isEmpty())
            return asTyped(value);
        const Placeholder::Column *named = item && m_list ? m_list->column(column) : nullptr;
        const Words label = named ? named->label : labelOf(key);
        noteBlank({item && m_list ? QString(m_list->key + u'.' + column) : key, label, section.id, section.heading});
        return gapFor(label.ja);
    }

    void noteBlank(const BlankLeft &blank)
    {
        // Blanks come in the order of the sections, so that only those of this section need looking through.
        for (auto one = m_filled.blanks.crbegin(); one != m_filled.blanks.crend() && one->section == blank.section; ++one)
            if (one->key == blank.key)
                return;
        m_filled.blanks << blank;
    }

    const DocumentValues &m_values;
    const Placeholders &m_placeholders;
    QDate m_day;
    FilledDocument m_filled;
    SectionBuilder m_builder;
    const Placeholder *m_list = nullptr; // around the line, with the record of this round
    const DocumentValues::Item *m_item = nullptr;
};

} // namespace

const SectionInfo *FilledDocument::find(const QString &id) const
{
    const auto place = std::find_if(sections.begin(), sections.end(), [&](const SectionInfo &one) { return one.id == id; });
    return place == sections.end() ? nullptr : &*place;
}

FilledDocument fillTemplate(const DocumentTemplate &source, const DocumentValues &values, const Placeholders &placeholders, QDate day)
{
    return Filler(source, values, placeholders, day).fill(source.body);
}
