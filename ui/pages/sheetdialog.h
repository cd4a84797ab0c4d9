// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sheet.h"

#include <QDialog>

#include <memory>

class Dialogs;
class MessageBar;
class QPrintPreviewWidget;
class QPrinter;
class QToolBar;

// Asks where to save the report, under a name made of its firm, title and day; empty when the user thought better of it.
QString askSheetPath(const Sheet &sheet, const QString &suffix, Dialogs &dialogs, QWidget *parent);

// A report as it will lie on the desk: look at its pages, print them, or save them as PDF, OpenDocument or HTML.
class SheetDialog : public QDialog
{
    Q_OBJECT
public:
    SheetDialog(const Sheet &sheet, Dialogs &dialogs, QWidget *parent = nullptr);
    ~SheetDialog() override;

    void print(); // asks for the printer first
    void save(const QString &suffix); // "pdf", "odt" or "html"; asks for the place first

private:
    QToolBar *tools();
    void addSaving(QToolBar &bar);
    void addZoom(QToolBar &bar);

    const Sheet m_sheet;
    Dialogs &m_dialogs;
    const std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview;
    MessageBar *m_messages;
};
