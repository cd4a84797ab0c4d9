// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendancemodel.h"

#include <QWidget>

class QPushButton;
class QTableView;
class Text;

// The list of people in the form of a training, marked by click or by the space bar; everybody at once by a button.
class AttendanceBox : public QWidget
{
    Q_OBJECT
public:
    explicit AttendanceBox(QWidget *parent = nullptr);
    void show(const QList<Person> &people, const Training &training, QDate today);
    void takeFocus();

signals:
    void edited(const Links<Person> &attended, const Links<Person> &absent);

private:
    void follow();

    AttendanceModel *m_model;
    QTableView *m_table;
    QPushButton *m_all, *m_rest;
    Text *m_counts, *m_none;
};
