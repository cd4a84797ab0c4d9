// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizdialog.h"

#include "theme/style.h"
#include "widgets/marks.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>

#include <algorithm>

namespace {

constexpr int questionsInRound = 10;

} // namespace

// The words of a button do not wrap: the choice stands in a row of a number and a text.
class ChoiceLine : public QPushButton
{
public:
    ChoiceLine(int number, const QString &words) : m_words(Text::paragraph(words))
    {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(space::m, space::s, space::m, space::s);
        line->setSpacing(space::m);
        auto *key = new Text(QString::number(number), Type::Strong, Text::Ink::Muted);
        for (QWidget *part : {static_cast<QWidget *>(key), static_cast<QWidget *>(m_words)})
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
        line->addWidget(key, 0, Qt::AlignTop);
        line->addWidget(m_words, 1);
        line->addWidget(m_judged, 0, Qt::AlignTop);
        m_judged->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_judged->hide();
        setAccessibleName(QStringLiteral("%1: %2").arg(number).arg(words));
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->heightForWidth(width); }

    // Once answered: the right one stays plain to read, the chosen one says how it was.
    void judge(bool correct, bool chosen)
    {
        if (correct)
            m_judged->show(State{Mark::Done, QuizDialog::tr("Right")});
        else
            m_judged->show(State{Mark::Late, QuizDialog::tr("Not quite")});
        m_judged->setVisible(correct || chosen);
        setEnabled(correct);
    }

private:
    Text *m_words;
    Badge *m_judged = new Badge;
};

QuizDialog::QuizDialog(const Library &library, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_settings(settings)
    , m_language(settings.language())
    , m_place(new QWidget)
    , m_progress(new Text({}, Type::Body, Text::Ink::Muted))
    , m_next(new QPushButton)
{
    setWindowTitle(tr("Quiz"));
    resize(640, 560);
    auto *inside = new QVBoxLayout(m_place);
    inside->setContentsMargins(0, 0, space::xs, 0);
    setEmphasis(m_next, Emphasis::Primary);
    m_next->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(scrolled(m_place), 1);
    column->addLayout(foot);
    connect(m_next, &QPushButton::clicked, this, &QuizDialog::goOn);
    begin();
}

void QuizDialog::begin()
{
    auto questions = readQuiz(m_library);
    if (!questions) {
        newSheet()->addWidget(Text::paragraph(questions.error().message));
        m_next->hide();
        return;
    }
    QList<QuizQuestion> all = *questions;
    std::shuffle(all.begin(), all.end(), *QRandomGenerator::global());
    const QStringList known = m_settings.knownQuestions();
    std::stable_partition(all.begin(), all.end(), [&](const QuizQuestion &question) { return !known.contains(question.id); });
    m_questions = all.mid(0, questionsInRound);
    m_at = m_right = 0;
    showQuestion();
}

QVBoxLayout *QuizDialog::newSheet()
{
    if (m_sheet)
        m_sheet->deleteLater(); // a button of it may have brought us here
    m_sheet = new QWidget;
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_place->layout()->addWidget(m_sheet);
    return column;
}

void QuizDialog::showQuestion()
{
    m_answered = false;
    const QuizQuestion &question = m_questions[m_at];
    QVBoxLayout *column = newSheet();
    column->addWidget(Text::paragraph(question.text.in(m_language), Type::Heading));
    column->addSpacing(space::s);
    m_choices.clear();
    for (int i = 0; i < question.choices.size(); ++i) {
        auto *line = new ChoiceLine(i + 1, question.choices[i].text.in(m_language));
        line->setAutoDefault(false);
        m_choices.append(line);
        column->addWidget(line);
        connect(line, &QPushButton::clicked, this, [this, i] { answer(i); });
    }
    column->addStretch();
    m_progress->setText(tr("Question %1 of %2").arg(m_at + 1).arg(m_questions.size()));
    m_next->setText(m_at + 1 < m_questions.size() ? tr("Next question") : tr("To the result"));
    m_next->setEnabled(false);
    m_choices.first()->setFocus();
}

void QuizDialog::answer(int choice)
{
    if (m_answered || choice >= m_choices.size())
        return;
    m_answered = true;
    const QuizQuestion &question = m_questions[m_at];
    const QuizChoice &chosen = question.choices[choice];
    m_right += chosen.correct ? 1 : 0;
    if (chosen.correct)
        m_settings.addKnownQuestion(question.id);
    for (int i = 0; i < m_choices.size(); ++i)
        m_choices[i]->judge(question.choices[i].correct, i == choice);
    auto *column = static_cast<QVBoxLayout *>(m_sheet->layout());
    delete column->takeAt(column->count() - 1);
    column->addSpacing(space::s);
    column->addWidget(Text::paragraph(chosen.explanation.in(m_language)));
    if (!chosen.correct) {
        const auto right
            = std::find_if(question.choices.cbegin(), question.choices.cend(), [](const QuizChoice &one) { return one.correct; });
        column->addWidget(Text::paragraph(right->explanation.in(m_language)));
    }
    const QString source = m_library.laws().texts(question.law, m_language, LawForm::Short);
    const QString note = question.note.in(m_language);
    column->addWidget(Text::paragraph(note.isEmpty() ? source : QString(source + u"  " + note), Type::Caption, Text::Ink::Muted));
    column->addStretch();
    m_next->setEnabled(true);
    m_next->setFocus();
}

void QuizDialog::goOn()
{
    if (m_at == m_questions.size())
        return begin();
    if (++m_at < m_questions.size())
        showQuestion();
    else
        showScore();
}

void QuizDialog::showScore()
{
    QVBoxLayout *column = newSheet();
    m_choices.clear();
    column->addStretch();
    column->addWidget(Text::paragraph(tr("%1 of %2 right").arg(m_right).arg(m_questions.size()), Type::Title));
    column->addWidget(Text::paragraph(tr("What you did not know comes first next time."), Type::Body, Text::Ink::Muted));
    column->addStretch();
    m_progress->setText({});
    m_next->setText(tr("Once more"));
}

void QuizDialog::keyPressEvent(QKeyEvent *event)
{
    const int choice = event->key() - Qt::Key_1;
    if (!m_answered && choice >= 0 && choice < m_choices.size())
        answer(choice);
    else
        QDialog::keyPressEvent(event);
}
