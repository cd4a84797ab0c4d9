// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff.h"

#include "forms/editors.h"
#include "theme/style.h"
#include "widgets/text.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

SignOff::SignOff(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_fields(new QFormLayout)
    , m_day(new Text)
    , m_close(new QPushButton)
    , m_bar(new QProgressBar)
{
    m_name->setObjectName(QStringLiteral("signer"));
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("Name"));
    m_reason->setObjectName(QStringLiteral("whyIncomplete"));
    m_reason->setMaxLength(1000);
    m_reason->setPlaceholderText(tr("e.g. the shelf comes in March"));
    m_close->setObjectName(QStringLiteral("close"));
    setEmphasis(m_close, Emphasis::Primary);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("The year is being closed"));
    m_bar->hide();
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields->addRow(tr("Checked by"), m_name);
    m_fields->addRow(tr("Closed on"), m_day);
    m_fields->addRow(tr("Why it is closed like this"), m_reason);
    m_name->setAccessibleName(tr("Checked by"));
    m_reason->setAccessibleName(tr("Why it is closed like this"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new Text(tr("Sign off and close"), Type::Strong));
    column->addWidget(Text::paragraph(tr("Closing keeps a copy of the answers, the ledger and the actions as they are now. Later changes "
                                         "do not alter the report of the year. If something was wrong, you can open it again and say why."),
                                      Type::Body, Text::Ink::Muted));
    column->addLayout(m_fields);
    column->addWidget(m_bar);
    column->addWidget(m_close, 0, Qt::AlignLeft);
    connect(m_name, &QLineEdit::textChanged, this, [this] { setBusy(m_isBusy); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        finishComposing();
        emit wanted(m_name->text().trimmed(), m_reason->text().trimmed());
    });
}

void SignOff::showYear(int year, const QString &proposedName, QDate today, bool isComplete)
{
    if (year != m_year || m_name->text() == m_proposed)
        m_name->setText(proposedName);
    if (year != m_year)
        m_reason->clear();
    m_year = year;
    m_proposed = proposedName;
    m_day->setText(today.toString(Qt::ISODate));
    m_close->setText(tr("Close the review of %1").arg(year));
    m_fields->labelForField(m_reason)->setVisible(!isComplete);
    m_reason->setVisible(!isComplete);
}

void SignOff::setBusy(bool busy)
{
    m_isBusy = busy;
    m_bar->setVisible(busy);
    m_close->setEnabled(!busy && !m_name->text().trimmed().isEmpty());
    m_name->setEnabled(!busy);
    m_reason->setEnabled(!busy);
}
