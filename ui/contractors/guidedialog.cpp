// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidedialog.h"

#include "domain/text.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/marks.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

GuideDialog::GuideDialog(const DecisionGuide &guide, const Library &library, Language language, const QString &name, const QString &answers,
                         QWidget *parent)
    : QDialog(parent)
    , m_guide(guide)
    , m_library(library)
    , m_language(language)
    , m_answers(guide.decide(answers).taken)
    , m_parts(new QStackedWidget)
    , m_back(new QPushButton(tr("Back")))
    , m_enter(new QPushButton(tr("Enter this result")))
{
    setWindowTitle(tr("What is “%1”?").arg(oneLine(firstOf(name, 40))));
    setAttribute(Qt::WA_DeleteOnClose);
    m_parts->addWidget(questionPart());
    m_parts->addWidget(resultPart());
    auto *cancel = new QPushButton(tr("Cancel"));
    m_enter->setObjectName(QStringLiteral("enter"));
    m_back->setObjectName(QStringLiteral("back"));
    setEmphasis(m_enter, Emphasis::Primary);
    for (QPushButton *button : {m_back, cancel})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_enter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_parts, 1);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &GuideDialog::back);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_enter, &QPushButton::clicked, this, &QDialog::accept);
    resize(fontMetrics().height() * 32, fontMetrics().height() * 23);
    refresh();
}

QWidget *GuideDialog::questionPart()
{
    m_count = new Text({}, Type::Caption, Text::Ink::Muted);
    m_ask = Text::paragraph({}, Type::Heading);
    m_ask->setObjectName(QStringLiteral("ask"));
    m_help = Text::paragraph({});
    m_law = Text::paragraph({}, Type::Caption, Text::Ink::Muted);
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::m);
    m_before = Text::paragraph({}, Type::Caption, Text::Ink::Muted);
    m_before->setObjectName(QStringLiteral("before"));
    for (QWidget *part : {m_count, m_ask, m_help, m_law, m_before})
        column->addWidget(part);
    column->addStretch();
    auto *part = new QWidget;
    auto *answers = new QHBoxLayout;
    const auto add = [&](const QString &word, const char *letter) {
        auto *button = new QPushButton(word);
        button->setObjectName(QLatin1StringView(letter));
        button->setAutoDefault(true);
        answers->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, letter] { answer(QLatin1Char(*letter)); });
        return button;
    };
    m_yes = add(tr("Yes (Y)"), "y");
    add(tr("No (N)"), "n");
    add(tr("Not known (?)"), "u");
    auto *whole = new QVBoxLayout(part);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(words), 1);
    whole->addLayout(answers);
    return part;
}

QWidget *GuideDialog::resultPart()
{
    m_title = Text::paragraph({}, Type::Heading);
    m_title->setObjectName(QStringLiteral("result"));
    m_level = new LevelTag(Level::Duty);
    m_reason = Text::paragraph({});
    m_reason->setObjectName(QStringLiteral("reason"));
    m_advice = Text::paragraph({});
    m_resultLaw = Text::paragraph({}, Type::Caption, Text::Ink::Muted);
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::m);
    column->addWidget(m_title);
    column->addWidget(m_level, 0, Qt::AlignLeft);
    column->addWidget(new Text(tr("Why"), Type::Caption, Text::Ink::Muted));
    column->addWidget(m_reason);
    column->addWidget(new Text(tr("What to do next"), Type::Caption, Text::Ink::Muted));
    column->addWidget(m_advice);
    column->addWidget(m_resultLaw);
    column->addStretch();
    return scrolled(words);
}

void GuideDialog::answer(QChar letter)
{
    if (!decision().next)
        return;
    m_answers = m_guide.decide(m_answers + letter).taken;
    refresh();
}

void GuideDialog::back()
{
    m_answers.chop(1);
    refresh();
}

void GuideDialog::refresh()
{
    const Decision now = decision();
    m_back->setEnabled(!m_answers.isEmpty());
    m_enter->setVisible(now.outcome);
    m_parts->setCurrentIndex(now.outcome ? 1 : 0);
    if (now.outcome)
        return showResult(now);
    m_count->setText(tr("Question %1").arg(m_answers.size() + 1));
    m_ask->setText(now.next->ask.in(m_language));
    m_help->setText(now.next->help.in(m_language));
    m_law->setText(m_library.laws().texts(now.next->law, m_language, LawForm::Short));
    m_before->setText(answersOf(now));
    m_yes->setFocus(Qt::OtherFocusReason);
}

// What was answered so far, so that one sees where one is.
QString GuideDialog::answersOf(const Decision &decision) const
{
    QStringList lines;
    for (qsizetype i = 0; i < decision.steps.size(); ++i) {
        const QChar letter = decision.taken[i];
        lines << tr("%1 %2", "question, answer")
                     .arg(decision.steps[i]->ask.in(m_language),
                          letter == u'y'       ? tr("Yes")
                              : letter == u'n' ? tr("No")
                                               : tr("Not known"));
    }
    return lines.isEmpty() ? QString() : tr("Answered so far:") + u'\n' + lines.join(u'\n');
}

void GuideDialog::showResult(const Decision &decision)
{
    QStringList reasons = reasonsOf(decision, m_language);
    if (decision.taken.endsWith(u'u') && decision.outcome->relation == QLatin1String("check"))
        reasons << tr("To be cleared: %1").arg(decision.steps.constLast()->ask.in(m_language));
    m_title->setText(decision.outcome->title.in(m_language));
    m_level->show(levelOf(decision.outcome->level));
    m_reason->setText(reasons.join(QStringLiteral("\n\n")));
    m_advice->setText(decision.outcome->advice.in(m_language));
    m_resultLaw->setText(m_library.laws().texts(lawOf(decision), m_language, LawForm::Short));
    m_enter->setDefault(true);
    m_enter->setFocus(Qt::OtherFocusReason);
}

void GuideDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Y)
        return answer(u'y');
    if (event->key() == Qt::Key_N)
        return answer(u'n');
    if (event->key() == Qt::Key_Question)
        return answer(u'u');
    if (event->key() == Qt::Key_Backspace && m_back->isEnabled())
        return back();
    QDialog::keyPressEvent(event);
}

QStringList reasonsOf(const Decision &decision, Language language)
{
    QStringList reasons{decision.outcome->reason.in(language)};
    for (const DecisionNote *note : decision.notes)
        reasons << note->text.in(language);
    return reasons;
}

QStringList lawOf(const Decision &decision)
{
    QStringList law = decision.outcome->law;
    for (const DecisionNote *note : decision.notes)
        law << note->law;
    law.removeDuplicates();
    return law;
}
