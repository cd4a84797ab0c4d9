// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QWidget>

// The shape of a mark, in front of the words that say what it stands for.
class Sign : public QWidget
{
    Q_OBJECT
public:
    explicit Sign(Mark mark = Mark::None, QWidget *parent = nullptr);
    void setMark(Mark mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
};
