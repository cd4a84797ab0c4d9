// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesline.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace {

QList<QStringList> peopleIn(const QString &text)
{
    QList<QStringList> people;
    for (const QString &line : QString(text).replace(u'\r', u'\n').split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells;
        for (const QString &cell : line.split(u'\t'))
            cells << cell.trimmed();
        if (!cells.constFirst().isEmpty())
            people << cells;
    }
    return people;
}

} // namespace

NamesLine::NamesLine(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(200);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        const QList<QStringList> people = peopleIn(text());
        if (people.isEmpty())
            return;
        emit entered(people);
    });
}

bool NamesLine::takePasted()
{
    const QString text = QApplication::clipboard()->text();
    if (!text.contains(u'\n') && !text.contains(u'\r') && !text.contains(u'\t'))
        return false;
    const QList<QStringList> people = peopleIn(text);
    if (!people.isEmpty())
        emit entered(people);
    return true;
}

void NamesLine::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste) || !takePasted())
        QLineEdit::keyPressEvent(event);
}

void NamesLine::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menu->actions())
        if (action->objectName() == QLatin1String("edit-paste")) {
            action->disconnect(this);
            connect(action, &QAction::triggered, this, [this] {
                if (!takePasted())
                    paste();
            });
        }
    menu->popup(event->globalPos());
}
