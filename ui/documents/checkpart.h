// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentpart.h"

class LevelTag;
class LineList;
class QCheckBox;
class QPushButton;
class QStackedWidget;
class Text;

// What the rule must have and lacks, with the article to add; what nobody decided; and what was left out and why.
class CheckPart : public DocumentPart
{
    Q_OBJECT
public:
    explicit CheckPart(OpenDocument &open);

    void refresh() override;

private:
    QWidget *detail();
    void showChosen();
    void showMissing(const MissingMatter &matter);
    void showLeftOut(const SectionLeftOut &left);
    void add();
    void choose(bool isShort);

    QList<MissingMatter> m_missing;
    QList<SectionLeftOut> m_undecided, m_leftOut;
    LineList *m_list;
    QCheckBox *m_short;
    QStackedWidget *m_stack;
    Text *m_heading, *m_why, *m_law;
    LevelTag *m_level;
    QPushButton *m_add, *m_answer;
};
