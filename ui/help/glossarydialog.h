// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/learning.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

// The words of the law in plain words: a list that filters as one types, the chosen word beside it with links to related ones.
class GlossaryDialog : public QDialog
{
    Q_OBJECT
public:
    GlossaryDialog(const Library &library, Language language, QWidget *parent);

    void showTerm(const QString &id);

private:
    void fill();
    void filter();
    void showCurrent();
    void addLinks(QVBoxLayout &column, const GlossaryTerm &term);

    const Library &m_library;
    const Language m_language;
    QList<GlossaryTerm> m_terms;
    QLineEdit *m_search;
    QListWidget *m_list;
    QWidget *m_place;
    QWidget *m_shown = nullptr;
};
