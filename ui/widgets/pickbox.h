// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choices.h"

class QLineEdit;
class QListWidget;
class Text;

// A small window under its button: type a few letters, choose from what fits, or make what is not there yet.
class PickList : public QWidget
{
    Q_OBJECT
public:
    PickList(const QList<Choice> &choices, bool mayCreate, QWidget *anchor);

signals:
    void picked(const QString &code);
    void createAsked(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // arrows in the line move in the list

private:
    void filter();
    void take();

    QList<Choice> m_choices;
    bool m_mayCreate;
    QLineEdit *m_find;
    QListWidget *m_list;
};

// Several of very many: the chosen ones as chips, the others behind one button with a list to search. For links to other
// records and for long lists of codes. A code that is no choice is shown as it is and kept.
class PickBox : public QWidget
{
    Q_OBJECT
public:
    enum class Create { No, Yes };
    PickBox(const QList<Choice> &choices, const QString &button, Create create = Create::No, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices); // the words of the chosen ones follow
    void setChosen(const QStringList &codes);
    QStringList chosen() const { return m_chosen; }
    void add(const QString &code); // as if picked; what a page calls when it has made what createAsked() wanted

signals:
    void edited(const QStringList &codes);
    void createAsked(const QString &name);

private:
    void rebuild();
    void open();

    QList<Choice> m_choices;
    QStringList m_chosen;
    QToolButton *m_button;
    Text *m_more; // how many have no chip
    bool m_mayCreate;
};
