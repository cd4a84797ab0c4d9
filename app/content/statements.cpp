// SPDX-License-Identifier: GPL-3.0-or-later
#include "statements.h"

#include "packtext.h"

#include <QJsonArray>

Result<Statements> Statements::load(const Library &library, const QString &subject)
{
    const QString name = subject + u".json";
    const auto file = readPackFile(QString(library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    readHead(top, subject);
    Statements statements;
    UniqueIds ids;
    top.each(QStringLiteral("statements"), [&](PackObject &object) {
        Statement statement{object.id(), object.words(QStringLiteral("text")), object.text(QStringLiteral("level"), Need::Optional),
                            readLaw(object, library.laws())};
        ids.check(object, statement.id);
        if (!statement.level.isEmpty())
            checkCodes(object, QStringLiteral("level"), {statement.level}, QStringLiteral("levels"), library);
        markUnverified(object, statement.text, library.unverifiedNote());
        statements.m_index.insert(statement.id, statements.m_all.size());
        statements.m_all.append(statement);
    });
    top.finish();
    if (!problems.isEmpty())
        return problems.error(name);
    return statements;
}

const Statement *Statements::find(const QString &id) const
{
    const auto place = m_index.constFind(id);
    return place == m_index.constEnd() ? nullptr : &m_all.at(*place);
}

QString Statements::text(const QString &id, Language language, const QStringList &values) const
{
    const Statement *statement = find(id);
    if (!statement)
        return id;
    return filledIn(statement->text.in(language), values);
}

QString reasonLine(const Classification &classification, const Statements &reasons, Language language)
{
    constexpr int telling = 2; // more would not fit one line
    QStringList sentences;
    for (const QString &code : classification.reasons.mid(0, telling))
        sentences << reasons.text(code, language);
    return sentences.join(language == Language::Japanese ? QString() : QStringLiteral(" "));
}

QJsonObject toJson(const Classification &classification, const Statements &reasons, const Library &library, Language language)
{
    QJsonArray classes;
    for (const LegalKind mark : classification.marks)
        classes.append(codeOf(mark));
    QJsonArray texts;
    for (const QString &code : classification.reasons) {
        const Statement *statement = reasons.find(code);
        const QStringList law = statement ? statement->law : QStringList();
        texts.append(QJsonObject{{QStringLiteral("code"), code},
                                 {QStringLiteral("text"), reasons.text(code, language)},
                                 {QStringLiteral("law"), library.laws().texts(law, language)}});
    }
    return {{QStringLiteral("classes"), classes}, {QStringLiteral("reasons"), texts}};
}
