// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/choices.h"

class QVBoxLayout;
class Text;

// One way to answer: its word and the keys that stand for it.
struct AnswerWay
{
    QString code, word;
    QString keys; // "1Y": any of these, upper case
};

// One thing that is asked: drawing, words, and the ways to answer side by side. A key of a way answers from anywhere in the row.
class AnswerRow : public QWidget
{
    Q_OBJECT
public:
    AnswerRow(const QString &icon, const QString &title, const QString &hint, const QList<AnswerWay> &ways);

    void setAnswer(const QString &code);
    QString answer() const { return m_segments->chosen(); }
    Segments *segments() const { return m_segments; }

signals:
    void answered(const QString &code);
    void leaving(int step); // 1: on to the next row, -1: back

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool take(QKeyEvent *event);

    const QList<AnswerWay> m_ways;
    Segments *m_segments;
};

// Rows of answers below each other. An answer given by key goes on to the next row; arrows up and down move between rows.
class AnswerList : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerList(QWidget *parent = nullptr);

    void addHeading(const QString &heading);
    AnswerRow *add(const QString &id, AnswerRow *row);
    AnswerRow *row(const QString &id) const;
    const QList<std::pair<QString, AnswerRow *>> &rows() const { return m_rows; }
    int openCount() const; // rows without an answer
    // Puts the keyboard on the first row without an answer, or the first.
    void start();

signals:
    void answered(const QString &id, const QString &code);

private:
    void step(AnswerRow *from, int by);

    QVBoxLayout *m_column;
    QList<std::pair<QString, AnswerRow *>> m_rows;
};
