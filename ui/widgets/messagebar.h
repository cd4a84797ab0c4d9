// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "marks.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

struct Message
{
    Mark mark = Mark::Done;
    QString text; // what happened, what is safe, what to do next
    QString detail = {}; // shown on demand
    QString action = {}; // a button's text, empty for none: "Undo", "Try again"
    std::function<void()> run = {}; // what the button does
};

// A line above the page. Says what happened, offers one way back or on, never blocks typing, and is announced.
// Errors stay until dismissed or replaced; what went well leaves by itself.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void show(const Message &message);
    void show(const Error &error);
    // Shows the error of a failed result; true when all went well.
    bool check(const Result<void> &result);
    bool isShowing(const QString &text) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark = Mark::None;
    std::function<void()> m_run;
    QLabel *m_text;
    QLabel *m_detail;
    QWidget *m_sign;
    QPushButton *m_action;
    QPushButton *m_more;
    QTimer m_leave;
};
