// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class DateField;
class FieldLine;
class QCheckBox;
class QLineEdit;

// Closing an incident: what is still open is shown and hinders nothing; what is planned may become actions and a training. Goes by
// itself when it is closed.
class CloseDialog : public QDialog
{
    Q_OBJECT
public:
    struct Ask
    {
        QStringList open; // what is still to be done, one sentence each
        QStringList planned; // measures that could become actions
        QString who;
        QDate due; // proposed for them
        bool mayTrain = false;
    };
    CloseDialog(const Ask &ask, QWidget *parent);

    QString who() const;
    bool makesActions() const;
    bool makesTraining() const;
    QDate due() const; // of the actions and the training

    void accept() override; // not while a day is needed and there is none

private:
    QWidget *openPoints(const QStringList &open);

    QLineEdit *m_who;
    QCheckBox *m_actions, *m_training;
    DateField *m_due;
    FieldLine *m_dueLine;
};
