// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QRadioButton>
#include <QWidget>

class QButtonGroup;

// One step of the line: its mark, its number and its word. Role and keys are those of a radio button.
class StepButton : public QRadioButton
{
    Q_OBJECT
public:
    StepButton(const QString &id, const QString &word);
    void show(const State &state); // its word is for a screen reader and the tool tip

    const QString id;
    Mark mark() const { return m_mark; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_word;
    Mark m_mark = Mark::Open;
};

// The steps of a record side by side, in further lines where they do not fit. A click goes to one.
class StepLine : public QWidget
{
    Q_OBJECT
public:
    struct Step
    {
        QString id, word;
    };
    explicit StepLine(const QList<Step> &steps, QWidget *parent = nullptr);

    void show(const QString &id, const State &state);
    void setCurrent(const QString &id);
    QString current() const;
    StepButton *button(const QString &id) const; // null for an unknown one

signals:
    void wanted(const QString &id);

private:
    QButtonGroup *m_group;
};
