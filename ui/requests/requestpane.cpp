// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestpane.h"

#include "kindchoice.h"
#include "pages/undoable.h"
#include "stepsection.h"
#include "taborder.h"
#include "theme/style.h"
#include "ticks.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace {

const QString first = QStringLiteral("C1");

} // namespace

RequestPane::RequestPane(ReviewDesk &desk, const Library &library, MessageBar &messages)
    : RecordPane(desk.book(), library, messages, requestSetup(desk))
    , m_desk(desk)
    , m_book(desk.book())
    , m_library(library)
    , m_messages(messages)
    , m_state(new Badge)
    , m_due(Text::paragraph({}, Type::Caption))
    , m_steps(new StepLine(requestSteps()))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
{
    if (auto guide = RequestGuide::load(library))
        m_guide = *std::move(guide);
    else
        messages.show(guide.error());
    setDivision(58);
    addTop(m_book.words().language);
    addSections(library);
    addAnswer();
    addReasons();
    move("log", "C9");
    form()->addStretch();
    addBottom();
    addHints();
    setStep(first);
    connect(this, &RecordPaneView::recordShown, this, &RequestPane::follow);
    for (RecordModelBase *model :
         {static_cast<RecordModelBase *>(&m_book.records<Holding>()), static_cast<RecordModelBase *>(&m_book.records<Contractor>()),
          static_cast<RecordModelBase *>(&m_book.records<Incident>())})
        connect(model, &RecordModelBase::recordsChanged, this, &RequestPane::follow);
    follow();
}

void RequestPane::addTop(Language language)
{
    m_due->setObjectName(QStringLiteral("due"));
    m_state->setObjectName(QStringLiteral("state"));
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps of the request"));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_state);
    line->addWidget(m_due, 1);
    QStringList why;
    for (const GuideNote &note : m_guide ? m_guide->deadline() : QList<GuideNote>())
        why << note.text.in(language);
    m_whyDue = new HelpMark(tr("Answer by"), why.join(u'\n'));
    m_whyDue->setObjectName(QStringLiteral("whyDue"));
    line->addWidget(m_whyDue, 0, Qt::AlignTop);
    top()->addLayout(line);
    top()->addWidget(m_steps);
    connect(m_steps, &StepLine::wanted, this, &RequestPane::showStep);
}

void RequestPane::addBottom()
{
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    setEmphasis(m_back, Emphasis::Quiet);
    auto *line = new QHBoxLayout;
    line->addWidget(m_back);
    line->addStretch();
    line->addWidget(m_next);
    bottom()->addLayout(line);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
}

void RequestPane::addHints()
{
    editor<QLineEdit>("contact")->setPlaceholderText(tr("e.g. Post to the address on the request"));
    editor<QLineEdit>("fee_basis")->setPlaceholderText(tr("e.g. Registered post and copies"));
    editor<QLineEdit>("client")->setPlaceholderText(tr("e.g. Sakura Co., customer desk"));
}

QUuid RequestPane::makeNew()
{
    const QUuid made = RecordPane::makeNew();
    if (!made.isNull())
        focusField(QStringLiteral("kind"));
    return made;
}

void RequestPane::showStep(const QString &step)
{
    if (!m_sections.contains(step))
        return;
    if (step == m_step || finish())
        setStep(step);
    else
        m_steps->setCurrent(m_step); // where what was typed still is
}

void RequestPane::setStep(const QString &step)
{
    m_step = step;
    m_steps->setCurrent(step);
    const QList<StepLine::Step> steps = requestSteps();
    for (qsizetype place = 0; place < steps.size(); ++place) {
        const bool isShown = steps[place].id == step, isLast = place + 1 == steps.size();
        m_sections[steps[place].id]->setVisible(isShown);
        if (!isShown)
            continue;
        m_back->setEnabled(place > 0);
        m_next->setVisible(!isLast);
        if (!isLast)
            m_next->setText(tr("Next: %1").arg(steps[place + 1].word));
    }
    area()->verticalScrollBar()->setValue(0);
    showSection();
}

void RequestPane::go(int by)
{
    const QList<StepLine::Step> steps = requestSteps();
    const auto now = std::find_if(steps.begin(), steps.end(), [this](const StepLine::Step &one) { return one.id == m_step; });
    const QString wanted = steps.value(now - steps.begin() + by).id;
    showStep(wanted);
    if (QWidget *field = m_step == wanted ? firstStopIn(m_sections[wanted]) : nullptr)
        field->setFocus(Qt::TabFocusReason);
}

void RequestPane::focusField(const QString &column)
{
    if (const QString step = stepOfColumn(column); !step.isEmpty())
        showStep(step);
    if (column == QLatin1String("kind"))
        m_kind->takeFocus();
    else if (column == QLatin1String("letters"))
        emit letterWanted();
    else if (m_own.contains(column))
        focusLine(*m_own[column].line);
    else
        RecordPane::focusField(column);
}

bool RequestPane::change(const std::function<void(Request &)> &edit)
{
    if (!shown() || m_book.isReadOnly())
        return false;
    Request after = *shown();
    edit(after);
    if (m_messages.check(m_book.edit(after, tr("Change the request %1").arg(after.number))))
        return true;
    follow(); // as it is stored
    return false;
}

// The first time, one goes on with who asks; later nothing moves.
void RequestPane::takeKind(const QString &kind)
{
    const bool isFirst = shown() && shown()->kind.isEmpty();
    change([&](Request &request) { request.kind = {kind}; });
    if (isFirst && shown() && !shown()->kind.isEmpty())
        focusField(QStringLiteral("channel"));
}

LetterCase RequestPane::letterCase() const
{
    if (!shown())
        return {};
    const Request &request = *shown();
    return {.record = request.id,
            .stored = request.letters,
            .known = valuesOf(m_book, request, m_book.words().language),
            .offered = lettersFor(request, kind())};
}

bool RequestPane::keepLetters(const QString &stored)
{
    return change([&](Request &request) { request.letters = stored; });
}

void RequestPane::noteSent(const QString &letter, const QString &title)
{
    const bool answers = letter.startsWith(u'E') || letter == QLatin1String("C-not-ours");
    const bool isNoted = change([&](Request &request) {
        request.log = logged(request.log, m_desk.today(), tr("Letter: %1").arg(title));
        if (answers && !request.answeredOn.isValid())
            request.answeredOn = m_desk.today();
    });
    if (isNoted)
        m_messages.show(undoable(m_book, tr("Entered in the record: %1").arg(title)));
}
