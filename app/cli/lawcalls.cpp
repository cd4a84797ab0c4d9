// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "content/statements.h"
#include "domain/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace {

QString sourcesOf(const Statement &statement, const Session &session)
{
    QStringList sources;
    for (const QString &reference : statement.law)
        sources << session.library.lawText(reference, session.language);
    return sources.join(session.language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}

QJsonObject findingOf(const Gap &gap, const Holding &holding, const Statements &texts, const Session &session)
{
    const Statement *statement = texts.find(gap.code);
    const QJsonObject record{{QStringLiteral("type"), QLatin1String(Schema<Holding>::plural)},
                             {QStringLiteral("id"), holding.id.toString(QUuid::WithoutBraces)}};
    return {{QStringLiteral("code"), gap.code},
            {QStringLiteral("level"), statement ? statement->level : QString()},
            {QStringLiteral("records"), QJsonArray{record}},
            {QStringLiteral("text"), texts.text(gap.code, session.language)},
            {QStringLiteral("source"), statement ? sourcesOf(*statement, session) : QString()}};
}

} // namespace

int check(const Session &session, QCommandLineParser &words)
{
    auto book = Book::open(words.positionalArguments().constFirst(), session.library, session.language, Access::ReadOnly);
    if (!book)
        return session.fail(book.error());
    const auto texts = Statements::load(session.library, QStringLiteral("gaps"));
    if (!texts)
        return session.fail(texts.error());
    QJsonArray findings;
    for (const Holding &holding : (*book)->records<Holding>().records()) {
        for (const Gap &gap : gapsOf(holding, classify(factsOf(holding, session.library)))) {
            const QJsonObject finding = findingOf(gap, holding, *texts, session);
            findings << finding;
            if (!words.isSet(QStringLiteral("json")))
                session.print(QStringLiteral("%1: %2").arg(oneLine(holding.name), finding.value(QStringLiteral("text")).toString()));
        }
    }
    if (words.isSet(QStringLiteral("json")))
        session.print(QJsonDocument(findings));
    return Done;
}

int classifyFacts(const Session &session, QCommandLineParser &words)
{
    const auto object = objectOf(words.positionalArguments().constFirst());
    if (!object)
        return session.fail(object.error());
    const auto texts = Statements::load(session.library, QStringLiteral("classify"));
    if (!texts)
        return session.fail(texts.error());
    auto facts = factsFromJson(*object, session.library);
    if (!facts)
        return session.fail(facts.error());
    session.print(QJsonDocument(toJson(classify(*facts), *texts, session.library, session.language)));
    return Done;
}
