// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

// Asks why findings are to stay as they are. Cannot be accepted without a reason.
class SetAsideDialog : public QDialog
{
    Q_OBJECT
public:
    SetAsideDialog(const QString &title, int count, QWidget *parent);

    QString reason() const;

private:
    QPlainTextEdit *m_reason;
};
