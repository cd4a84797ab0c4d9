// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "theme/theme.h"
#include "widgets/bits.h"

#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

Page::Page(const QString &title, const QString &sentence, QWidget *parent)
    : Surface(Ground::Page, parent)
    , m_header(new PageHeader(title, sentence))
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::xl, space::l, 0, space::l);
    m_body->setSpacing(space::l);
    add(m_header);
    connect(m_header->help(), &QuestionMark::clicked, this, &Page::helpWanted);
}

void Page::add(QWidget *part, int stretch)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, space::xl, 0);
    line->addWidget(part);
    m_body->addLayout(line, stretch);
}

void Page::addScrolled(QWidget *content) { addScrollParts(scrollPart(content)); }

void Page::addScrollParts(QWidget *parts)
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, space::xl - bar - space::xs, 0);
    line->addWidget(parts);
    m_body->addLayout(line, 1);
}

QWidget *Page::scrollPart(QWidget *content) const
{
    QScrollArea *area = scrolled(content);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // drawn only when there is something to scroll
    content->setContentsMargins(0, 0, space::xs, 0);
    return area;
}
