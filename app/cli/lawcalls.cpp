// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "content/crosschecks.h"
#include "content/statements.h"
#include "content/vague.h"
#include "domain/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace {

// One line of the result of check, with the name of its first record.
struct Checked
{
    QString name;
    QJsonObject object;
};

Checked checked(const QString &code, const QString &level, const QStringList &law, const QString &text, const QList<Subject> &subjects,
                const Book &book, const Session &session)
{
    QJsonArray records;
    for (const Subject &subject : subjects)
        records << QJsonObject{{QStringLiteral("type"), QString(subject.type)},
                               {QStringLiteral("id"), subject.id.toString(QUuid::WithoutBraces)}};
    QString name;
    if (const Holding *holding = book.records<Holding>().find(subjects.constFirst().id))
        name = holding->name;
    return {name,
            {{QStringLiteral("code"), code},
             {QStringLiteral("level"), level},
             {QStringLiteral("records"), records},
             {QStringLiteral("text"), text},
             {QStringLiteral("source"), session.library.laws().texts(law, session.language)}}};
}

// What the records lack, each by itself.
Result<QList<Checked>> gapsIn(const Book &book, const Session &session)
{
    const auto texts = Statements::load(session.library, QStringLiteral("gaps"));
    if (!texts)
        return texts.error();
    QList<Checked> result;
    for (const Holding &holding : book.records<Holding>().records()) {
        for (const Gap &gap : gapsOf(holding, classify(factsOf(holding, session.library)))) {
            const Statement *statement = texts->find(gap.code);
            const Subject subject{QLatin1StringView(Schema<Holding>::plural), holding.id, {}};
            result << checked(gap.code, statement ? statement->level : QString(), statement ? statement->law : QStringList(),
                              texts->text(gap.code, session.language), {subject}, book, session);
        }
    }
    return result;
}

BookRecords recordsOf(const Book &book, const VaguePurposes &vague)
{
    const QDate today = QDate::currentDate();
    return {.firm = book.firm(),
            .purposes = book.records<Purpose>().records(),
            .contractors = book.records<Contractor>().records(),
            .holdings = book.records<Holding>().records(),
            .answers = book.records<Answer>().records(),
            .actions = book.records<Action>().records(),
            .year = yearUnderReview(book.records<ReviewYear>().records(), book.firm().fiscalStart, today),
            .today = today,
            .isVague = [&vague](const QString &text) { return vague.isVague(text); }};
}

// What in the book contradicts something else in it, without what the firm has set aside.
Result<QList<Checked>> findingsIn(const Book &book, const Session &session)
{
    const auto texts = Crosschecks::load(session.library);
    if (!texts)
        return texts.error();
    const auto vague = VaguePurposes::load(session.library);
    if (!vague)
        return vague.error();
    const BookRecords records = recordsOf(book, *vague);
    QList<Checked> result;
    for (const Finding &finding : withoutDismissed(findingsOf(records), book.records<Dismissal>().records(), records)) {
        const Crosscheck *check = texts->find(finding.code);
        result << checked(finding.code, check ? check->level : QString(), check ? check->law : QStringList(),
                          texts->text(finding, session.language), finding.subjects, book, session);
    }
    return result;
}

} // namespace

int check(const Session &session, QCommandLineParser &words)
{
    auto book = Book::open(words.positionalArguments().constFirst(), session.library, session.language, Access::ReadOnly);
    if (!book)
        return session.fail(book.error());
    const auto gaps = gapsIn(**book, session);
    if (!gaps)
        return session.fail(gaps.error());
    const auto findings = findingsIn(**book, session);
    if (!findings)
        return session.fail(findings.error());
    QJsonArray array;
    for (const Checked &one : *gaps + *findings) {
        array << one.object;
        if (!words.isSet(QStringLiteral("json"))) {
            const QString text = oneLine(one.object.value(QStringLiteral("text")).toString());
            session.print(one.name.isEmpty() ? text : QStringLiteral("%1: %2").arg(oneLine(one.name), text));
        }
    }
    if (words.isSet(QStringLiteral("json")))
        session.print(QJsonDocument(array));
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
