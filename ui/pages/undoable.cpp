// SPDX-License-Identifier: GPL-3.0-or-later
#include "undoable.h"

#include <QCoreApplication>

Message undoable(Book &book, const QString &sentence)
{
    return {.text = sentence, .action = QCoreApplication::translate("Undoable", "Undo"), .run = [&book, writes = book.writes()] {
                if (book.writes() == writes)
                    book.history().undo();
            }};
}
