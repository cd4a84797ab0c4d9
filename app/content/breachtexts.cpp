// SPDX-License-Identifier: GPL-3.0-or-later
#include "breachtexts.h"

#include "packtext.h"

#include "domain/incident.h"

#include <QLocale>

#include <algorithm>

namespace {

template<class T, class Id> const T *findIn(const QList<T> &all, const Id &id, Id T::*member)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const T &one) { return one.*member == id; });
    return found == all.cend() ? nullptr : &*found;
}

bool isColumnOfIncidents(const QString &name)
{
    bool found = false;
    forEachField<Incident>([&](const auto &field) { found = found || name == QLatin1String(field.column); });
    return found;
}

// A value of a reason as the reader writes it: a day, or a number.
QString inWords(const QString &value, Language language)
{
    const bool isJapanese = language == Language::Japanese;
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        return isJapanese ? QLocale(QLocale::Japanese).toString(day, QStringLiteral("yyyy年M月d日（ddd）"))
                          : QLocale(QLocale::English).toString(day, QStringLiteral("ddd d MMMM yyyy"));
    return QLocale(QLocale::English).toString(value.toInt());
}

} // namespace

// Reads the file; then looks whether all ways through the tree end.
class BreachReader
{
public:
    BreachReader(const Library &library, PackObject &top) : m_library(library), m_top(top) { }

    BreachTexts read()
    {
        readHead(m_top, QStringLiteral("breach"));
        m_texts.m_note = m_top.words(QStringLiteral("note"));
        m_top.each(QStringLiteral("types"), [&](PackObject &object) { readType(object); });
        m_top.each(QStringLiteral("nodes"), [&](PackObject &object) { readAnswered(object); });
        PackObject myNumber = m_top.object(QStringLiteral("my_number"));
        m_texts.m_myNumber = readNode(myNumber);
        myNumber.finish();
        m_top.each(QStringLiteral("outcomes"), [&](PackObject &object) { readOutcome(object); });
        m_top.each(QStringLiteral("reasons"), [&](PackObject &object) { readSentence(object); });
        m_top.each(QStringLiteral("open"), [&](PackObject &object) { readQuestion(object); });
        m_top.finish();
        checkWays();
        return m_texts;
    }

private:
    QString uniqueId(PackObject &object)
    {
        QString id = object.id();
        m_ids.check(object, id);
        return id;
    }

    QString level(PackObject &object, Need need)
    {
        QString level = object.text(QStringLiteral("level"), need);
        if (!level.isEmpty())
            checkCodes(object, QStringLiteral("level"), {level}, QStringLiteral("levels"), m_library);
        return level;
    }

    void readType(PackObject &object)
    {
        const BreachType type{readNumber(object, QStringLiteral("number"), 1, 4), object.words(QStringLiteral("name")),
                              readLaw(object, m_library.laws())};
        if (type.number != m_texts.m_types.size() + 1)
            object.problem(QStringLiteral("number"), QStringLiteral("the four types have to stand in their order"));
        m_texts.m_types << type;
    }

    BreachNode readNode(PackObject &object)
    {
        BreachNode node{uniqueId(object),
                        object.texts(QStringLiteral("columns")),
                        object.words(QStringLiteral("question")),
                        object.words(QStringLiteral("help")),
                        readLaw(object, m_library.laws()),
                        {}};
        for (const QString &column : node.columns)
            if (!isColumnOfIncidents(column))
                object.problem(QStringLiteral("columns"), QStringLiteral("\"%1\" is not a column of an incident").arg(column));
        markUnverified(object, node.help, m_library.unverifiedNote());
        return node;
    }

    void readAnswered(PackObject &object)
    {
        BreachNode node = readNode(object);
        UniqueIds answers;
        object.each(QStringLiteral("answers"), [&](PackObject &given) {
            const BreachAnswer answer{given.id(), given.words(QStringLiteral("label")), given.text(QStringLiteral("next"), Need::Optional),
                                      given.text(QStringLiteral("outcome"), Need::Optional)};
            answers.check(given, answer.id);
            if (answer.next.isEmpty() == answer.outcome.isEmpty())
                given.problem(QStringLiteral("next"), QStringLiteral("either this or an outcome has to be named"));
            node.answers << answer;
        });
        m_texts.m_nodes << node;
    }

