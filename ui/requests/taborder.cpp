// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace {

void collect(QLayout *layout, QList<QWidget *> &found);

// What takes the keyboard itself is one stop, whatever it is made of.
void collect(QWidget *part, QList<QWidget *> &found)
{
    if (part->focusPolicy() & Qt::TabFocus)
        found << part;
    else if (part->layout())
        collect(part->layout(), found);
}

void collect(QLayout *layout, QList<QWidget *> &found)
{
    for (int place = 0; place < layout->count(); ++place) {
        QLayoutItem *item = layout->itemAt(place);
        if (item->widget())
            collect(item->widget(), found);
        else if (item->layout())
            collect(item->layout(), found);
    }
}

} // namespace

void tabInOrder(const QList<QWidget *> &parts)
{
    QList<QWidget *> stops;
    for (QWidget *part : parts)
        collect(part, stops);
    for (qsizetype place = 1; place < stops.size(); ++place)
        QWidget::setTabOrder(stops[place - 1], stops[place]);
}

QWidget *firstStopIn(QWidget *part)
{
    QList<QWidget *> stops;
    collect(part, stops);
    const auto first
        = std::find_if(stops.cbegin(), stops.cend(), [](const QWidget *stop) { return stop->isVisible() && stop->isEnabled(); });
    return first == stops.cend() ? nullptr : *first;
}
