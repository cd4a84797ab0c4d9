// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QLabel>

class QPainter;

// Every state has a shape of its own, so it is read without colour, in print, and by the colour-blind.
enum class Mark { None, Done, Partly, Watch, Late, Unknown, Open, Fresh, Skipped, Step };

Tone toneOf(Mark mark);
// On paper give black ink: the shapes stay apart.
void paintMark(QPainter &painter, const QRectF &box, Mark mark, const QColor &ink, const QColor &over);

// Where a mark of this side stands so that it sits on the same middle as the capitals and kanji of a line of text.
QRectF markBox(int left, const QRect &line, const QFontMetrics &metrics, int side);

struct State // what a list or a badge shows: the shape and its word
{
    Mark mark = Mark::None;
    QString word;
};

// Shape and word on a tinted ground. A label, so a screen reader says its word.
class Badge : public QLabel
{
    Q_OBJECT
public:
    explicit Badge(const State &state = {}, QWidget *parent = nullptr);

    void show(const State &state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark = Mark::None;
};

// How binding a statement is: the word is always there, the frame gets lighter with the duty.
enum class Level { Duty, Effort, Advice, OwnRule };
Level levelOf(const QString &code); // of the pack's list "levels"

class LevelTag : public QLabel
{
    Q_OBJECT
public:
    explicit LevelTag(Level level, QWidget *parent = nullptr);
    void show(Level level);
    static QString word(Level level);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Level m_level;
};
