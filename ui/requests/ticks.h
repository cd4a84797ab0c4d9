// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ticklist.h"

class QVBoxLayout;

// Sentences to tick that change with the record shown. Made anew only when they do, so that the keyboard stays where it is. What is
// ticked and no longer among them stays to be taken away.
class Ticks : public QWidget
{
    Q_OBJECT
public:
    explicit Ticks(QWidget *parent = nullptr);
    void show(const QList<Choice> &choices, const QStringList &chosen);
    void setNone(const QString &words); // said while there is nothing to tick
    QStringList chosen() const { return m_list->chosen(); }

signals:
    void edited(const QStringList &codes);

private:
    QVBoxLayout *m_column;
    TickList *m_list;
    QWidget *m_none;
    QList<Choice> m_choices;
};