    void readOutcome(PackObject &object)
    {
        BreachOutcome outcome{uniqueId(object),
                              object.flag(QStringLiteral("reportable"), false),
                              object.words(QStringLiteral("title")),
                              object.words(QStringLiteral("explanation")),
                              object.words(QStringLiteral("do")),
                              level(object, Need::Required),
                              readLaw(object, m_library.laws())};
        markUnverified(object, outcome.advice, m_library.unverifiedNote());
        m_texts.m_outcomes << outcome;
    }

    void readSentence(PackObject &object)
    {
        BreachSentence sentence{uniqueId(object), object.words(QStringLiteral("text")), level(object, Need::Optional),
                                readLaw(object, m_library.laws())};
        markUnverified(object, sentence.text, m_library.unverifiedNote());
        m_texts.m_sentences << sentence;
    }

    void readQuestion(PackObject &object)
    {
        const BreachQuestion question{object.id(), object.words(QStringLiteral("whom")), object.words(QStringLiteral("ask"))};
        m_questions.check(object, question.id);
        if (!m_texts.sentence(question.id))
            object.problem(QStringLiteral("id"), QStringLiteral("\"%1\" is not a reason").arg(question.id));
        m_texts.m_questions << question;
    }

    // Answers lead to later nodes only, so that no way goes round.
    void checkWays()
    {
        if (m_texts.m_nodes.isEmpty())
            return m_top.problem(QStringLiteral("nodes"), QStringLiteral("there is none"));
        QSet<QString> reached{m_texts.m_nodes.constFirst().id};
        for (qsizetype i = 0; i < m_texts.m_nodes.size(); ++i)
            for (const BreachAnswer &answer : m_texts.m_nodes[i].answers) {
                const QString place = QStringLiteral("nodes[%1].answers.%2").arg(QString::number(i), answer.id);
                const BreachNode *next = m_texts.node(answer.next);
                if (!answer.next.isEmpty() && (!next || next - m_texts.m_nodes.constData() <= i))
                    m_top.problem(place, QStringLiteral("\"%1\" is not a later node").arg(answer.next));
                if (!answer.outcome.isEmpty() && !m_texts.outcome(answer.outcome))
                    m_top.problem(place, QStringLiteral("\"%1\" is not an outcome").arg(answer.outcome));
                reached << answer.next << answer.outcome;
            }
        checkReached(m_texts.m_nodes, QStringLiteral("nodes"), reached);
        checkReached(m_texts.m_outcomes, QStringLiteral("outcomes"), reached);
    }

    template<class T> void checkReached(const QList<T> &all, const QString &key, const QSet<QString> &reached) const
    {
        for (qsizetype i = 0; i < all.size(); ++i)
            if (!reached.contains(all[i].id))
                m_top.problem(QStringLiteral("%1[%2]").arg(key, QString::number(i)), QStringLiteral("no answer leads here"));
    }

    const Library &m_library;
    PackObject &m_top;
    BreachTexts m_texts;
    UniqueIds m_ids, m_questions;
};

Result<BreachTexts> BreachTexts::load(const Library &library)
{
    const QString name = QStringLiteral("breach.json");
    const auto file = readPackFile(QString(library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    BreachTexts texts = BreachReader(library, top).read();
    if (!problems.isEmpty())
        return problems.error(name);
    return texts;
}

const BreachAnswer *BreachNode::answer(const QString &answerId) const { return findIn(answers, answerId, &BreachAnswer::id); }

const BreachNode *BreachTexts::node(const QString &id) const { return findIn(m_nodes, id, &BreachNode::id); }

const BreachOutcome *BreachTexts::outcome(const QString &id) const { return findIn(m_outcomes, id, &BreachOutcome::id); }

const BreachSentence *BreachTexts::sentence(const QString &code) const { return findIn(m_sentences, code, &BreachSentence::id); }

const BreachQuestion *BreachTexts::question(const QString &code) const { return findIn(m_questions, code, &BreachQuestion::id); }

const BreachType *BreachTexts::type(int number) const { return findIn(m_types, number, &BreachType::number); }

QString BreachTexts::text(const BreachReason &reason, Language language) const
{
    const BreachSentence *found = sentence(reason.code);
    if (!found)
        return reason.code;
    QStringList values;
    for (const QString &value : reason.values)
        values << inWords(value, language);
    return filledIn(found->text.in(language), values);
}
