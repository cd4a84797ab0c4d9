// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidepage.h"

#include "theme/style.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace {

const QString have = QStringLiteral("have");
const QString haveNot = QStringLiteral("not");
const QString unsure = QStringLiteral("unsure");

} // namespace

GuidePage::GuidePage(Book &book, const Library &library, Settings &settings, MessageBar &messages)
    : Page(tr("First steps"), tr("A few minutes, mostly clicks. Everything can be changed later."))
    , m_book(book)
    , m_library(library)
    , m_settings(settings)
    , m_messages(messages)
    , m_starter(readStarter(book.firm().trade.value, library))
    , m_answers(settings.guideAnswers(book.path()))
    , m_where(new Text({}, Type::Body, Text::Ink::Muted))
    , m_open(new Text({}, Type::Body, Text::Ink::Muted))
    , m_steps(new QStackedWidget)
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
{
    for (QWidget *step : {firmStep(), scopeStep(), ledgerStep()})
        m_steps->addWidget(scrollPart(step));
    addScrollParts(m_steps);
    auto *later = new QPushButton(tr("Later"));
    setEmphasis(later, Emphasis::Quiet);
    setEmphasis(m_next, Emphasis::Primary);
    m_next->setObjectName(QStringLiteral("next"));
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_where);
    line->addSpacing(space::l);
    line->addWidget(m_open, 1);
    line->addWidget(later);
    line->addWidget(m_back);
    line->addWidget(m_next);
    add(foot);
    connect(later, &QPushButton::clicked, this, [this] { emit goTo(QStringLiteral("home")); });
    connect(m_back, &QPushButton::clicked, this, [this] { goToStep(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToStep(m_steps->currentIndex() + 1); });
    connect(&book.records<Firm>(), &RecordModelBase::recordsChanged, this, [this] { m_questions->show(m_book.firm()); });
    goToStep(m_answers.isEmpty() ? 0 : 2);
}

QWidget *GuidePage::firmStep()
{
    m_form = new FirmForm(m_book, m_library, m_messages,
                          {{{},
                            {QStringLiteral("name"), QStringLiteral("representative"), QStringLiteral("employees"),
                             QStringLiteral("privacy_officer"), QStringLiteral("phone")}}});
    auto *card = new Card(tr("Your firm"));
    card->column()->addWidget(
        Text::paragraph(tr("It stands on every printed page. What you do not know stays empty."), Type::Body, Text::Ink::Muted));
    card->column()->addWidget(m_form);
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    return step;
}

QWidget *GuidePage::scopeStep()
{
    m_questions = new ScopeQuestions(m_library, m_book.words().language, m_starter ? &*m_starter : nullptr);
    m_questions->show(m_book.firm());
    connect(m_questions, &ScopeQuestions::factChosen, this, [this](const QString &column, Fact fact) {
        Firm firm = m_book.firm();
        if (setFact(firm, column, fact))
            m_form->save(firm);
    });
    auto *card = new Card(tr("What applies to you"));
    const QString keys = tr("Keys: 1 or Y for yes, 2 or N for no, 3 or ? for not known.");
    const QString words = m_starter ? tr("Answered in advance as is usual in your trade. Correct what is different.") : QString();
    card->column()->addWidget(Text::paragraph(QString(words + u' ' + keys).trimmed(), Type::Body, Text::Ink::Muted));
    card->column()->addWidget(m_questions);
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    return step;
}

QWidget *GuidePage::ledgerStep()
{
    m_proposals = new AnswerList;
    auto *all = new QPushButton(tr("We have all of them"));
    all->setObjectName(QStringLiteral("all"));
    auto *card = new Card(tr("Where personal data is kept"));
    card->headingLine()->addWidget(all);
    card->column()->addWidget(
        Text::paragraph(tr("Keys: 1 we have it, 2 we do not, 3 I do not know; arrows go up and down."), Type::Body, Text::Ink::Muted));
    card->column()->addWidget(m_proposals);
    if (m_starter)
        addProposals();
    else
        card->column()->addWidget(Text::paragraph(tr("There is no list for this trade. You will enter the first places yourself.")));
    all->setVisible(bool(m_starter));
    connect(all, &QPushButton::clicked, this, &GuidePage::answerAll);
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    return step;
}

