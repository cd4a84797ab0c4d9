// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewwords.h"

namespace {

struct Review
{
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

template<class R> QString keyOf(const R &record)
{
    return QLatin1String(Schema<R>::plural) + u' ' + record.id.toString(QUuid::WithoutBraces);
}

} // namespace

ReviewWords::ReviewWords(const ReportData &data) : m_data(data), m_words(data)
{
    for (const Holding &holding : data.holdings)
        m_recordNames.insert(keyOf(holding), holding.name);
    for (const Purpose &purpose : data.purposes)
        m_recordNames.insert(keyOf(purpose), purpose.text);
    for (const Contractor &contractor : data.contractors)
        m_recordNames.insert(keyOf(contractor), contractor.name);
    for (const Action &action : year().actions)
        m_recordNames.insert(keyOf(action), action.title);
    for (const ReviewItem &item : review().items)
        m_recordNames.insert(keyOf(item.answer), in(item.ask));
}

QString ReviewWords::level(const QString &code) const
{
    return code.isEmpty() ? QString() : m_data.library->label(QStringLiteral("levels"), code, m_data.language);
}

QString ReviewWords::law(const QStringList &references) const
{
    return m_data.library->laws().texts(references, m_data.language, LawForm::Short);
}

QString ReviewWords::question(const QString &id) const
{
    if (const ReviewItem *item = review().find(id))
        return in(item->ask);
    const ReviewItem *earlier = year().before ? year().before->find(id) : nullptr;
    if (earlier)
        return in(earlier->ask);
    const Question *known = year().questions->find(id);
    return known ? in(known->ask) : id;
}

const AnswerStep *ReviewWords::next(const Answer &answer) const
{
    const Question *question = year().questions->find(answer.question);
    if (!question)
        return nullptr;
    const auto step = question->next.constFind(QLatin1String(EnumText<AnswerValue>::entries[size_t(answer.value)].code));
    return step == question->next.constEnd() ? nullptr : &*step;
}

QString ReviewWords::recordName(const QString &record) const { return m_recordNames.value(record); }

QString ReviewWords::joined(const QStringList &words) const
{
    QStringList filled = words;
    filled.removeAll(QString());
    return filled.join(m_words.comma());
}

QString ReviewWords::yearName(int year) { return Review::tr("Year %1").arg(year); }

QString ReviewWords::points(Count points) { return points ? QString::number(*points) : QStringLiteral("—"); }

QString ReviewWords::score(const AreaScore &now, const std::optional<AreaScore> &before) const
{
    const auto counted = [](const QString &words, int count) { return count > 0 ? words.arg(count) : QString(); };
    const QString points = now.points() ? Review::tr("%1 points").arg(*now.points()) : Review::tr("no points yet");
    const Count earlier = before ? before->points() : Count();
    return joined({earlier ? Review::tr("%1 (%2: %3)").arg(points, yearName(review().yearBefore)).arg(*earlier) : points,
                   counted(Review::tr("don’t know: %1"), now.unknown), counted(Review::tr("to be checked again: %1"), now.recheck),
                   counted(Review::tr("not answered: %1"), now.open), counted(Review::tr("does not apply: %1"), now.notApplicable)});
}

Sheet ReviewWords::sheet(const QString &title) const
{
    return m_words.sheet(title, QStringList{yearName(review().year), m_data.firm.name, m_words.day(m_data.today)}.join(u'　'));
}

bool isDuty(const QString &level) { return level == QLatin1String("duty"); }

bool isWeak(const Answer &answer)
{
    const bool weak = answer.value == AnswerValue::None0 || answer.value == AnswerValue::Partly || answer.value == AnswerValue::Unknown;
    return weak && answer.recheck.isEmpty();
}
