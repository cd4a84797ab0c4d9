// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/documentdesk.h"

#include <QWidget>

class DateField;
class QFormLayout;
class QLineEdit;
class QPushButton;
class Text;

// Who approves a document, when, from which day it holds and why. What was typed stays while the same document is shown.
class AdoptForm : public QWidget
{
    Q_OBJECT
public:
    explicit AdoptForm(QWidget *parent = nullptr);

    // `open` is what is still missing in it, told but no hindrance.
    void showDocument(const Document &document, const QString &proposedApprover, QDate today, const QString &open);
    void takeKeyboard();

signals:
    void wanted(const Adoption &adoption);

private:
    Adoption typed() const;
    void showState();

    QUuid m_document;
    int m_version = -1;
    DateField *m_adopted, *m_effective;
    QLineEdit *m_approver, *m_reason;
    QPushButton *m_adopt;
    Text *m_open;
    QFormLayout *m_fields;
};
