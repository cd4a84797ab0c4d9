// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/library.h"

#include <QDialog>

// What this is: version, the day of the legal content, licence, what it is built with, and that nothing leaves this PC.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const Library &library, QWidget *parent);
};
