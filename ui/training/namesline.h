// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

// Names typed one after the other, each taken by Enter; a list that is pasted is taken as a whole.
class NamesLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit NamesLine(QWidget *parent = nullptr);

signals:
    // One list of cells a person: the name, and what stood behind it after a tab.
    void entered(const QList<QStringList> &people);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool takePasted(); // false when it is one name, which is pasted as usual
};
