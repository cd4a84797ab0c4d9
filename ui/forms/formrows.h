// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QVBoxLayout;
class QWidget;

// A group of fields under a small heading; labels in one column as wide as the widest of the record.
QFormLayout *addGroup(QVBoxLayout &column, const QString &heading);

// Label, editor, help mark. Names the editor for screen readers: inside a composed row QFormLayout cannot do it.
void addField(QFormLayout &group, const QString &label, QWidget *editor, const QString &why);
