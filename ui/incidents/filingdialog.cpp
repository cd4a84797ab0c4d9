// SPDX-License-Identifier: GPL-3.0-or-later
#include "filingdialog.h"

#include "forms/editors.h"
#include "forms/formrows.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/datefield.h"
#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

FilingDialog::FilingDialog(const Filing &sent, const FieldText &words, QWidget *parent)
    : QDialog(parent)
    , m_sent(sent)
    , m_day(new DateField(sent.filedOn))
    , m_by(new QLineEdit(sent.filedBy))
    , m_way(new QLineEdit(sent.way))
    , m_receipt(new QLineEdit(sent.receipt))
{
    setWindowTitle(words.text(sent.kind, "filing_kinds"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_day->setObjectName(QStringLiteral("filedOn"));
    m_by->setObjectName(QStringLiteral("filedBy"));
    m_way->setObjectName(QStringLiteral("way"));
    m_receipt->setObjectName(QStringLiteral("receipt"));
    m_way->setPlaceholderText(tr("e.g. Web form of the Commission, post, mail"));
    m_receipt->setPlaceholderText(tr("e.g. the number shown after sending, or to whom it went"));
    auto *fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_dayLine = addField(*fields, tr("Sent on"), m_day);
    addField(*fields, tr("Sent by"), m_by);
    addField(*fields, tr("Way"), m_way);
    addField(*fields, tr("Receipt number or addressee"), m_receipt);
    auto *text = new QPlainTextEdit(sent.text);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("The text that is kept"));
    QDialogButtonBox *buttons = verbButtons(tr("Keep it as sent"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addLayout(fields);
    column->addWidget(Text::paragraph(tr("The text is kept as it stands now and cannot be changed afterwards. This program sends nothing."),
                                      Type::Caption, Text::Ink::Muted));
    column->addWidget(text, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().height() * 30, fontMetrics().height() * 26);
}

Filing FilingDialog::filing() const
{
    Filing typed = m_sent;
    typed.filedOn = m_day->value().value_or(QDate());
    typed.filedBy = m_by->text().trimmed();
    typed.way = m_way->text().trimmed();
    typed.receipt = m_receipt->text().trimmed();
    return typed;
}

void FilingDialog::accept()
{
    finishComposing();
    if (m_day->isRight() && filing().filedOn.isValid())
        return QDialog::accept();
    m_dayLine->setCheck(tr("Enter the day on which it was sent."));
    m_day->setFocus(Qt::OtherFocusReason);
}
