// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionview.h"

#include "answers.h"
#include "details.h"
#include "documentlinks.h"
#include "forms/editors.h"
#include "nextstepcard.h"
#include "proposalline.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace {

QVBoxLayout *columnIn(QWidget &widget)
{
    auto *column = new QVBoxLayout(&widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    return column;
}

} // namespace

QuestionView::QuestionView(YearSheet &sheet, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_library(library)
    , m_proposal(new ProposalLine)
    , m_answers(new Answers)
    , m_details(new AnswerDetails(dialogs, messages))
    , m_step(new NextStepCard)
    , m_documents(new DocumentLinks(library, sheet.language()))
{
    auto *content = new QWidget;
    auto *parts = columnIn(*content);
    parts->addWidget(questionCard());
    parts->addWidget(m_step);
    parts->addWidget(m_howCard = howCard());
    parts->addStretch(1); // cards keep their height in a tall window
    m_scroll = scrolled(content);
    auto *column = columnIn(*this);
    column->addWidget(m_scroll, 1);
    column->addWidget(footLine());

    connect(m_proposal, &ProposalLine::taken, this, &QuestionView::takeProposal);
    connect(m_answers, &Answers::answered, this, &QuestionView::give);
    connect(m_details, &AnswerDetails::edited, this, &QuestionView::finish);
    connect(m_details, &AnswerDetails::done, this, [this] { emit moveAsked(1); });
    connect(m_details, &AnswerDetails::left, this, &QuestionView::takeFocus);
    connect(m_documents, &DocumentLinks::wanted, this, &QuestionView::pageAsked);
    connect(m_step, &NextStepCard::addAsked, this, &QuestionView::addAction);
    connect(m_step, &NextStepCard::openAsked, this, [this] {
        if (const Action *action = m_sheet.openAction(m_id))
            emit actionAsked(action->id);
    });
    connect(&m_sheet, &YearSheet::changed, this, &QuestionView::refresh);
}

Card *QuestionView::questionCard()
{
    auto *card = new Card;
    m_ask = Text::paragraph({}, Type::Heading);
    m_ask->setObjectName(QStringLiteral("ask"));
    m_why = Text::paragraph({}, Type::Body, Text::Ink::Muted);
    m_example = Text::paragraph({}, Type::Caption, Text::Ink::Muted);
    m_note = Text::paragraph({}, Type::Caption, Text::Ink::Muted);
    card->column()->addWidget(headLine());
    for (Text *text : {m_ask, m_why, m_example, m_note})
        card->column()->addWidget(text);
    card->column()->addWidget(m_proposal);
    card->column()->addWidget(m_answers);
    card->column()->addWidget(lastYearLine());
    card->column()->addWidget(m_details);
    return card;
}

QWidget *QuestionView::headLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_level = new LevelTag(Level::Duty);
    m_law = Text::paragraph({}, Type::Caption, Text::Ink::Muted);
    m_law->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_reword = new QPushButton(tr("Reword…"));
    m_remove = new QPushButton;
    m_remove->setObjectName(QStringLiteral("remove"));
    row->addWidget(m_level, 0, Qt::AlignVCenter);
    row->addWidget(m_law, 1);
    for (QPushButton *button : {m_reword, m_remove}) {
        setEmphasis(button, Emphasis::Quiet);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    connect(m_reword, &QPushButton::clicked, this, &QuestionView::rewordAsked);
    connect(m_remove, &QPushButton::clicked, this, &QuestionView::removeAsked);
    return line;
}

QWidget *QuestionView::lastYearLine()
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_recheckLine = new QWidget;
    auto *again = new QHBoxLayout(m_recheckLine);
    again->setContentsMargins(0, 0, 0, 0);
    m_recheck = Text::paragraph({});
    m_recheck->setObjectName(QStringLiteral("recheck"));
    m_same = new QPushButton(tr("Same as last year"));
    m_same->setObjectName(QStringLiteral("same"));
    m_same->setToolTip(tr("Key S"));
    again->addWidget(new Badge({Mark::Watch, tr("Check again")}), 0, Qt::AlignTop);
    again->addWidget(m_recheck, 1);
    m_beforeLine = new QWidget;
    auto *before = new QHBoxLayout(m_beforeLine);
    before->setContentsMargins(0, 0, 0, 0);
    m_before = Text::paragraph({}, Type::Caption, Text::Ink::Muted);
    m_before->setObjectName(QStringLiteral("before"));
    before->addWidget(new IconLabel(QStringLiteral("clock"), 18), 0, Qt::AlignTop);
    before->addWidget(m_before, 1);
    before->addWidget(m_same, 0, Qt::AlignTop);
    column->addWidget(m_recheckLine);
    column->addWidget(m_beforeLine);
    connect(m_same, &QPushButton::clicked, this, &QuestionView::takeLastYears);
    return both;
}

