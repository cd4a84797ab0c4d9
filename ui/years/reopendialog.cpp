// SPDX-License-Identifier: GPL-3.0-or-later
#include "reopendialog.h"

#include "forms/editors.h"
#include "theme/style.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ReopenDialog::ReopenDialog(int year, const QString &signedBy, QWidget *parent) : QDialog(parent), m_reason(new QLineEdit)
{
    setWindowTitle(tr("Open the review of %1 again").arg(year));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("e.g. an answer was wrong"));
    m_reason->setMaxLength(1000);
    auto *buttons = verbButtons(tr("Open again"));
    QPushButton *open = buttons->button(QDialogButtonBox::Ok);
    open->setObjectName(QStringLiteral("open"));
    open->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(Text::paragraph(
        tr("The answers can be changed again, and the report is printed from them as they are then. Sign the year off again afterwards.")));
    column->addWidget(Text::paragraph(tr("The reason stays with the year, with the signature of %1.").arg(signedBy)));
    column->addWidget(new Text(tr("Reason"), Type::Caption, Text::Ink::Muted));
    column->addWidget(m_reason);
    column->addWidget(buttons);
    const int width = 26 * fontMetrics().height();
    resize(width, column->totalHeightForWidth(width));
    connect(m_reason, &QLineEdit::textChanged, open, [open](const QString &text) { open->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        finishComposing();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ReopenDialog::reason() const { return m_reason->text().trimmed(); }
