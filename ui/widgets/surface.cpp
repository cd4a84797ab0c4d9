// SPDX-License-Identifier: GPL-3.0-or-later
#include "surface.h"

#include "text.h"
#include "theme/shapes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

Surface::Surface(Ground ground, QWidget *parent) : QWidget(parent), m_ground(ground) { }

void Surface::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    QPainter painter(this);
    if (m_ground == Ground::Card)
        paintPanel(painter, rect(), shades.card, shades.hairline, space::cardRadius);
    else
        painter.fillRect(rect(), m_ground == Ground::Side ? shades.side : shades.page);
    if (m_ground == Ground::Side)
        painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height()), shades.hairline);
}

Card::Card(const QString &heading, QWidget *parent)
    : Surface(Ground::Card, parent)
    , m_outer(new QVBoxLayout(this))
    , m_column(startColumn(1))
{
    m_outer->setContentsMargins(space::s, heading.isEmpty() ? space::l : space::m, space::s, space::l);
    m_outer->setSpacing(space::s);
    setAccessibleName(heading);
    if (heading.isEmpty())
        return;
    m_headingLine = new QHBoxLayout;
    m_headingLine->addWidget(new Text(heading, Type::Strong));
    m_headingLine->addStretch();
    m_column->addLayout(m_headingLine);
}

QVBoxLayout *Card::startColumn(int stretch)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::s, 0, space::s, 0);
    column->setSpacing(space::s);
    m_outer->addLayout(column, stretch);
    return column;
}

void Card::addWide(QWidget *list, int stretch)
{
    m_outer->setStretchFactor(m_column, 0);
    m_outer->addWidget(list, stretch);
    m_column = startColumn(stretch > 0 ? 0 : 1);
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    content->setAutoFillBackground(false); // setWidget() switches it on, the ground of the page would vanish
    return area;
}
