// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "content/statements.h"
#include "domain/text.h"
#include "workspace/yearwork.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

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

// Where each finding is to be repaired: its first record, and the first column of what it rests on there.
using Places = QSet<std::pair<QUuid, QString>>;

void addPlace(const Finding &finding, Places &places)
{
    const Subject &first = finding.subjects.constFirst();
    places.insert({first.id, QString(first.columns).section(QLatin1Char(' '), 0, 0)});
}

// What in the book contradicts something else in it, without what the firm has set aside: as the window counts it. `told`
// receives the places of both.
Result<QList<Checked>> findingsIn(const Book &book, const Session &session, Places &told)
{
    const auto content = ReviewContent::load(session.library);
    if (!content)
        return content.error();
    const ReviewInput input = inputOf(book, QDate::currentDate());
    const JudgedFindings judged = judgedIn(input, *content, reviewIn(input, *content, input.records.year));
    QList<Checked> result;
    for (const Finding &finding : judged.standing) {
        const Crosscheck *check = content->checks.find(finding.code);
        addPlace(finding, told);
        result << checked(finding.code, check ? check->level : QString(), check ? check->law : QStringList(),
                          content->checks.text(finding, session.language), finding.subjects, book, session);
    }
    for (const SetAside &aside : judged.setAside)
        addPlace(aside.finding, told);
    return result;
}

// What the records lack, each by itself, where no finding tells of the same place.
Result<QList<Checked>> gapsIn(const Book &book, const Session &session, const Places &told)
{
    const auto texts = Statements::load(session.library, QStringLiteral("gaps"));
    if (!texts)
        return texts.error();
    QList<Checked> result;
    for (const Holding &holding : book.records<Holding>().records()) {
        for (const Gap &gap : gapsOf(holding, classify(factsOf(holding, session.library)))) {
            if (told.contains({holding.id, gap.column}))
                continue;
            const Statement *statement = texts->find(gap.code);
            const Subject subject{QLatin1StringView(Schema<Holding>::plural), holding.id, {}};
            result << checked(gap.code, statement ? statement->level : QString(), statement ? statement->law : QStringList(),
                              texts->text(gap.code, session.language), {subject}, book, session);
        }
    }
    return result;
}

} // namespace

int check(const Session &session, QCommandLineParser &words)
{
    auto book = Book::open(words.positionalArguments().constFirst(), session.library, session.language, Access::ReadOnly);
    if (!book)
        return session.fail(book.error());
    Places told;
    const auto findings = findingsIn(**book, session, told);
    if (!findings)
        return session.fail(findings.error());
    const auto gaps = gapsIn(**book, session, told);
    if (!gaps)
        return session.fail(gaps.error());
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
