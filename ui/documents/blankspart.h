// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blankanswers.h"
#include "documentpart.h"

class LineList;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class Segments;
class Text;

// What is still empty in the document and what nobody answered yet, with the place to say it.
class BlanksPart : public DocumentPart
{
    Q_OBJECT
public:
    explicit BlanksPart(OpenDocument &open);

    void refresh() override;
    bool finish() override;

private:
    QWidget *detail();
    QWidget *fields();
    void showLines();
    void showChosen();
    void showFields(const OpenBlank &blank);
    const OpenBlank *chosen() const;
    QString whereOf(const OpenBlank &blank) const;
    QString adviceOf(const OpenBlank &blank) const;
    bool saveTyped();
    bool answer(const OpenBlank &blank, const QString &value);
    void act();

    QList<OpenBlank> m_blanks;
    LineList *m_list;
    QStackedWidget *m_stack;
    Text *m_label, *m_where, *m_advice;
    Segments *m_scope, *m_yesNo;
    QLineEdit *m_value;
    QPlainTextEdit *m_rows;
    QPushButton *m_go, *m_place, *m_nothing;
    QString m_shown; // key of the blank the fields are for
    bool m_saving = false;
};