Card *QuestionView::howCard()
{
    auto *card = new Card(tr("How to do it"));
    m_how = Text::paragraph({});
    m_method = Text::paragraph({});
    m_method->setObjectName(QStringLiteral("method"));
    card->column()->addWidget(m_how);
    card->column()->addWidget(m_method);
    card->column()->addWidget(m_documents);
    return card;
}

QWidget *QuestionView::footLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_back = new QPushButton(lineIcon(QStringLiteral("arrow-left")), tr("Back"));
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setToolTip(QStringLiteral("←"));
    m_next = new QPushButton(tr("Next question"));
    m_next->setToolTip(QStringLiteral("→"));
    m_next->setObjectName(QStringLiteral("next"));
    setEmphasis(m_next, Emphasis::Primary);
    m_place = Text::paragraph({}, Type::Caption, Text::Ink::Muted);
    m_place->setAlignment(Qt::AlignCenter);
    row->addWidget(m_back);
    row->addWidget(m_place, 1);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { emit moveAsked(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit moveAsked(1); });
    return line;
}

bool QuestionView::show(const QString &id)
{
    if (id != m_id && !finish())
        return false;
    const bool isOther = id != m_id;
    m_id = id;
    refresh();
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
    return true;
}

bool QuestionView::finish()
{
    finishComposing();
    const ReviewItem *item = m_sheet.find(m_id);
    if (!item || !m_sheet.isEditable())
        return true;
    const Answer noted = m_details->applied(item->answer);
    return noted == item->answer || m_sheet.note(noted);
}

bool QuestionView::give(AnswerValue value)
{
    finishComposing();
    const ReviewItem *item = m_sheet.find(m_id);
    if (!item || !m_sheet.isEditable())
        return false;
    Answer answer = m_details->applied(item->answer);
    answer.value = value;
    if (!m_sheet.answer(answer)) {
        m_answers->setAnswer(item->answer.value);
        return false;
    }
    if (value == AnswerValue::NotApplicable && answer.note.trimmed().isEmpty())
        m_details->askForReason();
    emit answered(value);
    return true;
}

void QuestionView::takeProposal()
{
    finishComposing();
    const ReviewItem *item = m_sheet.find(m_id);
    const std::optional<Proposal> proposal = m_sheet.proposal(m_id);
    if (!item || !proposal || !isPending(*item))
        return;
    Answer answer = m_details->applied(item->answer);
    answer.value = proposal->value;
    if (answer.basis == AnswerBasis::None)
        answer.basis = proposal->basis;
    if (m_sheet.answer(answer))
        emit answered(answer.value);
}

bool QuestionView::isPending(const ReviewItem &item) const
{
    return m_sheet.isEditable() && (item.answer.value == AnswerValue::Open || !item.answer.recheck.isEmpty());
}

bool QuestionView::canTakeLastYears(const ReviewItem &item) const { return item.before && isPending(item); }

// What was noted this year stays.
void QuestionView::takeLastYears()
{
    finishComposing();
    const ReviewItem *item = m_sheet.find(m_id);
    if (!item || !canTakeLastYears(*item))
        return;
    Answer answer = m_details->applied(item->answer);
    answer.value = item->before->value;
    if (answer.basis == AnswerBasis::None)
        answer.basis = item->before->basis;
    if (answer.note.isEmpty())
        answer.note = item->before->note;
    if (answer.evidence.isEmpty())
        answer.evidence = item->before->evidence;
    if (m_sheet.answer(answer))
        emit answered(answer.value);
}

void QuestionView::addAction()
{
    const ReviewItem *item = m_sheet.find(m_id);
    if (!item || !finish() || !m_sheet.addAction(*item))
        return;
    if (const Action *action = m_sheet.openAction(m_id))
        emit actionAdded(action->id);
}

// After it has its place: it may have appeared just now.
void QuestionView::showNextStep()
{
    QTimer::singleShot(0, this, [this] {
        if (m_step->isVisible())
            m_scroll->ensureWidgetVisible(m_step, 0, space::s);
    });
}

void QuestionView::askForReason() { m_details->askForReason(); }

void QuestionView::takeFocus() { m_answers->takeFocus(); }

void QuestionView::focusField(const QString &column)
{
    if (QWidget *field = m_details->field(column))
        field->setFocus(Qt::ShortcutFocusReason);
    else
        takeFocus();
}
