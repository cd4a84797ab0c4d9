// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerwords.h"

#include "content/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

constexpr std::array values{AnswerValue::None0,        AnswerValue::Partly,  AnswerValue::Done,
                            AnswerValue::DoneReviewed, AnswerValue::Unknown, AnswerValue::NotApplicable};
const QString keys = QStringLiteral("0123?N");

} // namespace

QChar keyOf(AnswerValue value)
{
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? QChar() : keys[found - values.begin()];
}

std::optional<AnswerValue> valueOf(const QString &typed)
{
    const QString key = typed.normalized(QString::NormalizationForm_KC).toUpper();
    const qsizetype at = key.size() == 1 ? keys.indexOf(key) : -1;
    return at < 0 ? std::nullopt : std::optional(values[size_t(at)]);
}

State stateOf(AnswerValue value)
{
    switch (value) {
    case AnswerValue::Open: return {Mark::Open, AnswerWords::tr("Not yet")};
    case AnswerValue::None0: return {Mark::Late, wordOf(value)};
    case AnswerValue::Partly: return {Mark::Partly, wordOf(value)};
    case AnswerValue::Done:
    case AnswerValue::DoneReviewed: return {Mark::Done, wordOf(value)};
    case AnswerValue::Unknown: return {Mark::Unknown, wordOf(value)};
    case AnswerValue::NotApplicable: return {Mark::Skipped, wordOf(value)};
    }
    return {};
}

State shortStateOf(AnswerValue value)
{
    return value == AnswerValue::DoneReviewed ? State{Mark::Done, AnswerWords::tr("Recorded")} : stateOf(value);
}

State standingOf(const Answer &answer)
{
    if (answer.value != AnswerValue::Open && !answer.recheck.isEmpty())
        return {Mark::Watch, AnswerWords::tr("Check again")};
    return shortStateOf(answer.value);
}

QString basisWord(AnswerBasis basis) { return basis == AnswerBasis::None ? QString() : wordOf(basis); }

QString toldOf(const Answer &answer)
{
    QStringList about{answer.answeredOn.isValid() ? answer.answeredOn.toString(Qt::ISODate) : QString(), basisWord(answer.basis)};
    about.removeAll(QString());
    QString told = stateOf(answer.value).word;
    if (const QChar key = keyOf(answer.value); key.isDigit())
        told.prepend(key + u' ');
    if (!about.isEmpty())
        told += AnswerWords::tr(" (%1)").arg(about.join(AnswerWords::tr(", ")));
    const QString note = answer.note.trimmed();
    return note.isEmpty() ? told : AnswerWords::tr("%1 “%2”").arg(told, note);
}
