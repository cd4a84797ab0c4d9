// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/library.h"
#include "domain/periodiccheck.h"

#include <QWidget>

class Badge;
class Book;
class QPushButton;
class Text;

// What is to be checked from time to time, one line a kind: when it last was and how, when it is due again, and a button that says
// it was done today.
class CheckBoard : public QWidget
{
    Q_OBJECT
public:
    CheckBoard(const Book &book, const Library &library, QWidget *parent = nullptr);
    void show(const QList<PeriodicCheck> &checks, QDate today);
    void takeFocus();

signals:
    void doneAsked(const QString &kind);
    void opened(const QUuid &check); // its latest record

private:
    struct Line
    {
        QString kind;
        QUuid latest;
        Text *last, *due;
        Badge *state;
        QPushButton *open, *done;
    };

    const Book &m_book;
    QList<Line> m_lines;
};
