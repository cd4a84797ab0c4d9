// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

class QPrinter;
class QWidget;

// Every question the program may ask. Tests pass a Dialogs that answers by itself. All words are shown as written.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    // An existing file, or an empty text when the user thought better of it. `filter` as in QFileDialog: "Books (*.tenken)".
    virtual QString openPath(QWidget *parent, const QString &title, const QString &folder, const QString &filter);
    // Where to write; `name` may come from user text. The first suffix of the filter is added where none is typed, and an
    // existing file is asked about.
    virtual QString savePath(QWidget *parent, const QString &title, const QString &folder, const QString &name, const QString &filter);
    virtual QString folderPath(QWidget *parent, const QString &title, const QString &folder);

    // `verb` is the word on the button that goes on: "Restore". Cancel is the default.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb);
    // One of several ways on, by its place in `verbs`; -1 for Cancel. The first is the default.
    virtual int choose(QWidget *parent, const QString &title, const QString &text, const QStringList &verbs);
    // Sets which printer, pages and copies; false when the user thought better of it.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer);
    // For trouble where there is no page with a message bar yet.
    virtual void tell(QWidget *parent, const QString &title, const Error &error);
};

// A file name without anything that leads out of its folder or that Windows refuses; at most 80 characters; never empty.
QString safeFileName(const QString &name);
