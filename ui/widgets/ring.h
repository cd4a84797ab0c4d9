// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks.h"

#include <QList>
#include <QWidget>

struct RingPart
{
    int count = 0;
    Mark mark = Mark::None;
    QString word;
    int within = 0; // counted to it in words, but drawn as a part of its own: the next

    int told() const { return count + within; }
};

// How far this year's review is: a ring of parts, the share of the first part in its middle. The legend is beside it.
class Ring : public QWidget
{
    Q_OBJECT
public:
    Ring(QList<RingPart> parts, const QString &inner, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<RingPart> m_parts;
    QString m_inner;
};

// The parts in words: shape, word, count.
class RingLegend : public QWidget
{
    Q_OBJECT
public:
    explicit RingLegend(QList<RingPart> parts, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;

    QList<RingPart> m_parts;
};
