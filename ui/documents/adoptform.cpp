// SPDX-License-Identifier: GPL-3.0-or-later
#include "adoptform.h"

#include "forms/editors.h"
#include "theme/style.h"
#include "widgets/datefield.h"
#include "widgets/text.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

AdoptForm::AdoptForm(QWidget *parent)
    : QWidget(parent)
    , m_adopted(new DateField)
    , m_effective(new DateField)
    , m_approver(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_adopt(new QPushButton)
    , m_open(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_fields(new QFormLayout)
{
    m_adopted->setObjectName(QStringLiteral("adoptedOn"));
    m_effective->setObjectName(QStringLiteral("effectiveOn"));
    m_approver->setObjectName(QStringLiteral("approver"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_adopt->setObjectName(QStringLiteral("adopt"));
    m_approver->setMaxLength(200);
    m_reason->setMaxLength(1000);
    m_reason->setPlaceholderText(tr("e.g. private phones are allowed now"));
    setEmphasis(m_adopt, Emphasis::Primary);
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [this](const QString &label, QWidget *field) {
        m_fields->addRow(label, field);
        field->setAccessibleName(label);
    };
    add(tr("Adopted on"), m_adopted);
    add(tr("In force from"), m_effective);
    add(tr("Approved by"), m_approver);
    add(tr("Reason"), m_reason);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(m_fields);
    column->addWidget(m_open);
    column->addWidget(m_adopt, 0, Qt::AlignLeft);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_adopted), static_cast<QLineEdit *>(m_effective), m_approver, m_reason})
        connect(field, &QLineEdit::textChanged, this, &AdoptForm::showState);
    connect(m_adopt, &QPushButton::clicked, this, [this] {
        finishComposing();
        emit wanted(typed());
    });
}

void AdoptForm::showDocument(const Document &document, const QString &proposedApprover, QDate today, const QString &open)
{
    if (document.id != m_document || document.version != m_version) {
        m_adopted->setValue(today);
        m_effective->setValue(today);
        m_approver->setText(document.approver.isEmpty() ? proposedApprover : document.approver);
        m_reason->clear();
    }
    m_document = document.id;
    m_version = document.version;
    m_adopt->setText(tr("Adopt as version %1").arg(document.version + 1));
    m_open->setText(open);
    m_open->setVisible(!open.isEmpty());
    m_fields->labelForField(m_reason)->setVisible(document.version > 0);
    m_reason->setVisible(document.version > 0);
    showState();
}

void AdoptForm::takeKeyboard() { m_adopted->setFocus(Qt::ShortcutFocusReason); }

Adoption AdoptForm::typed() const
{
    return {m_adopted->value().value_or(QDate()), m_effective->value().value_or(QDate()), m_approver->text().trimmed(),
            m_reason->text().trimmed()};
}

void AdoptForm::showState()
{
    const Adoption adoption = typed();
    m_adopt->setEnabled(adoption.adoptedOn.isValid() && adoption.effectiveOn.isValid() && !adoption.approver.isEmpty()
                        && (m_version <= 0 || !adoption.reason.isEmpty()));
}
