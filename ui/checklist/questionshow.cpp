// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "answerwords.h"
#include "details.h"
#include "documentlinks.h"
#include "nextstepcard.h"
#include "proposalline.h"
#include "questionview.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QPushButton>

// What the view of one question shows.

namespace {

void say(Text &label, const QString &words)
{
    label.setText(words);
    label.setVisible(!words.isEmpty());
}

} // namespace

void QuestionView::refresh()
{
    const ReviewItem *item = m_sheet.find(m_id);
    if (!item)
        return;
    const Question *question = m_sheet.question(m_id);
    showQuestion(*item);
    showBefore(*item);
    showHow(question);
    showStep(*item);
    showPlace(*item);
    m_details->setEditable(m_sheet.isEditable());
    m_details->show(item->answer, question ? question->evidence.in(m_sheet.language()) : QString());
    m_proposal->show(m_sheet.proposal(m_id), isPending(*item));
    m_answers->setAnswer(item->answer.value);
    m_answers->setEnabled(m_sheet.isEditable());
}

void QuestionView::showQuestion(const ReviewItem &item)
{
    const Language language = m_sheet.language();
    const Question *question = m_sheet.question(item.id);
    const bool isOwn = m_sheet.own(item.id);
    m_level->show(levelOf(item.level));
    m_law->setText(m_library.laws().texts(item.law, language, LawForm::Short));
    m_ask->setText(item.ask.in(language));
    say(*m_why, question ? question->why.in(language) : QString());
    const QString example = question ? question->example.in(language) : QString();
    say(*m_example, example.isEmpty() ? QString() : tr("For example: %1").arg(example));
    say(*m_note, question ? question->note.in(language) : QString());
    m_reword->setVisible(isOwn && m_sheet.isEditable());
    m_remove->setText(isOwn ? tr("Delete") : tr("Take out…"));
    m_remove->setVisible((isOwn || question) && m_sheet.isEditable());
}

void QuestionView::showBefore(const ReviewItem &item)
{
    QStringList reasons;
    for (const Words &reason : item.recheck)
        reasons << reason.in(m_sheet.language());
    m_recheck->setText(reasons.join(u'\n'));
    m_recheckLine->setVisible(!reasons.isEmpty());
    m_before->setText(item.before ? tr("Answer of %1: %2").arg(m_sheet.review().yearBefore).arg(toldOf(*item.before)) : QString());
    m_beforeLine->setVisible(item.before.has_value());
    m_same->setVisible(canTakeLastYears(item));
}

// A measure of guideline chapter 10 has a simpler method for small firms; which one is shown, and why, is said.
void QuestionView::showHow(const Question *question)
{
    m_howCard->setVisible(question);
    if (!question)
        return;
    const Language language = m_sheet.language();
    Method method = question->method;
    if (method.ordinary.en.isEmpty())
        for (const Measure &measure : m_sheet.content().measures)
            if (measure.id == question->measure)
                method = measure.method;
    const Fact small = m_sheet.isSmall();
    const QString words = method.fitting(small).in(language);
    const QString told = small == Fact::Yes ? tr("The way of a small firm, as yours is a small operator: %1")
        : small == Fact::No                 ? tr("The ordinary way, as yours is no small operator: %1")
                                            : tr("The ordinary way, as it is not settled yet whether yours is a small operator: %1");
    say(*m_how, question->how.in(language));
    m_documents->show(question->fills);
    say(*m_method, words.isEmpty() ? QString() : told.arg(words));
}

void QuestionView::showStep(const ReviewItem &item)
{
    const std::optional<AnswerStep> step = m_sheet.nextStep(item);
    m_step->setVisible(step.has_value());
    if (!step)
        return;
    const bool canImprove = item.answer.value != AnswerValue::DoneReviewed && item.answer.value != AnswerValue::NotApplicable;
    const bool mayAdd = canImprove && m_sheet.isEditable();
    m_step->show(*step, m_sheet.language(),
                 m_sheet.openAction(item.id) ? NextStepCard::Offer::Open
                     : mayAdd                ? NextStepCard::Offer::Add
                                             : NextStepCard::Offer::None);
}

void QuestionView::showPlace(const ReviewItem &item)
{
    int place = 0, all = 0;
    for (const ReviewItem &other : m_sheet.review().items) {
        if (other.area != item.area)
            continue;
        ++all;
        if (other.id == item.id)
            place = all;
    }
    QString title;
    for (const ReviewArea &area : m_sheet.review().areas)
        if (area.id == item.area)
            title = area.title.in(m_sheet.language());
    m_place->setText(tr("Question %1 of %2 in “%3”").arg(place).arg(all).arg(title));
    const QList<ReviewItem> &items = m_sheet.review().items;
    m_back->setEnabled(!items.isEmpty() && items.first().id != item.id);
    m_next->setText(!items.isEmpty() && items.last().id == item.id ? tr("See the result") : tr("Next question"));
}
