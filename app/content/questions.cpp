// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions.h"

#include "packtext.h"

#include <algorithm>

namespace {

QDate dateOf(PackObject &object, const QString &key, Need need)
{
    if (need == Need::Optional && !object.has(key))
        return {};
    const QDate day = QDate::fromString(object.text(key), Qt::ISODate);
    if (!day.isValid())
        object.problem(key, QStringLiteral("not a date"));
    return day;
}

int numberOf(PackObject &object, const QString &key, int least, int most)
{
    const int number = object.any(key).toInt(least - 1);
    if (number < least || number > most)
        object.problem(key, QStringLiteral("not a number from %1 to %2").arg(least).arg(most));
    return number;
}

class ReviewReader
{
public:
    explicit ReviewReader(const Library &library) : m_library(library) { }
    Result<ReviewPack> read();

private:
    ReviewQuestion question(PackObject &object);
    QList<ReviewCondition::Term> terms(PackObject &object, const QString &key);
    void readNext(PackObject &object, ReviewQuestion &question);
    void refer(const PackObject &object, const QString &key, const QString &id, const QSet<QString> &known);

    const Library &m_library;
    ReviewPack m_pack;
    QSet<QString> m_facts, m_areas;
};

Result<ReviewPack> ReviewReader::read()
{
    const QString name = QStringLiteral("questions.json");
    const auto file = readPackFile(QString(m_library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    readHead(top, QStringLiteral("questions"));
    UniqueIds ids;
    const auto each = [&](const char *key, auto &list, auto readOne) {
        top.each(QLatin1StringView(key), [&](PackObject &object) {
            list << readOne(object);
            ids.check(object, list.last().id);
        });
    };
    each("facts", m_pack.facts, [](PackObject &object) { return ReviewFact{object.id(), object.words(QStringLiteral("meaning"))}; });
    each("areas", m_pack.areas, [](PackObject &object) {
        return ReviewArea{object.id(), object.words(QStringLiteral("title")), object.words(QStringLiteral("intro"))};
    });
    for (const ReviewFact &fact : std::as_const(m_pack.facts))
        m_facts << fact.id;
    for (const ReviewArea &area : std::as_const(m_pack.areas))
        m_areas << area.id;
    each("questions", m_pack.questions, [this](PackObject &object) { return question(object); });
    each("notices", m_pack.notices, [this](PackObject &object) {
        ReviewNotice notice{object.id(),
                            object.words(QStringLiteral("title")),
                            object.words(QStringLiteral("text")),
                            dateOf(object, QStringLiteral("from"), Need::Optional),
                            dateOf(object, QStringLiteral("latest"), Need::Optional),
                            readLaw(object, m_library.laws(), Need::Optional),
                            object.words(QStringLiteral("source"), Need::Optional)};
        if (notice.from.isValid() == notice.latest.isValid())
            object.problem(QStringLiteral("from"), QStringLiteral("either this or \"latest\""));
        return notice;
    });
    top.finish();
    if (!problems.isEmpty())
        return problems.error(name);
    return m_pack;
}

ReviewQuestion ReviewReader::question(PackObject &object)
{
    ReviewQuestion question{.id = object.id(),
                            .area = object.text(QStringLiteral("area")),
                            .covers = object.texts(QStringLiteral("covers")),
                            .ask = object.words(QStringLiteral("ask")),
                            .why = object.words(QStringLiteral("why")),
                            .how = object.words(QStringLiteral("how")),
                            .example = object.words(QStringLiteral("example")),
                            .evidence = object.words(QStringLiteral("evidence")),
                            .level = object.text(QStringLiteral("level")),
                            .law = readLaw(object, m_library.laws()),
                            .validFrom = dateOf(object, QStringLiteral("valid_from"), Need::Optional),
                            .validTo = dateOf(object, QStringLiteral("valid_to"), Need::Optional),
                            .checkedOn = dateOf(object, QStringLiteral("checked_on"), Need::Required),
                            .appliesIf = {terms(object, QStringLiteral("applies_if_all")), terms(object, QStringLiteral("applies_if_any"))},
                            .fills = object.texts(QStringLiteral("fills"), Need::Optional),
                            .weight = numberOf(object, QStringLiteral("weight"), 1, 3)};
    refer(object, QStringLiteral("area"), question.area, m_areas);
    checkCodes(object, QStringLiteral("level"), {question.level}, QStringLiteral("levels"), m_library);
    if (object.has(QStringLiteral("method"))) {
        PackObject method = object.object(QStringLiteral("method"));
        question.methodStandard = method.words(QStringLiteral("standard"));
        question.methodSmall = method.words(QStringLiteral("small"));
        method.finish();
    }
    readNext(object, question);
    return question;
}

QList<ReviewCondition::Term> ReviewReader::terms(PackObject &object, const QString &key)
{
    QList<ReviewCondition::Term> terms;
    object.each(
        key,
        [&](PackObject &item) {
            terms << ReviewCondition::Term{item.text(QStringLiteral("fact")), item.flag(QStringLiteral("is"), true)};
            refer(item, QStringLiteral("fact"), terms.last().fact, m_facts);
        },
        Need::Optional);
    return terms;
}

// Every answer but the best has its own next step.
void ReviewReader::readNext(PackObject &object, ReviewQuestion &question)
{
    object.each(QStringLiteral("next"), [&](PackObject &item) {
        question.next.insert(
            item.text(QStringLiteral("answer")),
            {item.words(QStringLiteral("what")), item.words(QStringLiteral("how")), numberOf(item, QStringLiteral("minutes"), 1, 100'000)});
    });
    for (const char *answer : {"0", "1", "2", "unknown"})
        if (!question.next.contains(QLatin1StringView(answer)))
            object.problem(QStringLiteral("next"), QStringLiteral("no step for the answer \"%1\"").arg(QLatin1StringView(answer)));
}

void ReviewReader::refer(const PackObject &object, const QString &key, const QString &id, const QSet<QString> &known)
{
    if (!known.contains(id))
        object.problem(key, QStringLiteral("\"%1\" is not there").arg(id));
}

bool applies(const ReviewCondition &condition, const QHash<QString, Fact> &facts)
{
    const auto may = [&](const ReviewCondition::Term &term) {
        const Fact fact = facts.value(term.fact, Fact::Unknown);
        return fact == Fact::Unknown || (fact == Fact::Yes) == term.is;
    };
    return std::all_of(condition.all.begin(), condition.all.end(), may)
        && (condition.any.isEmpty() || std::any_of(condition.any.begin(), condition.any.end(), may));
}

} // namespace

const ReviewQuestion *ReviewPack::question(const QString &id) const
{
    const auto found = std::find_if(questions.begin(), questions.end(), [&](const ReviewQuestion &question) { return question.id == id; });
    return found == questions.end() ? nullptr : &*found;
}

Result<ReviewPack> readReview(const Library &library) { return ReviewReader(library).read(); }

QList<const ReviewQuestion *> questionsFor(const ReviewPack &pack, const QHash<QString, Fact> &facts, QDate today)
{
    QList<const ReviewQuestion *> asked;
    for (const ReviewQuestion &question : pack.questions) {
        const bool inForce
            = (!question.validFrom.isValid() || question.validFrom <= today) && (!question.validTo.isValid() || today <= question.validTo);
        if (inForce && applies(question.appliesIf, facts))
            asked << &question;
    }
    return asked;
}
