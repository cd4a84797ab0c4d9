// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formbuilder.h"
#include "workspace/book.h"

#include <QDialog>

class QStackedWidget;

// One field of several records at once: choose the field, give the value. Lists can be added to instead of replaced.
class BulkDialog : public QDialog
{
    Q_OBJECT
public:
    BulkDialog(const Book &book, const Library &library, int count, QWidget *parent = nullptr);

    // The record with the field as chosen in the dialog.
    Holding applied(Holding holding) const;
    QString fieldLabel() const;

private:
    void addField(const char *column);
    void chooseField();
    bool isReadable() const;
    QWidget *editor() const; // of the field that is chosen

    FormBinder<Holding> m_binder;
    FormBuilder<Holding> m_builder;
    QComboBox *m_fields;
    QStackedWidget *m_editors;
    QCheckBox *m_add;
};
