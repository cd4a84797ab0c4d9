// SPDX-License-Identifier: GPL-3.0-or-later
#include "lawtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

bool isChaptered(const Law &law) { return law.prefix == QLatin1String("GL") || law.prefix == QLatin1String("QA"); }

QString roman(int number)
{
    static constexpr std::pair<int, const char *> signs[] = {{50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
    QString text;
    for (const auto &[value, sign] : signs)
        for (; number >= value; number -= value)
            text += QLatin1String(sign);
    return text;
}

QString japanese(const QString &article, int paragraph, int item, LawForm form)
{
    const QString ordinal = form == LawForm::Long ? QStringLiteral("第") : QString();
    const QString number = article.section(u'-', 0, 0);
    const QString branch = article.section(u'-', 1);
    QString text = ordinal + number + u"条";
    if (!branch.isEmpty())
        text += u"の" + QString(branch).replace(u'-', u'の');
    if (paragraph > 0)
        text += (branch.isEmpty() ? ordinal : QStringLiteral("第")) + QString::number(paragraph) + u"項"; // never "条の132項"
    if (item > 0)
        text += (branch.isEmpty() || paragraph > 0 ? ordinal : QStringLiteral("第")) + QString::number(item) + u"号";
    return text;
}

QString english(const QString &article, int paragraph, int item)
{
    QString text = u" Art. " + article;
    if (paragraph > 0)
        text += u'(' + QString::number(paragraph) + u')';
    if (item > 0)
        text += u'(' + roman(item) + u')';
    return text;
}

} // namespace

void Laws::add(const Law &law)
{
    const auto place
        = std::find_if(m_laws.begin(), m_laws.end(), [&](const Law &other) { return other.prefix.size() < law.prefix.size(); });
    m_laws.insert(place, law);
}

Laws::Reference Laws::parse(const QString &reference) const
{
    static const QRegularExpression article(QStringLiteral(R"(^(\d+(?:-\d+)*)?(?:\((\d+)\))?(?:\[(\d+)\])?$)"));
    for (const Law &law : m_laws) {
        if (!reference.startsWith(law.prefix))
            continue;
        const auto match = article.match(QStringView(reference).mid(law.prefix.size()).toString());
        const bool numbered = !match.captured(1).isEmpty();
        if (!match.hasMatch() || (!numbered && (isChaptered(law) || reference != law.prefix))
            || (isChaptered(law) && match.capturedLength(3) > 0))
            return {};
        return {&law, match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    return {};
}

bool Laws::knows(const QString &reference) const { return parse(reference).law; }

QString Laws::text(const QString &reference, Language language, LawForm form) const
{
    const Reference found = parse(reference);
    if (!found.law)
        return reference;
    const QString name = form == LawForm::Long ? found.law->longName.in(language) : found.law->shortName.in(language);
    if (found.number.isEmpty())
        return name;
    if (isChaptered(*found.law)) {
        const bool apart = language == Language::English || (form == LawForm::Long && !name.endsWith(u'）'));
        const QString section = found.paragraph > 0 ? QString(u'(' + QString::number(found.paragraph) + u')') : QString();
        return name + (apart ? QStringLiteral(" ") : QString()) + found.number + section;
    }
    return name
        + (language == Language::Japanese ? japanese(found.number, found.paragraph, found.item, form)
                                          : english(found.number, found.paragraph, found.item));
}

QString Laws::texts(const QStringList &references, Language language, LawForm form) const
{
    QStringList words;
    for (const QString &reference : references)
        words << text(reference, language, form);
    return words.join(language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}
