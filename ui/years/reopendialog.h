// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

// Asks why a closed year is opened again. Without a reason it goes no further.
class ReopenDialog : public QDialog
{
    Q_OBJECT
public:
    ReopenDialog(int year, const QString &signedBy, QWidget *parent);

    QString reason() const;

private:
    QLineEdit *m_reason;
};
