// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/questions.h"

#include <QDialog>

// What is known of a law to come, with its articles.
class NoticeDialog : public QDialog
{
    Q_OBJECT
public:
    NoticeDialog(const Notice &notice, const Library &library, Language language, QWidget *parent);
};
