// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/closedday.h"
#include "pages/recordpane.h"

#include <QDialog>

// Days on which authorities are closed because the law changed after the program was made: they move the last day of a report.
class ClosedDaysDialog : public QDialog
{
    Q_OBJECT
public:
    ClosedDaysDialog(Book &book, const Library &library, QWidget *parent = nullptr);

    void done(int result) override; // not while a field holds what is no day

private:
    MessageBar *m_messages;
    RecordPane<ClosedDay> *m_pane;
};
