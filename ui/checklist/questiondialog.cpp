// SPDX-License-Identifier: GPL-3.0-or-later
#include "questiondialog.h"

#include "forms/editors.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace {

// What is still being composed is taken over first; the button waits until something is written.
QDialogButtonBox *buttonsFor(QDialog &dialog, const QLineEdit &needed, const QString &verb)
{
    QDialogButtonBox *buttons = verbButtons(verb);
    QPushButton *go = buttons->button(QDialogButtonBox::Ok);
    const auto follow = [go, &needed] { go->setEnabled(!needed.text().trimmed().isEmpty()); };
    QObject::connect(&needed, &QLineEdit::textChanged, &dialog, follow);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&dialog, &needed] {
        finishComposing();
        if (!needed.text().trimmed().isEmpty())
            dialog.accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    follow();
    return buttons;
}

QVBoxLayout *columnOf(QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    return column;
}

// As high as its lines at that width, in letters.
void fit(QDialog &dialog, int letters)
{
    const int width = letters * dialog.fontMetrics().height();
    dialog.resize(width, dialog.layout()->totalHeightForWidth(width));
}

} // namespace

QuestionDialog::QuestionDialog(const OwnQuestion &question, const QList<QuestionArea> &areas, const Library &library, Language language,
                               QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_ask(new QLineEdit(question.ask))
{
    const bool isNew = question.ask.isEmpty();
    setWindowTitle(isNew ? tr("Add a question") : tr("Reword a question"));
    QList<Choice> choices;
    for (const QuestionArea &area : areas)
        choices.append({area.id, area.title.in(language)});
    m_area = choiceBox(choices);
    m_level = choiceBox(choicesOf(library, QStringLiteral("levels"), language));
    choose(*m_area, question.area);
    choose(*m_level, question.level.isEmpty() ? QStringLiteral("own-rule") : question.level.value);
    m_ask->setObjectName(QStringLiteral("ownAsk"));
    m_ask->setPlaceholderText(tr("e.g. Are the keys of the storeroom counted every month?"));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setSpacing(space::xs);
    form->setVerticalSpacing(space::s);
    for (const auto &[word, editor] :
         {std::pair<QString, QWidget *>{tr("Question"), m_ask}, {tr("Area"), m_area}, {tr("Level"), m_level}}) {
        editor->setAccessibleName(word);
        form->addRow(new Text(word), editor);
    }
    auto *column = columnOf(*this);
    column->addWidget(Text::paragraph(tr("Ask so that it can be answered with done or not done.")));
    column->addLayout(form);
    column->addWidget(buttonsFor(*this, *m_ask, isNew ? tr("Add") : tr("Reword")));
    fit(*this, 30);
}

OwnQuestion QuestionDialog::question() const
{
    OwnQuestion question = m_question;
    question.ask = m_ask->text().trimmed();
    question.area = chosenIn(*m_area);
    question.level = Code{chosenIn(*m_level)};
    return question;
}
