// SPDX-License-Identifier: GPL-3.0-or-later
#include "formrows.h"

#include "noteguard.h"
#include "sign.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/text.h"
#include "widgets/typedfield.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace {

bool isHelpKey(const QEvent &event)
{
    return (event.type() == QEvent::KeyPress || event.type() == QEvent::ShortcutOverride)
        && static_cast<const QKeyEvent &>(event).key() == Qt::Key_F1;
}

} // namespace

QFormLayout *addGroup(QVBoxLayout &column, const QString &heading, Labels labels)
{
    if (!heading.isEmpty())
        column.addWidget(new Text(heading, Type::Caption, Text::Ink::Muted));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, space::s);
    form->setHorizontalSpacing(space::s);
    form->setVerticalSpacing(space::s);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setRowWrapPolicy(labels == Labels::Above ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    column.addLayout(form);
    return form;
}

Guard guardOf(const QString &column, bool isLong)
{
    static const QStringList free{QStringLiteral("about"),
                                  QStringLiteral("answer"),
                                  QStringLiteral("change"),
                                  QStringLiteral("evidence"),
                                  QStringLiteral("foreign_measures"),
                                  QStringLiteral("found"),
                                  QStringLiteral("handover"),
                                  QStringLiteral("history"),
                                  QStringLiteral("lesson"),
                                  QStringLiteral("material"),
                                  QStringLiteral("method"),
                                  QStringLiteral("note"),
                                  QStringLiteral("outcome"),
                                  QStringLiteral("proof"),
                                  QStringLiteral("reason"),
                                  QStringLiteral("remedy"),
                                  QStringLiteral("result"),
                                  QStringLiteral("text"),
                                  QStringLiteral("title"),
                                  QStringLiteral("work")};
    return isLong || free.contains(column) ? Guard::All : Guard::None;
}

FieldLine::FieldLine(const QString &label, QWidget *editor, const QString &why)
    : m_editor(editor)
    , m_sign(new Sign)
    , m_words(Text::paragraph({}, Type::Caption))
    , m_why(why)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    const bool narrow = editor->maximumWidth() < QWIDGETSIZE_MAX || editor->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
    row->addWidget(editor, narrow ? 0 : 1);
    if (narrow)
        row->addStretch(1);
    if (!why.isEmpty()) {
        m_help = new HelpMark(label, why);
        m_help->setFixedHeight(space::control);
        row->addWidget(m_help, 0, Qt::AlignTop);
    }
    auto *below = new QHBoxLayout;
    below->setSpacing(space::xs);
    below->addWidget(m_sign, 0, Qt::AlignTop);
    below->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(row);
    column->addLayout(below);

    editor->setAccessibleName(label);
    m_words->setObjectName(QStringLiteral("check"));
    QList<QWidget *> parts = editor->findChildren<QWidget *>();
    parts.append(editor);
    for (QWidget *part : std::as_const(parts)) {
        if (auto *typed = qobject_cast<TypedField *>(part))
            connect(typed, &TypedField::problemChanged, this, &FieldLine::setProblem);
        auto *box = qobject_cast<QComboBox *>(part);
        if (box)
            box->view()->setAccessibleName(label);
        if (!box && !qobject_cast<QAbstractSpinBox *>(part))
            continue;
        part->setFocusPolicy(Qt::StrongFocus);
        part->installEventFilter(this);
    }
    say();
}

void FieldLine::setCheck(const QString &sentence, Mark mark)
{
    m_check = sentence;
    m_mark = mark;
    say();
}

void FieldLine::setGuard(Guard guard)
{
    constexpr int belowEditor = 1;
    const bool isText = qobject_cast<QLineEdit *>(m_editor) || qobject_cast<QPlainTextEdit *>(m_editor);
    if (!isText || (!m_guard && guard == Guard::None))
        return;
    if (!m_guard) {
        m_guard = new NoteGuard(m_editor);
        static_cast<QBoxLayout *>(layout())->insertWidget(belowEditor, m_guard);
        connect(m_guard, &NoteGuard::masked, this, &FieldLine::masked);
        connect(m_guard, &NoteGuard::said, this, [this](const QString &sentence) {
            m_warning = sentence;
            say();
        });
    }
    m_guard->setKinds(guard == Guard::All ? allDetails : guard == Guard::Numbers ? numberDetails : DetailKinds());
}

void FieldLine::setProblem(const QString &problem)
{
    m_problem = problem;
    say();
    if (problem.isEmpty())
        return;
    QAccessibleEvent spoken(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void FieldLine::say()
{
    const QString sentence = m_problem.isEmpty() ? m_check : m_problem;
    m_sign->setMark(m_problem.isEmpty() ? m_mark : Mark::Late);
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
    m_sign->setVisible(!sentence.isEmpty());
    QStringList spoken{m_warning, sentence, m_why};
    spoken.removeAll(QString());
    m_editor->setAccessibleDescription(spoken.join(u' '));
}

// The key reaches the line when no editor took it; accepting the override keeps it from the window's F1.
bool FieldLine::event(QEvent *event)
{
    if (!m_help || !isHelpKey(*event))
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        m_help->click();
    return true;
}

bool FieldLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
        return false;
    event->ignore(); // the form scrolls instead
    return true;
}

FieldLine *addField(QFormLayout &group, const QString &label, QWidget *editor, const QString &why)
{
    auto *name = new Text(label);
    auto *line = new FieldLine(label, editor, why);
    name->setWordWrap(true);
    name->setBuddy(editor);
    if (group.rowWrapPolicy() != QFormLayout::WrapAllRows) {
        name->setFixedWidth(name->fontMetrics().height() * 4);
        // QFormLayout gives a label up to 7/4 of its height and centres it; beside several lines of chips it must stay on top.
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        name->setContentsMargins(0, std::max(0, (space::control - name->fontMetrics().height()) / 2), 0, 0);
        name->setMinimumHeight(name->heightForWidth(name->maximumWidth())); // a low editor would cut the second line
    }
    group.addRow(name, line);
    return line;
}
