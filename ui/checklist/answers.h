// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"

#include <QRadioButton>

class QButtonGroup;
class QGridLayout;

// One answer: its key, how much it is (0 to 3 filled steps, or none), its word. A radio button by role; arrows up and down move
// on without choosing, for a choice is on the disk at once.
class AnswerTile : public QRadioButton
{
    Q_OBJECT
public:
    AnswerTile(QChar key, const QString &word, int steps, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {96, 40}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void leaving(int by); // to the tile before or after

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect words(int width, int height) const;

    QChar m_key;
    int m_steps;
};

// The answers of one question: 0 to 3 as a scale, and below them "?" and "N".
class Answers : public QWidget
{
    Q_OBJECT
public:
    explicit Answers(QWidget *parent = nullptr);
    void setAnswer(AnswerValue value);
    void takeFocus(); // on the one chosen, else on the first

signals:
    void answered(AnswerValue value);

private:
    void add(QGridLayout &grid, int row, int column, int span, AnswerValue value, int steps);
    void moveFrom(const AnswerTile *tile, int by);

    QButtonGroup *m_group;
    QList<AnswerTile *> m_tiles;
};
