// SPDX-License-Identifier: GPL-3.0-or-later
#include "formrows.h"

#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QFormLayout>
#include <QHBoxLayout>

QFormLayout *addGroup(QVBoxLayout &column, const QString &heading)
{
    auto *title = new Text(heading, Type::Caption, Text::Ink::Muted);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, space::s);
    form->setHorizontalSpacing(space::s);
    form->setVerticalSpacing(space::s);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    column.addWidget(title);
    column.addLayout(form);
    return form;
}

void addField(QFormLayout &group, const QString &label, QWidget *editor, const QString &why)
{
    auto *name = new Text(label);
    name->setWordWrap(true);
    name->setFixedWidth(name->fontMetrics().height() * 4);
    // QFormLayout gives a label up to 7/4 of its height and centres it; beside several lines of chips it must stay on top.
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setContentsMargins(0, (space::control - name->fontMetrics().height()) / 2, 0, 0);
    name->setBuddy(editor);
    editor->setAccessibleName(label);
    editor->setAccessibleDescription(why);

    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(editor, 1);
    auto *help = new HelpMark(label, why);
    help->setFixedHeight(space::control);
    row->addWidget(help, 0, Qt::AlignTop);
    group.addRow(name, line);
}
