// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "merging.h"

#include <QDialog>

// What becomes of several records when they are made one: field by field, and which values will be gone.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(const QList<Holding> &records, const FieldText &words, QWidget *parent = nullptr);
};
