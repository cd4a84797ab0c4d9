// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidentbinder.h"
#include "incidentpart.h"

class LineList;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class ReportItemView;
class Text;

// The nine items of the report, each a text of its own with its help; what was filed, as it was sent; and the buttons that say it was.
class ReportPart : public IncidentPart
{
    Q_OBJECT
public:
    explicit ReportPart(OpenIncident &open);

    void refresh() override;
    bool finish() override;
    void takeKeyboard() override;
    void focusItem(int no); // 1 to 9; another changes nothing

private:
    QWidget *left();
    void addFilingButtons();
    QWidget *filingPage();
    void build(const IncidentTexts &texts); // once they are read
    void showLines();
    void showFiling();
    void showButtons();
    void showChosen();
    void setKnown(int no, bool isKnown);
    void draft(int no);
    void draftAll();
    void copy(int no);
    void copyAll();
    void file(const QString &kind);

    IncidentBinder m_binder;
    QList<ReportItemView *> m_items;
    LineList *m_list;
    QStackedWidget *m_stack;
    QVBoxLayout *m_filedButtons;
    QList<std::pair<QString, QPushButton *>> m_buttons; // by kind of filing
    Text *m_filingTitle = nullptr; // made with the items
    QPlainTextEdit *m_filingText = nullptr;
    QString m_shown; // key of the line whose text is in view
};
