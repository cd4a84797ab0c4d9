// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/incidentguide.h"

#include <QWidget>

class QPlainTextEdit;
class Segments;
class Text;

// One of the nine items: what belongs into it, its text, whether it is final, and examples.
class ReportItemView : public QWidget
{
    Q_OBJECT
public:
    ReportItemView(const ReportItem &item, const Library &library, Language language, bool readOnly);

    int no() const { return m_no; }
    QPlainTextEdit *text() const { return m_text; }
    void showKnown(bool isKnown);

signals:
    void draftWanted();
    void copyWanted();
    void knownChosen(bool isKnown);
    void masked(); // the text, by its guard: to be stored

private:
    QWidget *stateLine();
    QWidget *buttons(bool readOnly);
    QWidget *examples(const ReportItem &item, const Library &library, Language language);

    const int m_no;
    QPlainTextEdit *m_text;
    Segments *m_state;
    Text *m_count;
};
