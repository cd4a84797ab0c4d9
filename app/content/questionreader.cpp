// SPDX-License-Identifier: GPL-3.0-or-later
#include "changereader.h"
#include "packtext.h"
#include "questions.h"

#include <algorithm>

namespace {

// Reads questions.json; the parts a question refers to come before it.
class QuestionReader
{
public:
    QuestionReader(const Library &library, PackObject &top, const LawRegister &laws) : m_library(library), m_top(top) { m_set.laws = laws; }

    QuestionSet read()
    {
        readHead(m_top, QStringLiteral("questions"));
        m_set.version = readDate(m_top, QStringLiteral("version"));
        m_set.lawAsOf = readDate(m_top, QStringLiteral("law_as_of"));
        readFacts();
        readAnswers();
        readRecheck();
        readAreas();
        readMeasures();
        readAll(QStringLiteral("questions"), m_set.questions, m_questions, [this](PackObject &object) { return readQuestion(object); });
        readAll(QStringLiteral("notices"), m_set.notices, m_notices, [this](PackObject &object) { return readNotice(object); });
        m_set.changes = ChangeReader(m_top, m_set.version).read(m_set.questions);
        m_top.finish();
        return m_set;
    }

private:
    template<class T, class F> void readAll(const QString &key, QList<T> &list, QSet<QString> &ids, F &&readOne)
    {
        UniqueIds unique;
        m_top.each(key, [&](PackObject &object) {
            list << readOne(object);
            unique.check(object, list.last().id);
            ids.insert(list.last().id);
        });
    }

    void mustBe(const PackObject &object, const QString &key, const QString &id, const QSet<QString> &known, const char *what) const
    {
        if (!known.contains(id))
            object.problem(key, QStringLiteral("\"%1\" is not %2").arg(id, QLatin1String(what)));
    }

    void readFacts();
    void readAnswers();
    void readRecheck();
    void readAreas();
    void readMeasures();
    Method readMethod(PackObject &object);
    QStringList readRegistered(PackObject &object);
    void checkLevel(const PackObject &object, const QString &level, const QStringList &law) const;
    Condition readCondition(PackObject &object);
    AnswerStep readStep(PackObject &object, const QString &code, const Words &reason);
    Question readQuestion(PackObject &object);
    Notice readNotice(PackObject &object);

