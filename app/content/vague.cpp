// SPDX-License-Identifier: GPL-3.0-or-later
#include "vague.h"

#include "packtext.h"

namespace {

QRegularExpression readRegex(PackObject &object, const QString &key)
{
    const QRegularExpression regex(object.text(key));
    if (!regex.isValid())
        object.problem(key, regex.errorString());
    return regex;
}

// English phrases as whole words, in any case.
QRegularExpression readPhrases(PackObject &object)
{
    QStringList phrases;
    for (const QString &phrase : object.texts(QStringLiteral("phrases")))
        phrases << QRegularExpression::escape(phrase);
    return QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(phrases.join(u'|')), QRegularExpression::CaseInsensitiveOption);
}

} // namespace

Result<VaguePurposes> VaguePurposes::load(const Library &library)
{
    const QString name = QStringLiteral("vague.json");
    const auto file = readPackFile(QString(library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    readHead(top, QStringLiteral("vague"));
    VaguePurposes purposes;
    top.each(QStringLiteral("normalise"), [&](PackObject &object) {
        purposes.m_spellings.append({readRegex(object, QStringLiteral("from")), object.any(QStringLiteral("to")).toString()});
    });
    purposes.m_concrete = top.texts(QStringLiteral("concrete"));
    UniqueIds ids;
    top.each(QStringLiteral("patterns"), [&](PackObject &object) {
        purposes.m_patterns.append({object.id(), object.flag(QStringLiteral("always"), true), readRegex(object, QStringLiteral("regex")),
                                    readPhrases(object), object.words(QStringLiteral("suggestion"))});
        ids.check(object, purposes.m_patterns.constLast().id);
    });
    top.finish();
    if (!problems.isEmpty())
        return problems.error(name);
    return purposes;
}

QList<const VaguePattern *> VaguePurposes::matches(const QString &text) const
{
    QList<const VaguePattern *> found;
    const QStringList sentences = sentencesOf(text);
    const QString english = text.normalized(QString::NormalizationForm_KC).simplified();
    for (const VaguePattern &pattern : m_patterns) {
        bool applies = pattern.english.match(english).hasMatch();
        for (const QString &sentence : sentences)
            applies = applies || ((pattern.always || !isConcrete(sentence)) && pattern.japanese.match(sentence).hasMatch());
        if (applies)
            found << &pattern;
    }
    return found;
}

// One concrete word in a sentence does not mend it, and a vague sentence is not mended by the one before.
QStringList VaguePurposes::sentencesOf(const QString &text) const
{
    static const QRegularExpression numbers(QStringLiteral("[①-⑳]")), ends(QStringLiteral("[。;\\n]+"));
    QString even = QString(text).replace(numbers, QStringLiteral("。")).normalized(QString::NormalizationForm_KC);
    for (const auto &[from, to] : m_spellings)
        even.replace(from, to);
    return even.split(ends, Qt::SkipEmptyParts);
}

bool VaguePurposes::isConcrete(const QString &sentence) const
{
    constexpr int enough = 2;
    int found = 0;
    for (const QString &word : m_concrete)
        if (sentence.contains(word) && ++found == enough)
            return true;
    return false;
}
