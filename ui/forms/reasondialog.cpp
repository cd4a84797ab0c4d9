// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasondialog.h"

#include "editors.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

ReasonDialog::ReasonDialog(const ReasonAsk &ask, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(ask.title);
    setAttribute(Qt::WA_DeleteOnClose);
    QDialogButtonBox *buttons = verbButtons(ask.verb);
    QPushButton *go = buttons->button(QDialogButtonBox::Ok);
    go->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    if (!ask.about.isEmpty())
        column->addWidget(Text::paragraph(ask.about, Type::Strong));
    for (const QString &sentence : ask.sentences)
        column->addWidget(Text::paragraph(sentence));
    QWidget *reason = field(ask, [this, go] { go->setEnabled(!this->reason().isEmpty()); });
    reason->setObjectName(QStringLiteral("reason"));
    reason->setAccessibleName(tr("Reason"));
    column->addWidget(reason, ask.takesLines ? 1 : 0);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        finishComposing();
        if (!this->reason().isEmpty())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int width = 28 * fontMetrics().height();
    resize(width, column->totalHeightForWidth(width));
    reason->setFocus();
}

QWidget *ReasonDialog::field(const ReasonAsk &ask, const std::function<void()> &edited)
{
    if (ask.takesLines) {
        auto *lines = new QPlainTextEdit;
        lines->setPlaceholderText(ask.example);
        lines->setTabChangesFocus(true);
        lines->setMinimumHeight(fontMetrics().height() * 4);
        m_written = [lines] { return lines->toPlainText(); };
        connect(lines, &QPlainTextEdit::textChanged, this, edited);
        return lines;
    }
    auto *line = new QLineEdit;
    line->setPlaceholderText(ask.example);
    line->setMaxLength(1000);
    m_written = [line] { return line->text(); };
    connect(line, &QLineEdit::textChanged, this, edited);
    return line;
}