    const Library &m_library;
    PackObject &m_top;
    QuestionSet m_set;
    QSet<QString> m_facts, m_answers, m_areas, m_measures, m_questions, m_notices;
};

// The program works the facts out, so that each must be known to both.
void QuestionReader::readFacts()
{
    const ReviewFacts known = reviewFactsOf({}, {}, {}, {});
    readAll(QStringLiteral("facts"), m_set.facts, m_facts, [&](PackObject &object) {
        FactMeaning fact{object.id(), object.words(QStringLiteral("meaning"))};
        const QString unknown = object.text(QStringLiteral("if_unknown"), Need::Optional);
        if (!unknown.isEmpty() && unknown != QLatin1String("hide"))
            object.problem(QStringLiteral("if_unknown"), QStringLiteral("\"%1\" is not hide").arg(unknown));
        fact.shownWhenUnknown = unknown.isEmpty();
        if (!known.knows(fact.id))
            object.problem(QStringLiteral("id"), QStringLiteral("\"%1\" is not a fact of the program").arg(fact.id));
        return fact;
    });
}

void QuestionReader::readAnswers()
{
    readAll(QStringLiteral("answers"), m_set.answers, m_answers, [](PackObject &object) {
        return AnswerMeaning{object.id(), object.words(QStringLiteral("meaning")), object.words(QStringLiteral("why"), Need::Optional)};
    });
    QStringList found;
    for (const AnswerMeaning &answer : m_set.answers)
        found << answer.id;
    if (found != answerCodes())
        m_top.problem(QStringLiteral("answers"), QStringLiteral("not the answers %1").arg(answerCodes().join(u", ")));
}

// The program writes these codes, so that each must be known to both.
void QuestionReader::readRecheck()
{
    PackObject reasons = m_top.object(QStringLiteral("recheck"));
    for (const char *code : {"acted", "carried"})
        m_set.recheck.insert(QLatin1String(code), reasons.words(QLatin1String(code)));
    reasons.finish();
}

void QuestionReader::readAreas()
{
    readAll(QStringLiteral("areas"), m_set.areas, m_areas, [](PackObject &object) {
        return QuestionArea{object.id(), object.words(QStringLiteral("title")), object.words(QStringLiteral("intro"))};
    });
}

void QuestionReader::readMeasures()
{
    readAll(QStringLiteral("measures"), m_set.measures, m_measures, [this](PackObject &object) {
        const Measure measure{object.id(), object.words(QStringLiteral("name")), object.text(QStringLiteral("level")),
                              readRegistered(object), readMethod(object)};
        checkLevel(object, measure.level, measure.law);
        return measure;
    });
}

Method QuestionReader::readMethod(PackObject &object)
{
    PackObject both = object.object(QStringLiteral("method"));
    const Method method{both.words(QStringLiteral("ordinary")), both.words(QStringLiteral("small"))};
    both.finish();
    return method;
}

QStringList QuestionReader::readRegistered(PackObject &object)
{
    const QStringList law = readLaw(object, m_library.laws());
    for (const QString &reference : law)
        if (!m_set.laws.find(reference))
            object.problem(QStringLiteral("law"), QStringLiteral("\"%1\" is not in the register").arg(reference));
    if (law.isEmpty())
        object.problem(QStringLiteral("law"), QStringLiteral("names no law"));
    return law;
}

// Nothing is called a duty that no law makes one.
void QuestionReader::checkLevel(const PackObject &object, const QString &level, const QStringList &law) const
{
    checkCodes(object, QStringLiteral("level"), {level}, QStringLiteral("levels"), m_library);
    if (level != QLatin1String("duty") && level != QLatin1String("effort"))
        return;
    const bool founded = std::any_of(law.begin(), law.end(), [&](const QString &reference) {
        const LawRule *rule = m_set.laws.find(reference);
        return rule && rule->level == level;
    });
    if (!founded)
        object.problem(QStringLiteral("level"), QStringLiteral("\"%1\" is the level of none of its articles").arg(level));
}

Condition QuestionReader::readCondition(PackObject &object)
{
    Condition condition;
    if (!object.has(QStringLiteral("applies_if")))
        return condition;
    PackObject list = object.object(QStringLiteral("applies_if"));
    const bool any = list.has(QStringLiteral("any"));
    condition.match = any ? Condition::Match::Any : Condition::Match::All;
    list.each(any ? QStringLiteral("any") : QStringLiteral("all"), [&](PackObject &item) {
        const Condition::Term term{item.text(QStringLiteral("fact")), item.flag(QStringLiteral("is"), true)};
        mustBe(item, QStringLiteral("fact"), term.fact, m_facts, "among the facts of the file");
        condition.terms << term;
    });
    list.finish();
    return condition;
}

// The reason of a step: its own, else that of the answer, else the question's.
AnswerStep QuestionReader::readStep(PackObject &object, const QString &code, const Words &reason)
{
    AnswerStep step{object.words(QStringLiteral("what")), object.words(QStringLiteral("why"), Need::Optional),
                    object.words(QStringLiteral("how")), readNumber(object, QStringLiteral("minutes"), 1, 480)};
    const auto answer = std::find_if(m_set.answers.begin(), m_set.answers.end(), [&](const AnswerMeaning &one) { return one.id == code; });
    if (step.why.en.isEmpty() && answer != m_set.answers.end())
        step.why = answer->why;
    if (step.why.en.isEmpty())
        step.why = reason;
    return step;
}

Question QuestionReader::readQuestion(PackObject &object)
{
    Question question{object.id(),
                      object.text(QStringLiteral("area")),
                      object.words(QStringLiteral("ask")),
                      object.words(QStringLiteral("why")),
                      object.words(QStringLiteral("how")),
                      object.words(QStringLiteral("example")),
                      object.text(QStringLiteral("level")),
                      readRegistered(object)};
    mustBe(object, QStringLiteral("area"), question.area, m_areas, "an area");
    checkLevel(object, question.level, question.law);
    const bool read = std::all_of(question.law.begin(), question.law.end(), [&](const QString &law) { return m_set.laws.wasRead(law); });
    question.note = read ? Words() : m_library.unverifiedNote();
    question.validity = readValidity(object);
    if (question.validity.checkedOn > m_set.lawAsOf)
        object.problem(QStringLiteral("checked_on"), QStringLiteral("after the day of the law"));
    question.condition = readCondition(object);
    if (object.has(QStringLiteral("method")))
        question.method = readMethod(object);
    question.measure = object.text(QStringLiteral("measure"), Need::Optional);
    if (!question.measure.isEmpty())
        mustBe(object, QStringLiteral("measure"), question.measure, m_measures, "a measure");
    PackObject answers = object.object(QStringLiteral("answers"));
    for (const QString &code : answerCodes()) {
        PackObject step = answers.object(code);
        question.next.insert(code, readStep(step, code, question.why));
        step.finish();
    }
    answers.finish();
    question.evidence = object.words(QStringLiteral("evidence"));
    question.weight = readNumber(object, QStringLiteral("weight"), 1, 3);
    question.fills = object.texts(QStringLiteral("fills"), Need::Optional);
    return question;
}

Notice QuestionReader::readNotice(PackObject &object)
{
    Notice notice{object.id(), object.words(QStringLiteral("title")), object.words(QStringLiteral("text"))};
    const QString from = object.text(QStringLiteral("from"));
    notice.monthOnly = from.size() == 7;
    notice.from = QDate::fromString(notice.monthOnly ? QString(from + u"-01") : from, Qt::ISODate);
    if (!notice.from.isValid())
        object.problem(QStringLiteral("from"), QStringLiteral("not a date"));
    else if (notice.from <= m_set.lawAsOf)
        object.problem(QStringLiteral("from"), QStringLiteral("in force already"));
    using Certainty = Notice::Certainty;
    static const QHash<QString, Certainty> certainties{{QStringLiteral("fixed"), Certainty::Fixed},
                                                       {QStringLiteral("latest"), Certainty::Latest},
                                                       {QStringLiteral("about"), Certainty::About}};
    const QString certainty = object.text(QStringLiteral("certainty"));
    if (!certainties.contains(certainty))
        object.problem(QStringLiteral("certainty"), QStringLiteral("\"%1\" is neither fixed nor latest nor about").arg(certainty));
    notice.certainty = certainties.value(certainty);
    notice.law = readLaw(object, m_library.laws());
    markUnverified(object, notice.text, m_library.unverifiedNote());
    return notice;
}

} // namespace

Result<QuestionSet> readQuestions(const Library &library)
{
    const auto laws = readLawRegister(library);
    if (!laws)
        return laws.error();
    const QString name = QStringLiteral("questions.json");
    const auto file = readPackFile(QString(library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    const QuestionSet set = QuestionReader(library, top, *laws).read();
    if (!problems.isEmpty())
        return problems.error(name);
    return set;
}
