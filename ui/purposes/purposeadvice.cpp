// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposeadvice.h"

#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int restOfKeys = 250; // ms

// A part of fixed height that scrolls by itself.
QScrollArea *fixedArea(RowSlot *rows, int lines)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(rows);
    column->addStretch();
    QScrollArea *area = scrolled(holder);
    area->setFixedHeight(lines * area->fontMetrics().height());
    return area;
}

Mark markOf(NoticeVerdict::Kind kind)
{
    switch (kind) {
    case NoticeVerdict::Kind::Fine: return Mark::Done;
    case NoticeVerdict::Kind::NotRequired: return Mark::Skipped;
    case NoticeVerdict::Kind::NotEnough: return Mark::Late;
    case NoticeVerdict::Kind::Open: break;
    }
    return Mark::Watch;
}

} // namespace

PurposeAdvice::PurposeAdvice(ReviewDesk &desk, const Library &library, MessageBar &messages, RecordPane<Purpose> &pane, QWidget *lastField)
    : QObject(&pane)
    , m_desk(desk)
    , m_book(desk.book())
    , m_library(library)
    , m_messages(messages)
    , m_pane(pane)
    , m_language(desk.book().words().language)
    , m_hints(new RowSlot(tr("Hints")))
    , m_verdict(new RowSlot(tr("Is it told well enough?")))
    , m_examples(new QListWidget)
{
    addHints();
    addVerdict();
    addExamples();
    orderTabs(lastField);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PurposeAdvice::look);
    connect(m_pane.editor<QPlainTextEdit>("text"), &QPlainTextEdit::textChanged, &m_soon, [this] { m_soon.start(restOfKeys); });
    connect(&m_pane, &RecordPaneView::recordShown, this, &PurposeAdvice::look);
    connect(&m_desk, &ReviewDesk::changed, &m_soon, [this] { m_soon.start(0); }); // content was read, or the ledger changed
    look();
}

void PurposeAdvice::addHints()
{
    m_hints->setObjectName(QStringLiteral("hints"));
    m_count = new Text({}, Type::Strong);
    m_count->setObjectName(QStringLiteral("hintCount"));
    m_pane.bottom()->addWidget(m_count);
    m_pane.bottom()->addWidget(fixedArea(m_hints, 8));
}

// Between the heading of its group and the fields.
void PurposeAdvice::addVerdict()
{
    constexpr int afterHeading = 2;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_pane.form()->insertWidget(afterHeading, fixedArea(m_verdict, 4));
}

void PurposeAdvice::addExamples()
{
    constexpr int afterText = 1;
    m_examples->setObjectName(QStringLiteral("examples"));
    m_examples->setAccessibleName(tr("Examples"));
    m_examples->setWordWrap(true);
    m_examples->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_examples->setFixedHeight(8 * m_examples->fontMetrics().height());
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(Text::paragraph(tr("A click or Enter takes one over as the text of this purpose."), Type::Caption, Text::Ink::Muted));
    column->addWidget(m_examples);
    m_exampleLine = new Expander(tr("Examples of your trade"), part);
    m_pane.form()->insertWidget(afterText, m_exampleLine);
    m_exampleLine->setVisible(!m_book.isReadOnly());
    // A click activates too where the system says so: taking the same text over twice changes nothing.
    connect(m_examples, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { takeOver(item->text()); });
    connect(m_examples, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { takeOver(item->text()); });
}

// As it is read: the examples and the verdict stand among the fields, the hints below them.
void PurposeAdvice::orderTabs(QWidget *lastField)
{
    auto *opener = m_exampleLine->findChild<QToolButton *>();
    QWidget::setTabOrder(m_pane.line("business")->editor(), opener);
    QWidget::setTabOrder(opener, m_examples);
    m_verdict->setAfter(m_examples);
    m_hints->setAfter(lastField);
}

void PurposeAdvice::look()
{
    const PurposeChecks &checks = m_desk.content().purposes;
    if (!m_pane.shown() || checks.all().isEmpty()) {
        showHints({});
        return m_verdict->setRows({});
    }
    const Purpose typed = m_pane.typed();
    showHints(checks.hintsFor(typed, m_desk.inputNow().records));
    showVerdict(checks.noticeOf(typed));
    showExamples(typed);
}

void PurposeAdvice::showHints(const QList<PurposeHint> &hints)
{
    if (hints == m_shown && !hints.isEmpty())
        return;
    m_shown = hints;
    QList<Row> rows;
    QStringList spoken;
    int wrong = 0;
    for (const PurposeHint &hint : hints) {
        rows << rowOf(hint);
        wrong += !hint.asks;
        if (!hint.asks)
            spoken << hint.says.in(m_language) << hint.instead.in(m_language);
    }
    m_hints->setRows(rows);
    m_count->setText(hints.isEmpty() ? QString() : wrong == 0 ? tr("Nothing stands out") : tr("%n to mend", nullptr, wrong));
    m_pane.editor<QPlainTextEdit>("text")->setAccessibleDescription(spoken.join(u' '));
}

Row PurposeAdvice::rowOf(const PurposeHint &hint) const
{
    QStringList note{hint.instead.in(m_language)};
    if (!hint.asks && !hint.example.in(m_language).isEmpty())
        note << tr("Example: “%1”").arg(hint.example.in(m_language));
    note << tr("(%1)").arg(m_library.laws().texts(hint.law, m_language, LawForm::Short));
    return {.mark = hint.asks ? Mark::Unknown : Mark::Late,
            .title = hint.says.in(m_language),
            .note = note.join(u' '),
            .trail = hint.asks ? tr("Question") : m_library.label(QStringLiteral("levels"), hint.level, m_language)};
}

void PurposeAdvice::showVerdict(const NoticeVerdict &verdict)
{
    const QString law = m_library.laws().texts(verdict.law, m_language, LawForm::Short), told = verdict.rule + verdict.text.ja;
    if (m_verdictTold == told && m_verdict->list())
        return;
    m_verdictTold = told;
    m_verdict->setRows({Row{.mark = markOf(verdict.kind), .title = verdict.text.in(m_language), .note = law}});
}

void PurposeAdvice::showExamples(const Purpose &purpose)
{
    QStringList texts;
    for (const PurposeExample *example : m_desk.content().purposes.examplesFor(m_book.firm().trade.value, purpose.group.value))
        texts << example->text.in(m_language);
    if (texts == m_offered)
        return;
    m_offered = texts;
    m_examples->clear();
    m_examples->addItems(texts);
}

// What stood there can be brought back.
void PurposeAdvice::takeOver(const QString &text)
{
    if (!m_pane.finish() || !m_pane.shown() || m_pane.shown()->text == text)
        return;
    Purpose after = *m_pane.shown();
    after.text = text;
    if (after.group.isEmpty())
        for (const PurposeExample &example : m_desk.content().purposes.examples())
            if (example.text.in(m_language) == text)
                after.group = {example.group};
    if (!m_messages.check(m_book.edit(after, tr("Take over an example"))))
        return;
    m_messages.show({.text = tr("The example was taken over. Correct what is different at your firm."),
                     .action = tr("Undo"),
                     .run = [&book = m_book, writes = m_book.writes()] {
                         if (book.writes() == writes) // nothing was done since
                             book.history().undo();
                     }});
    m_pane.focusField(QStringLiteral("text"));
}
