// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/library.h"

#include <QDialog>

class QListWidget;

// What a new record is about: a grid of the kinds, one click, or arrows and Enter. Typing letters goes to a kind.
class KindPicker : public QDialog
{
    Q_OBJECT
public:
    KindPicker(const Library &library, Language language, QWidget *parent = nullptr);

signals:
    void picked(const QString &kind);

private:
    void take();

    QListWidget *m_tiles;
};
