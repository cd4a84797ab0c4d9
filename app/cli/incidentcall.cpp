// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "content/breachtexts.h"
#include "domain/text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

namespace {

struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int personsAtMost = 2000000000;
constexpr int firstYear = 1955, lastYear = 2099; // of the calendar

// The facts of product.md, read key by key; the first one that is wrong is the error.
class FactsReader
{
public:
    explicit FactsReader(const QJsonObject &object) : m_object(object) { }

    Result<BreachFacts> read()
    {
        readDay(QStringLiteral("known_on"), m_facts.knownOn);
        readDoubt(QStringLiteral("sensitive"), m_facts.sensitive);
        readDoubt(QStringLiteral("financial"), m_facts.financial);
        readDoubt(QStringLiteral("malicious"), m_facts.malicious);
        readCount(QStringLiteral("persons"), m_facts.persons);
        readCount(QStringLiteral("persons_max"), m_facts.personsMax);
        readFlag(QStringLiteral("encrypted"), m_facts.encrypted);
        readFlag(QStringLiteral("recovered_unseen"), m_facts.recoveredUnseen);
        readFlag(QStringLiteral("copy_remains"), m_facts.copyRemains);
        readFlag(QStringLiteral("outflow"), m_facts.outflow);
        readChoice(QStringLiteral("data"), m_facts.data,
                   {{"personal", BreachData::Personal}, {"planned", BreachData::Planned}, {"none", BreachData::None}});
        readChoice(QStringLiteral("role"), m_facts.role, {{"controller", BreachRole::Controller}, {"processor", BreachRole::Processor}});
        readFlag(QStringLiteral("client_notified"), m_facts.clientNotified);
        readFlag(QStringLiteral("pseudonymised"), m_facts.pseudonymised);
        readFlag(QStringLiteral("own_provision"), m_facts.ownProvision);
        readFlag(QStringLiteral("contact_possible"), m_facts.contactPossible);
        readFlag(QStringLiteral("my_number"), m_facts.myNumber);
        for (const QString &key : m_object.keys())
            if (!m_known.contains(key))
                refuse(CliWords::tr("“%1” is not a fact of an incident. Correct the key and try again.").arg(key.left(100)));
        if (!m_error.isEmpty())
            return Error{Error::Code::Invalid, m_error, {}};
        return m_facts;
    }

private:
    QJsonValue take(const QString &key)
    {
        m_known << key;
        return m_object.value(key);
    }
    void refuse(const QString &sentence)
    {
        if (m_error.isEmpty())
            m_error = sentence;
    }

    void readDay(const QString &key, QDate &day)
    {
        const QString text = take(key).toString();
        day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid() || day.toString(Qt::ISODate) != text || day.year() < firstYear || day.year() > lastYear)
            refuse(CliWords::tr("“%1” must be the day on which it was known, from 1955 to 2099, written as 2026-11-24. Correct it and try "
                                "again.")
                       .arg(key));
    }

    void readFlag(const QString &key, bool &flag)
    {
        const QJsonValue value = take(key);
        if (value.isBool())
            flag = value.toBool();
        else if (!value.isUndefined())
            refuse(CliWords::tr("“%1” must be true or false. Correct it and try again.").arg(key));
    }

    void readDoubt(const QString &key, Doubt &doubt)
    {
        const QJsonValue value = take(key);
        if (value.isBool())
            doubt = value.toBool() ? Doubt::Yes : Doubt::No;
        else if (value.toString() == QLatin1String("unknown"))
            doubt = Doubt::Possible;
        else if (!value.isUndefined())
            refuse(CliWords::tr("“%1” must be true, false or \"unknown\". Correct it and try again.").arg(key));
    }

