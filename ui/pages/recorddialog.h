// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"
#include "forms/formbuilder.h"
#include "theme/theme.h"
#include "undoable.h"
#include "widgets/messagebar.h"
#include "widgets/surface.h"
#include "workspace/book.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

// The words of RecordDialog, which as a template has no translation context of its own.
struct RecordDialogWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordDialog)
};

// One record without a page of its own, by its schema. Every finished field is stored at once, as on a page; what cannot be
// stored is said here and keeps the dialog open.
template<class R> class RecordDialog : public QDialog
{
public:
    // `messages` is told what was removed. The record must be there.
    RecordDialog(Book &book, const Library &library, MessageBar &messages, const QUuid &id, const QString &title, QWidget *parent)
        : QDialog(parent)
        , m_book(book)
        , m_pageMessages(messages)
        , m_record(*book.records<R>().find(id))
        , m_fields(new QWidget)
        , m_messages(new MessageBar)
    {
        setWindowTitle(title);
        setAttribute(Qt::WA_DeleteOnClose);
        addFields(library);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
        buttons->button(QDialogButtonBox::Close)->setDefault(false);
        buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in a field finishes the field
        QPushButton *away = buttons->addButton(RecordDialogWords::tr("Delete"), QDialogButtonBox::DestructiveRole);
        away->setObjectName(QStringLiteral("delete"));
        away->setAutoDefault(false);
        away->setEnabled(!book.isReadOnly());
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(space::l, space::l, space::l, space::l);
        column->setSpacing(space::m);
        column->addWidget(scrolled(m_fields), 1);
        column->addWidget(m_messages);
        column->addWidget(buttons);
        resize(fontMetrics().height() * 30, fontMetrics().height() * 26);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(away, &QPushButton::clicked, this, [this] { remove(); });
        connect(&m_book.records<R>(), &RecordModelBase::recordsChanged, this, [this] { follow(); });
    }

    void focusField(const QString &column)
    {
        if (auto *editor = m_fields->findChild<QWidget *>(column))
            editor->setFocus(Qt::ShortcutFocusReason);
    }

    // Close and Escape: what is being typed is stored first.
    void reject() override
    {
        finishComposing();
        if (save())
            QDialog::reject();
    }

private:
    void addFields(const Library &library)
    {
        auto *column = new QVBoxLayout(m_fields);
        column->setContentsMargins(0, 0, space::m, 0);
        QFormLayout *group = addGroup(*column, {}, Labels::Above);
        FormBuilder<R> builder(library, m_book.words().language, m_binder);
        using Lines = typename FormBuilder<R>::Lines;
        forEachField<R>([&](const auto &field) {
            builder.add(*group, field.column, qstrcmp(field.column, "note") == 0 ? Lines::Several : Lines::One);
        });
        column->addStretch();
        m_fields->setEnabled(!m_book.isReadOnly());
        m_binder.show(m_record);
        m_binder.edited = [this] { save(); };
    }

    bool save()
    {
        if (m_saving || m_book.isReadOnly())
            return true;
        const QScopedValueRollback saving(m_saving, true);
        const Result<void> saved = m_book.edit(m_binder.read(m_record), RecordDialogWords::tr("Change “%1”").arg(name()));
        if (!saved)
            m_messages->show({.mark = Mark::Late,
                              .text = saved.error().message,
                              .detail = saved.error().detail,
                              .action = RecordDialogWords::tr("Discard what was typed"),
                              .run = [this] { m_binder.show(m_record); }});
        return bool(saved);
    }

    void follow()
    {
        const R *now = m_book.records<R>().find(m_record.id);
        if (!now)
            return QDialog::reject(); // what was typed has no record any more
        m_binder.refresh(m_record, *now);
        m_record = *now;
    }

    void remove()
    {
        const QString title = RecordDialogWords::tr("Delete “%1”").arg(name());
        const QScopedValueRollback saving(m_saving, true); // leaving a field stores nothing of what goes
        const Result<void> removed = m_book.apply(m_book.template removal<R>({m_record.id}), title);
        if (!removed)
            return m_messages->show(removed.error());
        m_pageMessages.show(undoable(m_book, RecordDialogWords::tr("“%1” was deleted.").arg(name())));
    }

    QString name() const { return oneLine(firstOf(m_record.*std::get<0>(Schema<R>::fields).member, 40)); } // its first field

    Book &m_book;
    MessageBar &m_pageMessages;
    R m_record; // as stored
    FormBinder<R> m_binder;
    QWidget *m_fields;
    MessageBar *m_messages;
    bool m_saving = false;
};
