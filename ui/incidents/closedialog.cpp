// SPDX-License-Identifier: GPL-3.0-or-later
#include "closedialog.h"

#include "forms/editors.h"
#include "forms/formrows.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/datefield.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

CloseDialog::CloseDialog(const Ask &ask, QWidget *parent)
    : QDialog(parent)
    , m_who(new QLineEdit(ask.who))
    , m_actions(new QCheckBox(tr("Make actions of what is planned (%1)").arg(ask.planned.size())))
    , m_training(new QCheckBox(tr("Plan a training about it")))
    , m_due(new DateField(ask.due))
{
    setWindowTitle(tr("Close the incident"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_who->setObjectName(QStringLiteral("closedBy"));
    m_actions->setObjectName(QStringLiteral("makeActions"));
    m_training->setObjectName(QStringLiteral("makeTraining"));
    m_due->setObjectName(QStringLiteral("actionsDue"));
    m_actions->setChecked(!ask.planned.isEmpty());
    m_actions->setEnabled(!ask.planned.isEmpty());
    m_training->setEnabled(ask.mayTrain);
    auto *fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addField(*fields, tr("Closed by"), m_who);
    fields->addRow(m_actions);
    fields->addRow(m_training);
    m_dueLine = addField(*fields, tr("Until"), m_due);
    QDialogButtonBox *buttons = verbButtons(tr("Close the incident"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(openPoints(ask.open), 1);
    column->addLayout(fields);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CloseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().height() * 30, fontMetrics().height() * 22);
}

QWidget *CloseDialog::openPoints(const QStringList &open)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::m, 0);
    column->addWidget(Text::paragraph(open.isEmpty() ? tr("Nothing is open.")
                                                     : tr("Still open; it may be closed all the same, and this is kept with it:")));
    for (const QString &one : open)
        column->addWidget(Text::paragraph(tr("- %1", "one of several lines").arg(one)));
    column->addStretch();
    content->setObjectName(QStringLiteral("openPoints"));
    return scrolled(content);
}

QString CloseDialog::who() const { return m_who->text().trimmed(); }

bool CloseDialog::makesActions() const { return m_actions->isChecked(); }

bool CloseDialog::makesTraining() const { return m_training->isChecked(); }

QDate CloseDialog::due() const { return m_due->value().value_or(QDate()); }

void CloseDialog::accept()
{
    finishComposing();
    if (m_due->isRight() && (due().isValid() || !(makesActions() || makesTraining())))
        return QDialog::accept();
    m_dueLine->setCheck(tr("Enter by when the actions and the training are to be done."));
    m_due->setFocus(Qt::OtherFocusReason);
}