    void readCount(const QString &key, Count &count)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() || value.isNull())
            return;
        const int number = value.toInt(-1); // also for a fraction, a text and what is beyond the limits of an int
        if (number < 0 || number > personsAtMost)
            refuse(CliWords::tr("“%1” must be a whole number from 0 to 2,000,000,000, or null while it is not known. Correct it and try "
                                "again.")
                       .arg(key));
        count = number;
    }

    template<class E> void readChoice(const QString &key, E &chosen, std::initializer_list<std::pair<const char *, E>> choices)
    {
        const QJsonValue value = take(key);
        QStringList words;
        for (const auto &[word, choice] : choices) {
            words << QStringLiteral("\"%1\"").arg(QLatin1String(word));
            if (value.toString() == QLatin1String(word)) {
                chosen = choice;
                return;
            }
        }
        if (!value.isUndefined())
            refuse(CliWords::tr("“%1” must be one of %2. Correct it and try again.").arg(key, words.join(QStringLiteral(", "))));
    }

    const QJsonObject &m_object;
    BreachFacts m_facts;
    QStringList m_known;
    QString m_error;
};

QJsonValue isoOrNull(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

QJsonArray numbers(const QList<int> &list)
{
    QJsonArray array;
    for (const int number : list)
        array << number;
    return array;
}

QString sourceOf(const BreachReason &reason, const BreachTexts &texts, const Session &session)
{
    const BreachSentence *sentence = texts.sentence(reason.code);
    return session.library.laws().texts(sentence ? sentence->law : QStringList(), session.language);
}

QJsonObject toJson(const BreachDecision &decision, const BreachTexts &texts, const Session &session)
{
    QJsonArray reasons;
    for (const BreachReason &reason : decision.reasons)
        reasons << QJsonObject{{QStringLiteral("code"), QString(reason.code)},
                               {QStringLiteral("text"), texts.text(reason, session.language)},
                               {QStringLiteral("source"), sourceOf(reason, texts, session)}};
    return {{QStringLiteral("reportable"), decision.reportable},
            {QStringLiteral("types"), numbers(decision.types)},
            {QStringLiteral("first_report"),
             QJsonObject{{QStringLiteral("from"), isoOrNull(decision.firstReport.from)},
                         {QStringLiteral("to"), isoOrNull(decision.firstReport.to)}}},
            {QStringLiteral("final_due"), isoOrNull(decision.finalDue)},
            {QStringLiteral("final_days"), decision.reportable ? QJsonValue(decision.finalDays) : QJsonValue()},
            {QStringLiteral("notify_persons"), decision.notifyPersons},
            {QStringLiteral("notify_items"), numbers(decision.notifyItems)},
            {QStringLiteral("alternative_measure"), decision.alternativeMeasure},
            {QStringLiteral("notify_client"), decision.notifyClient},
            {QStringLiteral("my_number_check"), decision.myNumberCheck},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("outcome"), decision.outcome},
            {QStringLiteral("open"), QJsonArray::fromStringList(decision.open)}};
}

// The outcome with what to do, the reasons with their sources, and whom to ask what.
void printLines(const BreachDecision &decision, const BreachTexts &texts, const Session &session)
{
    const auto print = [&](const QString &text) { session.print(oneLine(text)); };
    if (const BreachOutcome *outcome = texts.outcome(decision.outcome)) {
        print(outcome->title.in(session.language));
        print(outcome->explanation.in(session.language));
        print(CliWords::tr("What to do: %1").arg(outcome->advice.in(session.language)));
    }
    for (const BreachReason &reason : decision.reasons)
        print(CliWords::tr("- %1 (%2)").arg(texts.text(reason, session.language), sourceOf(reason, texts, session)));
    for (const QString &code : decision.open)
        if (const BreachQuestion *question = texts.question(code))
            print(CliWords::tr("To be judged case by case. Whom to ask: %1. What: %2")
                      .arg(question->whom.in(session.language), question->ask.in(session.language)));
    print(texts.note().in(session.language));
}

} // namespace

int incident(const Session &session, QCommandLineParser &words)
{
    const auto object = objectOf(words.positionalArguments().constFirst());
    if (!object)
        return session.fail(object.error());
    const auto texts = BreachTexts::load(session.library);
    if (!texts)
        return session.fail(texts.error());
    const auto facts = FactsReader(*object).read();
    if (!facts)
        return session.fail(facts.error());
    const BreachDecision decision = decide(*facts);
    if (words.isSet(QStringLiteral("json")))
        session.print(QJsonDocument(toJson(decision, *texts, session)));
    else
        printLines(decision, *texts, session);
    return Done;
}
