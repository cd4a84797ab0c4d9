// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choices.h"

class QVBoxLayout;

// Several of some whole sentences, each with a box to tick; long ones wrap. Values in, the whole new list out, in the order of
// the choices. A code that is no choice is shown as it is and kept.
class TickList : public QWidget
{
    Q_OBJECT
public:
    explicit TickList(const QList<Choice> &choices, QWidget *parent = nullptr);
    void setChosen(const QStringList &codes);
    QStringList chosen() const;

signals:
    void edited(const QStringList &codes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // a click on the words ticks the box

private:
    void addRow(const Choice &choice);

    QVBoxLayout *m_column;
    QList<std::pair<QString, QCheckBox *>> m_boxes;
};
