// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

// The Tab key goes through what stands in these as it is read: top to bottom, part by part. For forms whose fields were not made in
// the order in which they stand.
void tabInOrder(const QList<QWidget *> &parts);

// What takes the keyboard first in there; null where nothing in view does.
QWidget *firstStopIn(QWidget *part);
