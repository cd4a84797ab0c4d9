// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellvalues.h"

#include "celltext.h"
#include "domain/text.h"

namespace {

struct Cell
{
    Q_DECLARE_TR_FUNCTIONS(Cell)
};

// "Foo, Inc." is one name.
bool endsCompany(const QString &part)
{
    static const QStringList forms{u"inc"_qs, u"inc."_qs, u"ltd"_qs, u"ltd."_qs, u"llc"_qs, u"corp."_qs, u"co."_qs, u"co., ltd."_qs};
    return forms.contains(part.toLower());
}

QStringList companyNames(const QString &text)
{
    QStringList names;
    for (const QString &part : divided(text, u"\n\r;；、,，"))
        if (endsCompany(part) && !names.isEmpty())
            names.last() += u", " + part;
        else
            names << part;
    return names;
}

// Purposes are sentences with commas in them: those divide only where every part is a purpose that is known.
QStringList purposeTexts(const QString &text, const LinkNames<Purpose> &known)
{
    QStringList texts;
    for (const QString &line : divided(text, u"\n\r;；")) {
        const QStringList pieces = divided(line, u"、,，");
        const bool all = known.find(line).isNull()
            && std::all_of(pieces.begin(), pieces.end(), [&](const QString &p) { return !known.find(p).isNull(); });
        texts += all ? pieces : QStringList{line};
    }
    return texts;
}

template<class R, class Split> QString readLinks(const QString &cell, LinkNames<R> &names, Links<R> &value, Split split)
{
    value.ids.clear();
    QSet<QUuid> seen;
    QStringList wanted{cell};
    if (isNothing(cell))
        wanted.clear();
    else if (names.find(cell).isNull())
        wanted = split(cell);
    for (const QString &name : wanted) {
        QUuid id(name);
        if (!id.isNull() && !names.has(id))
            return Cell::tr("“%1” refers to a record that is not in this book").arg(name);
        if (id.isNull())
            id = names.find(name);
        if (id.isNull())
            id = names.create(name);
        if (!seen.contains(id))
            value.ids << id;
        seen << id;
    }
    return {};
}

template<class R, class Split> QString writeLinks(const Links<R> &value, const LinkNames<R> &names, Split split)
{
    QStringList found, ids;
    for (const QUuid &id : value.ids) {
        found << names.name(id);
        ids << id.toString(QUuid::WithoutBraces);
    }
    const QString joined = found.join(u'\n');
    LinkNames<R> scratch = names;
    Links<R> back;
    const bool same = readLinks(joined, scratch, back, split).isEmpty() && back == value;
    return same ? joined : ids.join(u'\n');
}

} // namespace

template<class R> QString LinkNames<R>::key(const QString &name) { return folded(name); }
template class LinkNames<Purpose>;
template class LinkNames<Contractor>;

bool CellValues::isOneOf(const QString &cell, const QStringList &words)
{
    const QString key = folded(cell.left(100));
    return std::any_of(words.begin(), words.end(), [&key](const QString &word) { return folded(word) == key; });
}

QString CellValues::notAChoice(const QString &cell) { return Cell::tr("“%1” is not one of the choices").arg(shortened(cell)); }

QString CellValues::read(const QString &cell, const char *, QString &value)
{
    value = cell;
    return {};
}

QString CellValues::read(const QString &cell, const char *, QDate &value)
{
    value = {};
    if (isNothing(cell))
        return {};
    const auto date = readDate(cell);
    if (!date)
        return Cell::tr("“%1” is not a date").arg(shortened(cell));
    value = *date;
    return {};
}

QString CellValues::read(const QString &cell, const char *, Count &value)
{
    value = isNothing(cell) ? Count() : readCount(cell);
    return value || isNothing(cell) ? QString() : Cell::tr("“%1” is not a number").arg(shortened(cell));
}

QString CellValues::read(const QString &cell, const char *list, int &value)
{
    Count count;
    QString reason = read(cell, list, count);
    value = count.value_or(0);
    return reason;
}

QString CellValues::read(const QString &cell, const char *list, Code &value)
{
    value.value = m_codes.code(QString::fromLatin1(list), cell);
    return value.isEmpty() && !isNothing(cell) ? notAChoice(cell) : QString();
}

QString CellValues::read(const QString &cell, const char *list, Codes &value)
{
    QString unknown;
    value.values = m_codes.codes(QString::fromLatin1(list), cell, unknown);
    return unknown.isEmpty() || isNothing(cell) ? QString() : notAChoice(unknown);
}

QString CellValues::read(const QString &cell, const char *, Links<Purpose> &value)
{
    return readLinks(cell, m_purposes, value, [this](const QString &text) { return purposeTexts(text, m_purposes); });
}

QString CellValues::read(const QString &cell, const char *, Links<Contractor> &value)
{
    return readLinks(cell, m_contractors, value, companyNames);
}

QString CellValues::write(const QString &value, const char *, Language) { return value; }
QString CellValues::write(QDate value, const char *, Language) { return value.toString(Qt::ISODate); }
QString CellValues::write(int value, const char *, Language) { return QString::number(value); }
QString CellValues::write(const Count &value, const char *, Language) { return value ? QString::number(*value) : QString(); }
QString CellValues::write(const Code &value, const char *list, Language language)
{
    return m_codes.word(QString::fromLatin1(list), value.value, language);
}
QString CellValues::write(const Codes &value, const char *list, Language language)
{
    return m_codes.words(QString::fromLatin1(list), value.values, language);
}
QString CellValues::write(const Links<Purpose> &value, const char *, Language)
{
    return writeLinks(value, m_purposes, [this](const QString &text) { return purposeTexts(text, m_purposes); });
}
QString CellValues::write(const Links<Contractor> &value, const char *, Language) { return writeLinks(value, m_contractors, companyNames); }
