// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks.h"

#include <QFrame>

class QLabel;
class QPushButton;

struct Message
{
    Mark mark = Mark::Done;
    QString text; // what happened, what is safe, what to do next
    QString detail; // shown on demand
    QString action; // a button's text, empty for none: "Undo", "Try again"
};

// A line above the page. Says what happened, offers one way back or on, never blocks typing, and is announced.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void show(const Message &message);

signals:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark = Mark::None;
    QLabel *m_sign;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_action;
    QPushButton *m_more;
};
