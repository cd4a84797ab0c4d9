// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include "domain/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QRegularExpression>

namespace {

// The title stands in the text as well: some desktops do not show the title of a message.
void prepare(QMessageBox &box, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    box.setWindowTitle(title);
    box.setIcon(icon);
    box.setTextFormat(Qt::PlainText);
    box.setText(text.isEmpty() ? title : title + QStringLiteral("\n\n") + text);
}

QString firstSuffix(const QString &filter)
{
    static const QRegularExpression suffix(QStringLiteral("\\*\\.(\\w+)"));
    return suffix.match(filter).captured(1);
}

} // namespace

QString Dialogs::openPath(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString Dialogs::savePath(QWidget *parent, const QString &title, const QString &folder, const QString &name, const QString &filter)
{
    QFileDialog dialog(parent, title, folder, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(firstSuffix(filter));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &chosen) { dialog.setDefaultSuffix(firstSuffix(chosen)); });
    dialog.selectFile(safeFileName(name));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString Dialogs::folderPath(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

bool Dialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb)
{
    QMessageBox box(parent);
    prepare(box, QMessageBox::Question, title, text);
    const QPushButton *goOn = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == goOn;
}

int Dialogs::choose(QWidget *parent, const QString &title, const QString &text, const QStringList &verbs)
{
    QMessageBox box(parent);
    prepare(box, QMessageBox::Question, title, text);
    QList<QAbstractButton *> buttons;
    for (const QString &verb : verbs)
        buttons.append(box.addButton(verb, QMessageBox::AcceptRole));
    box.addButton(QMessageBox::Cancel);
    if (!buttons.isEmpty())
        box.setDefaultButton(static_cast<QPushButton *>(buttons.first()));
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

bool Dialogs::choosePrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

void Dialogs::tell(QWidget *parent, const QString &title, const Error &error)
{
    QMessageBox box(parent);
    prepare(box, QMessageBox::Warning, title, error.message);
    box.setDetailedText(error.detail);
    box.exec();
}

QString safeFileName(const QString &name)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"/\\\\|?*\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]+"));
    static const QRegularExpression edges(QStringLiteral("^[\\s.]+|[\\s.]+$"));
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString safe = name;
    safe.replace(unsafe, QStringLiteral("_"));
    const QString suffix = firstOf(QFileInfo(safe).suffix(), 8);
    safe = firstOf(QFileInfo(safe).completeBaseName(), 70).remove(edges);
    if (safe.isEmpty() || device.match(safe).hasMatch())
        safe.prepend(u'_');
    return suffix.isEmpty() ? safe : safe + u'.' + suffix;
}
