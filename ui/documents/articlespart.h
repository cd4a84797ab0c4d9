// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentpart.h"

class FindBar;
class LineList;
class QSplitter;
class QToolButton;
class SectionEditor;

// The text of the document: its chapters and articles in their order, and the chosen one beside them.
class ArticlesPart : public DocumentPart
{
    Q_OBJECT
public:
    explicit ArticlesPart(OpenDocument &open);

    void refresh() override;
    bool finish() override;
    void showSection(const QString &id); // an unknown one shows the first
    void find();
    void focusList();
    const QList<QAction *> &actions() const { return m_actions; } // move, add, remove, lock

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *left();
    QAction *action(const char *name, const QString &text, const QKeySequence &keys, void (ArticlesPart::*work)());
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void add();
    void remove();
    void lock();
    void showCurrent();
    void showState();
    void findNext(const QString &words, bool backwards);
    QString current() const; // id of the section shown; empty for none or the title

    LineList *m_outline;
    SectionEditor *m_editor;
    FindBar *m_find;
    QSplitter *m_halves;
    QList<QAction *> m_actions;
    QAction *m_up, *m_down, *m_add, *m_remove, *m_lock;
    QUuid m_shown; // the document
    QString m_foundIn; // where the search stands: section, and place in its heading and text
    qsizetype m_foundAt = -1;
    bool m_divided = false;
};
