// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QToolButton;

struct Choice
{
    QString code, label;

    bool operator==(const Choice &) const = default;
};

// One of many: a check box in the shape of a pill. Role, keys and state are the check box's.
class Chip : public QCheckBox
{
    Q_OBJECT
public:
    explicit Chip(const QString &label); // shown as written: "&" marks no letter
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // a long word gives way and is whole in its tool tip

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

// A field with several answers. Values in, the whole new list out, in the order chosen. With `first`, only so many and the
// chosen ones are shown, and a small "+n" brings the rest. A code that is no choice is shown as it is and kept.
class ChipBox : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBox(const QList<Choice> &choices, int first = 99, QWidget *parent = nullptr);
    void setChosen(const QStringList &codes);
    QStringList chosen() const { return m_chosen; }
    // These come first from now on, the others behind them in their usual order.
    void setLikely(const QStringList &codes);

signals:
    void edited(const QStringList &codes);

private:
    void addChip(const Choice &choice);
    void showRest();
    void fold();

    QList<std::pair<QString, Chip *>> m_chips; // in the order shown
    QStringList m_usual;
    QStringList m_chosen;
    QToolButton *m_more;
    int m_first;
};

// One segment; paints itself by its place in the row.
class Segment : public QRadioButton
{
    Q_OBJECT
public:
    Segment(const QString &code, const QString &label);
    const QString code;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;
};

// One of few, side by side in one frame, in a second line where they do not fit. Radio buttons by role and by arrow keys.
// A code that is no choice is added.
class Segments : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(const QList<Choice> &choices, QWidget *parent = nullptr);
    void setChosen(const QString &code); // no segment is chosen for an empty code that is not among the choices
    QString chosen() const;
    QSize sizeHint() const override;
    bool isOpen() const; // none is chosen, not even one with an empty code

signals:
    void edited(const QString &code);

private:
    void addSegment(const Choice &choice);

    QButtonGroup *m_group;
};
