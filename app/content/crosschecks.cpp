// SPDX-License-Identifier: GPL-3.0-or-later
#include "crosschecks.h"

#include "packtext.h"

Result<Crosschecks> Crosschecks::load(const Library &library)
{
    const QString name = QStringLiteral("crosschecks.json");
    const auto file = readPackFile(QString(library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    readHead(top, QStringLiteral("crosschecks"));
    Crosschecks checks;
    const QString coded = QStringLiteral("coded_value");
    for (const char *list : {"clauses", "periodic_checks", "joint_matters", "provision_matters", "filing_kinds", "desk_points"})
        for (const Entry &entry : library.list(QLatin1StringView(list)))
            checks.m_names.insert(entry.id, entry.name);
    UniqueIds ids;
    top.each(QStringLiteral("findings"), [&](PackObject &object) {
        Crosscheck check{object.id(),
                         object.words(QStringLiteral("title")),
                         object.words(QStringLiteral("explanation")),
                         object.words(QStringLiteral("do")),
                         object.text(QStringLiteral("level")),
                         readLaw(object, library.laws()),
                         object.has(coded) ? readNumber(object, coded, 1, 9) : 0};
        ids.check(object, check.code);
        checkCodes(object, QStringLiteral("level"), {check.level}, QStringLiteral("levels"), library);
        markUnverified(object, check.advice, library.unverifiedNote());
        checks.m_index.insert(check.code, checks.m_all.size());
        checks.m_all.append(check);
    });
    top.finish();
    if (!problems.isEmpty())
        return problems.error(name);
    return checks;
}

const Crosscheck *Crosschecks::find(const QString &code) const
{
    const auto place = m_index.constFind(code);
    return place == m_index.constEnd() ? nullptr : &m_all.at(*place);
}

QString Crosschecks::text(const Finding &finding, Language language) const
{
    const Crosscheck *check = find(finding.code);
    if (!check)
        return finding.code;
    const QString between = language == Language::Japanese ? QString() : QStringLiteral(" ");
    return filled(*check, check->explanation, finding.values).in(language) + between
        + filled(*check, check->advice, finding.values).in(language);
}

ToldFinding Crosschecks::told(const Finding &finding) const
{
    ToldFinding told{.code = finding.code};
    for (const Subject &subject : finding.subjects)
        told.records << QString(subject.type) + u' ' + subject.id.toString(QUuid::WithoutBraces);
    if (const Crosscheck *check = find(finding.code)) {
        told.level = check->level;
        told.title = check->title;
        told.explanation = filled(*check, check->explanation, finding.values);
        told.advice = filled(*check, check->advice, finding.values);
        told.law = check->law;
    } else {
        told.title = {told.code, told.code};
    }
    return told;
}

Words Crosschecks::filled(const Crosscheck &check, const Words &text, const QStringList &values) const
{
    if (check.coded < 1 || check.coded > values.size())
        return {filledIn(text.ja, values), filledIn(text.en, values)};
    QStringList ja, en;
    for (const QString &code : values[check.coded - 1].split(u' ')) {
        const Words words = m_names.value(code, {code, code}); // nothing is hidden
        ja << words.ja;
        en << words.en;
    }
    QStringList inJapanese = values, inEnglish = values;
    inJapanese[check.coded - 1] = ja.join(u'、');
    inEnglish[check.coded - 1] = en.join(QStringLiteral(", "));
    return {filledIn(text.ja, inJapanese), filledIn(text.en, inEnglish)};
}
