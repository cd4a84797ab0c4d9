// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign.h"

#include "theme/theme.h"

#include <QPainter>

Sign::Sign(Mark mark, QWidget *parent) : QWidget(parent), m_mark(mark) { setFixedSize(18, 18); }

void Sign::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void Sign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, QRectF(1, 1, 16, 16), m_mark, inkOf(toneOf(m_mark), palette()).ink, shadesOf(palette()).card);
}
