// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentpart.h"

class LineList;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class Text;

// What the newest data would change in the document, article by article; only what is chosen is taken over.
class ComparePart : public DocumentPart
{
    Q_OBJECT
public:
    explicit ComparePart(OpenDocument &open);

    void refresh() override;

private:
    QWidget *texts();
    void showLines();
    void showChosen();
    void showButtons();
    void take();

    QList<SectionDifference> m_differences; // without what is the same
    QUuid m_of; // the document they are of
    QHash<QString, SectionDifference::State> m_states; // of the lines, when they were chosen
    LineList *m_list;
    QStackedWidget *m_stack;
    QTextBrowser *m_mine, *m_theirs;
    QPushButton *m_take, *m_all;
    Text *m_state;
};

// The differences that are shown: everything but what is the same, and the user's own articles.
QList<SectionDifference> shownDifferences(OpenDocument &open);
