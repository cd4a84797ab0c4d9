// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/fieldtext.h"
#include "domain/incident.h"

#include <QDialog>

class DateField;
class FieldLine;
class QLineEdit;

// When, by whom and how something was sent. The text that is kept with it is shown and cannot be changed here. Goes by itself when it
// is closed.
class FilingDialog : public QDialog
{
    Q_OBJECT
public:
    FilingDialog(const Filing &sent, const FieldText &words, QWidget *parent);
    Filing filing() const; // as typed

    void accept() override; // not while the day is none

private:
    Filing m_sent;
    DateField *m_day;
    FieldLine *m_dayLine;
    QLineEdit *m_by, *m_way, *m_receipt;
};
