// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

// As somebody types it over what stands there, in any script; the field keeps the keyboard.
inline void typeInto(QWidget &field, const QString &text)
{
    field.setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(&field)) {
        line->selectAll();
        line->insert(text);
    } else if (auto *area = qobject_cast<QPlainTextEdit *>(&field)) {
        area->selectAll();
        area->insertPlainText(text);
    } else {
        qFatal("nothing can be typed into %s", qPrintable(field.objectName()));
    }
}
