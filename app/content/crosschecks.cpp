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
    UniqueIds ids;
    top.each(QStringLiteral("findings"), [&](PackObject &object) {
        Crosscheck check{object.id(),
                         object.words(QStringLiteral("title")),
                         object.words(QStringLiteral("explanation")),
                         object.words(QStringLiteral("do")),
                         object.text(QStringLiteral("level")),
                         readLaw(object, library.laws())};
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
    return filledIn(check->explanation.in(language), finding.values) + between + filledIn(check->advice.in(language), finding.values);
}

ToldFinding Crosschecks::told(const Finding &finding) const
{
    ToldFinding told{.code = finding.code};
    for (const Subject &subject : finding.subjects)
        told.records << QString(subject.type) + u' ' + subject.id.toString(QUuid::WithoutBraces);
    const auto filled = [&](const Words &words) { return Words{filledIn(words.ja, finding.values), filledIn(words.en, finding.values)}; };
    if (const Crosscheck *check = find(finding.code)) {
        told.level = check->level;
        told.title = check->title;
        told.explanation = filled(check->explanation);
        told.advice = filled(check->advice);
        told.law = check->law;
    } else {
        told.title = {told.code, told.code};
    }
    return told;
}
