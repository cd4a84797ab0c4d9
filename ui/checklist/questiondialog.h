// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/library.h"
#include "content/questions.h"
#include "domain/ownquestion.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

// A question of the firm's own: what it asks, in which area, how binding it is.
class QuestionDialog : public QDialog
{
    Q_OBJECT
public:
    QuestionDialog(const OwnQuestion &question, const QList<QuestionArea> &areas, const Library &library, Language language,
                   QWidget *parent = nullptr);
    OwnQuestion question() const;

private:
    OwnQuestion m_question;
    QLineEdit *m_ask;
    QComboBox *m_area, *m_level;
};
