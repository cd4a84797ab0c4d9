// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reviewdesk.h"

#include <QWidget>

class QVBoxLayout;

// What the records of people, training and checks ask for now: what is due, what was found and not mended, who was not trained
// this year.
class TodoView : public QWidget
{
    Q_OBJECT
public:
    explicit TodoView(const ReviewDesk &desk, QWidget *parent = nullptr);
    void refresh();
    int overdue() const { return m_overdue; }

signals:
    void opened(const QUuid &record);
    void partAsked(const QString &part); // of the page

private:
    QWidget *dueCard(const BookRecords &records);
    QWidget *untrainedCard(const BookRecords &records);
    QWidget *firstSteps();

    const ReviewDesk &m_desk;
    QVBoxLayout *m_holder;
    QWidget *m_content = nullptr;
    int m_overdue = 0;
};
