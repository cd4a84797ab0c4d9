// SPDX-License-Identifier: GPL-3.0-or-later
#include "pointview.h"

#include "besideledger.h"
#include "forms/editors.h"
#include "forms/notefield.h"
#include "forms/noteguard.h"
#include "pointwords.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/choices.h"
#include "widgets/text.h"
#include "workspace/book.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace {

QList<Choice> answerChoices(const Library &library, Language language)
{
    QList<Choice> choices = choicesOf(library, QStringLiteral("desk_answers"), language);
    for (qsizetype place = 0; place < choices.size(); ++place)
        choices[place].label.prepend(QStringLiteral("%1 ").arg(place + 1)); // its key
    return choices;
}

QVBoxLayout *columnIn(QWidget &widget, int gap)
{
    auto *column = new QVBoxLayout(&widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

QHBoxLayout *rowIn(QWidget &widget)
{
    auto *row = new QHBoxLayout(&widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    return row;
}

// A paragraph under its label.
QWidget *labelled(const QString &label, Text *text)
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnIn(*part, 0);
    column->addWidget(new Text(label, Type::Caption, Text::Ink::Muted));
    column->addWidget(text);
    return part;
}

} // namespace

PointView::PointView(const Book &book, const Library &library, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_library(library)
    , m_answers(new Segments(answerChoices(library, book.words().language)))
    , m_ledger(new BesideLedger(book, library))
{
    auto *content = new QWidget;
    QVBoxLayout *parts = columnIn(*content, space::m);
    parts->addWidget(pointCard());
    parts->addWidget(m_ledger);
    parts->addStretch(1); // cards keep their height in a tall window
    m_scroll = scrolled(content);
    QVBoxLayout *column = columnIn(*this, space::m);
    column->addWidget(m_scroll, 1);
    column->addWidget(footLine());
    connectParts();
}

Card *PointView::pointCard()
{
    auto *card = new Card;
    m_about = Text::paragraph({}, Type::Caption, Text::Ink::Muted);
    m_ask = Text::paragraph({}, Type::Heading);
    m_why = Text::paragraph({}, Type::Body, Text::Ink::Muted);
    m_fine = Text::paragraph({});
    m_otherwise = Text::paragraph({});
    m_about->setObjectName(QStringLiteral("about"));
    m_ask->setObjectName(QStringLiteral("ask"));
    m_answers->setObjectName(QStringLiteral("answers"));
    m_answers->setAccessibleName(tr("Answer"));
    for (QWidget *part : QList<QWidget *>{headLine(), m_about, m_ask, m_why, labelled(tr("It is fine when"), m_fine),
                                          labelled(tr("Otherwise"), m_otherwise), m_answers, lastLine(), changePart()})
        card->column()->addWidget(part);
    return card;
}

QWidget *PointView::headLine()
{
    auto *line = new QWidget;
    QHBoxLayout *row = rowIn(*line);
    m_level = new LevelTag(Level::Duty);
    m_law = Text::paragraph({}, Type::Caption, Text::Ink::Muted);
    m_law->setObjectName(QStringLiteral("law"));
    row->addWidget(m_level, 0, Qt::AlignVCenter);
    row->addWidget(m_law, 1);
    return line;
}

QWidget *PointView::lastLine()
{
    m_lastLine = new QWidget;
    QHBoxLayout *row = rowIn(*m_lastLine);
    m_again = new Badge({Mark::Watch, tr("Check again")});
    m_last = Text::paragraph({}, Type::Caption, Text::Ink::Muted);
    m_last->setObjectName(QStringLiteral("last"));
    row->addWidget(m_again, 0, Qt::AlignTop);
    row->addWidget(m_last, 1);
    return m_lastLine;
}

QWidget *PointView::changePart()
{
    m_note = new NoteField(NoteField::Enter::Done);
    m_note->setObjectName(QStringLiteral("change"));
    m_note->setAccessibleName(tr("What to change, and how"));
    m_note->setPlaceholderText(tr("e.g. Two people only, with a key of their own, by the end of March"));
    m_checker = new QLineEdit;
    m_checker->setObjectName(QStringLiteral("checked_by"));
    m_checker->setAccessibleName(tr("Checked by"));
    m_improve = new QPushButton;
    m_improve->setObjectName(QStringLiteral("improve"));
    m_question = new QPushButton(tr("Question of the checklist"));
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setToolTip(tr("The answer here is proposed there."));
    setEmphasis(m_question, Emphasis::Quiet);
    auto *part = new QWidget;
    QVBoxLayout *column = columnIn(*part, space::s);
    column->addWidget(new Text(tr("What to change, and how"), Type::Caption, Text::Ink::Muted));
    column->addWidget(m_note);
    auto *guard = new NoteGuard(m_note);
    column->addWidget(guard);
    connect(guard, &NoteGuard::masked, this, &PointView::edited);
    auto *who = new QWidget, *buttons = new QWidget;
    QHBoxLayout *row = rowIn(*who);
    row->addWidget(new Text(tr("Checked by"), Type::Caption, Text::Ink::Muted));
    row->addWidget(m_checker, 1);
    column->addWidget(who);
    QHBoxLayout *line = rowIn(*buttons);
    line->addWidget(m_improve);
    line->addWidget(m_question);
    line->addStretch();
    column->addWidget(buttons);
    return part;
}

QWidget *PointView::footLine()
{
    auto *line = new QWidget;
    QHBoxLayout *row = rowIn(*line);
    m_back = new QPushButton(lineIcon(QStringLiteral("arrow-left")), tr("Back"));
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setToolTip(QStringLiteral("←"));
    m_next = new QPushButton(tr("Next point"));
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setToolTip(QStringLiteral("→"));
    setEmphasis(m_next, Emphasis::Primary);
    m_place = Text::paragraph({}, Type::Caption, Text::Ink::Muted);
    m_place->setAlignment(Qt::AlignCenter);
    row->addWidget(m_back);
    row->addWidget(m_place, 1);
    row->addWidget(m_next);
    return line;
}

void PointView::connectParts()
{
    connect(m_answers, &Segments::edited, this, &PointView::answered);
    connect(m_note, &NoteField::done, this, [this] {
        emit moveAsked(1);
        emit left(); // the next point is answered by a key
    });
    connect(m_note, &NoteField::escaped, this, &PointView::left);
    connect(m_checker, &QLineEdit::returnPressed, this, &PointView::edited);
    for (QWidget *field : QList<QWidget *>{m_note, m_checker})
        new LeaveWatcher(field, [this] { emit edited(); });
    connect(m_improve, &QPushButton::clicked, this, &PointView::improveAsked);
    connect(m_question, &QPushButton::clicked, this, &PointView::questionWanted);
    connect(m_ledger, &BesideLedger::holdingWanted, this, &PointView::holdingWanted);
    connect(m_back, &QPushButton::clicked, this, [this] { emit moveAsked(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit moveAsked(1); });
}

void PointView::show(const DeskItem &item, const Around &around)
{
    const bool editable = !m_book.isReadOnly();
    showPoint(item);
    showAnswer(item, around.today);
    showTyped(item, around); // knows the item before by its key
    m_ledger->show(item, around.holdings, around.today);
    m_answers->setEnabled(editable);
    m_note->setReadOnly(!editable);
    m_checker->setReadOnly(!editable);
    m_improve->setText(around.hasAction ? tr("Open the action") : tr("Add to actions"));
    m_improve->setVisible(editable || around.hasAction);
    m_question->setVisible(!item.point->questions.isEmpty());
    m_place->setText(tr("%1 of %2").arg(around.place + 1).arg(around.count));
    m_back->setEnabled(around.place > 0);
    m_next->setEnabled(around.place + 1 < around.count);
}

void PointView::showPoint(const DeskItem &item)
{
    const DeskPoint &point = *item.point;
    const Language language = m_book.words().language;
    const Holding *holding = m_book.records<Holding>().find(item.holding);
    m_level->show(levelOf(point.level));
    m_law->setText(m_library.laws().texts(point.law, language, LawForm::Short));
    m_about->setText(holding ? tr("%1 — %2").arg(point.id, holding->name) : tr("%1 — the firm as a whole").arg(point.id));
    m_ask->setText(point.question.in(language));
    m_why->setText(point.why.in(language));
    m_fine->setText(point.fine.in(language));
    m_otherwise->setText(point.change.in(language));
}

// One that is to be checked again waits for its answer, with the last one told below.
void PointView::showAnswer(const DeskItem &item, QDate today)
{
    const DeskStanding standing = standingOf(item, today);
    const bool isOpen = standing == DeskStanding::Open, isAgain = standing == DeskStanding::Again;
    m_answers->setChosen(isOpen || isAgain ? QString() : item.check->answer.value);
    m_lastLine->setVisible(!isOpen);
    m_again->setVisible(isAgain);
    const QString told = toldOf(item, m_library, m_book.words().language);
    m_last->setText(isAgain ? tr("Last time %1").arg(told) : tr("Checked %1").arg(told));
}

void PointView::showTyped(const DeskItem &item, const Around &around)
{
    const bool isOther = item.key() != m_key;
    m_key = item.key();
    const QString note = item.check ? item.check->change : QString();
    const DeskStanding standing = standingOf(item, around.today);
    const bool isNew = standing == DeskStanding::Open || standing == DeskStanding::Again;
    const QString checker = isNew ? around.checker : item.check->checkedBy;
    if (isOther || m_note->value() == m_givenNote)
        m_note->setValue(note);
    if (isOther || m_checker->text() == m_givenChecker)
        m_checker->setText(checker);
    m_givenNote = note;
    m_givenChecker = checker;
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
}

QString PointView::note() const { return m_note->value(); }

QString PointView::checker() const { return m_checker->text().trimmed(); }

void PointView::focusField(const QString &column)
{
    QWidget *field = column == QLatin1String("change") ? m_note
        : column == QLatin1String("checked_by")        ? static_cast<QWidget *>(m_checker)
                                                       : m_answers;
    m_scroll->ensureWidgetVisible(field, 0, space::s);
    field->setFocus(Qt::ShortcutFocusReason);
}
