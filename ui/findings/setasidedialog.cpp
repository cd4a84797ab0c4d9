// SPDX-License-Identifier: GPL-3.0-or-later
#include "setasidedialog.h"

#include "forms/editors.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

SetAsideDialog::SetAsideDialog(const QString &title, int count, QWidget *parent) : QDialog(parent), m_reason(new QPlainTextEdit)
{
    setWindowTitle(tr("Let it stay as it is"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("e.g. It is kept in the strong room, which only the owner opens"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(fontMetrics().height() * 4);
    auto *buttons = verbButtons(tr("Let it stay"));
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(Text::paragraph(title, Type::Strong));
    if (count > 1)
        column->addWidget(Text::paragraph(tr("The reason is kept for all %n findings.", nullptr, count)));
    column->addWidget(Text::paragraph(tr("Why may it stay? It comes back by itself when one of the facts behind it changes.")));
    column->addWidget(m_reason, 1);
    column->addWidget(buttons);
    resize(fontMetrics().height() * 26, fontMetrics().height() * 15);
    connect(m_reason, &QPlainTextEdit::textChanged, ok, [this, ok] { ok->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        finishComposing();
        if (!reason().isEmpty())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString SetAsideDialog::reason() const { return m_reason->toPlainText().trimmed(); }
