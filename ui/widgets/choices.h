// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QStringList>
#include <QWidget>

class QButtonGroup;

struct Choice
{
    QString code, label;
};

// One of many: a check box in the shape of a pill. Role, keys and state are the check box's.
class Chip : public QCheckBox
{
    Q_OBJECT
public:
    using QCheckBox::QCheckBox;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;
};

// A field with several answers. Values in, the whole new list out. With `first`, only so many and the chosen ones are
// shown, and a small "+n" brings the rest.
class ChipBox : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBox(const QList<Choice> &choices, int first = 99, QWidget *parent = nullptr);
    void setChosen(const QStringList &codes);
    QStringList chosen() const;

signals:
    void edited(const QStringList &codes);

private:
    void fold();

    QList<std::pair<QString, Chip *>> m_chips;
    class QToolButton *m_more;
    int m_first;
};

// One of few, side by side in one frame. Radio buttons by role and by arrow keys.
class Segments : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(const QList<Choice> &choices, QWidget *parent = nullptr);
    void setChosen(const QString &code);

signals:
    void chosen(const QString &code);

private:
    QButtonGroup *m_group;
};

// One segment; paints itself by its place in the row.
class Segment : public QRadioButton
{
    Q_OBJECT
public:
    Segment(const QString &label, bool first, bool last) : QRadioButton(label), m_first(first), m_last(last) { }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_first, m_last;
};
