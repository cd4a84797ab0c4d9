// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class Text;

// Lists the copies of a book, newest first, and shows date and counts of the chosen one before anything is restored.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(const QString &book, const QString &folder, QWidget *parent);

    QString chosen() const; // path of the copy
    QString chosenDate() const; // in words

private:
    void showContents();

    const QList<backup::Copy> m_copies;
    QListWidget *m_list;
    Text *m_contents;
    QPushButton *m_restore;
};

// When and why a copy was made, in words.
QString wordsOf(backup::Reason reason);
