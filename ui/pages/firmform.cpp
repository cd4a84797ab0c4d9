// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmform.h"

#include <QPointer>
#include <QVBoxLayout>

FirmForm::FirmForm(Book &book, const Library &library, MessageBar &messages, const QList<Part> &parts)
    : m_book(book)
    , m_messages(messages)
    , m_shown(book.firm())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    FormBuilder<Firm> builder(library, book.words().language, m_binder);
    for (const Part &part : parts) {
        QFormLayout *group = addGroup(*column, part.heading, Labels::Above);
        for (const QString &name : part.columns)
            builder.add(*group, name.toLatin1().constData());
    }
    if (auto *month = findChild<QSpinBox *>(QStringLiteral("fiscal_start")))
        month->setRange(1, 12);
    setFocusProxy(findChild<QLineEdit *>(QStringLiteral("name")));
    setEnabled(!book.isReadOnly());
    m_binder.show(m_shown);
    m_binder.edited = [this] { save(m_binder.read(m_book.firm())); };
    connect(&book.records<Firm>(), &RecordModelBase::recordsChanged, this, &FirmForm::follow);
}

bool FirmForm::finishEditing()
{
    finishComposing();
    return m_book.isReadOnly() || save(m_binder.read(m_book.firm()));
}

bool FirmForm::save(const Firm &firm)
{
    const Result<void> saved = m_book.edit(firm, tr("Change the firm"));
    if (!saved)
        m_messages.show({.mark = Mark::Late,
                         .text = saved.error().message,
                         .detail = saved.error().detail,
                         .action = tr("Discard what was typed"),
                         .run = [form = QPointer(this)] {
                             if (form)
                                 form->m_binder.show(form->m_shown);
                         }});
    return bool(saved);
}

void FirmForm::follow()
{
    m_binder.refresh(m_shown, m_book.firm());
    m_shown = m_book.firm();
}