void GuidePage::addProposals()
{
    const Language language = m_book.words().language;
    const QList<AnswerWay> ways{{have, tr("We have it"), QStringLiteral("1Y")},
                                {haveNot, tr("We do not"), QStringLiteral("2N")},
                                {unsure, tr("I do not know"), QStringLiteral("3?")}};
    for (const StarterHolding &proposal : (*m_starter).holdings) {
        const Kind *kind = m_library.kind(proposal.record.kind.value);
        const QString hint = !proposal.note.in(language).isEmpty() ? proposal.note.in(language)
            : kind                                                 ? kind->hint.in(language)
                                                                   : QString();
        auto *row = m_proposals->add(proposal.id, new AnswerRow(kind ? kind->icon : QString(), proposal.name.in(language), hint, ways));
        row->setAnswer(m_answers.value(proposal.id));
    }
    connect(m_proposals, &AnswerList::answered, this, [this](const QString &id, const QString &code) {
        m_answers.insert(id, code);
        m_settings.setGuideAnswers(m_book.path(), m_answers);
        showProgress();
    });
}

void GuidePage::answerAll()
{
    for (const auto &[id, row] : m_proposals->rows()) {
        row->setAnswer(have);
        m_answers.insert(id, have);
    }
    m_settings.setGuideAnswers(m_book.path(), m_answers);
    showProgress();
    m_next->setFocus();
}

void GuidePage::goToStep(int step)
{
    if (step == m_steps->count())
        return finish();
    if (!finishEditing())
        return;
    m_steps->setCurrentIndex(step);
    showProgress();
    if (step == 0)
        m_form->setFocus();
    else if (step == 1)
        m_questions->start();
    else
        m_proposals->start();
}

void GuidePage::showProgress()
{
    const int step = m_steps->currentIndex();
    const bool last = step == m_steps->count() - 1;
    m_where->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps->count()));
    m_back->setVisible(step > 0);
    m_next->setText(!last ? tr("Next") : m_starter ? tr("Make the ledger") : tr("To the ledger"));
    const int open = last ? m_proposals->openCount() : 0;
    m_open->setText(open > 0 ? tr("%n open: taken over as “I do not know”", nullptr, open) : QString());
}

bool GuidePage::finishEditing() { return m_form->finishEditing(); }

// Confirmed ones as kept, the rest as still to be asked, with only the purposes and contractors they use.
Change GuidePage::chosen(StarterRecords records) const
{
    QSet<QUuid> kept;
    for (qsizetype i = 0; i < records.holdings.size(); ++i) {
        Holding &holding = records.holdings[i];
        const QString answer = m_answers.value((*m_starter).holdings[i].id);
        holding.presence = answer == have ? Presence::Present : Presence::Unsure;
        if (answer != haveNot)
            kept.insert(holding.id);
    }
    const StarterRecords wanted = keptOf(records, kept);
    Change change;
    for (const Purpose &purpose : wanted.purposes)
        change.add(purpose);
    for (const Contractor &contractor : wanted.contractors)
        change.add(contractor);
    for (const Holding &holding : wanted.holdings)
        change.add(holding);
    return change;
}

void GuidePage::finish()
{
    if (m_starter && !m_messages.check(m_book.apply(chosen(recordsOf(*m_starter, m_book.words().language)), tr("First steps"))))
        return;
    m_settings.closeGuide(m_book.path());
    if (m_starter) {
        const int made = m_book.records<Holding>().rowCount();
        m_messages.show({.text = tr("The ledger is made: %n records. Complete them one by one.", nullptr, made),
                         .action = tr("Undo"),
                         .run = [&book = m_book, &settings = m_settings, writes = m_book.writes()] {
                             if (book.writes() != writes) // something was done since
                                 return;
                             book.history().undo();
                             settings.setGuideAnswers(book.path(), {});
                         }});
    }
    emit goTo(QStringLiteral("home"));
}
